"""The version stands once, in include/attain/version.hpp; every copy says the same."""

import re

import gate

HEADER = "include/attain/version.hpp"
PARTS = ("MAJOR", "MINOR", "PATCH")
COPIES = [
    ("capi/attain.h", r"#define ATTAIN_VERSION_{part}\s+(\d+)", True),
    ("capi/attain.h", r"#define ATTAIN_ABI_VERSION\s+(\d+)", False),
    ("capi/python/attain/__init__.py", r'^__version__ = "([^"]+)"', False),
    ("capi/python/pyproject.toml", r'^version = "([^"]+)"', False),
]


def _part(text, part):
    match = re.search(rf"#define ATTAIN_{part} (\d+)", text)
    return match[1] if match else None


def findings(root):
    if not (root / HEADER).is_file():
        yield gate.Finding(HEADER, 1, "missing")
        return
    text = (root / HEADER).read_text(encoding="utf-8")
    version = {part: _part(text, f"VERSION_{part}") for part in PARTS}
    whole = ".".join(str(version[part]) for part in PARTS)
    for name, pattern, by_part in COPIES:
        path = root / name
        if not path.is_file():
            continue
        copy = path.read_text(encoding="utf-8")
        wanted = [(pattern.format(part=part), version[part]) for part in PARTS] if by_part else [
            (pattern, _part(text, "ABI_VERSION") if "ABI" in pattern else whole)
        ]
        for each, value in wanted:
            for match in re.finditer(each, copy, re.MULTILINE):
                if match[1] != value:
                    line = copy.count("\n", 0, match.start()) + 1
                    yield gate.Finding(name, line, f"says {match[1]}, {HEADER} says {value}")


_HEADER_TEXT = "".join(f"#define ATTAIN_VERSION_{part} {n}\n" for n, part in enumerate(PARTS)) + "#define ATTAIN_ABI_VERSION 0\n"
BAD = [
    {"README.md": ""},
    {HEADER: _HEADER_TEXT, "capi/attain.h": "#define ATTAIN_VERSION_MAJOR 9\n"},
    {HEADER: _HEADER_TEXT, "capi/attain.h": "#define ATTAIN_ABI_VERSION 3\n"},
    {HEADER: _HEADER_TEXT, "capi/python/attain/__init__.py": '__version__ = "0.1.3"\n'},
]
GOOD = [{HEADER: _HEADER_TEXT, "capi/attain.h": _HEADER_TEXT, "capi/python/attain/__init__.py": '__version__ = "0.1.2"\n'}]
gate.main(__name__, findings, BAD, GOOD)
