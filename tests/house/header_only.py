"""The header-focused floors work from their headers alone, whichever of them comes first, in two units of one program."""

import os
import re
import subprocess
import tempfile
from pathlib import Path

import gate


def _headers(root):
    for floor in gate.HEADER_FOCUSED:
        for path in gate.files(root, {".hpp"}, (f"include/attain/{floor}",)):
            if not path.stem.endswith("-inl") and not {"detail", "data"} & set(path.parts):
                yield path.relative_to("include").as_posix()


def findings(root):
    headers = list(_headers(root))
    with tempfile.TemporaryDirectory(prefix="attain-header-only-") as folder:
        units = {"forward.cpp": headers, "backward.cpp": headers[::-1]}
        for name, order in units.items():
            includes = "".join(f"#include <{header}>\n" for header in order)
            main = "int main() {}\n" if name == "forward.cpp" else ""
            (Path(folder) / name).write_text(includes + main, encoding="utf-8")
        command = [os.environ.get("CXX", "c++"), "-std=c++20", "-O0", "-DATTAIN_HEADER_ONLY=1", f"-I{root / 'include'}"]
        said = subprocess.run([*command, *units, "-o", "program"], cwd=folder, capture_output=True, text=True, check=False)
        if said.returncode != 0:
            wrong = re.findall(r".*(?:error:|multiple definition).*", said.stderr)[:5] or [said.stderr[:300]]
            for line in wrong:
                yield gate.Finding("include/attain", 1, line.replace(str(root), "").strip()[:300])


_DECLARES = "int twice(int);\n#if defined(ATTAIN_HEADER_ONLY)\n#include <attain/number/a-inl.hpp>\n#endif\n"
_DEFINES = "#include <attain/number/a.hpp>\n%s int twice(int x) { return 2 * x; }\n"
_ONCE = "#pragma once\n"
BAD = [
    {"include/attain/number/a.hpp": _ONCE + _DECLARES, "include/attain/number/a-inl.hpp": _ONCE + _DEFINES % ""},
    {"include/attain/number/a.hpp": _ONCE + _DECLARES},
    {"include/attain/number/a.hpp": "struct a {};\n", "include/attain/number/b.hpp": "inline a make() { return {}; }\n"},
]
GOOD = [{"include/attain/number/a.hpp": _ONCE + _DECLARES, "include/attain/number/a-inl.hpp": _ONCE + _DEFINES % "inline"}]
gate.main(__name__, findings, BAD, GOOD)
