"""Numbers and intervals against Python's own decimal and fractions."""

import decimal
import random
import unittest
from decimal import Decimal
from fractions import Fraction

import attain

MODES = {
    "half_up": decimal.ROUND_HALF_UP,
    "half_even": decimal.ROUND_HALF_EVEN,
    "half_down": decimal.ROUND_HALF_DOWN,
    "up": decimal.ROUND_UP,
    "down": decimal.ROUND_DOWN,
    "ceiling": decimal.ROUND_CEILING,
    "floor": decimal.ROUND_FLOOR,
    "zero_five_up": decimal.ROUND_05UP,
}


class Numbers(unittest.TestCase):
    def test_decimals_keep_their_scale(self):
        self.assertEqual(str(attain.parse_decimal("105.0")), "105.0")
        self.assertEqual(str(attain.divide(1, 4, 3)), "0.250")

    def test_measures_are_fractions(self):
        self.assertEqual(attain.completion_rate(Decimal("621.5"), 592), Fraction(1243, 1184))
        self.assertEqual(attain.growth_rate("110", Fraction(100)), Fraction(1, 10))
        self.assertEqual(attain.share(1, 3), Fraction(1, 3))
        self.assertEqual(attain.solve("completion", "second", "1.05", "621.5"), Fraction(12430, 21))
        self.assertEqual(attain.percent(Fraction(1243, 1184)), "105%")

    def test_an_undefined_measure_says_why(self):
        with self.assertRaises(attain.UndefinedError) as caught:
            attain.completion_rate(1, 0)
        self.assertEqual(caught.exception.reason, "zero_target")

    def test_what_is_not_exact_is_refused(self):
        for wrong in (1.5, True, None, b"1"):
            with self.assertRaises(TypeError):
                attain.completion_rate(wrong, 1)
        for wrong in ("NaN", "Infinity"):
            with self.assertRaises(ValueError):
                attain.completion_rate(Decimal(wrong), 1)

    def test_unknown_words_are_refused(self):
        with self.assertRaises(ValueError):
            attain.round_to(1, 0, "sideways")
        with self.assertRaises(ValueError):
            attain.compute("nonsense", 1, 2)

    def test_numbers_beyond_the_digits_that_str_allows(self):
        large = 10**5000 + 1
        self.assertEqual(attain.share(large, large * 3), Fraction(1, 3))
        self.assertEqual(attain.share(large, 3), Fraction(large, 3))

    def test_rounding_is_that_of_decimal(self):
        seed = 20221122
        source = random.Random(seed)
        for _ in range(3000):
            value = Decimal(source.randint(-(10**source.randint(1, 30)), 10 ** source.randint(1, 30))).scaleb(
                -source.randint(0, 12), decimal.Context(prec=60)
            )
            places = source.randint(0, 8)
            for mode, same in MODES.items():
                with decimal.localcontext(decimal.Context(prec=80)):
                    expected = value.quantize(Decimal(1).scaleb(-places), same)
                found = attain.round_to(value, places, mode)
                self.assertEqual(found, expected, f"seed {seed}: {value} to {places} {mode}")
                self.assertEqual(-found.as_tuple().exponent, places)

    def test_quotients_are_those_of_fractions(self):
        source = random.Random(7)
        for _ in range(2000):
            a, b = (source.randint(-(10**20), 10**20) for _ in range(2))
            if b > 0:
                self.assertEqual(attain.share(a, b), Fraction(a, b))


class Intervals(unittest.TestCase):
    def test_ends_are_exact_and_open_or_closed(self):
        interval = attain.Interval("104.5", Fraction(211, 2), upper_closed=False)
        self.assertEqual((interval.lower, interval.upper), (Fraction(209, 2), Fraction(211, 2)))
        self.assertEqual((interval.lower_closed, interval.upper_closed), (True, False))
        self.assertIn(Decimal("104.5"), interval)
        self.assertNotIn(Decimal("105.5"), interval)
        self.assertEqual(str(interval), "[209/2, 211/2)")
        self.assertEqual(interval.simplest, 105)
        self.assertEqual(interval.integers, (105, 105))
        self.assertIsNone(attain.Interval(upper=3).lower)
        self.assertIsNone(attain.Interval(upper=3).integers)

    def test_arithmetic(self):
        one, two = attain.Interval(1, 2), attain.Interval(-1, 1)
        self.assertEqual(one + two, attain.Interval(0, 3))
        self.assertEqual(one - two, attain.Interval(0, 3))
        self.assertEqual(one * two, attain.Interval(-2, 2))
        self.assertEqual(one & two, attain.Interval(1, 1))
        self.assertIsNone(attain.Interval(1, 2) & attain.Interval(3, 4))
        self.assertEqual(one | two, attain.Interval(-1, 2))
        self.assertEqual([str(piece) for piece in one.divide(two)], ["(-inf, -1]", "[1, inf)"])
        self.assertEqual(one.divide(attain.Interval(0, 0)), ())

    def test_a_published_rate_implies_its_target(self):
        target = attain.imply(
            "completion",
            "second",
            attain.Interval("1.045", "1.055", upper_closed=False),
            attain.Interval("621.45", "621.55", upper_closed=False),
        )
        self.assertEqual(target.outward(2), "(589.05, 594.79)")
        self.assertEqual(target.simplest, 590)

    def test_nothing_between_is_an_error(self):
        with self.assertRaises(attain.NumericError) as caught:
            attain.Interval(2, 1)
        self.assertEqual(caught.exception.reason, "empty_interval")


if __name__ == "__main__":
    unittest.main()
