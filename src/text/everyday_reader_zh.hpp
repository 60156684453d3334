#pragma once

#include "document.hpp"
#include "everyday_tail_zh.hpp"
#include "everyday_words_zh.hpp"
#include "numeral_zh.hpp"
#include "spaced_text.hpp"
#include "sum_zh.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

/// Reads a text of short everyday sentences.
class everyday_reader {
public:
    everyday_reader(document const& doc, std::vector<candidate>& out)
        : text_(doc.text), tails_(doc.tails), tail_(doc.text, doc.tails), out_(out) {}

    std::size_t run() {
        while (at_ < text_.size()) {
            auto const start = at_;
            if (!skip_words() && !read_prefix() && !read_share() && !read_number()) {
                forget_when_far();
                at_ += decode(text_, at_).length;
            }
            if (at_ <= start) at_ = start + 1;
        }
        return place();
    }

private:
    bool skip_words();
    bool read_prefix();
    bool read_share();
    bool read_number();
    bool read_upper(candidate& c, rational const& low, std::size_t& end, rational& high);
    void emit(candidate& c, rational const& low, rational const& high, std::size_t begin, std::size_t end);
    std::size_t place();

    [[nodiscard]] std::size_t word(std::size_t from, std::string_view w) const noexcept {
        return behind_word(text_, behind_spaces(text_, from), w);
    }

    /// A comparator holds for the number that follows at once.
    void forget_when_far() noexcept {
        auto const c = decode(text_, at_).code;
        bool const link = c == U' ' || c == U'了' || c == U'是' || c == U'有' || c == U'为' || c == U'到' ||
                          c == U'達' || c == U'达' || c == U'的' || c == U'第';
        if (!link) {
            pending_ = hedge::exact;
            than_ = false;
            currency_ = {};
        }
    }

    std::string_view text_;
    tail_index const& tails_;
    everyday_tail tail_;
    std::vector<candidate>& out_;
    std::size_t at_ = 0;
    hedge pending_ = hedge::exact;
    bool than_ = false;
    unit currency_ = {};
    std::size_t begin_ = 0;  ///< of what stands before the number and belongs to it
};

}  // namespace text::detail

ATTAIN_END_NAMESPACE
