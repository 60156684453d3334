#pragma once

#include "case.hpp"

#include <string>

namespace dectest {

enum class verdict { passed, failed, not_applicable };

struct judgement {
    verdict what = verdict::passed;
    std::string why;  ///< the category, or what was found
};

/// Runs one case.
[[nodiscard]] judgement judge(one_case const& one, context const& here);

}  // namespace dectest
