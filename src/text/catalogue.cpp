#include "catalogue.hpp"

#include "utf8.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

[[nodiscard]] std::string folded(std::string_view name) {
    std::string out;
    for (std::size_t at = 0; at < name.size();) {
        auto const c = decode(name, at);
        bool const dropped =
            is_space(c.code) || c.code == U'“' || c.code == U'”' || c.code == U'"' || c.code == U'‘' || c.code == U'’';
        if (c.code < 128) {
            if (!dropped) out.push_back(static_cast<char>(lower(c.code)));
        } else if (!dropped) {
            out.append(name.substr(at, c.length));
        }
        at += c.length;
    }
    return out;
}

}  // namespace

catalogue_index::catalogue_index(std::vector<catalogue_entry> const& entries) {
    for (auto const& entry : entries) {
        for (auto const& name : entry.names) {
            auto key = folded(name);
            if (key.empty()) continue;
            longest_ = std::max(longest_, key.size());
            auto const [place, fresh] = ids_.emplace(std::move(key), entry.id);
            if (!fresh && place->second != entry.id) place->second = {};
        }
    }
}

std::string_view catalogue_index::id_of(std::string_view indicator) const {
    if (ids_.empty() || indicator.empty()) return {};
    auto const key = folded(indicator);
    for (std::size_t at = 0; at < key.size(); at += decode(key, at).length) {
        if (key.size() - at > longest_) continue;
        // Half a Latin word is no name.
        if (at > 0 && is_latin(decode(key, at).code) && is_latin(decode_before(key, at).code)) continue;
        auto const found = ids_.find(key.substr(at));
        if (found != ids_.end()) return found->second;
    }
    return {};
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
