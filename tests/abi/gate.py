"""The ABI gate: compares libattain with the committed baseline through abidiff.

    gate.py --header attain.h --library libattain.so --baseline attain.abi    exit 0 kept, 1 changed, 77 skipped
    gate.py ... --update                                                                writes the baseline anew
    gate.py ... --expect-refusal                                                        a stripped copy is refused

Without debug information abidiff sees only names and would call every change none, so such a library is refused.
New functions are fine (attain.symbols guards them); a changed or removed one needs a new ATTAIN_ABI_VERSION and
--update. Exit code 77 (skipped) where the tools are not installed.
"""

import argparse
import pathlib
import platform
import re
import shutil
import subprocess
import sys
import tempfile


def run(*command):
    return subprocess.run([str(part) for part in command], capture_output=True, text=True)


def has_debug_information(library):
    return ".debug_info" in run("readelf", "--wide", "--section-headers", library).stdout


def dump(library, headers, target):
    return run("abidw", "--headers-dir", headers, "--drop-private-types", "--exported-interfaces-only",
               "--no-corpus-path", "--no-comp-dir-path", "--no-show-locs", "--out-file", target, library)


def compare(given, headers):
    if not has_debug_information(given.library):
        print(f"refused: {given.library} has no debug information: compile the C interface with -g")
        return 2
    if given.update:
        done = dump(given.library, headers, given.baseline)
        # Where the sources stood on the machine that built them is no part of the ABI.
        text = given.baseline.read_text(encoding="utf-8")
        given.baseline.write_text(re.sub(r"path='[^']*/(capi/[^']*)'", r"path='\1'", text), encoding="utf-8")
        print(done.stderr or f"written: {given.baseline}", end="")
        return done.returncode
    # Both sides as dumps, which hold public types only: nothing is left for abidiff to filter.
    now = headers.parent / "now.abi"
    done = dump(given.library, headers, now)
    if done.returncode != 0:
        print(done.stderr)
        return 1
    difference = run("abidiff", "--no-added-syms", given.baseline, now)
    print(difference.stdout + difference.stderr, end="")
    if difference.returncode != 0:
        print("the ABI differs from the baseline: raise ATTAIN_ABI_VERSION and write the baseline anew (--update)")
    return 1 if difference.returncode != 0 else 0


def main():
    arguments = argparse.ArgumentParser()
    for name in ("header", "library", "baseline"):
        arguments.add_argument("--" + name, required=True, type=pathlib.Path)
    arguments.add_argument("--update", action="store_true")
    arguments.add_argument("--expect-refusal", action="store_true")
    given = arguments.parse_args()
    missing = [tool for tool in ("abidiff", "abidw", "readelf", "strip") if shutil.which(tool) is None]
    if missing:
        print(f"skipped: not installed: {', '.join(missing)} (Debian: abigail-tools, binutils)")
        return 77
    if not given.update and platform.machine() not in given.baseline.read_text(encoding="utf-8")[:200]:
        print(f"skipped: the baseline was made for another machine than {platform.machine()}")
        return 77
    with tempfile.TemporaryDirectory() as folder:
        # A folder with the public header alone: what stands in any other one is private and no part of the ABI.
        headers = pathlib.Path(folder, "headers")
        headers.mkdir()
        shutil.copy(given.header, headers)
        if not given.expect_refusal:
            return compare(given, headers)
        stripped = pathlib.Path(folder, "libattain.so")
        subprocess.run(["strip", "--strip-debug", "-o", stripped, given.library], check=True)
        given.library = stripped
        return 0 if compare(given, headers) == 2 else 1


if __name__ == "__main__":
    sys.exit(main())
