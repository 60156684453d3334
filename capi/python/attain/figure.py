"""Numbers as somebody published them."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Optional

from . import _library
from ._handle import Handle
from .interval import Interval
from .numbers import choice, fraction_of
from .units import UNIT_KINDS, Units, words


RULES = words("ATTAIN_RULE_")
_HEDGES = {value: word for word, value in words("ATTAIN_HEDGE_").items()}


class Figure(Handle, free="attain_figure_free"):
    """`Figure("621.5亿元")`, `Figure("over 30%")`: it gives back the same text and denotes an interval."""

    def __init__(self, text: str, units: Optional[Units] = None) -> None:
        table = None if units is None else units._handle
        self._adopt(_library.handle_from("attain_figure_parse_with", *_library.encoded(text), table))

    def _text(self, what: str) -> str:
        return _library.text_from(f"attain_figure_{what}", self._handle)

    def _int(self, what: str) -> int:
        return _library.int_from(f"attain_figure_{what}", self._handle)

    @property
    def text(self) -> str:
        """Exactly as written."""
        return self._text("text")

    @property
    def number(self) -> Decimal:
        """The written digits without the magnitude: 621.5."""
        return Decimal(self._text("number"))

    @property
    def value(self) -> Decimal:
        """The number in the unit, magnitude applied: 62150000000."""
        return Decimal(self._text("value"))

    @property
    def ratio(self) -> Fraction:
        """The value times the factor of its unit when that is a ratio: 21/20 for 105%."""
        return fraction_of(self._text("ratio"))

    @property
    def quantum(self) -> Decimal:
        """The weight of the last written digit."""
        return Decimal(self._text("quantum"))

    @property
    def unit(self) -> str:
        """The canonical spelling of its unit, empty for a bare number."""
        return self._text("unit")

    @property
    def unit_kind(self) -> str:
        """`money`, `count`, `percent` ..."""
        return UNIT_KINDS[self._int("unit_kind")]

    @property
    def hedge(self) -> str:
        """`exact`, `about`, `over` ..."""
        return _HEDGES[self._int("hedge")]

    @property
    def magnitude(self) -> int:
        """The power of ten of its magnitude word."""
        return self._int("magnitude")

    @property
    def is_exact_count(self) -> bool:
        """A count without magnitude, decimals or hedge, a rank or places."""
        return bool(self._int("is_exact_count"))

    def interval(self, rule: str = "nearest") -> Interval:
        """The numbers that it can stand for when it was rounded by that rule."""
        handle = _library.handle_from("attain_figure_interval", self._handle, choice(RULES, rule, "rule"))
        return Interval._of(handle)  # type: ignore[return-value]

    def soft_interval(self, rule: str = "nearest") -> Optional[Interval]:
        """Where a hedged figure is expected; None for one without such a bound."""
        return Interval._of(
            _library.handle_from("attain_figure_soft_interval", self._handle, choice(RULES, rule, "rule"))
        )

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Figure) and self.text == other.text

    def __hash__(self) -> int:
        return hash(self.text)

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        return f'Figure("{self.text}")'
