"""Prose through the command: what is found in two reports, what becomes of it, and what is refused."""

import json
import re

from command import ROOT, Checks

check = Checks()
REPORT = "tests/golden/prose/linjiang.zh.txt"
ENGLISH = "tests/golden/prose/harbour.en.txt"

# Every figure of the report, as one who reads it says: text, value, unit, qualifier, role, a word of the
# indicator, scope.
EXPECTED = [
    ("218.4亿元", "21840000000", "CNY", "exact", "value", "进出口总额", ""),
    ("12.6%", "12.6", "%", "exact", "growth_yoy", "进出口总额", ""),
    ("104%", "104", "%", "exact", "completion", "进出口总额", ""),
    ("31%", "31", "%", "about", "share", "进出口总额", "全市"),
    ("6%", "6", "%", "about", "share", "进出口总额", "全省"),
    ("131.9亿元", "13190000000", "CNY", "exact", "breakdown", "出口额", ""),
    ("15.2%", "15.2", "%", "exact", "growth_yoy", "出口额", ""),
    ("2650万美元", "26500000", "USD", "exact", "value", "实际使用外资", ""),
    ("3.5%", "-3.5", "%", "exact", "growth_yoy", "实际使用外资", ""),
    ("98%", "98", "%", "exact", "completion", "实际使用外资", ""),
    ("184家", "184", "家", "exact", "value", "企业", ""),
    ("15%", "15", "%", "exact", "growth_yoy", "企业", ""),
    ("37个", "37", "个", "exact", "value", "新签约项目", ""),
    ("95亿元", "9500000000", "CNY", "over", "total", "总投资", ""),
    ("21个", "21", "个", "exact", "value", "开工项目", ""),
    ("16个", "16", "个", "exact", "value", "竣工项目", ""),
    ("第18位", "18", "rank", "exact", "rank", "保税物流量", None),
    ("3位", "3", "rank", "exact", "rank_change", "保税物流量", None),
    ("6.2平方公里", "6.2", "km2", "exact", "base", "规划面积", ""),
    ("9.75平方公里", "9.75", "km2", "exact", None, "规划面积", ""),
    ("1320家次", "1320", "家次", "exact", "value", "检查企业", ""),
    ("764条", "764", "条", "exact", "value", "隐患", ""),
    ("757条", "757", "条", "exact", None, "", ""),
    ("99.1%", "99.1", "%", "exact", "value", "整改率", ""),
    ("140余件", "140", "件", "over", "value", "企业诉求", ""),
    ("25名", "25", "名", "exact", "value", "新引进人才", ""),
    ("3名", "3", "名", "exact", "breakdown", "博士", ""),
    ("96.3%", "96.3", "%", "exact", "value", "网上办理率", ""),
    ("4.1个百分点", "4.1", "pp", "exact", "growth_diff", "网上办理率", ""),
]

said = check.run("read", REPORT, "--format", "jsonl")
check.expect("a report is read", said.code == 0 and said.err == "", said)
records = [json.loads(line) for line in said.text.splitlines()]
check.expect("every figure is found, and nothing else", [r["text"] for r in records] == [e[0] for e in EXPECTED],
             [r["text"] for r in records])
raw = (ROOT / REPORT).read_bytes()
prose = raw.decode("utf-8")
by_text = {record["text"]: record for record in records}
for written, value, unit, qualifier, role, indicator, scope in EXPECTED:
    record = by_text.get(written)
    if record is None:
        continue
    check.expect(f"{written}: value and unit", (record["value"], record["unit"]) == (value, unit), record)
    check.expect(f"{written}: qualifier", record["qualifier"] == qualifier, record)
    check.expect(f"{written}: role", role is None or record["role"] == role, record)
    check.expect(f"{written}: indicator", indicator in record["indicator"], record)
    check.expect(f"{written}: scope", scope is None or record["scope"] == scope, record)
    check.expect(f"{written}: period", record["period"] == "2023", record)
    check.expect(f"{written}: span of characters", prose[record["start"] : record["end"]] == written, record)
    check.expect(f"{written}: span of bytes", raw[record["byte_start"] : record["byte_end"]].decode() == written, record)
    check.expect(f"{written}: digits", prose[record["num_start"] : record["num_end"]] == record["digits"], record)

