"""The exported names of the library, the list attain.symbols and the functions of attain.h are the same set."""

import argparse
import re
import subprocess
import sys


def main():
    arguments = argparse.ArgumentParser()
    for name in ("nm", "library", "symbols", "header"):
        arguments.add_argument("--" + name, required=True)
    given = arguments.parse_args()

    listed = open(given.symbols, encoding="utf-8").read().split()
    output = subprocess.run(
        [given.nm, "-D", "--defined-only", given.library], check=True, capture_output=True, text=True
    ).stdout
    exported = [line.split()[-1] for line in output.splitlines() if line.strip()]
    header = re.sub(r"/\*.*?\*/", "", open(given.header, encoding="utf-8").read(), flags=re.S)
    declared = re.findall(r"ATTAIN_API\s[^;{]*?\b(attain_\w+)\s*\(", header)

    problems = []
    if listed != sorted(set(listed)):
        problems.append("attain.symbols is not sorted or names a function twice")
    for what, names in (("exported by the library", exported), ("declared in attain.h", declared)):
        problems += [f"{name} is {what} but not listed" for name in sorted(set(names) - set(listed))]
        problems += [f"{name} is listed but not {what}" for name in sorted(set(listed) - set(names))]
    print("\n".join(problems) or f"{len(listed)} symbols, as listed")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
