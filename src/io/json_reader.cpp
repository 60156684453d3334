#include "json_reader.hpp"

#include "json_keys.hpp"

#include <attain/number/decimal.hpp>

#include <string>

ATTAIN_BEGIN_NAMESPACE

namespace io::detail {

void json_reader::wrong_type(std::string found, place where) {
    problem what{reason::wrong_type, {}, where, std::move(found), {}, "correct the type"};
    if (levels_.empty() || !levels_.back().object) {
        what.expected = element_of(levels_.empty() ? json_part::root : levels_.back().what);
    } else {
        auto const& key = keys_of(levels_.back().what)[static_cast<std::size_t>(key_)];
        what.expected = std::string(name_of(key.takes)) + " for " + quoted(key.name);
    }
    into_->report(std::move(what));
    if (levels_.empty()) return;
    // What has the wrong type is not missing as well.
    levels_.back().spoiled = true;
    if (levels_.back().what == json_part::indicator && levels_.back().object &&
        indicator_keys[static_cast<std::size_t>(key_)].name == "nature")
        indicator_.nature = {"unstated", where};
}

bool json_reader::open(bool object, place where) {
    auto next = json_part::skipped;
    if (levels_.empty()) {
        if (object) {
            next = json_part::root;
        } else {
            wrong_type("an array", where);
            stopped_ = true;
            return false;
        }
    } else if (auto const& top = levels_.back(); top.what == json_part::skipped) {
    } else if (top.object) {
        if (key_ >= 0) {
            auto const takes = keys_of(top.what)[static_cast<std::size_t>(key_)].takes;
            if (takes == (object ? json_type::object : json_type::array)) {
                next = part_under(top.what, key_);
            } else {
                wrong_type(object ? "an object" : "an array", where);
            }
        }
    } else if (object && top.what == json_part::scopes) {
        next = json_part::scope;
        scope_ = {};
        scope_.where = where;
    } else if (object && top.what == json_part::indicators) {
        next = json_part::indicator;
        indicator_ = {};
        indicator_.where = where;
    } else if (object && top.what == json_part::facts) {
        next = json_part::fact;
        fact_ = {};
        fact_.where = where;
    } else if (object && top.what == json_part::units) {
        next = json_part::unit;
        unit_ = {};
        unit_.where = where;
    } else if (object && top.what == json_part::relations) {
        next = json_part::relation;
        relation_ = {};
        relation_.where = where;
        forms_ = 0;
    } else {
        wrong_type(object ? "an object" : "an array", where);
    }
    if (next == json_part::members) {
        relation_.form = static_cast<relation_form>(key_);
        ++forms_;
    }
    levels_.push_back({next, object, where});
    key_ = -1;
    return going();
}

void json_reader::done(level const& closed) {
    switch (closed.what) {
    case json_part::title: into_->set_title(title_); break;
    case json_part::scope: into_->add_scope(scope_); break;
    case json_part::indicator: into_->add_indicator(indicator_); break;
    case json_part::fact:
        if (!closed.spoiled) into_->add_fact(fact_);
        break;
    case json_part::unit:
        if (!closed.spoiled) into_->add_unit(unit_);
        break;
    case json_part::relation:
        if (forms_ != 1) {
            into_->report({reason::malformed_relation,
                           {},
                           closed.where,
                           "a relation with " + std::to_string(forms_) + " forms",
                           "one of sum, ratio, subset and order",
                           "split or complete the relation"});
        } else if (!closed.spoiled) {
            into_->add_relation(relation_);
        }
        break;
    case json_part::root:
        for (auto const required : {key_attain, key_scopes, key_indicators, key_facts}) {
            if ((closed.seen >> required & 1) != 0) continue;
            auto const name = root_keys[static_cast<std::size_t>(required)].name;
            into_->report({reason::missing_field,
                           {},
                           closed.where,
                           "a dataset without " + quoted(name),
                           quoted(name),
                           "add it to the outermost object"});
        }
        return;
    default: return;
    }
    kept_.clear();
}

bool json_reader::close() {
    auto const closed = levels_.back();
    levels_.pop_back();
    key_ = -1;
    done(closed);
    return going();
}

bool json_reader::key(std::string_view name, place where) {
    auto& top = levels_.back();
    key_ = -1;
    if (top.what == json_part::skipped) return true;
    auto const keys = keys_of(top.what);
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (keys[i].name != name) continue;
        auto const bit = std::uint32_t{1} << i;
        if ((top.seen & bit) != 0) {
            into_->report({reason::malformed_json,
                           {},
                           where,
                           "the key " + attain::detail::cited(name) + " a second time",
                           "each key once",
                           "remove one of the two"});
        } else {
            key_ = static_cast<int>(i);
        }
        top.seen |= bit;
        return going();
    }
    into_->report({reason::unknown_key,
                   {},
                   where,
                   "the key " + attain::detail::cited(name),
                   list_of_keys(top.what),
                   "correct or remove the key"});
    return going();
}

