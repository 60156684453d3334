#include "roles_en.hpp"
#include "word_list.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Signs that no verb of change beside the figure tells.

namespace {

constexpr word_list work{"jobs", "job", "posts", "positions", "roles", "workplaces"};
constexpr word_list ended{"lost",      "cut",       "shed",    "axed",      "eliminated", "slashed", "scrapped",
                          "destroyed", "abolished", "removed", "disappear", "vanish",     "go",      "disappeared",
                          "vanished",  "culled",    "trimmed", "gone",      "terminated", "closed"};
constexpr word_list losses{"loss", "losses", "cut", "cuts", "reduction", "elimination", "shedding", "destruction"};

}  // namespace

/// 13,000 jobs could be lost, down, 18 percent, a negative growth of 9%: the sign is said elsewhere.
void english_roles::settle_sign(std::size_t i, candidate& f) const {
    if (f.negative || f.what == role::base || f.what == role::share) return;
    auto const p = before(i);
    if (work.has(f.unit_name) && f.what != role::increment) {
        bool gone = false;
        for (auto k = i + 1; k < it_.size() && k < i + 6 && !gone; ++k) {
            auto const& x = it_[k];
            if (x.is(english_type::mark) || x.is(english_type::figure) || x.is(stop::clause) || x.is(stop::relative))
                break;
            gone = ended.has(in_.view(x)) && (is(k - 1, stop::auxiliary) || is(k - 1, word_kind::adverb) || k == i + 1);
        }
        bool const loss = p != none && p > 0 && is(p, stop::of) && losses.has(in_.view(it_[p - 1]));
        if (gone || loss) {
            f.negative = true;
            f.what = role::diff;
            f.rule = "jobs lost";
            return;
        }
    }
    if (p == none || p == 0) return;
    // a negative growth of 9%
    if (is_change_unit(f) && is(p, stop::of) && p > 1 && is_plain_word(p - 2, {"negative"})) {
        f.negative = true;
        return;
    }
    // will be down, 18 percent, 17 percent and 13 percent
    bool const rate = is_change_unit(f) && it_[p].is(english_type::mark) && it_[p].is_mark(U',');
    if (rate && it_[p - 1].is(motion::particle) && falls(p - 1) && (p < 2 || !is_figure(p - 2))) {
        f.negative = true;
        return;
    }
    bool const goes_on = is_change_unit(f) && last_ != none && p == last_ + 1 && f.rule == "coordinated" &&
                         (it_[p].is_mark(U',') || it_[p].is(word_kind::joiner)) &&
                         figures_[it_[last_].index].what == f.what;
    if (goes_on) {
        f.negative = figures_[it_[last_].index].negative;
        return;
    }
    // to cut emissions by 2 million tonnes
    if (f.what == role::target && it_[p].is(stop::by)) {
        auto const change = change_before(p, false);
        f.negative = change != none && falls(change) && !it_[change].is(motion::particle);
    }
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
