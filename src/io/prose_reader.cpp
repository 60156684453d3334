#include <attain/io/dataset_file.hpp>
#include <attain/text/to_dataset.hpp>

#include <utility>

ATTAIN_BEGIN_NAMESPACE

namespace io {

loaded read_prose(std::string_view utf8, std::string const& name, load_options const& how) {
    loaded made;
    text::read_options options;
    options.lang = how.lang;
    options.when = how.when;
    auto const found = text::read(utf8, options);
    if (!found) {
        // The message says what was found and expected; only whose it is changes.
        std::string_view message = found.error().message;
        constexpr std::string_view whose = "text: ";
        if (message.starts_with(whose)) message.remove_prefix(whose.size());
        made.problems.push_back({found.error().why, name, {}, std::string(message), {}, {}});
        return made;
    }
    text::dataset_options as;
    as.file = name;
    as.when = how.when;
    auto data = text::to_dataset(*found, utf8, as);
    made.data = std::move(data.data);
    made.problems = std::move(data.problems);
    if (found->records.empty() && made.problems.empty()) {
        made.problems.push_back({reason::empty_input,
                                 name,
                                 {},
                                 "no figure",
                                 "a report with figures",
                                 "see attain read --rejected for the numbers that are none"});
    }
    if (how.notes != nullptr) *how.notes = std::move(data.notes);
    return made;
}

}  // namespace io

ATTAIN_END_NAMESPACE