table = check.run("read", REPORT)
check.expect("a table has a line for each figure", len(table.text.splitlines()) == len(records) + 1, table.text)
check.expect("a table has headings in the language of the text", table.text.split()[0] == "位置", table.text[:80])
rows = check.run("read", REPORT, "--format", "csv")
check.expect("CSV has a row for each figure", len(rows.text.splitlines()) == len(records) + 1)
everything = [json.loads(line) for line in check.run("read", REPORT, "--format", "jsonl", "--rejected").text.splitlines()]
reasons = {row["text"]: row["rejected"] for row in everything if "rejected" in row}
check.expect("rejected numbers are shown with a reason", "date" in reasons.values(), reasons)
check.expect("rejected numbers do not displace records", [r for r in everything if "rejected" not in r] == records)

# The dataset of the report, and what is done with it.
made = check.run("read", REPORT, "--format", "dataset")
check.expect("a dataset is made", made.code == 0, made.err)
dataset = json.loads(made.text)
check.expect("the subject is the title's", dataset["scopes"][0]["id"] == "临江保税园区", dataset["scopes"])
saved = check.file("linjiang.json", made.out)
audited = check.run("audit", REPORT, "--format", "json")
check.expect("an audit takes the prose", audited.code == 0, audited.err)


def conflicts_of(path, **given):
    """The figures of each conflict, by reading."""
    found = json.loads(check.run("audit", path, "--format", "json", **given).text)
    return {
        each["reading"]: sorted(sorted(fact["figure"] for fact in conflict) for conflict in each["conflicts"])
        for each in found["readings"]
    }


readings = conflicts_of(REPORT)
check.expect("prose and its dataset have the same audit", readings == conflicts_of(saved), readings)
check.expect("rounding to nearest survives", readings["half_up"] == readings["half_even"] == [], readings)
# 757 of 764 is 99.08 %, which truncation would print as 99.0 %.
check.expect("the rate of what was rectified refutes truncation", any("99.1%" in each for each in readings["down"]), readings)
wrong = check.file("wrong.txt", prose.replace("整改率99.1%", "整改率98.1%"))
check.expect("a wrong rate is a contradiction", check.run("audit", wrong).code == 1)
card = check.run("report", REPORT, "--format", "csv")
check.expect("a report takes the prose", card.code == 0 and "进出口总额" in card.text, card.err)
check.expect("prose from standard input", check.run("audit", "-", "--format", "json", stdin=raw).code == 0)
again = check.run("report", saved, "--format", "prose")
check.expect("facts become prose", "进出口总额218.4亿元，同比增长12.6%，完成年度目标的104%" in again.text, again.text)
check.expect("prose in English", check.run("report", "seeds/changsha-airport-zone-2022.json", "--format", "prose", "--lang", "en").text.find(
    "Imports and exports stood at 62.15 billion yuan in 2022, up 34.3% year on year, reaching 105% of the annual target") > 0)
short = check.run("report", "seeds/changsha-airport-zone-2022.json", "--format", "prose", "--digits", "2")
check.expect("shortened figures are hedged", "外贸进出口额超620亿元" in short.text and "重大项目投资额近59亿元" in short.text, short.text[:300])

english = check.run("read", ENGLISH, "--format", "jsonl")
check.expect("an English report is read", english.code == 0 and len(english.text.splitlines()) >= 10, english.err)
check.expect("its table has English headings", check.run("read", ENGLISH).text.split()[0] == "Place")

# The caller's own words and indicators.
def rows_of(*arguments):
    said = check.run("read", *arguments, "--format", "jsonl")
    check.expect(f"{arguments[1:]}: is read", said.code == 0 and said.err == "", said)
    return [json.loads(line) for line in said.text.splitlines()]


ids = {row["indicator"]: row["indicator_id"] for row in rows_of(REPORT, "--catalogue", saved) if row.get("indicator_id")}
check.expect("a catalogue gives the figures its ids", ids.get("进出口总额") == "进出口总额", ids)
leap = check.file("leap.txt", "2023年，出口额8.2亿元，同比猛蹿5%，“88行动”成效明显。\n")
words = check.file("words.tsv", "increase\t猛蹿\nname\t88行动\tname\n")
check.expect("a word that nobody knows says nothing", [r["role"] for r in rows_of(leap)][1:2] != ["growth_yoy"])
check.expect("one's own words are known", [(r["text"], r["role"]) for r in rows_of(leap, "--words", words)]
             == [("8.2亿元", "value"), ("5%", "growth_yoy")], rows_of(leap, "--words", words))
