"""Prints of a published figure, and how it was revised from one to another."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from fractions import Fraction
from typing import Optional

from . import _library
from ._handle import Handle
from .numbers import fraction_of


@dataclass(frozen=True)
class Print:
    """A figure as it stood in one print; `Dataset.prints()` lists them. `day` is None where none is known, and `figure`
    where it was withheld."""

    day: Optional[datetime.date]
    figure: Optional[str]


class Revision(Handle, free="attain_revision_free"):
    """How a published figure changed from one print to another; `Dataset.revision()` makes one."""

    @property
    def change(self) -> Fraction:
        """The later value less the earlier one, in `unit` without magnitude."""
        return fraction_of(_library.text_from("attain_revision_change", self._handle))

    @property
    def unit(self) -> str:
        """The canonical spelling of the change's unit: "pp" where percents were revised."""
        return _library.text_from("attain_revision_unit", self._handle)

    @property
    def rate(self) -> Optional[Fraction]:
        """The change as a share of the earlier value; None for percents, ranks, and what was not above zero."""
        text = _library.text_from("attain_revision_rate", self._handle)
        return fraction_of(text) if text else None
