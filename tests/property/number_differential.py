"""Recomputes with decimal and fractions what a program claims; the program and its options are the arguments."""

import decimal
import math
import subprocess
import sys
from decimal import Decimal
from fractions import Fraction

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
WIDE = decimal.Context(prec=2000, Emin=-999999, Emax=999999, rounding=decimal.ROUND_HALF_EVEN)
# What is cut off leaves a trace in the last digit, so that the second rounding sees the exact value.
STICKY = decimal.Context(prec=400, Emin=-999999, Emax=999999, rounding=decimal.ROUND_05UP)
decimal.setcontext(WIDE)


def unit(places):
    return Decimal((0, (1,), -places))


def exact(value):
    sign, digits, exponent = value.as_tuple()
    whole = int("".join(map(str, digits)))
    return f"{-whole if sign else whole}e{exponent}"


def ratio(value):
    return f"{value.numerator}/{value.denominator}"


def integer_root(value, degree):
    if value < 2:
        return value
    if degree == 2:
        return math.isqrt(value)
    root = 1 << -(-value.bit_length() // degree)
    while True:
        following = ((degree - 1) * root + value // root ** (degree - 1)) // degree
        if following >= root:
            return root
        root = following


def rounded_root(value, degree, places, mode):
    """Two digits more than wanted, the last of them 1 when anything was cut off."""
    scaled = abs(value) * Fraction(10) ** (degree * (places + 2))
    whole = integer_root(scaled.numerator // scaled.denominator, degree)
    whole = whole * 10 + (0 if whole**degree == scaled else 1)
    found = Decimal((0 if value >= 0 else 1, tuple(map(int, str(whole))), -(places + 3)))
    return found.quantize(unit(places), rounding=MODES[mode])


def quotient(a, b, places, mode):
    return STICKY.divide(a, b).quantize(unit(places), rounding=MODES[mode])


def signum(a, b):
    return (a > b) - (a < b)


def expected(name, a_text, b_text, mode, places):
    a, b = Decimal(a_text), Decimal(b_text)
    if name == "add":
        return exact(a + b)
    if name == "subtract":
        return exact(a - b)
    if name == "multiply":
        return exact(a * b)
    if name == "compare":
        return f"{signum(a, b)}{'=' if a == b else '!'}"
    if name == "round":
        return exact(a.quantize(unit(places), rounding=MODES[mode]))
    if name == "significant":
        return exact(decimal.Context(prec=abs(places) + 1, rounding=MODES[mode]).plus(a))
    if name == "text":
        plain = abs(a) if a == 0 else a
        return f"{'0' if a == 0 and a.as_tuple().exponent > 0 else format(plain, 'f')}|{plain}"
    if name == "power":
        exponent = abs(places) % 7
        if a == 0 and exponent:
            return f"0e{a.as_tuple().exponent * exponent}"  # a product of zeros, where Python forgets the scale
        return exact(a**exponent if exponent else Decimal(1))
    if name == "root":
        degree = 2 + abs(places) % 4
        return "negative" if a < 0 and degree % 2 == 0 else exact(rounded_root(Fraction(a), degree, places, mode))
    if b == 0 or (name == "chain" and a == 0):
        return "zero"
    if name == "divide":
        return exact(quotient(a, b, places, mode))
    if name == "percent":
        return exact(quotient(a * 100, b, places, mode))
    if name == "integer":
        return f"{exact(Decimal(math.trunc(Fraction(a) / Fraction(b))))}|{exact(a % b)}"
    if name == "ratio":
        return ratio(Fraction(a) / Fraction(b))
    if name == "chain":
        first = Fraction(a) / Fraction(b)
        total = first + Fraction(b) - 1 / Fraction(a)
        return f"{ratio(total * first)}|{'<' if total < first else '=' if total == first else '>'}"
    if name == "rounded_ratio":
        digits = decimal.Context(prec=abs(places) + 1, rounding=MODES[mode], Emin=-999999, Emax=999999)
        return f"{exact(quotient(a, b, places, mode))}|{exact(digits.plus(STICKY.divide(a, b)).normalize())}"
    raise ValueError(name)



def without_sign_of_zero(text):
    return text.replace("-0e", "0e")


def main():
    program = subprocess.Popen(sys.argv[1:], stdout=subprocess.PIPE, text=True)
    print(next(program.stdout).strip(), flush=True)
    counts, wrong = {}, 0
    for line in program.stdout:
        name, a, b, mode, places, found = line.rstrip("\n").split(" ")
        counts[name] = counts.get(name, 0) + 1
        right = without_sign_of_zero(expected(name, a, b, mode, int(places)))
        if right != found:
            wrong += 1
            if wrong <= 20:
                print(f"WRONG {line.strip()}: Python has {right}")
    if program.wait() != 0:
        print("the program failed")
        return 1
    for name in sorted(counts):
        print(f"{counts[name]:8} {name}")
    print(f"{sum(counts.values())} operations, {wrong} differ")
    return 1 if wrong or not counts else 0


if __name__ == "__main__":
    sys.exit(main())
