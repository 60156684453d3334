#pragma once

#include <attain/io/dataset_file.hpp>
#include <attain/result.hpp>

#include <string>
#include <string_view>

ATTAIN_BEGIN_NAMESPACE

namespace report::detail {

/// What a writer puts out, as one text. `write_to` takes the sink and gives a result.
template <class Write>
[[nodiscard]] result<std::string> collect(Write&& write_to) {
    std::string text;
    auto const written = write_to([&text](std::string_view piece) {
        text += piece;
        return true;
    });
    if (!written) return written.error();
    return text;
}

}  // namespace report::detail

ATTAIN_END_NAMESPACE