town = check.file("town.txt", "The port of Trinco spent Rs 4.1 million.\n")
towns = check.file("towns.tsv", "currency\tTrinco\tLKR\n")
check.expect("one's own town says whose rupees", [r["unit"] for r in rows_of(town) + rows_of(town, "--words", towns)] == ["INR", "LKR"])
unknown = check.run("read", town, "--words", check.file("unknown.tsv", "currency\tTrinco\tEUX\n"))
check.expect("what is no currency is refused", unknown.code == 2 and "line 1: found the value 'EUX'" in unknown.err, unknown.err)

# The reader's words, and the rows of the README among them.
known = {}
for language in ("zh", "en"):
    said = check.run("words", "--lang", language)
    known[language] = said.text.splitlines()
    check.expect(f"the words of {language} are lines of kind, word and value", said.code == 0 and said.err == "" and
                 len(known[language]) > 2000 and all(line.count("\t") == 2 for line in known[language]), said.err)
    table = check.file(f"{language}.tsv", said.out)
    check.expect(f"the words of {language} add nothing to themselves", check.run("words", "--lang", language, "--words", table).out == said.out)
    report = REPORT if language == "zh" else ENGLISH
    check.expect(f"a report reads by the words of {language} as it does", rows_of(report, "--words", table) == rows_of(report))
check.expect("the words are Chinese unless it is said", check.run("words").text.splitlines() == known["zh"])
groups = check.run("words", "--lang", "en", "--kind", "group").text.splitlines()
check.expect("a kind is shown alone, in the order of the table", groups == [line for line in known["en"] if line.startswith("group\t")])
check.expect("groups have names", "group\texceed\toutperforming_verb_stems" in groups, groups[:3])
own = check.file("own.tsv", "increase\tleapt\nnone\trose\ngroup\tleapfrogging\toutperforming_verb_stems\ngroup\texceed\t-outperforming_verb_stems\n")
shown = check.run("words", "--lang", "en", "--words", own).text.splitlines()
check.expect("one's own words come last, and replace what was known", shown[-4:] == [
    "increase\tleapt\t", "none\trose\t", "group\tleapfrogging\toutperforming_verb_stems", "group\texceed\t-outperforming_verb_stems"], shown[-5:])
check.expect("what was replaced is not shown", not {"increase\trose\tverb", "group\texceed\toutperforming_verb_stems"} & set(shown))
check.expect("-o writes them", check.run("words", "-o", check.folder / "all.tsv").out == b"" and
             (check.folder / "all.tsv").read_text(encoding="utf-8").splitlines() == known["zh"])
goal = check.file("goal.txt", "Exports reached $9 million, leapfrogging the target by 5 percent.\n")
check.expect("one's own word of a group changes what a text says",
             [[r["role"] for r in rows_of(goal, *more)] for more in ((), ("--words", own))] == [["value", "share"], ["value", "excess"]], rows_of(goal))
for what, arguments, said_first, word in (
    ("a kind that there is not", ["--kind", "rising"], "--kind: found 'rising', expected one of none, increase, ", "group"),
    ("no kind", ["--kind", ""], "--kind: found ''", "group"),
    ("a group that there is not", ["--lang", "en", "--words", check.file("bad.tsv", "# own\ngroup\tleap\tgoals\n")],
     f"{check.folder}/bad.tsv: lexicon line 2: found the value 'goals', expected the name of a group", "--kind group"),
    ("a group of the other language", ["--words", own], f"{own}: lexicon line 3: found the value 'outperforming_verb_stems'", "of this language"),
):
    said = check.run("words", *arguments)
    check.expect(f"{what}: exit code 2, nothing written, one line", said.code == 2 and said.out == b"" and said.err.count("\n") == 1, said)
    check.expect(f"{what}: says what was found and expected", said.err.startswith(said_first) and word in said.err, said.err)

