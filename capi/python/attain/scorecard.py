"""Scorecards: everything that follows from a dataset."""

from __future__ import annotations

from ctypes import byref, c_int32, c_size_t, c_uint64
from decimal import Decimal
from fractions import Fraction
from typing import Any, Callable, Iterator, Optional, Union

from . import _library
from ._handle import Handle
from ._signatures import CONSTANTS
from .audit import Audit
from .interval import Interval
from .numbers import choice, fraction_of
from .period import LANGUAGES, Period
from .units import words

_MEASURES = {value: word for word, value in words("ATTAIN_MEASURE_").items()}
_AGREEMENTS = {value: word for word, value in words("ATTAIN_AGREEMENT_").items()}
_ACHIEVEMENTS = {value: word for word, value in words("ATTAIN_ACHIEVEMENT_").items()}
_REPORTS = {word: CONSTANTS[f"ATTAIN_REPORT_{word.upper()}"] for word in ("text", "markdown", "json", "csv", "prose")}


class Cell:
    """One measure of one indicator in one scope and period. It keeps its scorecard alive."""

    __slots__ = ("_card", "_index")

    def __init__(self, card: Scorecard, index: int) -> None:
        self._card = card
        self._index = index

    def _text(self, what: str, *more: Any) -> str:
        return _library.text_from(f"attain_cell_{what}", self._card._handle, self._index, *more)

    def _int(self, what: str) -> int:
        return _library.int_from(f"attain_cell_{what}", self._card._handle, self._index)

    @property
    def key(self) -> str:
        """indicator/scope/period/measure[/of]."""
        return self._text("key")

    @property
    def measure(self) -> str:
        """`value`, `completion`, `growth_yoy` ..."""
        return _MEASURES[self._int("measure")]

    @property
    def period(self) -> Period:
        key = c_uint64()
        _library.call("attain_cell_period", self._card._handle, self._index, byref(key))
        return Period._made(key.value)

    @property
    def published(self) -> Optional[str]:
        """The published figure as written; None where none was published. `Figure` reads it."""
        return self._text("published") or None

    @property
    def value(self) -> Optional[Decimal]:
        """The published value in its unit, magnitude applied: 62150000000 for 621.5亿元."""
        text = self._text("value")
        return Decimal(text) if text else None

    def _computed(self) -> tuple[str, int]:
        undefined = c_int32()
        return self._text("computed", byref(undefined)), undefined.value

    @property
    def computed(self) -> Optional[Fraction]:
        """What follows exactly from the other facts: a ratio for rates, the unit without magnitude for levels."""
        text, _ = self._computed()
        return fraction_of(text) if text else None

    @property
    def undefined(self) -> Optional[str]:
        """Why nothing could be computed, for example "zero_target"; None where a value was, or nothing was to be."""
        _, undefined = self._computed()
        return _library.name_of("attain_undefined_name", undefined) if undefined else None

    @property
    def implied(self) -> Optional[Interval]:
        """The interval that published figures leave for a number that was not published, in `implied_unit`."""
        return Interval._of(_library.handle_from("attain_cell_implied", self._card._handle, self._index))

    @property
    def implied_unit(self) -> str:
        """The unit of the implied interval as written, magnitude included: 亿元."""
        return self._text("implied_unit")

    @property
    def implied_text(self) -> Optional[str]:
        """The implied interval as it is printed, rounded outward."""
        return self._text("implied_text") or None

    @property
    def agreement(self) -> str:
        """The published figure against the computed one: `not_compared`, `agrees`, `differs`."""
        return _AGREEMENTS[self._int("agreement")]

    @property
    def achievement(self) -> str:
        """What became of the target: `none`, `exceeded`, `met`, `missed`, `undecided`."""
        return _ACHIEVEMENTS[self._int("achievement")]

    @property
    def status(self) -> str:
        """The status letter of the published figure, else the worst of those it follows from: "A" is normal."""
        return chr(self._int("status"))

    def explain(self, language: str = "en") -> str:
        """Formula, inputs, intervals and rules, as lines of text."""
        return _library.document_from(
            "attain_cell_explain", self._card._handle, self._index, choice(LANGUAGES, language, "language")
        )

    def __repr__(self) -> str:
        return f"<attain.Cell {self.key}>"


class Scorecard(Handle, free="attain_scorecard_free"):
    """The cells of a dataset: by index, by key ("trade/zone/2022/completion"), or one after the other."""

    def __len__(self) -> int:
        count = c_size_t()
        _library.call("attain_scorecard_cell_count", self._handle, byref(count))
        return count.value

    def __getitem__(self, which: Union[int, str]) -> Cell:
        if isinstance(which, str):
            index = c_size_t()
            _library.call("attain_scorecard_find", self._handle, *_library.encoded(which), byref(index))
            return Cell(self, index.value)
        count = len(self)
        if not -count <= which < count:
            raise IndexError(f"found index {which}, expected one below {count}")
        return Cell(self, which % count)

    def __iter__(self) -> Iterator[Cell]:
        return (Cell(self, index) for index in range(len(self)))

    def computed(self) -> list[Optional[Fraction]]:
        """The computed values of all cells, in one call; None where there is none."""
        n = len(self)
        decimals = _library.Decimal128 * n
        over, under = decimals(), decimals()
        valid, statuses, failed = _library.bitmap(n), (c_int32 * n)(), c_size_t()
        _library.call(
            "attain_cell_computed_many", self._handle, 0, n, over, under, None, valid, statuses, byref(failed)
        )
        return [
            # What does not fit 128 bits is asked for by itself.
            Cell(self, i).computed
            if statuses[i]
            else Fraction(_library.integer_of(over[i]), _library.integer_of(under[i]))
            if _library.is_valid(valid, i)
            else None
            for i in range(n)
        ]

    def published(self) -> list[Optional[Decimal]]:
        """The published values of all cells in their units, in one call; None where none was published."""
        n = len(self)
        out, valid, statuses, failed = (_library.Decimal128 * n)(), _library.bitmap(n), (c_int32 * n)(), c_size_t()
        _library.call("attain_cell_published_many", self._handle, 0, n, out, valid, statuses, byref(failed))
        return [
            Cell(self, i).value
            if statuses[i]
            else _library.decimal_of(out[i])
            if _library.is_valid(valid, i)
            else None
            for i in range(n)
        ]

    def report(
        self,
        format: str = "text",
        language: str = "en",
        scope: Optional[str] = None,
        period: Optional[str] = None,
        colour: bool = False,
        write: Optional[Callable[[bytes], Any]] = None,
        audit: Optional[Audit] = None,
    ) -> str:
        """The scorecard as text, markdown, json, csv or prose; piece by piece to `write` when that is given.

        With an `audit` of the same dataset each published figure is shown with what that found.
        """
        options = _library.structs["attain_report_options"]()
        _library.call("attain_report_options_init", byref(options))
        options.format = choice(_REPORTS, format, "format")
        options.language = choice(LANGUAGES, language, "language")
        options.colour = int(colour)
        options.scope = None if scope is None else scope.encode()
        options.period = None if period is None else period.encode()
        options.audit = None if audit is None else audit._handle
        if write is not None:
            _library.write_to(write, "attain_report_write", self._handle, byref(options))
            return ""
        return _library.document_from("attain_report_write", self._handle, byref(options))
