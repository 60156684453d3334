"""The house plan: the top level holds these folders and no others, and the floors mirror each other."""

import gate

TOP = {".ci", "capi", "cmake", "examples", "include", "seeds", "src", "tests"}


def findings(root):
    for path in sorted(root.iterdir()):
        name = path.name
        if path.is_dir() and name not in TOP | gate.PRUNED and not name.startswith("build"):
            yield gate.Finding(name, 1, f"not a folder of the house plan ({', '.join(sorted(TOP))})")
    for floor in sorted((root / "src").glob("*/")) if (root / "src").is_dir() else ():
        if floor.is_dir() and floor.name not in gate.FLOORS:
            yield gate.Finding(f"src/{floor.name}", 1, "not a floor")


BAD = [{"misc/notes.txt": ""}, {"src/attic/a.cpp": ""}]
GOOD = [{"src/number/a.cpp": "", "build-x/a.o": "", "README.md": ""}]
gate.main(__name__, findings, BAD, GOOD)
