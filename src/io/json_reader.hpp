#pragma once

#include <attain/model/dataset_builder.hpp>
#include <attain/model/detail/cited.hpp>

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

namespace io::detail {

/// The parts of a dataset file that tokens can stand in.
enum class json_part : std::uint8_t {
    root,
    title,
    rounding,
    scopes,
    scope,
    scope_name,
    indicators,
    indicator,
    indicator_name,
    aliases,
    parts,
    facts,
    fact,
    units,
    unit,
    unit_name,
    spellings,
    relations,
    relation,
    members,
    weights,
    skipped,
};

/// Makes a dataset of the tokens of a JSON text. Every member function says whether to go on.
class json_reader {
public:
    explicit json_reader(dataset_builder& into) : into_(&into) {}

    [[nodiscard]] bool open(bool object, place where);
    [[nodiscard]] bool close();
    [[nodiscard]] bool key(std::string_view name, place where);
    [[nodiscard]] bool text(std::string_view value, place where);
    [[nodiscard]] bool number(std::string_view digits, place where);
    /// true, false, null.
    [[nodiscard]] bool word(std::string_view value, place where);

    /// Keeps a text until the object that it belongs to is done.
    [[nodiscard]] std::string_view keep(std::string&& value) { return kept_.emplace_back(std::move(value)); }

    [[nodiscard]] bool stopped() const noexcept { return stopped_; }
    /// What would have to come where the text ended.
    [[nodiscard]] std::string expected_at_end() const;

private:
    struct level {
        json_part what;
        bool object;
        place where;
        std::uint32_t seen = 0;  // bits of the keys met
        bool spoiled = false;    // a value in it has the wrong type
    };

    /// Where the text of the current key goes; null where the key takes none.
    [[nodiscard]] field* field_for_text();
    /// A value where a text may stand: `written` is how a message shows it.
    [[nodiscard]] bool scalar(std::string_view value, place where, bool is_text, std::string_view written);
    void set_title_text(std::string_view value);
    void done(level const& closed);
    void wrong_type(std::string found, place where);
    [[nodiscard]] bool going() { return !(stopped_ = into_->gave_up()); }

    dataset_builder* into_;
    std::vector<level> levels_;
    int key_ = -1;  // of the innermost object; -1 = none, or one whose value is skipped
    std::deque<std::string> kept_;
    name_text title_;
    scope_definition scope_;
    indicator_definition indicator_;
    fact_row fact_;
    relation_definition relation_;
    unit_definition unit_;
    int forms_ = 0;  // how many of sum, ratio, subset and order the relation has
    bool stopped_ = false;
};

}  // namespace io::detail

ATTAIN_END_NAMESPACE
