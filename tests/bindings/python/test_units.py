"""Units and quantities, powers and roots."""

import datetime
import unittest
from decimal import Decimal
from fractions import Fraction

import attain
from attain import Quantity, Units, UnitSpec


class UnitsAndQuantities(unittest.TestCase):
    def test_units_convert_exactly(self):
        self.assertEqual(attain.convert(1, "亩", "m²"), Fraction(2000, 3))
        self.assertEqual(attain.convert("15.58", "万吨", "kg"), 155_800_000)
        self.assertEqual(Units().find("km2")[1], "physical")
        with self.assertRaises(attain.NumericError) as caught:
            attain.convert(1, "km", "kg")
        self.assertEqual(caught.exception.reason, "unit_mismatch")

    def test_like_quantities_are_added_and_unlike_ones_are_refused(self):
        self.assertEqual((Quantity("621.5亿元") + Quantity("5000万元")).value, 62_200_000_000)
        with self.assertRaises(attain.NumericError) as caught:
            Quantity("1元") + Quantity("1美元")
        self.assertEqual(caught.exception.reason, "currency_mismatch")
        with self.assertRaises(attain.NumericError):
            Quantity("3家") + Quantity("2项")
        self.assertEqual(Quantity("3家").add(Quantity("2项"), relaxed=True).value, 5)
        self.assertEqual((Quantity("34%") - Quantity("30%")).unit_kind, "percentage_point")
        with self.assertRaises(TypeError):
            Quantity("3家") + 2

    def test_products_and_quotients_have_compound_units(self):
        each = Quantity("100万元") / Quantity("4家")
        self.assertEqual((each.value, each.unit_kind), (250_000, "compound"))
        self.assertLess(Quantity("999 m"), Quantity("1 km"))
        self.assertEqual(Quantity("1 km").convert("m").value, 1000)

    def test_money_needs_a_dated_rate(self):
        with self.assertRaises(attain.NumericError) as caught:
            Quantity("1美元").convert("元")
        self.assertEqual(caught.exception.reason, "currency_mismatch")
        made = Quantity("100美元").exchange("USD", "CNY", Decimal("6.9646"), datetime.date(2022, 12, 30))
        self.assertEqual(made.value, Fraction("696.46"))

    def test_a_callers_units_live_as_long_as_what_was_made_with_them(self):
        units = Units([UnitSpec("bigbox", of="smallbox", factor=2), UnitSpec("smallbox")])
        boxes, figure = Quantity("3 bigbox", units), attain.Figure("12 smallbox", units)
        units.close()
        self.assertEqual(boxes.convert("smallbox").value, 6)
        self.assertEqual(figure.unit, "smallbox")
        with self.assertRaises(attain.NumericError) as caught:
            Units([UnitSpec("m3x", of="m", factor=0)])
        self.assertEqual((caught.exception.reason, caught.exception.position), ("zero_factor", 0))


class PowersAndRoots(unittest.TestCase):
    def test_powers_are_exact_and_roots_are_correctly_rounded(self):
        self.assertEqual(attain.power(Fraction(3, 2), -2), Fraction(4, 9))
        self.assertEqual(attain.root(2, 2, 5), Decimal("1.41421"))
        self.assertEqual(attain.exact_root("2.25", 2), Fraction(3, 2))
        self.assertIsNone(attain.exact_root(2, 2))
        self.assertEqual(attain.compare_root(2, 2, "1.41422"), -1)
        with self.assertRaises(attain.NumericError):
            attain.root(-2, 2, 5)

    def test_steps_and_significant_digits(self):
        self.assertEqual(str(attain.round_to_step("118.75", "0.5")), "119.0")
        self.assertEqual(attain.round_significant("118.75", 3), 119)

    def test_numbers_for_people(self):
        self.assertEqual(attain.print_number(62150000000, notation="chinese"), "621.5亿")
        self.assertEqual(attain.print_number("1234567.5", places=0, grouping="comma"), "1,234,568")
        self.assertEqual(attain.print_number("1.50"), "1.50")


if __name__ == "__main__":
    unittest.main()
