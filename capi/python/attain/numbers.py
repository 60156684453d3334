"""Exact numbers: decimal.Decimal and fractions.Fraction in and out, nothing in between."""

from __future__ import annotations

from ctypes import byref, c_int32
from decimal import Decimal
from fractions import Fraction
from typing import Optional, Union

from . import _library
from ._errors import UndefinedError
from ._signatures import CONSTANTS

Number = Union[int, Decimal, Fraction, str]

_ROUNDINGS = {
    name.removeprefix("ATTAIN_ROUNDING_").lower(): value
    for name, value in CONSTANTS.items()
    if name.startswith("ATTAIN_ROUNDING_")
}
_RELATIONS = {
    name.removeprefix("ATTAIN_RELATION_").lower(): value
    for name, value in CONSTANTS.items()
    if name.startswith("ATTAIN_RELATION_")
}
_GROUPINGS = {"none": 0, "comma": 1, "thin_space": 2}
_NOTATIONS = {"plain": 0, "scientific": 1, "chinese": 2}
_ROLES = {"result": 0, "first": 1, "second": 2}


def text_of(number: Number) -> tuple[bytes, int]:
    """A number as the canonical text that the library reads. Floats are refused: they are not what they look like."""
    if isinstance(number, bool) or not isinstance(number, (int, Decimal, Fraction, str)):
        raise TypeError(f"expected int, Decimal, Fraction or str, found {type(number).__name__}")
    if isinstance(number, Fraction):
        # Through Decimal, because str(int) has a limit on digits.
        return _library.encoded(f"{Decimal(number.numerator)}/{Decimal(number.denominator)}")
    if isinstance(number, int):
        number = Decimal(number)
    if isinstance(number, Decimal) and not number.is_finite():
        raise ValueError(f"expected a finite number, found {number}")
    return _library.encoded(str(number))


def fraction_of(text: str) -> Fraction:
    """The library's rational text as a Fraction."""
    numerator, _, denominator = text.partition("/")
    return Fraction(int(Decimal(numerator)), int(Decimal(denominator or "1")))


def choice(table: dict[str, int], word: str, what: str) -> int:
    """The id of an option's word."""
    try:
        return table[word]
    except KeyError:
        raise ValueError(f"{what}: found {word!r}, expected one of {', '.join(table)}") from None


def rounding_id(rounding: str) -> int:
    return choice(_ROUNDINGS, rounding, "rounding")


def parse_decimal(text: str) -> Decimal:
    """Reads a decimal; it keeps its scale: "105.0" has one place."""
    return Decimal(_library.text_from("attain_decimal_format", *_library.encoded(text)))


def divide(a: Number, b: Number, places: int, rounding: str = "half_up") -> Decimal:
    """a / b with `places` digits after the point, rounded once from the exact quotient."""
    quotient = _library.text_from("attain_rational_divide", *text_of(a), *text_of(b))
    return round_to(fraction_of(quotient), places, rounding)


def round_to(value: Number, places: int, rounding: str = "half_up") -> Decimal:
    """The value with `places` digits after the point, rounded once."""
    return Decimal(_library.text_from("attain_rational_round", *text_of(value), places, rounding_id(rounding)))


def percent(ratio: Number, places: int = 0, rounding: str = "half_up") -> str:
    """The ratio in percent: percent(Fraction(1243, 1184)) is "105%"."""
    return _library.text_from("attain_rational_percent", *text_of(ratio), places, rounding_id(rounding))


def round_significant(value: Number, digits: int, rounding: str = "half_up") -> Decimal:
    """At most that many significant digits. The value must be a decimal."""
    return Decimal(
        _library.text_from("attain_decimal_round_significant", *text_of(value), digits, rounding_id(rounding))
    )


def round_to_step(value: Number, step: Number, rounding: str = "half_up") -> Decimal:
    """The nearest multiple of a positive step, at the scale of the step: round_to_step("118.75", "0.5") is 119.0."""
    arguments = *text_of(value), *text_of(step), rounding_id(rounding)
    return Decimal(_library.text_from("attain_decimal_round_to_step", *arguments))


def power(value: Number, exponent: int) -> Fraction:
    """value ** exponent, exactly; a negative exponent inverts."""
    return fraction_of(_library.text_from("attain_rational_power", *text_of(value), exponent))


def root(value: Number, degree: int, places: int, rounding: str = "half_up") -> Decimal:
    """The real root of that degree, correctly rounded."""
    arguments = *text_of(value), degree, places, rounding_id(rounding)
    return Decimal(_library.text_from("attain_rational_root", *arguments))


def exact_root(value: Number, degree: int) -> Optional[Fraction]:
    """The root itself where it is rational, else None."""
    found = c_int32()
    text = _library.text_from("attain_rational_exact_root", *text_of(value), degree, byref(found))
    return fraction_of(text) if found.value else None


def compare_root(value: Number, degree: int, other: Number) -> int:
    """-1, 0 or 1 as the root of `value` is below, equal to or above `other`; decided in integers."""
    return _library.int_from("attain_rational_compare_root", *text_of(value), degree, *text_of(other))


def print_number(
    value: Number,
    places: Optional[int] = None,
    rounding: str = "half_up",
    grouping: str = "none",
    notation: str = "plain",
    plus: bool = False,
    width: int = 0,
    left: bool = False,
    fill: str = " ",
) -> str:
    """The number for people: print_number(62150000000, notation="chinese") is "621.5亿"."""
    options = _library.structs["attain_print_options"]()
    _library.call("attain_print_options_init", byref(options))
    options.has_places = int(places is not None)
    options.places = places or 0
    options.rounding = rounding_id(rounding)
    options.grouping = choice(_GROUPINGS, grouping, "grouping")
    options.notation = choice(_NOTATIONS, notation, "notation")
    options.plus, options.width, options.left, options.fill = int(plus), width, int(left), ord(fill)
    return _library.text_from("attain_rational_print", *text_of(value), byref(options))


def compute(relation: str, first: Number, second: Number) -> Fraction:
    """The result of a relation, exactly. Raises UndefinedError where it has no value.

    Relations: completion (actual, target), growth (current, base), share (part, whole), excess, gap, change, ...
    """
    undefined = c_int32()
    text = _library.text_from(
        "attain_relation_compute",
        choice(_RELATIONS, relation, "relation"),
        *text_of(first),
        *text_of(second),
        byref(undefined),
    )
    return _defined(text, undefined.value, relation)


def solve(relation: str, unknown: str, one: Number, other: Number) -> Fraction:
    """The role ("result", "first" or "second") that is not known from the other two, in that order."""
    undefined = c_int32()
    text = _library.text_from(
        "attain_relation_solve",
        choice(_RELATIONS, relation, "relation"),
        choice(_ROLES, unknown, "unknown"),
        *text_of(one),
        *text_of(other),
        byref(undefined),
    )
    return _defined(text, undefined.value, relation)


def completion_rate(actual: Number, target: Number) -> Fraction:
    """actual / target."""
    return compute("completion", actual, target)


def growth_rate(current: Number, base: Number) -> Fraction:
    """(current - base) / base."""
    return compute("growth", current, base)


def share(part: Number, whole: Number) -> Fraction:
    """part / whole."""
    return compute("share", part, whole)


def _defined(text: str, undefined: int, relation: str) -> Fraction:
    if undefined:
        why = _library.name_of("attain_undefined_name", undefined)
        raise UndefinedError(f"{relation} is undefined: {why}", CONSTANTS["ATTAIN_STATUS_NUMERIC"], why)
    return fraction_of(text)