# Bad input.
LINE = re.compile(r"^[^\n]+: found [^\n]+\n$")


def refuse(what, content, *words, command="read"):
    path = check.file(f"bad{check.count}.txt", content)
    said = check.run(command, path)
    check.expect(f"{what}: exit code 2", said.code == 2, said)
    check.expect(f"{what}: nothing on standard output", said.out == b"", said.out[:200])
    check.expect(f"{what}: one line", LINE.match(said.err) and len(said.err) < 400, said.err)
    check.expect(f"{what}: names the file", said.err.startswith(str(path)), said.err)
    for word in words:
        check.expect(f"{what}: says {word}", word in said.err, said.err)


for command in ("read", "audit", "report"):
    refuse(f"GBK ({command})", prose.encode("gb18030"), "GBK", "iconv -f GB18030 -t UTF-8", command=command)
    refuse(f"UTF-16 ({command})", prose.encode("utf-16"), "UTF-16", command=command)
    refuse(f"a binary file ({command})", bytes(range(256)) * 64, "binary", command=command)
    refuse(f"an empty file ({command})", b"", command=command)
for what, option, content in (
    ("a kind of word that there is not", "--words", "rising\t涨\n"),
    ("a row without a word", "--words", "increase\n"),
    ("a catalogue that is no dataset", "--catalogue", "{]"),
):
    path = check.file("options.json" if option == "--catalogue" else "options.tsv", content)
    said = check.run("read", REPORT, option, path)
    check.expect(f"{what}: exit code 2, nothing written", said.code == 2 and said.out == b"", said)
    check.expect(f"{what}: names its file", said.err.startswith(str(path)) and "found" in said.err, said.err)
for option in ("--words", "--catalogue"):
    said = check.run("read", REPORT, option, check.folder / "nowhere")
    check.expect(f"{option}: a file that is not there", said.code == 2 and "nowhere" in said.err, said)
refuse("an audit of a text without figures", "园区工作稳步推进。\n", command="audit")
for path in (check.folder / "nowhere.txt", check.folder):
    said = check.run("read", path)
    check.expect(f"{path}: refused in one line", said.code == 2 and said.err.count("\n") == 1, said)
for arguments in (["read"], ["read", REPORT, "--format", "xml"], ["read", REPORT, "--lang", "fr"], ["read", REPORT, "--period", "2023-13"],
                  ["read", REPORT, "-o", check.folder / "nowhere" / "out"], ["report", REPORT, "--digits", "-1"]):
    said = check.run(*arguments)
    check.expect(f"{arguments}: refused in one line", said.code == 2 and said.out == b"" and said.err.count("\n") == 1, said)
said = check.run("read", "--help")
check.expect("read --help shows examples", said.code == 0 and "Examples:" in said.text, said)

marked = check.run("read", check.file("bom.txt", b"\xef\xbb\xbf" + raw), "--format", "jsonl")
moved = [json.loads(line) for line in marked.text.splitlines()]
check.expect("a byte order mark moves spans by one character and changes nothing else",
             [(m["text"], m["value"], m["start"] - 1, m["byte_start"] - 3) for m in moved] ==
             [(r["text"], r["value"], r["start"], r["byte_start"]) for r in records])
broken = raw.replace("全年".encode(), b"\xe5\x85" + "全年".encode(), 1).replace("外资2650".encode(), "外资".encode() + b"\xff2650")
skipped = check.run("read", check.file("broken.txt", broken), "--format", "jsonl")
check.expect("invalid bytes are skipped and counted", skipped.code == 0 and "note: found 3 bytes" in skipped.err, skipped.err)
check.expect("around invalid bytes the figures are found", [json.loads(line)["text"] for line in skipped.text.splitlines()] ==
             [r["text"] for r in records])

long = "全年出口额8.2亿元，同比增长5%，".encode() * 250_000
said = check.run("read", check.file("line.txt", long), "--format", "jsonl", "-o", check.folder / "line.jsonl")
check.expect("a line of 10 MB is read", len(long) > 10_000_000 and said.code == 0, said.err)
with open(check.folder / "line.jsonl", "rb") as file:
    check.expect("all its figures are found", sum(1 for _ in file) == 500_000)

check.finish()
