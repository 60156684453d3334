#pragma once

#include "noun_phrase_en.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

/// Decides of each word of a sentence what it is there: the same word is a verb, a noun or a part of a name.
class english_settling {
public:
    explicit english_settling(english_sentence& in) : in_(in), it_(in.items) {}

    void run();

private:
    [[nodiscard]] std::string_view view(std::size_t i) const { return in_.view(it_[i]); }
    [[nodiscard]] bool plain(std::size_t i) const { return i < it_.size() && it_[i].is_plain(); }
    [[nodiscard]] bool is(std::size_t i, stop s) const { return i < it_.size() && it_[i].is(s); }

    [[nodiscard]] word_group const& listed(english_words which) const noexcept { return in_.words->group(which); }
    [[nodiscard]] bool is_one_of(std::size_t i, english_words which) const noexcept {
        return i < it_.size() && listed(which).has(view(i));
    }
    [[nodiscard]] bool gerund(std::size_t i) const noexcept { return is_gerund(view(i), *in_.words); }

    static void make_plain(english_item& x) { x.kind = word_kind::none; }
    static void make_stop(english_item& x, stop what) {
        x.kind = word_kind::stop;
        x.code = static_cast<std::uint8_t>(what);
    }
    static void make_verb(english_item& x) { make_stop(x, stop::verb); }

    // english_words.cpp
    void settle(std::size_t i);
    void settle_stop(std::size_t i);
    void settle_time(std::size_t i) const;
    bool counted_phrase(std::size_t i);
    [[nodiscard]] bool tells_pace(std::size_t i) const;
    void part_up_to(std::size_t i);
    [[nodiscard]] bool in_total(std::size_t i) const;
    [[nodiscard]] bool dated(std::size_t i) const;
    [[nodiscard]] bool numbered(std::size_t i) const;
    [[nodiscard]] bool off_so_much(std::size_t i) const;
    [[nodiscard]] bool late_by(std::size_t i) const;

    // english_verbs.cpp
    void settle_unknown(std::size_t i) const;
    [[nodiscard]] bool awaits(std::size_t i) const;
    void settle_bare(std::size_t i) const;
    [[nodiscard]] bool led_with_another(std::size_t i) const;
    void settle_infinitive(std::size_t i) const;
    [[nodiscard]] bool belongs(std::size_t i) const;
    void settle_verb(std::size_t i) const;

    // unlisted_words_en.cpp
    void settle_plain(std::size_t i) const;

    // present_verbs_en.cpp
    void settle_present(std::size_t i) const;
    [[nodiscard]] bool closes_subject(std::size_t i) const;

    [[nodiscard]] bool opens_subject(std::size_t i) const;
    [[nodiscard]] bool plural_before(std::size_t i) const;
    [[nodiscard]] bool seen(std::size_t i) const;
    [[nodiscard]] bool moves_object(std::size_t i) const;
    [[nodiscard]] bool amount(std::size_t i) const {
        return i < it_.size() && (it_[i].is(english_type::number) || it_[i].is(english_type::currency) ||
                                  it_[i].is(word_kind::approximate));
    }
    /// Whether what stands at `i` begins an object.
    [[nodiscard]] bool object(std::size_t i) const {
        return amount(i) || is(i, stop::determiner) || (i < it_.size() && it_[i].is(word_kind::increment));
    }
    [[nodiscard]] bool prepositional(std::size_t i) const {
        return is(i, stop::of) || is(i, stop::in) || is(i, stop::with) || is(i, stop::by) || is(i, stop::preposition) ||
               is(i, stop::from) || is(i, stop::total);
    }

    english_sentence& in_;
    std::vector<english_item>& it_;
};

}  // namespace text::detail

ATTAIN_END_NAMESPACE
