"""What the gates share: a walk over the tree, findings, and the proof that a gate can fail.

A gate is a module with
    findings(root)   a generator of `Finding`s, empty when the tree is in order;
    BAD              small trees as {path: text}, each of which must give at least one finding;
    GOOD             (optional) a small tree that must give none.
It ends with `gate.main(__name__, ...)`, so that `python3 NAME.py ROOT` checks a tree and `python3 NAME.py --self-test`
checks the gate.
"""

import re
import shutil
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

SKIPPED = 77  # the exit code that ctest shows as skipped

CODE = {".hpp", ".cpp", ".h", ".c"}
FLOORS = ["number", "column", "quantity", "time", "model", "measure", "audit", "text", "io", "report", "capi", "cli"]
EXACT = FLOORS[: FLOORS.index("audit")]
HEADER_FOCUSED = EXACT

PRUNED = {".git", ".cache", "__pycache__", "node_modules", "dist"}


@dataclass(frozen=True)
class Finding:
    path: str
    line: int
    text: str

    def __str__(self):
        return f"{self.path}:{self.line}: {self.text}"


class Skip(Exception):
    """Raised where a tool that the gate needs is absent; the reason is shown."""


def files(root, suffixes=None, under=("",)):
    """The project's files, sorted, as paths relative to `root`; build trees and caches are left out."""
    for top in under:
        start = root / top
        if not start.is_dir():
            continue
        for path in sorted(start.rglob("*")):
            inside = path.relative_to(root)
            if PRUNED & set(inside.parts) or inside.parts[0].startswith("build"):
                continue
            if path.is_file() and (suffixes is None or path.suffix in suffixes):
                yield inside


def lines(root, path):
    """The lines of a text file, numbered from 1; nothing for a binary one."""
    try:
        text = (root / path).read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return
    yield from enumerate(text.splitlines(), 1)


def without_comments(text):
    """C++ with its comments and string contents blanked, line numbers kept."""
    pattern = re.compile(r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|(?<![0-9A-Za-z_])\'(?:\\.|[^\'\\\n])+\'', re.DOTALL)
    return pattern.sub(lambda match: '""' if match[0][0] in "\"'" else "\n" * match[0].count("\n"), text)


def floor_of(path):
    """The floor a file belongs to; "" for what lies directly in include/attain or src."""
    parts = Path(path).parts
    if parts[0] == "capi":
        return "capi"
    if parts[:2] == ("include", "attain") and len(parts) > 3:
        return parts[2]
    if parts[0] == "src" and len(parts) > 2:
        return parts[1]
    return ""


def _write_tree(root, tree):
    for name, text in tree.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def _self_test(findings, bad, good):
    failures = 0
    for expected, trees in ((True, bad), (False, good)):
        for tree in trees:
            root = Path(tempfile.mkdtemp(prefix="attain-gate-"))
            try:
                _write_tree(root, tree)
                found = list(findings(root))
            finally:
                shutil.rmtree(root)
            if bool(found) != expected:
                failures += 1
                print(f"expected {'a finding' if expected else 'no finding'} in {sorted(tree)}, got {[*map(str, found)]}")
    print(f"{len(bad)} bad and {len(good)} good trees, {failures} judged wrongly")
    return 1 if failures else 0


def main(name, findings, bad, good=()):
    if name != "__main__":
        return
    try:
        if sys.argv[1] == "--self-test":
            sys.exit(_self_test(findings, bad, good))
        found = list(findings(Path(sys.argv[1]).resolve()))
    except Skip as reason:
        print(f"skipped: {reason}")
        sys.exit(SKIPPED)
    for finding in found:
        print(finding)
    print(f"{len(found)} findings")
    sys.exit(1 if found else 0)
