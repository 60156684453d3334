"""Every function that the C interface defines is one `return guard(...)`, or `delete` for a _free function.

Nothing can then get past the exception wall. Functions that cannot fail are named here.
"""

import argparse
import pathlib
import re
import sys

CANNOT_FAIL = {
    "attain_prose_role_name",
    "attain_reason_name",
    "attain_reason_status",
    "attain_status_name",
    "attain_undefined_name",
    "attain_version_abi",
    "attain_version_major",
    "attain_version_minor",
    "attain_version_patch",
    "attain_version_text",
}


def is_one_guard(body):
    """`return guard(` up to its own closing parenthesis, and nothing after it but a semicolon."""
    if not body.startswith("return guard("):
        return False
    depth = 0
    for at, letter in enumerate(body):
        depth += (letter == "(") - (letter == ")")
        if letter == ")" and depth == 0:
            return body[at + 1 :].strip() == ";"
    return False


def wrong(text):
    for name, body in re.findall(r"^[^\n;{}#/ ][^;{}]*?\b(attain_\w+)\([^;{}]*\)\s*\{(.*?)\}$(?=\n\n)", text, re.M | re.S):
        body = re.sub(r"//[^\n]*", "", body).strip()
        if name in CANNOT_FAIL or (name.endswith("_free") and re.fullmatch(r"delete \w+;", body)):
            yield name, ""
        else:
            yield name, "" if is_one_guard(body) else f"{name} is not one `return guard(...)`"


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--folder", required=True, type=pathlib.Path)
    arguments.add_argument("--symbols", required=True, type=pathlib.Path)
    given = arguments.parse_args()

    assert [text for _, text in wrong('int32_t attain_a(int x) {\n    use(x);\n    return guard(err, x);\n}\n\n')] != [""]
    assert [text for _, text in wrong('int32_t attain_a(int x) { return guard(err, f(x)); }\n\n')] == [""]

    seen = []
    problems = []
    for path in sorted(given.folder.glob("*.cpp")):
        text = path.read_text(encoding="utf-8")
        block = text[text.find('extern "C" {') + 12 :] if 'extern "C" {' in text else ""
        for name, problem in wrong(block):
            seen.append(name)
            if problem:
                problems.append(f"{path.name}: {problem}")
    listed = given.symbols.read_text(encoding="utf-8").split()
    problems += [f"{name} was not found in any source" for name in sorted(set(listed) - set(seen))]
    print("\n".join(problems) or f"{len(seen)} functions behind the wall")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
