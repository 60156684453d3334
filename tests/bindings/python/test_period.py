"""Periods."""

import copy
import datetime
import pickle
import unittest
from fractions import Fraction

from attain import Period, PeriodError, WeekTable, WorkingDays


class Periods(unittest.TestCase):
    def test_written_forms_are_one_identity(self):
        self.assertEqual(Period("2022-Q1"), Period("2022Q1"))
        self.assertEqual(hash(Period("2022-Q1")), hash(Period("2022Q1")))
        self.assertNotEqual(Period("2022"), Period("2021"))
        self.assertEqual(str(Period("2022Q1")), "2022-Q1")
        self.assertEqual(repr(Period("2022-03")), 'Period("2022-03")')

    def test_forms(self):
        self.assertEqual(Period("2022年一季度"), Period("2022-Q1"))
        self.assertEqual(Period("2022-Q1").text(), "first quarter of 2022")
        self.assertEqual(Period("2022-Q1").text("zh"), "2022年一季度")
        self.assertEqual(Period("2022-03").sdmx(), "2022-03")
        self.assertEqual(Period("2022-03").sdmx(reporting=True), "2022-M03")
        self.assertEqual(Period("一季度", within=Period("2021")), Period("2021-Q1"))
        self.assertEqual(str(Period("2022-Q1", calendar="04-01")), "2022-Q1@04-01")

    def test_parts(self):
        quarter = Period("2022-Q3")
        self.assertEqual((quarter.kind, quarter.year, quarter.ordinal), ("quarter", 2022, 3))
        self.assertEqual(quarter.first_day, datetime.date(2022, 7, 1))
        self.assertEqual(quarter.last_day, datetime.date(2022, 9, 30))

    def test_shifting_goes_by_identity(self):
        self.assertEqual(Period("2022-12").shift(2), Period("2023-02"))
        self.assertEqual(Period("2022-Q1").same_period_last_year(), Period("2021-Q1"))
        with self.assertRaises(PeriodError):
            Period("2020-02-29").same_period_last_year()
        self.assertEqual(Period("2020-02-29").shift_years(-1, leap_day="march_1"), Period("2019-03-01"))

    def test_order_and_containment(self):
        self.assertLess(Period("2021"), Period("2022"))
        self.assertGreaterEqual(Period("2022"), Period("2022"))
        self.assertIn(Period("2022-Q3"), Period("2022"))
        with self.assertRaises(PeriodError):
            Period("2021") < Period("2022-Q1")
        with self.assertRaises(TypeError):
            Period("2021") < 2022

    def test_children(self):
        self.assertEqual([str(each) for each in Period("2022").children("half")], ["2022-H1", "2022-H2"])
        with self.assertRaises(PeriodError):
            Period("2022-03").children("week")

    def test_bases_and_cumulative_prints(self):
        self.assertEqual(Period("2022-09").base("previous"), Period("2022-08"))
        self.assertEqual(Period("2022-01--2022-09").base("ytd"), Period("2021-01--2021-09"))
        self.assertEqual(Period("2022-Q1").as_year_to_date().as_discrete(), Period("2022-Q1"))
        self.assertEqual(Period("2022-01--2022-09").increment(Period("2022-01--2022-06")), Period("2022-Q3"))
        self.assertEqual(Period("2022-Q1").relation(Period("2022")), "starts")

    def test_periods_are_made(self):
        self.assertEqual(Period.of_day(datetime.date(2022, 8, 15), "quarter"), Period("2022-Q3"))
        self.assertEqual(str(Period.rolling(12, Period("2022-09"))), "P12M--2022-09")
        whole = Period.range(datetime.date(2022, 1, 5), datetime.date(2022, 3, 10))
        self.assertEqual(whole.last_day, datetime.date(2022, 3, 10))
        self.assertEqual(Period("2022").end().kind, "instant")

    def test_time_passes(self):
        self.assertEqual(Period("2022").elapsed(Period("2022-01--2022-09")), Fraction(3, 4))
        self.assertEqual(Period("2022").elapsed(datetime.date(2022, 1, 1), "days"), Fraction(1, 365))
        table = WorkingDays(
            datetime.date(2022, 1, 1), datetime.date(2022, 12, 31), [datetime.date(2022, 1, 3)], [datetime.date(2022, 1, 8)]
        )
        self.assertEqual(table.count(datetime.date(2022, 1, 3), datetime.date(2022, 1, 10)), 5)
        self.assertEqual(Period("2022-01").elapsed(datetime.date(2022, 1, 9), "working_days", table), Fraction(5, 21))
        with self.assertRaises(ValueError):
            Period("2022").elapsed(datetime.date(2022, 1, 1), "working_days")

    def test_weeks_make_years(self):
        weeks = [4, 5, 4] * 4
        table = WeekTable(
            5, [(2021, datetime.date(2021, 1, 31), weeks), (2022, datetime.date(2022, 1, 30), weeks)]
        )
        month = table.get("month", 2022, 2)
        self.assertEqual((month.first_day, month.last_day), (datetime.date(2022, 2, 27), datetime.date(2022, 4, 2)))
        self.assertEqual(table.same_period_last_year(month).first_day, datetime.date(2021, 2, 28))
        self.assertEqual(table.shift(month, -12), table.same_period_last_year(month))
        self.assertEqual(len(table.children(table.get("year", 2022), "month")), 12)
        self.assertEqual(table.of_day(datetime.date(2022, 3, 1), "month"), month)
        self.assertEqual(Period.from_key(month.key), month)
        with self.assertRaises(PeriodError):
            table.get("year", 2025)

    def test_a_key_travels_and_a_wrong_one_is_refused(self):
        period = Period("2022-Q1")
        self.assertEqual(Period.from_key(period.key), period)
        self.assertEqual(pickle.loads(pickle.dumps(period)), period)
        self.assertEqual(copy.copy(period), period)
        for wrong in (0, 12345, 2**64 - 1):
            with self.assertRaises(PeriodError):
                Period.from_key(wrong)

    def test_what_is_wrong_has_a_position(self):
        with self.assertRaises(PeriodError) as caught:
            Period("2022-13")
        self.assertEqual((caught.exception.reason, caught.exception.position), ("no_such_period", 5))


if __name__ == "__main__":
    unittest.main()
