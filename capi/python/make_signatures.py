"""Makes attain/_signatures.py from attain.h, so that no ctypes signature is typed by hand.

    make_signatures.py            writes it
    make_signatures.py --check    exit 1 when it does not say what the header says
"""

import pathlib
import re
import sys

HERE = pathlib.Path(__file__).resolve().parent
HEADER = HERE.parent / "attain.h"
TARGET = HERE / "attain" / "_signatures.py"


def _spelled(declaration):
    """`const char *text` as ("text", "const char *")."""
    declaration = " ".join(declaration.split()).replace("* ", "*")
    match = re.fullmatch(r"(.*?)(\w+)", declaration)
    return match[2], match[1].strip().replace("*", " *").replace("  ", " ")


def read(text):
    """What a header declares: constants, structs, handles, functions."""
    macros = dict(re.findall(r"^#define (ATTAIN_ABI_VERSION)\s+(\d+)$", text, re.MULTILINE))
    text = re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)
    text = re.sub(r"^\s*#.*$", "", text, flags=re.MULTILINE)

    constants = {name: int(value) for name, value in macros.items()}
    for body in re.findall(r"\benum\s*\{(.*?)\}\s*;", text, re.DOTALL):
        constants.update((name, int(value)) for name, value in re.findall(r"(\w+)\s*=\s*(-?\d+)", body))

    structs = {}
    for name, body in re.findall(r"typedef struct (\w+)\s*\{(.*?)\}\s*\1;", text, re.DOTALL):
        fields = []
        for field in filter(None, (part.strip() for part in body.split(";"))):
            array = re.fullmatch(r"(.*?)\[(\d+)\]", field)
            spelled = _spelled(array[1] if array else field)
            fields.append((*spelled, int(array[2]) if array else 0))
        structs[name] = tuple(fields)
    handles = re.findall(r"typedef struct (\w+)\s+\1;", text)
    aliases = {alias: base for base, alias in re.findall(r"typedef (u?int\d+_t) (\w+);", text)}

    functions = {}
    for result, name, arguments in re.findall(r"ATTAIN_API\s+([^;{(]*?)(\w+)\s*\(([^;]*)\);", text, re.DOTALL):
        listed = () if arguments.strip() == "void" else tuple(map(_spelled, arguments.split(",")))
        functions[name] = (" ".join(result.replace("*", " *").split()), listed)
    return constants, structs, handles, aliases, functions


def written(header):
    constants, structs, handles, aliases, functions = read(header)
    lines = ['"""What attain.h declares. Made by make_signatures.py; a test compares it with the header."""', ""]
    lines += ["CONSTANTS = {", *(f"    {name!r}: {value}," for name, value in constants.items()), "}", ""]
    lines += ["# name: ((field, type, array length or 0), ...)", "STRUCTS = {"]
    lines += [*(f"    {name!r}: {fields!r}," for name, fields in structs.items()), "}", ""]
    lines += [f"HANDLES = {tuple(handles)!r}", "", f"ALIASES = {aliases!r}", ""]
    lines += ["# name: (result, ((argument, type), ...))", "FUNCTIONS = {"]
    lines += [*(f"    {name!r}: {signature!r}," for name, signature in functions.items()), "}", ""]
    return "\n".join(lines).replace("'", '"')


def main():
    wanted = written(HEADER.read_text(encoding="utf-8"))
    if "--check" not in sys.argv:
        TARGET.write_text(wanted, encoding="utf-8")
        return 0
    same = TARGET.is_file() and TARGET.read_text(encoding="utf-8") == wanted
    print("as the header says" if same else f"{TARGET.name} is not what attain.h says: run {pathlib.Path(__file__).name}")
    return 0 if same else 1


if __name__ == "__main__":
    sys.exit(main())
