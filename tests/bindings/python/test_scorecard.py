"""Figures, datasets, scorecards."""

import datetime
import gc
import os
import pathlib
import tempfile
import unittest
from decimal import Decimal
from fractions import Fraction

import attain

SOURCE = pathlib.Path(os.environ["ATTAIN_SOURCE_DIR"])
SEED = SOURCE / "seeds" / "changsha-airport-zone-2022.json"


class Figures(unittest.TestCase):
    def test_a_figure_gives_back_its_text_and_its_parts(self):
        figure = attain.Figure("621.5亿元")
        self.assertEqual(str(figure), "621.5亿元")
        self.assertEqual((figure.number, figure.value), (Decimal("621.5"), Decimal("62150000000")))
        self.assertEqual((figure.magnitude, figure.quantum), (8, 10_000_000))
        self.assertEqual((figure.unit_kind, figure.hedge, figure.is_exact_count), ("money", "exact", False))
        self.assertEqual(attain.Figure("105%").ratio, Fraction(21, 20))
        self.assertTrue(attain.Figure("263家").is_exact_count)

    def test_a_figure_denotes_an_interval(self):
        self.assertEqual(str(attain.Figure("105%").interval("half_up")), "[209/2, 211/2)")
        self.assertEqual(str(attain.Figure("约9%").soft_interval("half_up")), "[17/2, 19/2]")
        self.assertIsNone(attain.Figure("105%").soft_interval())
        self.assertEqual(attain.Figure("over 30%").hedge, "over")

    def test_an_unknown_unit_says_where(self):
        with self.assertRaises(attain.ParseError) as caught:
            attain.Figure("12 parsecsss")
        self.assertEqual(caught.exception.reason, "unknown_unit")
        self.assertIsNotNone(caught.exception.position)


class Datasets(unittest.TestCase):
    def test_a_file_is_read(self):
        with attain.Dataset.read(SEED) as data:
            self.assertGreater(len(data), 50)
            self.assertEqual(data.indicators("zh")["trade"], "外贸进出口额")
            self.assertEqual(data.scopes("en")["zone"], "Changsha Airport Zone")
            self.assertEqual(data.problems, [])

    def test_a_dataset_reads_back_from_its_text(self):
        data = attain.Dataset.read(SEED)
        again = attain.Dataset.parse(data.to_text("json"), "json")
        self.assertEqual(again.to_text("json"), data.to_text("json"))

    def test_the_first_problem_raises_unless_it_is_lenient(self):
        csv = "indicator,scope,period,measure,figure\ntrade,zone,2022,value,5\ntrade,zone,2022-13,value,6\n"
        with self.assertRaises(attain.PeriodError) as caught:
            attain.Dataset.parse(csv, "csv", "x.csv")
        self.assertIn("x.csv:3:", str(caught.exception))
        data = attain.Dataset.parse(csv, "csv", "x.csv", lenient=True)
        self.assertEqual(len(data), 1)
        (problem,) = data.problems
        self.assertEqual((problem.reason, problem.line), ("no_such_period", 3))
        self.assertIn("2022-13", str(problem))

    def test_files_that_cannot_be_read(self):
        with self.assertRaises(attain.ResourceError) as caught:
            attain.Dataset.read("no/such/file.json")
        self.assertEqual(caught.exception.reason, "file_not_found")
        self.assertIsInstance(caught.exception, OSError)
        with tempfile.TemporaryDirectory() as folder:
            with self.assertRaises(attain.ResourceError):
                attain.Dataset.read(folder)
        with self.assertRaises(attain.ParseError):
            attain.Dataset.parse('{"attain": 1,', "json")
        with self.assertRaises(ValueError):
            attain.Dataset.parse("", "yaml")