field* json_reader::field_for_text() {
    auto const key = static_cast<std::size_t>(key_);
    switch (levels_.back().what) {
    case json_part::scope: return scope_keys[key].name == "id" ? &scope_.id : &scope_.within;
    case json_part::scope_name: return name_keys[key].name == "zh" ? &scope_.name_zh : &scope_.name_en;
    case json_part::indicator: return &(indicator_.*indicator_fields[key]);
    case json_part::indicator_name: return name_keys[key].name == "zh" ? &indicator_.name_zh : &indicator_.name_en;
    case json_part::fact: return &(fact_.*fact_fields[key]);
    case json_part::unit: return &(unit_.*unit_fields[key]);
    case json_part::unit_name: return name_keys[key].name == "zh" ? &unit_.name_zh : &unit_.name_en;
    case json_part::relation: return &(relation_.*relation_fields[key]);
    default: return nullptr;
    }
}

void json_reader::set_title_text(std::string_view value) {
    (name_keys[static_cast<std::size_t>(key_)].name == "zh" ? title_.zh : title_.en) = value;
}

bool json_reader::scalar(std::string_view value, place where, bool is_text, std::string_view written) {
    if (levels_.empty()) {
        wrong_type(std::string(written), where);
        return going();
    }
    auto const& top = levels_.back();
    if (top.what == json_part::skipped || (top.object && key_ < 0)) return true;
    if (!top.object) {
        if (is_text && top.what == json_part::rounding) {
            into_->add_rounding({value, where});
        } else if (is_text && top.what == json_part::aliases) {
            indicator_.aliases.push_back({value, where});
        } else if (is_text && top.what == json_part::parts) {
            indicator_.parts.push_back({value, where});
        } else if (is_text && top.what == json_part::spellings) {
            unit_.spellings.push_back({value, where});
        } else if (is_text && top.what == json_part::members) {
            relation_.members.push_back({value, where});
        } else if (top.what == json_part::weights) {
            relation_.weights.push_back({value, where});
        } else {
            wrong_type(std::string(written), where);
        }
        return going();
    }
    auto const takes = keys_of(top.what)[static_cast<std::size_t>(key_)].takes;
    if (takes == json_type::version && !is_text) {
        if (value != "1") {
            into_->report({reason::unsupported_version,
                           {},
                           where,
                           "version " + std::string(written),
                           "version 1",
                           "read it with a newer attain"});
            stopped_ = true;
            return false;
        }
    } else if (takes == json_type::text_or_number || (takes == json_type::text && is_text)) {
        if (top.what == json_part::root) {
            into_->set_published({value, where});
        } else if (top.what == json_part::title) {
            set_title_text(value);
        } else {
            *field_for_text() = {value, where};
        }
    } else {
        wrong_type(std::string(written), where);
    }
    return going();
}

bool json_reader::text(std::string_view value, place where) { return scalar(value, where, true, "a text"); }

bool json_reader::number(std::string_view digits, place where) {
    // An exponent is undone where that can be; where it cannot, the figure says so.
    if (digits.find_first_of("eE") != std::string_view::npos)
        if (auto const read = decimal::parse(digits))
            return scalar(keep(read->to_string()), where, false, "the number " + attain::detail::cited(digits));
    return scalar(digits, where, false, "the number " + attain::detail::cited(digits));
}

bool json_reader::word(std::string_view value, place where) {
    if (levels_.empty() || levels_.back().what == json_part::skipped || (levels_.back().object && key_ < 0)) {
        if (levels_.empty()) wrong_type(std::string(value), where);
        return going();
    }
    auto const& top = levels_.back();
    if (top.object && keys_of(top.what)[static_cast<std::size_t>(key_)].takes == json_type::truth && value != "null") {
        relation_.exhaustive = value == "true";
        return going();
    }
    wrong_type(std::string(value), where);
    return going();
}

std::string json_reader::expected_at_end() const {
    if (levels_.empty()) return "a dataset, an object";
    auto const& open = levels_.back();
    return std::string(open.object ? "'}'" : "']'") + " for the " + (open.object ? "object" : "array") +
           " that begins in line " + std::to_string(open.where.line) + ", column " + std::to_string(open.where.column);
}

}  // namespace io::detail

ATTAIN_END_NAMESPACE
