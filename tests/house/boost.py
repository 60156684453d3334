"""In compiled mode no Boost header is reachable from a public header: only the -inl headers may include it."""

import os
import re
import subprocess
import tempfile

import gate

INCLUDE = re.compile(r"^\s*#\s*include\s*<boost/")


def public_headers(root):
    for path in gate.files(root, {".hpp"}, ("include",)):
        if not path.stem.endswith("-inl"):
            yield path


def findings(root):
    headers = list(public_headers(root))
    for path in headers:
        for number, line in gate.lines(root, path):
            if INCLUDE.match(line):
                yield gate.Finding(path, number, "a public header includes Boost; move it to the -inl header")
    with tempfile.NamedTemporaryFile("w", suffix=".cpp") as unit:
        for path in headers:
            unit.write(f'#include "{(root / path).as_posix()}"\n')
        unit.flush()
        command = [os.environ.get("CXX", "c++"), "-std=c++20", "-M", f"-I{root / 'include'}", unit.name]
        said = subprocess.run(command, capture_output=True, text=True, check=False)
    if said.returncode != 0:
        yield gate.Finding("include", 1, f"the headers do not preprocess: {said.stderr.strip()[:300]}")
    for name in sorted({match for match in re.findall(r"\S*/boost/\S+", said.stdout)})[:5]:
        yield gate.Finding("include", 1, f"reachable from the public headers: {name}")


BAD = [
    {"include/attain/a.hpp": "#include <boost/version.hpp>\n"},
    {"include/attain/a.hpp": "#include <attain/b-inl.hpp>\n", "include/attain/b-inl.hpp": "#include <boost/version.hpp>\n"},
    {"include/attain/a.hpp": "#include <attain/missing.hpp>\n"},
]
GOOD = [
    {
        "include/attain/a.hpp": "#if defined(ATTAIN_HEADER_ONLY)\n#include <attain/b-inl.hpp>\n#endif\n",
        "include/attain/b-inl.hpp": "#include <boost/version.hpp>\n",
    }
]
gate.main(__name__, findings, BAD, GOOD)