class Scorecards(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.card = attain.Dataset.read(SEED).evaluate()
        gc.collect()  # the dataset is gone, what the scorecard needs of it is not

    def test_cells_are_found_by_key_and_by_index(self):
        cell = self.card["trade/zone/2022/completion"]
        self.assertEqual((cell.published, cell.measure, cell.period), ("105%", "completion", attain.Period("2022")))
        self.assertEqual(cell.achievement, "exceeded")
        self.assertEqual(len(list(self.card)), len(self.card))
        self.assertEqual(self.card[-1].key, self.card[len(self.card) - 1].key)
        for each in self.card:
            self.assertEqual(self.card[each.key].key, each.key)
        with self.assertRaises(IndexError):
            self.card[len(self.card)]
        with self.assertRaises(attain.ModelError):
            self.card["steel/zone/2022/value"]

    def test_a_hidden_target_is_an_interval(self):
        cell = self.card["trade/zone/2022/target"]
        self.assertIsNone(cell.published)
        self.assertEqual(cell.implied.outward(2), "(589.05, 594.79)")
        self.assertEqual((cell.implied.simplest, cell.implied_unit), (590, "亿元"))
        self.assertIn("589.05", cell.implied_text)
        self.assertIsNone(self.card["trade/zone/2022/value"].implied)

    def test_columns_hold_what_the_cells_hold(self):
        self.assertEqual(self.card.computed(), [cell.computed for cell in self.card])
        self.assertEqual(self.card.published(), [cell.value for cell in self.card])
        self.assertEqual(self.card["trade/zone/2022/value"].value, Decimal("62150000000"))

    def test_a_cell_explains_itself(self):
        explained = self.card["trade/zone/2022/completion"].explain()
        self.assertIn("621.5亿元", explained)
        self.assertIn("105%", explained)
        self.assertNotEqual(explained, self.card["trade/zone/2022/completion"].explain("zh"))

    def test_reports(self):
        self.assertIn("621.5亿元", self.card.report("text", "zh"))
        self.assertTrue(self.card.report("json").startswith("{"))
        pieces = []
        self.card.report("markdown", write=pieces.append)
        self.assertEqual(b"".join(pieces).decode(), self.card.report("markdown"))
        with self.assertRaises(attain.ModelError):
            self.card.report(scope="moon")

    def test_what_the_sink_raises_comes_back(self):
        def refuse(_):
            raise KeyError("full")

        with self.assertRaises(KeyError):
            self.card.report(write=refuse)

    def test_policies(self):
        data = attain.Dataset.read(SEED)
        card = data.evaluate(rules=["down"], lower_is_better="mirrored", as_of=datetime.date(2030, 1, 1))
        self.assertLess(card["trade/zone/2022/target"].implied.lower, 589)
        with self.assertRaises(ValueError):
            data.evaluate(rules=["sideways"])


class Rollups(unittest.TestCase):
    FACTS = """{"attain": 1, "rounding": ["half_up"],
        "scopes": [{"id": "city"}, {"id": "zone", "within": "city"}],
        "indicators": [{"id": "trade", "unit": "亿元", "nature": "flow", "better": "higher"},
                       {"id": "firms", "unit": "家", "nature": "distinct_count", "better": "higher"}],
        "facts": [
            {"indicator": "trade", "scope": "zone", "period": "2022-Q1", "measure": "value", "figure": "10.0亿元"},
            {"indicator": "trade", "scope": "zone", "period": "2022-Q2", "measure": "value", "figure": "20.0亿元"},
            {"indicator": "firms", "scope": "zone", "period": "2022-Q1", "measure": "value", "figure": "3家"}]}"""

    def test_roll_ups_go_by_nature(self):
        data = attain.Dataset.parse(self.FACTS, "json")
        half = data.roll_up_over_time("trade", "zone", attain.Period("2022-H1"), "quarter")
        self.assertEqual((half.value, half.coverage, half.status), (3_000_000_000, (2, 2), "A"))
        self.assertEqual(half.range.upper, 3_010_000_000)
        city = data.roll_up_over_scopes("trade", "city", attain.Period("2022-Q2"))
        self.assertEqual(city.value, 2_000_000_000)
        quarters = data.coverage_over_time("trade", "zone", attain.Period("2022"), "quarter")
        self.assertEqual((str(quarters), quarters.complete, quarters.absent), ("incomplete(2 of 4)", False, 0))
        self.assertEqual(quarters.gaps, (attain.Period("2022-Q3"), attain.Period("2022-Q4")))
        self.assertEqual(data.evaluate()["trade/zone/2022-Q1/value"].status, "A")
        with self.assertRaises(attain.ModelError) as caught:
            data.roll_up_over_time("firms", "zone", attain.Period("2022-H1"), "quarter")
        self.assertEqual(caught.exception.reason, "no_roll_up")
        with self.assertRaises(attain.UndefinedError):
            data.roll_up_over_time("trade", "zone", attain.Period("2019"), "quarter")

    def test_prints_are_listed_and_revisions_are_exact(self):
        rows = "trade,zone,2022,value,410,2023-01-17\ntrade,zone,2022,value,400,\ntrade,zone,2022,value,405,2023-12-29\n"
        data = attain.Dataset.parse("indicator,scope,period,measure,figure,vintage\n" + rows, "csv")
        prints = data.prints("trade/zone/2022/value")
        self.assertEqual([each.figure for each in prints], ["400", "410", "405"])
        self.assertEqual([each.day for each in prints][1:], [datetime.date(2023, 1, 17), datetime.date(2023, 12, 29)])
        self.assertIsNone(prints[0].day)
        whole = data.revision("trade/zone/2022/value")
        self.assertEqual((whole.change, whole.rate, whole.unit), (5, Fraction(1, 80), ""))
        self.assertEqual(data.revision("trade/zone/2022/value", 1, -1).change, -5)
        self.assertEqual(data.prints("trade/zone/2021/value"), [])
        with self.assertRaises(IndexError):
            data.revision("trade/zone/2021/value")


class Audits(unittest.TestCase):
    HEAD = "indicator,scope,period,measure,figure\ntrade,zone,2022,value,621.5\ntrade,zone,2022,target,592\n"

    def test_a_report_that_can_be_true_is_consistent(self):
        audit = attain.Dataset.parse(self.HEAD + "trade,zone,2022,completion,105%\n", "csv").audit()
        self.assertEqual((audit.verdict, audit.findings()), ("consistent", []))

    def test_a_contradiction_names_its_figures(self):
        audit = attain.Dataset.parse(self.HEAD + "trade,zone,2022,completion,150%\n", "csv").audit(rules=["half_up"])
        self.assertEqual(audit.verdict, "inconsistent")
        (finding,) = audit.findings()
        self.assertIn("150%", str(finding))
        self.assertIn("trade/zone/2022/completion", finding.conflict)
        self.assertIn('"inconsistent"', audit.report("json"))
        with self.assertRaises(ValueError):
            audit.report("csv")

    def test_each_suspect_says_where_it_would_have_to_lie_and_which_slips_would_explain_it(self):
        data = attain.Dataset.parse(self.HEAD + "trade,zone,2022,completion,501%\n", "csv")
        (finding,) = data.audit(rules=["half_up"]).findings()
        rate = next(each for each in finding.suspects if each.key == "trade/zone/2022/completion")
        self.assertIn(105, rate.expected)
        self.assertEqual(rate.expected.bounds(1), (Decimal("104.8"), Decimal("105.1")))
        self.assertNotIn(501, rate.expected)
        self.assertEqual(len(finding.suspects), 3)
        self.assertIn("621.5", "".join(finding.steps))

    def test_what_nobody_published_is_implied_exactly_and_as_decimal_bounds(self):
        data = attain.Dataset.parse(self.HEAD.rsplit("trade", 1)[0] + "trade,zone,2022,completion,105%\n", "csv")
        interval, _ = data.audit(rules=["half_up"]).implied["trade/zone/2022/target"]
        self.assertEqual(interval.lower, Fraction(124290, 211))
        self.assertEqual(interval.bounds(2), (Decimal("589.05"), Decimal("594.79")))
        self.assertEqual(attain.Interval(lower=1).bounds(0), (Decimal(1), None))

    def test_evidence_is_verified_and_refused_for_other_data(self):
        data = attain.Dataset.parse(self.HEAD + "trade,zone,2022,completion,105%\n", "csv")
        evidence = data.audit().evidence()
        self.assertTrue(evidence.startswith(b"attain evidence 1\n"))
        self.assertEqual(data.verify(evidence), (1, 0, 0))
        other = attain.Dataset.parse(self.HEAD + "trade,zone,2022,completion,150%\n", "csv")
        with self.assertRaises(attain.AttainError):
            other.verify(evidence)
        self.assertEqual(other.verify(other.audit().evidence()), (0, 1, 0))

    def test_the_basis_as_published_accepts_rates_of_printed_levels(self):
        rows = "".join(
            f"output,county,{year},{measure},{figure}\n"
            for year, measure, figure in (
                (2020, "value", "1000.00亿元"), (2021, "value", "1092.60亿元"), (2022, "value", "1174.98亿元"),
                (2021, "growth_yoy", "9.3%"), (2022, "growth_yoy", "7.5%"), (2022, "growth_diff", "-1.8个百分点"),
            )
        )
        data = attain.Dataset.parse("indicator,scope,period,measure,figure\n" + rows, "csv")
        self.assertEqual(data.audit().verdict, "inconsistent")
        self.assertEqual(data.audit(basis="as_published").verdict, "consistent")

    def test_a_report_shows_what_the_audit_of_its_dataset_found(self):
        rows = "indicator,scope,period,measure,figure\nbeds,s,2022,value,263张\nbeds,s,2021,value,131张\nbeds,s,2022,growth_yoy,89.2%\n"
        data = attain.Dataset.parse(rows, "csv")
        card = data.evaluate()
        self.assertNotIn("conflict", card.report("csv"))
        self.assertIn(",conflict\n", card.report("csv", audit=data.audit()))
        with self.assertRaisesRegex(attain.UsageError, "another dataset"):
            card.report("csv", audit=attain.Dataset.parse(rows, "csv").audit())


if __name__ == "__main__":
    unittest.main()
