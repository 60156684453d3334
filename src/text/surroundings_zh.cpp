#include "lexer.hpp"
#include "sense_zh.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

// A clause of a report is short; a longer one is looked at no further, so that the work stays linear.
constexpr std::uint32_t most_bytes = 360;

[[nodiscard]] bool ends_clause(char32_t mark) noexcept {
    return mark == U',' || mark == U';' || mark == U':' || mark == U'…' || mark == U'【' || mark == U'】' ||
           mark == U'|' || mark == U'*' || mark == U'•';
}

// 一、新增企业8家: the number of an item that opens the sentence is no part of its noun.
[[nodiscard]] std::uint32_t behind_list_number(std::string_view text, std::uint32_t first,
                                               std::uint32_t begin) noexcept {
    constexpr std::uint32_t most = 4;  // bytes of blanks before it
    if (begin > first + most) return begin;
    auto at = begin;
    for (int digits = 0; digits < 3 && chinese_digit(decode(text, at).code) > 0; ++digits) at += 3;
    bool const item = at > begin && decode(text, at).code == U'、';
    // 一、三产业增加值
    return item && chinese_digit(decode(text, at + 3).code) < 0 ? at + 3 : begin;
}

}  // namespace

/// Where the clause begins that ends before the token `end`, and no earlier than the byte `floor`.
chinese_sense::clause_opening chinese_sense::clause_before(std::uint32_t end, std::uint32_t floor,
                                                           std::uint32_t most_tokens) const noexcept {
    auto first = end;
    for (; first > 0 && in_.tokens[first - 1].begin >= floor && end - first < most_tokens; --first) {
        auto const& t = in_.tokens[first - 1];
        if (t.is_mark(U',') || t.is_mark(U';') || t.is_mark(U':')) return {first, t.end};
    }
    return {first, floor};
}

void chinese_sense::look_around() {
    around_.assign(figures_.size(), surroundings{});
    // Quotes and titles open at each token, in one pass.
    constexpr std::uint32_t longest_slogan = 16;  // characters from the quote to the number
    constexpr std::uint32_t longest_motto = 20;   // and to its end, where it has clauses
    std::size_t f = 0;
    std::size_t quoted = 0;  // the first figure behind the quote
    std::int32_t quote = -1;
    std::int32_t title = -1;
    bool clauses = false;  // stand in the quote
    for (std::size_t i = 0; i < in_.tokens.size() && (f < figures_.size() || quote >= 0); ++i) {
        auto const& t = in_.tokens[i];
        if (t.type == token_type::mark && t.mark < 0x80) {
            clauses = clauses || t.mark == U',';
        } else if (t.type == token_type::mark) {
            if (t.mark == U'“' || t.mark == U'‘' || t.mark == U'「') {
                if (quote < 0) quoted = f;
                quote = static_cast<std::int32_t>(i);
                clauses = false;
            }
            if (t.mark == U'”' || t.mark == U'’' || t.mark == U'」') {
                // “现有4家医院、9个诊所，床位3600张，”他说: what is said is no slogan
                bool const said = quote >= 0 && clauses &&
                                  t.first - in_.tokens[static_cast<std::size_t>(quote)].first > longest_motto;
                for (auto k = quoted; said && k < f; ++k) around_[k].in_quotes = false;
                quote = -1;
            }
            if (t.mark == U'《') title = static_cast<std::int32_t>(i);
            if (t.mark == U'》') title = -1;
        }
        while (f < figures_.size() && figures_[f].token == i) {
            around_[f].in_quotes =
                quote >= 0 && t.first - in_.tokens[static_cast<std::size_t>(quote)].first <= longest_slogan;
            around_[f].in_title = title >= 0 && t.first - in_.tokens[static_cast<std::size_t>(title)].first <= 40;
            around_[f].depth = t.depth;
            ++f;
        }
    }
    // A quote that goes on behind the sentence is what somebody said.
    bool const goes_on =
        quote >= 0 && in_.tokens.back().first - in_.tokens[static_cast<std::size_t>(quote)].first > longest_slogan;
    for (; goes_on && quoted < figures_.size(); ++quoted) around_[quoted].in_quotes = false;
}

