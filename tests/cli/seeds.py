"""What the reports of the seeds must tell, whatever their layout."""

import csv
import io
import json
import re
import unicodedata
from fractions import Fraction

from command import BUDGET, ZONE, Checks

check = Checks()


def report(dataset, *arguments):
    said = check.run("report", dataset, "--format", "json", *arguments)
    check.expect(f"{dataset}: the report ends well", said.code == 0, said.err)
    return {cell["key"]: {**cell, "row": row} for row in json.loads(said.text)["rows"] for cell in row["cells"]}


zone = report(ZONE)


def ends(key):
    implied = zone[key]["implied"]
    return tuple(
        (Fraction(implied[end]["value"]), implied[end]["closed"]) if end in implied else None for end in ("lower", "upper")
    )


def implied(key, lower, upper):
    check.expect(f"{key}: implied ends", ends(key) == (lower, upper), ends(key))


# The trade of 621.5 with 105 % and +34.3 %, rounded half up: exact ends, all of them open.
implied("trade/zone/2022/target", (Fraction("1242900") / 2110, False), (Fraction("1243100") / 2090, False))
implied("trade/zone/2022/base", (Fraction("62145") / Fraction("134.35"), False), (Fraction("62155") / Fraction("134.25"), False))
check.expect("the simplest target of trade is 590", zone["trade/zone/2022/target"]["implied"]["simplest"] == "590")
check.expect("the simplest target of foreign capital is 3000", zone["foreign_capital/zone/2022/target"]["implied"]["simplest"] == "3000")


def integers(key, first, last):
    found = zone[key]["implied"].get("integers")
    check.expect(f"{key}: {first} to {last}", found == {"first": str(first), "last": str(last)}, found)


integers("trading_firms/zone/2022/base", 139, 139)
integers("trading_firms/zone/2022/target", 236, 238)
integers("market_entities/zone/2022/target", 1001, 1008)


def outward(key, printed):
    text = zone[key]["implied"]["text"]
    check.expect(f"{key}: printed as {printed}", printed in text, text)
    low, high = re.match(r"[(\[]([\d.]+), ([\d.]+)[)\]]", text).groups()
    exact = ends(key)
    check.expect(f"{key}: the printed interval holds the exact one", Fraction(low) <= exact[0][0] and exact[1][0] <= Fraction(high))


outward("trade/zone/2022/target", "(589.05, 594.79)亿元")
outward("trade/zone/2022/base", "(462.56, 462.98)亿元")
outward("foreign_capital/zone/2022/target", "(2989.30, 3018.31)万美元")
outward("major_investment/zone/2022/target", "(41.28, 41.59)亿元")
for whole, low, high in (("area", "1129.9", "1381.3"), ("city", "3186.9", "3359.8"), ("province", "6541.5", "7312.4")):
    found = ends(f"trade/zone/2022/total/{whole}")
    check.expect(f"trade of the {whole}", abs(found[0][0] - Fraction(low)) < Fraction("0.1") and abs(found[1][0] - Fraction(high)) < Fraction("0.1"), found)
    check.expect(f"trade of the {whole} is half open", found[0][1] and not found[1][1], found)

completion = zone["top500_projects/zone/2022/completion"]
check.expect("5 projects of 2 are 250 %", completion["computed"]["value"] == "5/2" and "published" not in completion, completion)
check.expect("the rate of rectified hazards agrees", zone["rectification_rate/zone/2022/value"]["agreement"] == "agrees")
for indicator in ("trade", "foreign_capital", "trading_firms", "market_entities", "top500_projects", "major_investment"):
    row = zone[f"{indicator}/zone/2022/value"]["row"]
    check.expect(f"{indicator} is exceeded", row["achievement"] == "exceeded", row["achievement"])

figures = {cell["published"]["text"] for cell in zone.values() if "published" in cell}
for figure in ("65亿余元", "约19%", "超30%", "第25位", "4位", "33.75Km²", "140余个", "突破30亿美元", "3214万美元"):
    check.expect(f"{figure} stands as it was printed", figure in figures)
check.expect("all published figures are there", sum("published" in cell for cell in zone.values()) == 74)

# The same cells in CSV, with the same exact numbers.
said = check.run("report", ZONE, "--format", "csv")
rows = list(csv.DictReader(io.StringIO(said.text)))
check.expect("CSV has the cells of JSON", len(rows) == len(zone), (len(rows), len(zone)))
for row in rows:
    key = "/".join(filter(None, (row["indicator"], row["scope"], row["period"], row["measure"], row["of"])))
    cell = zone[key]
    check.expect(f"{key}: the same computed value in CSV", row["computed"] == cell.get("computed", {}).get("value", ""))
    check.expect(f"{key}: the same lower end in CSV", row["lower"] == cell.get("implied", {}).get("lower", {}).get("value", ""))

# Budgets: every published completion, change and growth that can be computed agrees.
budget = report(BUDGET)
compared = [cell for cell in budget.values() if "agreement" in cell]
differing = [cell["key"] for cell in compared if cell["agreement"] != "agrees"]
check.expect("every published rate of the budgets agrees", not differing, differing)
for measure, count in (("completion", 4), ("change", 13), ("growth_yoy", 13)):
    found = sum(cell["measure"] == measure for cell in compared)
    check.expect(f"{measure}: {count} are compared", found >= count, found)
check.expect("the budget report shows no difference", "✗[" not in check.run("report", BUDGET).text)

# Columns line up: in the text table every heading starts or ends where the cells of its column do.
def width(text):
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


lines = check.run("report", ZONE, "--scope", "zone").text.splitlines()
heading = next(line for line in lines if line.startswith("指标"))
column = width(heading[: heading.index("数值") + 2])
for indicator, value in (("外贸进出口额", "621.5亿元"), ("新引进“三类500强”项目", "5个"), ("外贸实绩企业", "263家")):
    line = next(line for line in lines if line.startswith(indicator))
    check.expect(f"{indicator}: the value ends where its heading does", width(line[: line.index(value) + len(value)]) == column, line)

one = check.run("report", ZONE, "--scope", "airport")
check.expect("--scope shows that scope only", "货邮" in one.text and "621.5" not in one.text, one.text)
none = check.run("report", ZONE, "--period", "2021")
check.expect("--period shows that period only", none.code == 0 and "没有数字" in none.text and "621.5" not in none.text, none.text)

# Converted there and back, the report is the same.
there, back = check.folder / "zone.csv", check.folder / "zone.json"
check.expect("JSON to JSON", check.run("convert", ZONE, back).code == 0)
check.expect("a converted dataset gives the same report", check.run("report", back).out == check.run("report", ZONE).out)
said = check.run("convert", ZONE, there)
check.expect("JSON to CSV says what CSV does not hold", said.code == 0 and "title" in said.err, said.err)
check.expect("CSV holds every fact", len(there.read_text("utf-8").splitlines()) == 75)

check.finish()
