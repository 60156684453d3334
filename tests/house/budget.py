"""The compile budget: preprocessed lines (without blank ones) that a public header costs its reader."""

import os
import subprocess

import gate

BUDGET = {
    "include/attain/fwd.hpp": 5_000,
    "include/attain/number/decimal.hpp": 25_000,
    "include/attain/time/period.hpp": 25_000,
    "include/attain/attain.hpp": 47_000,
}


def preprocessed_lines(root, path):
    command = [os.environ.get("CXX", "c++"), "-std=c++20", "-E", "-P", f"-I{root / 'include'}", "-x", "c++", str(root / path)]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return sum(1 for line in said.splitlines() if line.strip())


def findings(root):
    for path, limit in BUDGET.items():
        if (root / path).is_file():
            count = preprocessed_lines(root, path)
            print(f"{path}: {count} of {limit}")
            if count > limit:
                yield gate.Finding(path, 1, f"{count} preprocessed lines; the budget is {limit}")


BAD = [{"include/attain/fwd.hpp": "#include <iostream>\n#include <regex>\n"}]
GOOD = [{"include/attain/fwd.hpp": "#include <cstdint>\nnamespace attain { class decimal; }\n"}]
gate.main(__name__, findings, BAD, GOOD)
