"""Nothing in the project depends on where it lies: no absolute path of somebody's machine."""

import re

import gate

MACHINE = re.compile(r"(?<![\w.:/-])/(?:home|Users|root|work|tmp|mnt|srv)/|[A-Z]:\\\\?(?:Users|work)")
BINARY = {".png", ".gz", ".zip", ".arrow", ".bin"}


def findings(root):
    for path in gate.files(root):
        if path.suffix in BINARY or path.as_posix() == "tests/house/paths.py":
            continue
        for number, line in gate.lines(root, path):
            if MACHINE.search(line):
                yield gate.Finding(path, number, f"absolute path of a machine: {line.strip()[:100]}")


BAD = [{"tests/a.py": "open('/home/ada/data.csv')\n"}, {"README.md": "see /work/x\n"}]
GOOD = [{"README.md": "see ../shared and https://example.org/home/x, src/tmp/a\n"}]
gate.main(__name__, findings, BAD, GOOD)
