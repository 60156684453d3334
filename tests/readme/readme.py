"""Compiles and runs what the README shows, and compares what it prints with what the README says it prints.

    readme.py FILE LANGUAGE TOOL...

A block of LANGUAGE (cpp, c, python) is a whole program; the text block after it is its output. A block of console
holds commands after `$ ` and their output; a line of `...` stands for any lines. TOOL is the compiler with its flags,
where FILE and OUTPUT stand for the source and the program; the interpreter; or, for console, the folder of the command.
"""

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

FENCE = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def run(command, **options):
    said = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False, timeout=120, **options)
    if said.returncode != 0:
        sys.exit(f"{command}: exit {said.returncode}\n{said.stdout}{said.stderr}")
    return said.stdout


def matches(expected, printed):
    """Whether the lines agree, `...` standing for any lines; trailing blanks do not count."""
    lines = [line.rstrip() for line in expected.strip("\n").splitlines()]
    pattern = "".join(r"(?:.*\n)*?" if line.strip() == "..." else re.escape(line) + r"\n" for line in lines)
    return re.fullmatch(pattern, "".join(line.rstrip() + "\n" for line in printed.strip("\n").splitlines())) is not None


def compare(what, expected, printed):
    if not matches(expected, printed):
        sys.exit(f"{what}\nthe README says:\n{expected}\nit prints:\n{printed}")


def check_program(language, source, expected, tool):
    with tempfile.TemporaryDirectory(prefix="attain-readme-") as folder:
        path = Path(folder) / f"snippet.{ {'python': 'py'}.get(language, language) }"
        path.write_text(source, encoding="utf-8")
        if language == "python":
            command = [*tool, str(path)]
        else:
            program = str(Path(folder) / "snippet")
            run([{"FILE": str(path), "OUTPUT": program}.get(part, part) for part in tool])
            command = [program]
        compare(source, expected, run(command))


def check_console(block, folder):
    environment = {**os.environ, "PATH": f"{folder}{os.pathsep}{os.environ['PATH']}", "NO_COLOR": "1"}
    parts = re.split(r"^\$ (.*)\n", block, flags=re.MULTILINE)
    for command, expected in zip(parts[1::2], parts[2::2]):
        compare(command, expected, run(["sh", "-c", command], env=environment))


def main(file, language, *tool):
    blocks = FENCE.findall(Path(file).read_text(encoding="utf-8"))
    checked = 0
    for number, (kind, body) in enumerate(blocks):
        if kind != language:
            continue
        if language == "console":
            check_console(body, *tool)
        else:
            if number + 1 == len(blocks) or blocks[number + 1][0] != "text":
                sys.exit(f"the {language} block says nothing about what it prints:\n{body}")
            check_program(language, body, blocks[number + 1][1], tool)
        checked += 1
    if checked == 0:
        sys.exit(f"{file} shows no {language}")
    print(f"{checked} blocks of {language} print what {file} says")


if __name__ == "__main__":
    main(*sys.argv[1:])
