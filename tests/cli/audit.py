"""`attain audit` and `attain verify`: exit codes, options, and the JSON as its header documents it."""

import json
import re

from command import ROOT, ZONE, Checks

check = Checks()
HEAD = "indicator,scope,period,measure,figure\n"
OUTPUT = HEAD + "".join(
    f"output,county,{year},{measure},{figure}\n"
    for year, measure, figure in [
        (2020, "value", "1000.00亿元"), (2021, "value", "1092.60亿元"), (2022, "value", "1174.98亿元"),
        (2021, "growth_yoy", "9.3%"), (2022, "growth_yoy", "7.5%"), (2022, "growth_diff", "-1.8个百分点"),
    ]
)
SHIFTED = HEAD + "".join(
    f"output,county,{2018 + i},value,{level}亿元\n" + (f"output,county,{2018 + i},growth_yoy,{growth}\n" if growth else "")
    for i, (level, growth) in enumerate(
        [("258.7", ""), ("291.3", ""), ("312.8", "12.6%"), ("338.6", "7.4%"), ("345.1", "8.2%")]
    )
)
KEY = '"{}/s/2022/value"'.format
RELATIONS = json.dumps({
    "attain": 1, "rounding": ["half_up"], "scopes": [{"id": "s"}],
    "indicators": [{"id": name, "nature": "flow"} for name in ("a", "b", "all", "rate", "top")],
    "facts": [
        {"indicator": name, "scope": "s", "period": "2022", "measure": "value", "figure": figure}
        for name, figure in (("a", "3万吨"), ("b", "4万吨"), ("all", "12万吨"), ("rate", "74%"), ("top", "1万吨"))
    ],
    "relations": [
        {"sum": ["a/s/2022/value", "b/s/2022/value"], "equals": "all/s/2022/value", "strength": "soft"},
        {"ratio": ["a/s/2022/value", "b/s/2022/value"], "equals": "rate/s/2022/value"},
    ],
})
ROUNDED = json.dumps({
    "attain": 1, "rounding": ["half_up"], "scopes": [{"id": "s"}],
    "indicators": [{"id": name, "nature": "flow"} for name in ("done", "found", "rate")],
    "facts": [
        {"indicator": name, "scope": "s", "period": "2022", "measure": "value", "figure": figure}
        for name, figure in (("done", "1046条"), ("found", "1056条"), ("rate", "99.0%"))
    ],
    "relations": [{"ratio": ["done/s/2022/value", "found/s/2022/value"], "equals": "rate/s/2022/value"}],
})

output = check.file("output.csv", OUTPUT)
shifted = check.file("shifted.csv", SHIFTED)
soft = check.file("soft.json", RELATIONS)
truncated = check.file("truncated.json", ROUNDED)


def audit(path, *arguments, code=None):
    said = check.run("audit", path, *arguments)
    if code is not None:
        check.expect(f"audit {path} {arguments}: exit code {code}", said.code == code, f"{said.code} {said.err}")
    return said


# Exit codes: 0 no contradiction, 1 contradictions, 2 not valid.
audit(ZONE, code=0)
audit(ZONE, "--rounding", "half_up,half_even", code=0)
audit(ZONE, "--rounding", "down", code=1)
audit(output, code=1)
audit(output, "--basis", "underlying", code=1)
audit(output, "--basis", "as_published", code=0)
audit(soft, code=0)
for wrong in (["--basis", "printed"], ["--rounding", "sideways"], ["--budget", "0"], ["--suspects", "some"], ["--format", "csv"]):
    said = audit(output, *wrong, code=2)
    check.expect(f"{wrong}: one line on standard error", said.err.count("\n") == 1 and said.out == b"", said.err)

# The zone under truncation names the three figures of section 6.
said = audit(ZONE, "--rounding", "down", "--lang", "en", code=1).text
check.expect("truncation is refuted by 1056, 1046 and 99.1%", "{1056条, 1046条, 99.1%}" in said, said)

# --explain tells the chain; --suspects bounds the sets; --budget ends in an answer.
said = audit(output, "--explain", "--lang", "en").text
check.expect("--explain names figures, relations and numbers", "that is [" in said and " = " in said and "lies in" in said, said)
check.expect("without --explain there is no chain", "that is [" not in audit(output, "--lang", "en").text)
one = json.loads(audit(output, "--format", "json", "--suspects", "1").text)["findings"][0]
check.expect("--suspects 1 gives one set and says that there are more", len(one["suspects"]) == 1 and not one["suspects_complete"], one)
said = audit(output, "--budget", "1", code=0)
check.expect("past the budget the verdict is undecided", "未定" in said.text, said.text)
check.expect("--basis as_published says what it accepted", "Accepted because" in audit(output, "--basis", "as_published", "--lang", "en").text)
check.expect("a shifted column is named", "one row too low" in audit(shifted, "--lang", "en").text)

# JSON: every member is documented, and every documented member exists.
header = (ROOT / "include/attain/report/audit.hpp").read_text(encoding="utf-8")
documented = set(re.findall(r'"(\w+)":', header))


def members(value):
    if isinstance(value, dict):
        return set(value).union(*map(members, value.values())) if value else set()
    return set().union(*map(members, value)) if isinstance(value, list) and value else set()


written = set()
for path, arguments in ((ZONE, []), (output, ["--explain"]), (output, ["--basis", "as_published"]), (shifted, []), (soft, []), (truncated, [])):
    written |= members(json.loads(audit(path, "--format", "json", *arguments).text))
check.expect("the header documents every member", written <= documented, written - documented)
check.expect("every documented member is written", documented <= written, documented - written)

# Evidence goes to verify, which takes it only for the data it was made of.
proof = check.folder / "proof.txt"
audit(output, "--evidence", proof, "--basis", "as_published", code=0)
check.expect("verify accepts it", check.run("verify", output, proof).code == 0)
check.expect("verify refuses it for other data", check.run("verify", ZONE, proof).code == 2)
proof.write_bytes(proof.read_bytes().replace(b"consistent", b"inconsistent", 1))
check.expect("verify refuses another claim", check.run("verify", output, proof).code == 2)
check.finish()
