"""No floating point on the exact floors and in the audit: only deleted overloads, lossy exits by name, and proposals."""

import re

import gate

FLOATING = re.compile(r"\b(double|float|strtod|strtof|strtold|stod|stof|stold|atof)\b")
ALLOWED = re.compile(r"=\s*delete|lossy")
# What it computes is checked in exact arithmetic by those who ask it.
PROPOSALS = re.compile(r"src/audit/float_\w+\.[ch]pp")


def findings(root):
    where = [f"{top}/{floor}" for floor in (*gate.EXACT, "audit") for top in ("include/attain", "src")]
    for path in gate.files(root, gate.CODE, where):
        if PROPOSALS.fullmatch(path.as_posix()):
            continue
        text = (root / path).read_text(encoding="utf-8")
        # In public headers comments count too, so that a plain grep over include/ shows the same.
        if path.parts[0] == "src":
            text = gate.without_comments(text)
        for number, line in enumerate(text.splitlines(), 1):
            if FLOATING.search(line) and not ALLOWED.search(line):
                yield gate.Finding(path, number, f"floating point on an exact floor: {line.strip()}")


BAD = [
    {"include/attain/number/a.hpp": "double half(int);\n"},
    {"src/measure/a.cpp": "auto x = std::stod(text);\n"},
    {"include/attain/time/a.hpp": "// a double word\n"},
    {"src/audit/exact_basis.cpp": "double near;\n"},
    {"include/attain/audit/float_basis.hpp": "double near;\n"},
]
GOOD = [
    {
        "include/attain/number/a.hpp": "decimal(double) = delete;\n[[nodiscard]] double to_double_lossy() const;\n",
        "src/number/a.cpp": '// a double word\nauto rule = rounding_rule::double_rounding; auto s = "double";\n',
        "src/report/a.cpp": "double width;\n",
        "src/audit/float_basis.cpp": "double near;\n",
    }
]
gate.main(__name__, findings, BAD, GOOD)
