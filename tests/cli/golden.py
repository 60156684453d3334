"""The reports of the seeds, byte for byte as in tests/golden. `golden.py ATTAIN --update` writes them anew."""

import sys

from command import BUDGET, ROOT, ZONE, Checks

REPORTS = {
    "zone.zh.txt": ["report", ZONE],
    "zone.en.txt": ["report", ZONE, "--lang", "en"],
    "zone.zh.md": ["report", ZONE, "--format", "markdown"],
    "zone.en.md": ["report", ZONE, "--format", "markdown", "--lang", "en", "--scope", "zone"],
    "zone.json": ["report", ZONE, "--format", "json"],
    "zone.csv": ["report", ZONE, "--format", "csv", "--lang", "en"],
    "budget.zh.txt": ["report", BUDGET],
    "zone-audit.zh.txt": ["report", ZONE, "--audit", "--scope", "zone"],
    "zone-audit.en.md": ["report", ZONE, "--audit", "--scope", "zone", "--format", "markdown", "--lang", "en"],
    "zone-audit.json": ["report", ZONE, "--audit", "--scope", "zone", "--format", "json"],
    "zone-audit.csv": ["report", ZONE, "--audit", "--scope", "zone", "--format", "csv", "--lang", "en"],
    "explain-completion.zh.txt": ["explain", ZONE, "trade/zone/2022/completion"],
    "explain-completion.en.txt": ["explain", ZONE, "trade/zone/2022/completion", "--lang", "en"],
    "explain-share.en.txt": ["explain", ZONE, "trade/zone/2022/share/province", "--lang", "en"],
}

check = Checks()
for name, arguments in REPORTS.items():
    path = ROOT / "tests" / "golden" / name
    said = check.run(*arguments)
    check.expect(f"{name}: ends well", said.code == 0 and said.err == "", said.err)
    check.expect(f"{name}: the same again", check.run(*arguments).out == said.out)
    if "--update" in sys.argv:
        path.write_bytes(said.out)
    expected = path.read_bytes() if path.exists() else b""
    if said.out != expected:
        pairs = enumerate(zip(said.out.splitlines(), expected.splitlines()), 1)
        line = next((number for number, (a, b) in pairs if a != b), "the end")
        check.expect(f"{name}: as in tests/golden", False, f"first difference in line {line}")
check.finish()
