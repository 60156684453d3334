"""Intervals with exact ends."""

from __future__ import annotations

from ctypes import byref, c_int32, c_void_p
from decimal import Decimal
from fractions import Fraction
from typing import Optional

from . import _library
from ._handle import Handle
from .numbers import Number, choice, fraction_of, text_of, _RELATIONS, _ROLES


class Interval(Handle, free="attain_interval_free"):
    """A set of numbers without holes, never empty; each end is an exact Fraction, open or closed, or None."""

    def __init__(
        self,
        lower: Optional[Number] = None,
        upper: Optional[Number] = None,
        lower_closed: bool = True,
        upper_closed: bool = True,
    ) -> None:
        ends = [text_of(end) if end is not None else (None, 0) for end in (lower, upper)]
        self._adopt(
            _library.handle_from(
                "attain_interval_create", *ends[0], int(lower_closed), *ends[1], int(upper_closed)
            )
        )

    def _end(self, which: str) -> tuple[Optional[Fraction], bool]:
        bounded, closed = c_int32(), c_int32()
        text = _library.text_from(f"attain_interval_{which}", self._handle, byref(bounded), byref(closed))
        return (fraction_of(text) if bounded.value else None), bool(closed.value)

    @property
    def lower(self) -> Optional[Fraction]:
        """The lower end, None where there is none."""
        return self._end("lower")[0]

    @property
    def upper(self) -> Optional[Fraction]:
        """The upper end, None where there is none."""
        return self._end("upper")[0]

    @property
    def lower_closed(self) -> bool:
        """Whether the lower end belongs to it."""
        return self._end("lower")[1]

    @property
    def upper_closed(self) -> bool:
        """Whether the upper end belongs to it."""
        return self._end("upper")[1]

    def _found(self, what: str) -> Optional[Decimal]:
        found = c_int32()
        text = _library.text_from(f"attain_interval_{what}", self._handle, byref(found))
        return Decimal(text) if found.value else None

    @property
    def simplest(self) -> Optional[Decimal]:
        """The decimal inside with the fewest significant digits."""
        return self._found("simplest")

    @property
    def integers(self) -> Optional[tuple[int, int]]:
        """The first and the last integer inside; None when there is none, or no end to them."""
        first, last = self._found("first_integer"), self._found("last_integer")
        return None if first is None or last is None else (int(first), int(last))

    def outward(self, places: int) -> str:
        """The interval with its ends rounded outward, so that what is printed holds the exact one."""
        return _library.text_from("attain_interval_format_outward", self._handle, places)

    def bounds(self, places: int) -> tuple[Optional[Decimal], Optional[Decimal]]:
        """The ends rounded outward, as decimals; None where there is none."""
        lower, upper = _library.Decimal128(), _library.Decimal128()
        has_lower, has_upper = c_int32(), c_int32()
        _library.call(
            "attain_interval_bounds_outward",
            self._handle, places, byref(lower), byref(has_lower), byref(upper), byref(has_upper),
        )
        return (
            _library.decimal_of(lower) if has_lower.value else None,
            _library.decimal_of(upper) if has_upper.value else None,
        )

    def __contains__(self, value: Number) -> bool:
        return bool(_library.int_from("attain_interval_contains", self._handle, *text_of(value)))

    def _with(self, verb: str, other: Interval) -> Optional[Interval]:
        if not isinstance(other, Interval):
            raise TypeError(f"expected an Interval, found {type(other).__name__}")
        return Interval._of(_library.handle_from(f"attain_interval_{verb}", self._handle, other._handle))

    def __add__(self, other: Interval) -> Interval:
        return self._with("add", other)  # type: ignore[return-value]

    def __sub__(self, other: Interval) -> Interval:
        return self._with("subtract", other)  # type: ignore[return-value]

    def __mul__(self, other: Interval) -> Interval:
        return self._with("multiply", other)  # type: ignore[return-value]

    def __or__(self, other: Interval) -> Interval:
        """The least interval that holds both."""
        return self._with("hull", other)  # type: ignore[return-value]

    def __and__(self, other: Interval) -> Optional[Interval]:
        """What both have; None when that is nothing."""
        return self._with("intersection", other)

    def divide(self, other: Interval) -> tuple[Interval, ...]:
        """All quotients: two pieces when the divisor holds zero inside, none when it is zero alone."""
        second = c_void_p()
        first = c_void_p()
        _library.call("attain_interval_divide", self._handle, other._handle, byref(first), byref(second))
        pieces = (Interval._of(piece.value) for piece in (first, second))
        return tuple(piece for piece in pieces if piece is not None)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Interval) and str(self) == str(other)

    def __hash__(self) -> int:
        return hash(str(self))

    def __str__(self) -> str:
        return _library.text_from("attain_interval_format", self._handle)

    def __repr__(self) -> str:
        return f"<attain.Interval {self}>"


def imply(relation: str, unknown: str, one: Interval, other: Interval) -> Optional[Interval]:
    """Every value that the unknown role can have while the other two lie in their intervals; None when the two
    contradict each other."""
    return Interval._of(
        _library.handle_from(
            "attain_relation_imply",
            choice(_RELATIONS, relation, "relation"),
            choice(_ROLES, unknown, "unknown"),
            one._handle,
            other._handle,
        )
    )
