#include "rules_en.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// What a deed is called: disbursed $4 million are disbursements.

namespace {

// What bare verbs are called as nouns.
struct named_verb {
    std::string_view verb;
    std::string_view noun;
};
constexpr named_verb named_verbs[] = {{"spend", "spending"},         {"produce", "production"},
                                      {"handle", "throughput"},      {"employ", "employment"},
                                      {"generate", "revenue"},       {"earn", "profit"},
                                      {"process", "throughput"},     {"sell", "sales"},
                                      {"lend", "lending"},           {"lent", "lending"},
                                      {"borrow", "borrowing"},       {"borrowed", "borrowing"},
                                      {"repaid", "repayments"},      {"disbursed", "disbursements"},
                                      {"disburse", "disbursements"}, {"donated", "donations"}};

std::string_view meant_by(std::string_view verb) noexcept {
    for (auto const& each : named_verbs) {
        if (each.verb == verb) return each.noun;
    }
    return {};
}

}  // namespace

/// invested, disbursed: the noun of what the verb at `k` does, or none.
std::string_view english_rules::deed_of(std::size_t k) const {
    if (it_[k].is(word_kind::light)) {
        auto const told = doc_.words.entry(static_cast<std::int32_t>(it_[k].index)).value;
        if (!told.empty()) return told;
    }
    return meant_by(in_.view(it_[k]));
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
