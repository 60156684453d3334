"""Bad input ends in exit code 2, one line on standard error that says where, found and expected, and nothing else."""

import json
import re

from command import Checks

LINE = re.compile(r"^(?P<file>.+?):((?P<line>\d+):(?P<column>\d+):)? found .+, expected .+\n$")

check = Checks()


def dataset(**changed):
    """A small valid dataset, one definition a line, with parts of it changed."""
    parts = {
        "scopes": '[{"id": "zone", "within": "city"}, {"id": "city"}]',
        "indicators": '[{"id": "trade", "unit": "亿元", "nature": "flow"}]',
        "facts": '[{"indicator": "trade", "scope": "zone", "period": "2022", "measure": "value", "figure": "621.5亿元"}]',
    }
    parts.update(changed)
    lines = ",\n".join(f' "{key}": {value}' for key, value in parts.items())
    return '{"attain": 1,\n' + lines + "\n}\n"


def fact(**changed):
    made = {"indicator": "trade", "scope": "zone", "period": "2022", "measure": "value", "figure": "621.5亿元"}
    made.update(changed)
    return json.dumps(made, ensure_ascii=False)


def refuse(what, path, words=(), place=None, command="report", stdin=b""):
    said = check.run(command, path, *(["out.json"] if command == "convert" else []), stdin=stdin, cwd=check.folder)
    check.expect(f"{what}: exit code 2", said.code == 2, said.code)
    check.expect(f"{what}: nothing on standard output", said.out == b"", said.out[:200])
    match = LINE.match(said.err)
    check.expect(f"{what}: one line file:line:column: found ..., expected ...", match, said.err[:400])
    check.expect(f"{what}: a line of moderate length", len(said.err) < 500, len(said.err))
    check.expect(f"{what}: no file written", not (check.folder / "out.json").exists())
    if match:
        check.expect(f"{what}: names the file", match["file"] == str(path), match["file"])
        for word in words:
            check.expect(f"{what}: says {word}", word in said.err, said.err)
        if place:
            found = (int(match["line"] or 0), int(match["column"] or 0))
            check.expect(f"{what}: stands at {place}", found == place, said.err)


def refuse_text(what, name, content, *arguments, **named):
    refuse(what, check.file(name, content), *arguments, **named)


good = check.file("good.json", dataset())
check.expect("the dataset that the others are made from is valid", check.run("report", good).code == 0)

refuse("no file", check.folder / "nowhere.json")
refuse("a directory", check.folder)
refuse_text("empty JSON", "empty.json", "")
refuse_text("JSON that is not UTF-8", "latin.json", dataset().replace("zone", "z\xf6ne").encode("latin-1", "replace"))
refuse_text("truncated JSON", "truncated.json", dataset()[:150])
refuse_text("JSON of another kind", "list.json", "[1, 2]")
refuse_text("a JSON number with 2,000,000 digits", "digits.json", dataset(facts=f'[{fact(figure="N")}]').replace('"N"', "7" * 2_000_000))
refuse_text("a figure with 2,000,000 digits", "figure.json", dataset(facts=f'[{fact(figure="7" * 2_000_000 + "亿元")}]'))
refuse_text("1e999999999 as a JSON number", "huge.json", dataset(facts=f'[{fact(figure="N")}]').replace('"N"', "1e999999999"))
refuse_text("1e999999999 as a figure", "huge_figure.json", dataset(facts=f'[{fact(figure="1e999999999")}]'))
refuse_text("an unknown unit of a figure", "unit.json", dataset(facts=f'[{fact(figure="621.5 qxz/㊣")}]'), place=(4, 100))
refuse_text("an unknown indicator", "indicator.json", dataset(facts=f'[{fact(indicator="tirade")}]'), ["tirade"], (4, 26))
refuse_text("an unknown scope", "scope.json", dataset(facts=f'[{fact(scope="moon")}]'), ["moon"])
refuse_text("an unknown measure", "measure.json", dataset(facts=f'[{fact(measure="valeu")}]'), ["valeu"])
refuse_text("a scope inside itself", "self.json", dataset(scopes='[{"id": "zone", "within": "zone"}]'), ["zone"])
refuse_text("scopes in a circle", "circle.json", dataset(scopes='[{"id": "zone", "within": "city"}, {"id": "city", "within": "zone"}]'))
refuse_text("a month 13", "month.json", dataset(facts=f'[{fact(period="2022-13")}]'), ["2022-13"], (4, 62))
refuse_text("one fact, two figures", "twice.json", dataset(facts=f'[{fact()},\n{fact(figure="622亿元")}]'), ["622亿元", "621.5亿元"])
refuse_text("a nature that is none", "nature.json", dataset(indicators='[{"id": "trade", "unit": "亿元", "nature": "flood"}]'), ["flood"])
deep = check.run("report", check.file("deep.json", dataset(facts="[" * 100_000)))
check.expect("JSON nested without end is refused", deep.code == 2 and deep.out == b"" and deep.err.count("\n") <= 2, deep.err[:400])

HEADER = "indicator,scope,period,measure,of,figure,unit,status,vintage,source\n"
ROW = "trade,zone,2022,value,,621.5,亿元,,,\n"
check.expect("the CSV that the others are made from is valid", check.run("report", check.file("good.csv", HEADER + ROW)).code == 0)
refuse_text("empty CSV", "empty.csv", "")
refuse_text("CSV that is not UTF-8", "latin.csv", (HEADER + ROW).replace("亿元", "\xf6").encode("latin-1"))
refuse_text("CSV with a missing column", "column.csv", (HEADER + ROW).replace(",figure", ""), ["figure"])
refuse_text("CSV with an unclosed quote", "quote.csv", HEADER + ROW.replace("trade", '"trade'), place=(2, 1))
refuse_text("CSV with a short row", "short.csv", HEADER + "trade,zone,2022\n")
refuse_text("CSV with 2,000,000 digits", "digits.csv", HEADER + ROW.replace("621.5", "7" * 2_000_000))
refuse_text("CSV with 1e999999999", "huge.csv", HEADER + ROW.replace("621.5", "1e999999999"))
refuse_text("CSV with an unknown unit", "unit.csv", HEADER + ROW.replace("亿元", "%%㊣"))
refuse_text("CSV with a month 13", "month.csv", HEADER + ROW.replace("2022", "2022-13"), ["2022-13"], (2, 12))
refuse_text("CSV with two figures for one fact", "twice.csv", HEADER + ROW + ROW.replace("621.5", "622"), ["622"])

refuse("no file to convert", check.folder / "nowhere.json", command="convert")
refuse("a month 13 to convert", check.folder / "month.json", command="convert")

check.finish()
