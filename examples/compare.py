"""Runs examples in several languages on one dataset; their output must be the same, and what is expected of the seed.

    compare.py DATASET PROGRAM... SCRIPT.py
"""

import subprocess
import sys

EXPECTED = "value: 621.5亿元\ncompletion: 105%\nimplied target: 590亿元 in (589.05, 594.79)\n"


def main():
    dataset, *programs = sys.argv[1:]
    wrong = 0
    for program in programs:
        command = [sys.executable, "-B", program] if program.endswith(".py") else [program]
        done = subprocess.run([*command, dataset], capture_output=True, check=False)
        said = done.stdout.decode()
        if done.returncode != 0 or said != EXPECTED:
            wrong += 1
            print(f"{program}: exit {done.returncode}\n{said}{done.stderr.decode()}", file=sys.stderr)
    print(EXPECTED, end="")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
