#pragma once

#include "surroundings_zh.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

/// What 其中, or another word that opens parts, has opened in a sentence.
struct chinese_parts {
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    bool breakdown_ = false;            ///< 其中 is open
    std::optional<std::size_t> whole_;  ///< the record that it breaks down
    attain::unit whole_unit_;
    bool whole_is_added_ = false;  ///< and is an increment itself
    std::uint8_t breakdown_depth_ = 0;
    std::size_t whole_figure_ = none;  ///< where it stands in this sentence
    std::uint32_t parts_token_ = 0;    ///< up to here `parts_parted_` knows
    bool parts_parted_ = false;        ///< a ； stands behind 其中
    bool parts_seen_ = false;
    bool parts_grew_ = false;  ///< what 其中 opens told how a part grew
    std::size_t parts_first_ = none;
    bool split_ = false;  ///< 按行业分 opened parts of the sentence before
};

/// What is known while one Chinese sentence is read.
struct chinese_sense_state : chinese_parts {
    struct clause_opening {
        std::uint32_t token = 0;
        std::uint32_t begin = 0;  ///< in bytes
    };

    struct comparison {
        token const* cue = nullptr;
        token const* verb = nullptr;          ///< 高, 低于, which may be the cue itself
        std::vector<std::string_view> names;  ///< what is compared with, in the order of the text
        bool bracketed = false;
        bool dated = false;  ///< with the time before
    };

    chinese_sense_state(sentence const& in, std::vector<candidate>& figures, document& doc)
        : in_(in), figures_(figures), doc_(doc), text_(in.text) {}

    static constexpr auto no_token = static_cast<std::uint32_t>(-1);

    sentence const& in_;
    std::vector<candidate>& figures_;
    document& doc_;
    std::string_view text_;
    std::vector<surroundings> around_;
    predicate now_;
    std::vector<anchor> anchors_;
    std::vector<std::size_t> numbers_;          ///< of the records
    bool yoy_said_ = false;                     ///< 同比 in this sentence
    chinese_parts outer_;                       ///< what was open before a bracket opened parts of its own
    std::size_t previous_ = none;               ///< the last accepted figure
    std::size_t row_start_ = none;              ///< where a row of parallel figures began
    bool row_zips_ = false;                     ///< 分别 stands before it
    bool row_empty_ = false;                    ///< and no noun
    std::string_view row_tail_;                 ///< but a head that says nothing alone: 增速
    std::vector<std::string_view> row_scopes_;  ///< of the comparators before it
    std::string row_sum_;                       ///< what sums up the last row: 三大产业产值
    std::size_t past_row_ = none;               ///< the row before it
    std::size_t past_row_count_ = 0;
    stretch frame_subject_;            ///< what stands before 在……的情况下
    std::size_t frame_figure_ = none;  ///< the figure in such a frame
    std::uint32_t next_time_ = 0;
    std::vector<std::uint32_t> times_;      ///< the tokens before `times_end_` that tell a time
    std::uint32_t times_end_ = 0;           ///< up to here `times_` and `first_dated_` know
    std::uint32_t first_dated_ = no_token;  ///< the first token that tells when, or against which time
    std::optional<bool> opens_with_years_;  ///< 这五年 opens the line
    period when_;
};

}  // namespace text::detail

ATTAIN_END_NAMESPACE
