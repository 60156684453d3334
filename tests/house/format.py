"""The C++ and C sources are as clang-format 14 writes them; another version is not asked."""

import os
import re
import shutil
import subprocess

import gate

VERSION = "14"


def _tool():
    for name in (os.environ.get("CLANG_FORMAT", ""), f"clang-format-{VERSION}", "clang-format"):
        if name and shutil.which(name):
            said = subprocess.run([name, "--version"], capture_output=True, text=True, check=True).stdout
            if re.search(rf"version {VERSION}\.", said):
                return name
    raise gate.Skip(f"clang-format {VERSION} is not installed")


def findings(root):
    tool = _tool()
    paths = [str(path) for path in gate.files(root, gate.CODE, ("include", "src", "capi", "tests", "examples"))]
    for first in range(0, len(paths), 64):
        command = [tool, "--dry-run", "--style=file", "--fallback-style=Google", *paths[first : first + 64]]
        said = subprocess.run(command, capture_output=True, text=True, cwd=root, check=False).stderr
        seen = set()
        for path, line in re.findall(r"^(.+?):(\d+):\d+: (?:warning|error)", said, re.MULTILINE):
            if path not in seen:
                seen.add(path)
                yield gate.Finding(path, int(line), "not formatted: run clang-format -i")


BAD = [{"src/number/a.cpp": "int  main( ){return 0 ;}\n"}]
GOOD = [{"src/number/a.cpp": "int main() { return 0; }\n"}]
gate.main(__name__, findings, BAD, GOOD)
