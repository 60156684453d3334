"""Roll-ups: values put together from others, as the nature of their indicator decides."""

from __future__ import annotations

from ctypes import byref, c_size_t
from dataclasses import dataclass
from fractions import Fraction

from . import _library
from ._handle import Handle
from .interval import Interval
from .numbers import fraction_of
from .period import Period


@dataclass(frozen=True)
class Coverage:
    """What there is of a series; `Dataset.coverage_over_time()` makes one. A period is `absent` where no figure was
    ever to be published for it, and missing (`gaps`) where one is expected."""

    present: int
    zero: int
    missing: int
    absent: int
    gaps: tuple[Period, ...]

    @property
    def complete(self) -> bool:
        """Whether nothing that was expected is missing."""
        return self.missing == 0

    def __str__(self) -> str:
        known = self.present + self.zero
        return f"{'complete' if self.complete else 'incomplete'}({known} of {known + self.missing})"


class Rollup(Handle, free="attain_rollup_free"):
    """A value put together from others, with what it lacks; `Dataset.roll_up_over_time()` and its like make one."""

    @property
    def value(self) -> Fraction:
        """Of the figures taken as exact, in `unit` without magnitude."""
        return fraction_of(_library.text_from("attain_rollup_value", self._handle))

    @property
    def unit(self) -> str:
        """The canonical spelling of its unit."""
        return _library.text_from("attain_rollup_unit", self._handle)

    @property
    def range(self) -> Interval:
        """All that the published figures leave possible."""
        return Interval._of(_library.handle_from("attain_rollup_range", self._handle))  # type: ignore[return-value]

    @property
    def coverage(self) -> tuple[int, int]:
        """The parts that went in, and the parts that there are."""
        known, expected = c_size_t(), c_size_t()
        _library.call("attain_rollup_coverage", self._handle, byref(known), byref(expected))
        return known.value, expected.value

    @property
    def status(self) -> str:
        """The worst status letter of the parts: "A" is normal."""
        return chr(_library.int_from("attain_rollup_status", self._handle))
