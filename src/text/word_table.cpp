#include <attain/text/lexicon.hpp>

#include <algorithm>
#include <string>
#include <unordered_set>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

namespace text {

namespace {

/// What of a word a row settles: that it is in a group, whose money it names, or what it does in a sentence.
std::string settled_by(lexicon_entry const& row) {
    std::string made(row.word);
    if (row.kind == word_kind::currency) return made += "\t$";
    if (row.kind == word_kind::group) made.append("\t").append(row.value.substr(row.value.starts_with('-') ? 1 : 0));
    return made;
}

/// The rows that no later one replaces.
std::vector<lexicon_entry> rows_that_hold(lexicon const& words) {
    std::unordered_set<std::string> settled;
    std::vector<lexicon_entry> made;
    auto const rows = words.entries();
    for (auto each = rows.rbegin(); each != rows.rend(); ++each) {
        if (settled.insert(settled_by(*each)).second) made.push_back(*each);
        // What forgets a word forgets its money as well.
        if (each->kind == word_kind::none) settled.insert(settled_by({word_kind::currency, each->word, {}}));
    }
    std::reverse(made.begin(), made.end());
    return made;
}

}  // namespace

std::string table_of(lexicon const& words, std::optional<word_kind> kind) {
    std::string made;
    for (auto const& each : rows_that_hold(words)) {
        if (kind && each.kind != *kind) continue;
        made.append(name_of(each.kind)).append("\t");
        made.append(each.word).append("\t").append(each.value).append("\n");
    }
    return made;
}

}  // namespace text

ATTAIN_END_NAMESPACE
