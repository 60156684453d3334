#pragma once

#include <attain/model/dataset.hpp>
#include <attain/model/detail/cited.hpp>
#include <attain/model/detail/dataset_state.hpp>

#include <array>

ATTAIN_BEGIN_NAMESPACE

namespace detail {

/// A part of a key with `%2F` and `%25` undone. Other percent signs stand for themselves.
[[nodiscard]] ATTAIN_INLINE std::string unescape_key(std::string_view part) {
    std::string plain;
    for (std::size_t i = 0; i < part.size(); ++i) {
        auto const three = part.substr(i, 3);
        if (three == "%2F" || three == "%2f") {
            plain += '/', i += 2;
        } else if (three == "%25") {
            plain += '%', i += 2;
        } else {
            plain += part[i];
        }
    }
    return plain;
}

template <class Index>
[[nodiscard]] std::optional<Index> look_up(name_index const& names, std::string_view text) {
    auto const found = names.find(text);
    if (found == names.end()) return std::nullopt;
    return Index{found->second};
}

ATTAIN_INLINE void append_key_part(std::string& key, std::string_view part) {
    for (char const c : part) {
        if (c == '/') {
            key += "%2F";
        } else if (c == '%') {
            key += "%25";
        } else {
            key += c;
        }
    }
}

[[nodiscard]] ATTAIN_INLINE failure key_failure(reason why, std::size_t at, std::string_view found,
                                                std::string_view expected) {
    return {why, static_cast<std::ptrdiff_t>(at), "key: found " + cited(found) + ", expected " + std::string(expected)};
}

}  // namespace detail

ATTAIN_INLINE result<fact_key> dataset::parse_key(std::string_view text) const {
    std::array<std::string, 5> parts;
    std::array<std::size_t, 5> at{};
    std::size_t count = 0;
    for (std::size_t from = 0; from <= text.size(); ++count) {
        if (count == parts.size())
            return detail::key_failure(reason::unexpected_character, from - 1, text.substr(from - 1),
                                       "no more than INDICATOR/SCOPE/PERIOD/MEASURE/OF");
        auto to = text.find('/', from);
        if (to == std::string_view::npos) to = text.size();
        parts[count] = detail::unescape_key(text.substr(from, to - from));
        at[count] = from;
        from = to + 1;
    }
    if (count < 4)
        return detail::key_failure(reason::missing_field, text.size(), text, "INDICATOR/SCOPE/PERIOD/MEASURE[/OF]");

    fact_key key;
    auto const indicator = find_indicator(parts[0]);
    if (!indicator)
        return detail::key_failure(reason::unknown_indicator, at[0], parts[0], "the id or name of an indicator");
    auto const scope = find_scope(parts[1]);
    if (!scope) return detail::key_failure(reason::unknown_scope, at[1], parts[1], "the id or name of a scope");
    auto const when = period::parse(parts[2]);
    if (!when) {
        auto why = when.error();
        why.position += static_cast<std::ptrdiff_t>(at[2]);
        return why;
    }
    auto const what = parse_measure(parts[3]);
    if (!what)
        return detail::key_failure(reason::unknown_measure, at[3], parts[3],
                                   "a measure such as value, target, completion or share");
    key = {*indicator, *scope, *when, *what, {}};
    if (count == 5) {
        auto const of = find_reference(parts[4], *what);
        if (!of)
            return detail::key_failure(reason::unknown_scope, at[4], parts[4],
                                       "the id or name of a scope or indicator");
        key.of = *of;
    }
    return key;
}

ATTAIN_INLINE std::string dataset::print_key(fact_key const& key) const {
    std::string text;
    detail::append_key_part(text, (*this)[key.indicator].id);
    text += '/';
    detail::append_key_part(text, (*this)[key.scope].id);
    text += '/';
    detail::append_key_part(text, to_string(key.when));
    text += '/';
    text += name_of(key.what);
    if (!key.of.empty()) {
        text += '/';
        detail::append_key_part(text, id_of(key.of));
    }
    return text;
}

ATTAIN_INLINE std::optional<reference> dataset::find_reference(std::string_view id, measure what) const {
    auto const among = [&](detail::name_index const& scopes, detail::name_index const& indicators) {
        auto const scope = detail::look_up<scope_index>(scopes, id);
        auto const indicator = detail::look_up<indicator_index>(indicators, id);
        if (scope && (of_prefers_scope(what) || !indicator)) return reference(*scope);
        return indicator ? reference(*indicator) : reference();
    };
    // Every id goes before every name, so that a printed key is read back as it was.
    auto found = among(state_->scope_ids, state_->indicator_ids);
    if (found.empty()) found = among(state_->scope_names, state_->indicator_names);
    if (found.empty()) return std::nullopt;
    return found;
}

ATTAIN_INLINE std::string_view dataset::id_of(reference of) const noexcept { return state_->id_of(of); }

ATTAIN_INLINE std::string_view dataset::title_of(reference of, language in) const noexcept {
    if (of.is_scope()) return (*this)[of.scope()].title(in);
    if (of.is_indicator()) return (*this)[of.indicator()].title(in);
    return {};
}

ATTAIN_END_NAMESPACE
