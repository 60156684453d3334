"""A floor includes only the floors before it, and nothing includes the umbrella from inside."""

import re

import gate

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
FORWARDS = {"include/attain/attain.hpp", "include/attain/fwd.hpp"}


def _target(root, path, quoted, name):
    """The included file as a path inside the project, or None for a foreign one."""
    if quoted:
        beside = (root / path).parent / name
        if beside.is_file():
            try:
                return beside.resolve().relative_to(root.resolve()).as_posix()
            except ValueError:
                return None
    if name.startswith("attain/"):
        return f"include/{name}"
    if (root / "capi" / name).is_file():
        return f"capi/{name}"
    return None


def findings(root):
    for path in gate.files(root, gate.CODE, ("include", "src", "capi")):
        if path.as_posix() in FORWARDS or "examples" in path.parts:
            continue
        own = gate.floor_of(path)
        if own and own not in gate.FLOORS:
            yield gate.Finding(path, 1, f"'{own}' is not a floor; known are {', '.join(gate.FLOORS)}")
            continue
        for number, line in gate.lines(root, path):
            match = INCLUDE.match(line)
            target = match and _target(root, path, match[1] == '"', match[2])
            if not target:
                continue
            if target in FORWARDS and target != "include/attain/fwd.hpp" and own not in ("capi", "cli"):
                yield gate.Finding(path, number, f"includes the umbrella {match[2]}; include what is used")
                continue
            other = gate.floor_of(target)
            if other and (other not in gate.FLOORS or not own or gate.FLOORS.index(other) > gate.FLOORS.index(own)):
                yield gate.Finding(path, number, f"floor '{own or 'attain'}' includes {match[2]} of floor '{other}' above it")


BAD = [
    {"include/attain/number/a.hpp": "#include <attain/time/period.hpp>\n"},
    {"src/time/a.cpp": '#include "../io/json.hpp"\n', "src/io/json.hpp": "\n"},
    {"include/attain/error.hpp": "#include <attain/number/decimal.hpp>\n"},
    {"include/attain/cellar/a.hpp": "\n"},
    {"src/io/a.cpp": "#include <attain/attain.hpp>\n"},
    {"src/report/a.cpp": "#include <attain.h>\n", "capi/attain.h": "\n"},
]
GOOD = [
    {
        "include/attain/attain.hpp": "#include <attain/report/write.hpp>\n",
        "include/attain/time/a.hpp": "#include <attain/number/decimal.hpp>\n#include <vector>\n",
        "capi/decimal.cpp": '#include "guard.hpp"\n#include <attain/io/json.hpp>\n',
        "capi/guard.hpp": "#include <attain/error.hpp>\n",
    }
]
gate.main(__name__, findings, BAD, GOOD)