void chinese_sense::look_left(std::size_t i) {
    auto const& f = figures_[i];
    auto& a = around_[i];
    std::uint32_t floor = in_.begin;
    std::uint32_t floor_token = 0;
    if (previous_ < i) {
        floor = figures_[previous_].whole.end;
        floor_token = figures_[previous_].after;
    }
    auto const limit = f.whole.begin > most_bytes ? f.whole.begin - most_bytes : 0;
    std::uint32_t begin = floor;
    auto j = f.token;
    a.after_figure = previous_ < i;
    a.left_token = floor_token;
    while (j > floor_token) {
        auto const& t = in_.tokens[j - 1];
        if (t.begin >= f.whole.begin) {
            --j;
            continue;
        }
        bool const cut = t.begin < limit;
        // 占比分别为：35%、65%
        bool const goes_on = t.is_mark(U':') && text_before(t.begin, "分别为") && j == f.token;
        if (goes_on) {
            --j;
            continue;
        }
        if (cut || (t.type == token_type::mark && ends_clause(t.mark) && t.depth <= a.depth) ||
            (t.is(word_kind::stop) && t.code == 1)) {
            begin = t.end;
            a.left_token = j;
            a.after_figure = false;
            break;
        }
        if (t.type == token_type::mark && t.depth < a.depth) {
            // The bracket that the figure stands in.
            begin = t.end;
            a.left_token = j;
            a.after_figure = false;
            break;
        }
        --j;
    }
    if (begin < floor) begin = floor;
    // 、 and 和 behind a figure only part it from the next.
    while (begin < f.whole.begin) {
        auto const c = decode(text_, begin);
        if (!is_space(c.code) && !(a.after_figure && c.code == U'、') && c.code != U')' && c.code != U'\n') break;
        begin += c.length;
    }
    begin = behind_list_number(text_, in_.begin, begin);
    // 82项获认可、37项: the nouns of the figure before end at the last 、 or 和.
    if (a.after_figure && around_[previous_].took_right) {
        for (auto k = f.token; k-- > floor_token;) {
            auto const& t = in_.tokens[k];
            if (t.begin < begin) break;
            if (t.end <= f.whole.begin && (t.is_mark(U'、') || t.is(word_kind::joiner))) {
                begin = t.end;
                a.after_figure = false;
                break;
            }
        }
    }
    if (ends_frame(f.whole.end)) {
        // 出口在进口下降3%的情况下增长5%: a frame with a figure of its own.
        auto const in = text_.substr(begin, f.whole.begin - begin).rfind("在");
        if (in != std::string_view::npos) {
            auto const open = begin + static_cast<std::uint32_t>(in);
            frame_subject_ = trim({begin, open}, a.left_token, f.token);
            frame_figure_ = i;
            begin = open + 3;
        }
    } else if (frame_figure_ == previous_ && frame_figure_ != none) {
        if (a.after_figure) begin += ends_frame(begin);
    } else {
        frame_subject_ = {};
    }
    while (a.left_token < f.token && in_.tokens[a.left_token].begin < begin) ++a.left_token;
    a.left = {begin, f.whole.begin};
}

// 的情况下, 的基础上: how long the words are that end a frame, or 0.
std::uint32_t chinese_sense::ends_frame(std::uint32_t at) const noexcept {
    auto const& frames = listed(chinese_words::frame_ends);
    auto const behind = text_.substr(at);
    if (!frames.openings().fit(behind)) return 0;
    for (auto const word : frames) {
        if (behind.starts_with(word)) return static_cast<std::uint32_t>(word.size());
    }
    return 0;
}

void chinese_sense::look_right(std::size_t i) {
    auto const& f = figures_[i];
    auto& a = around_[i];
    auto end = in_.end;
    auto const limit = f.whole.end + most_bytes;
    a.right_token = f.after;
    auto j = f.after;
    std::size_t next = i + 1;
    while (next < figures_.size() && figures_[next].rejected) ++next;
    auto const next_token =
        next < figures_.size() ? figures_[next].token : static_cast<std::uint32_t>(in_.tokens.size());
    for (; j < in_.tokens.size(); ++j) {
        auto const& t = in_.tokens[j];
        if (j >= next_token) {
            end = figures_[next].whole.begin;
            a.before_figure = true;
            break;
        }
        if (t.begin > limit) {
            end = t.begin;
            break;
        }
        if (t.type == token_type::mark && ((ends_clause(t.mark) && t.depth <= a.depth) || t.depth < a.depth ||
                                           (t.mark == U')' && t.depth <= a.depth))) {
            if (t.mark == U')' && t.depth == a.depth && a.right_token < j) continue;
            end = t.begin;
            break;
        }
    }
    a.right_tokens_end = j;
    while (end > f.whole.end) {
        auto const c = decode_before(text_, end);
        if (!is_space(c.code) && c.code != U'\n' && c.code != U'。' && c.code != U'!' && c.code != U'?') break;
        end -= static_cast<std::uint32_t>(length_before(text_, end));
    }
    a.right = {f.whole.end, end < f.whole.end ? f.whole.end : end};
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
