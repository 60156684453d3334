"""One concept a file: no source, script or page is longer than 600 lines."""

import gate

LIMIT = 600
WHOLE = {"capi/attain.h"}  # the C interface is one header, so that bindings have one thing to read
SUFFIXES = gate.CODE | {".py", ".sh", ".cmake", ".md", ".pyi"}


def findings(root):
    for path in gate.files(root):
        if path.as_posix() in WHOLE:
            continue
        if path.suffix in SUFFIXES or path.name == "CMakeLists.txt":
            count = sum(1 for _ in gate.lines(root, path))
            if count > LIMIT:
                yield gate.Finding(path, LIMIT + 1, f"{count} lines; {LIMIT} is the limit, split it by concept")


BAD = [{"src/number/a.cpp": "\n" * 601}, {"tests/unit/CMakeLists.txt": "#\n" * 601}]
GOOD = [{"src/number/a.cpp": "\n" * 600, "capi/attain.h": "\n" * 700, "seeds/large.csv": "a\n" * 2000}]
gate.main(__name__, findings, BAD, GOOD)
