"""Periods: identities, never two bare dates."""

from __future__ import annotations

import datetime
from ctypes import byref, c_int32, c_size_t, c_uint64
from fractions import Fraction
from typing import Iterable, Optional, Sequence, Union

from . import _library
from ._handle import Handle
from ._signatures import CONSTANTS
from .numbers import choice, fraction_of

KINDS = {
    name.removeprefix("ATTAIN_PERIOD_").lower(): value
    for name, value in CONSTANTS.items()
    if name.startswith("ATTAIN_PERIOD_")
}
_KIND_NAMES = {value: name for name, value in KINDS.items()}
_LEAP_DAYS = {"refuse": 0, "february_28": 1, "march_1": 2}
_WEEKS_53 = {"refuse": 0, "week_52": 1, "week_1_after": 2}
LANGUAGES = {"zh": CONSTANTS["ATTAIN_LANGUAGE_ZH"], "en": CONSTANTS["ATTAIN_LANGUAGE_EN"]}
_ALIGNMENTS = {"yoy": 0, "previous": 1, "ytd": 2}
_BASES = {"months": 0, "days": 1, "working_days": 2}
_RELATIONS = {
    value: name.removeprefix("ATTAIN_DAYS_").lower()
    for name, value in CONSTANTS.items()
    if name.startswith("ATTAIN_DAYS_")
}
_EPOCH = datetime.date(1970, 1, 1)


def _days_of(day: datetime.date) -> int:
    return (day - _EPOCH).days


class WorkingDays(Handle, free="attain_working_days_free"):
    """The working days of a country: Monday to Friday without the holidays, with the weekend days that are worked."""

    def __init__(
        self,
        first: datetime.date,
        last: datetime.date,
        holidays: Iterable[datetime.date] = (),
        worked: Iterable[datetime.date] = (),
    ) -> None:
        lists = []
        for days in (list(holidays), list(worked)):
            lists += [(c_int32 * len(days))(*map(_days_of, days)), len(days)]
        self._adopt(_library.handle_from("attain_working_days_build", _days_of(first), _days_of(last), *lists))

    def count(self, first: datetime.date, end: datetime.date) -> int:
        """The working days from a first day up to, not including, an end."""
        return _library.int_from("attain_working_days_count", self._handle, _days_of(first), _days_of(end))


class Period:
    """When: `Period("2022-Q1")`, `Period("2022年上半年")`. Equality is identity, and any two of one kind have an order.

    `within` gives the year for forms without one; `calendar` ("04-01:end") reads years as fiscal ones.
    """

    __slots__ = ("_key",)
    _key: int

    def __init__(
        self, text: Union[str, Period], *, within: Optional[Period] = None, calendar: Optional[str] = None
    ) -> None:
        if isinstance(text, Period):
            self._key = text._key
            return
        out = c_uint64()
        if calendar is not None:
            written = (*_library.encoded(text), *_library.encoded(calendar))
            _library.call("attain_period_parse_fiscal", *written, byref(out))
        elif within is not None:
            _library.call("attain_period_parse_within", *_library.encoded(text), within._key, byref(out))
        else:
            _library.call("attain_period_parse", *_library.encoded(text), byref(out))
        self._key = out.value

    @classmethod
    def from_key(cls, key: int) -> Period:
        """The period of a number that `key` gave; any other one raises."""
        made = cls.__new__(cls)
        made._key = key
        _library.int_from("attain_period_kind", key)
        return made

    @property
    def key(self) -> int:
        """The identity as a number, which sorts by kind, calendar and time."""
        return self._key

    @property
    def kind(self) -> str:
        """`month`, `quarter`, `year_to_date` ..."""
        return _KIND_NAMES[_library.int_from("attain_period_kind", self._key)]

    def _parts(self) -> tuple[int, int]:
        year, ordinal = c_int32(), c_int32()
        _library.call("attain_period_year", self._key, byref(year), byref(ordinal))
        return year.value, ordinal.value

    @property
    def year(self) -> int:
        """The year that names it."""
        return self._parts()[0]

    @property
    def ordinal(self) -> int:
        """Its number within the year, from 1."""
        return self._parts()[1]

    def _days(self) -> tuple[int, int]:
        first, end = c_int32(), c_int32()
        _library.call("attain_period_days", self._key, byref(first), byref(end))
        return first.value, end.value

    @property
    def first_day(self) -> datetime.date:
        return _EPOCH + datetime.timedelta(days=self._days()[0])

    @property
    def last_day(self) -> datetime.date:
        return _EPOCH + datetime.timedelta(days=self._days()[1] - 1)

    def shift(self, steps: int) -> Period:
        """The period that many places on, of the same kind and span."""
        return self._out("attain_period_shift", self._key, steps)

    def shift_years(self, years: int, leap_day: str = "refuse", week_53: str = "refuse") -> Period:
        """The same kind, number and span, that many years on."""
        policies = choice(_LEAP_DAYS, leap_day, "leap_day"), choice(_WEEKS_53, week_53, "week_53")
        return self._out("attain_period_shift_years", self._key, years, *policies)

    def same_period_last_year(self) -> Period:
        """The period that a year-on-year growth compares with."""
        return self._out("attain_period_same_period_last_year", self._key)

    def base(self, alignment: str = "yoy", leap_day: str = "refuse", week_53: str = "refuse") -> Period:
        """The period that a growth compares with: "yoy", "previous" or "ytd"."""
        policies = choice(_LEAP_DAYS, leap_day, "leap_day"), choice(_WEEKS_53, week_53, "week_53")
        return self._out("attain_period_base", self._key, choice(_ALIGNMENTS, alignment, "alignment"), *policies)

    def as_year_to_date(self) -> Period:
        """The cumulative period of the same days: the first quarter as January to March to date."""
        return self._out("attain_period_as_year_to_date", self._key)

    def as_discrete(self) -> Period:
        """What a cumulative print covers on its own account."""
        return self._out("attain_period_as_discrete", self._key)

    def increment(self, earlier: Period) -> Period:
        """What lies between two cumulative prints of one year."""
        return self._out("attain_period_increment", self._key, earlier._key)

    def end(self) -> Period:
        """The close of its last day, an instant."""
        return self._out("attain_period_end", self._key)

    def relation(self, other: Period) -> str:
        """How its days lie to those of another: `before`, `meets`, `overlaps`, `contains` ..."""
        return _RELATIONS[_library.int_from("attain_period_relation", self._key, other._key)]

    def elapsed(
        self, through: Union[datetime.date, Period], basis: str = "months", working_days: Optional[WorkingDays] = None
    ) -> Fraction:
        """The share that has passed when a day ends, or that a period covers which begins with it: nine months of a
        year are 3/4. The basis is months, days or working_days."""
        table = None if working_days is None else working_days._handle
        which = choice(_BASES, basis, "basis")
        if isinstance(through, Period):
            text = _library.text_from("attain_period_elapsed_by", self._key, through._key, which, table)
        else:
            text = _library.text_from("attain_period_elapsed", self._key, _days_of(through), which, table)
        return fraction_of(text)

    @classmethod
    def of_day(cls, day: datetime.date, kind: str) -> Period:
        """The period of a kind that a day belongs to."""
        return cls._out("attain_period_of_day", _days_of(day), choice(KINDS, kind, "kind"))

    @classmethod
    def rolling(cls, count: int, last: Period) -> Period:
        """The `count` periods of one kind that end with `last`."""
        return cls._out("attain_period_rolling", count, last._key)

    @classmethod
    def range(cls, first: datetime.date, last: datetime.date) -> Period:
        """From a first to a last day, both included."""
        return cls._out("attain_period_range", _days_of(first), _days_of(last))

    def children(self, kind: str) -> list[Period]:
        """The periods of a kind that make it up, in order and without gap."""
        return self._listed("attain_period_children", self._key, choice(KINDS, kind, "kind"))

    def text(self, language: str = "en") -> str:
        """As people write it: "first quarter of 2022"."""
        return _library.text_from("attain_period_text", self._key, choice(LANGUAGES, language, "language"))

    def sdmx(self, reporting: bool = False) -> str:
        """The form of SDMX 2.1: "2022-03", and "2022-M03" as a reporting period.

        A reporting period of a fiscal year needs its REPORTING_YEAR_START_DAY beside it.
        """
        return _library.text_from("attain_period_sdmx_reporting" if reporting else "attain_period_sdmx", self._key)

    def __contains__(self, inner: Period) -> bool:
        return bool(_library.int_from("attain_period_contains", self._key, inner._key))

    def _compare(self, other: Period) -> int:
        return _library.int_from("attain_period_compare", self._key, other._key)

    def __lt__(self, other: Period) -> bool:
        return self._compare(other) < 0 if isinstance(other, Period) else NotImplemented

    def __le__(self, other: Period) -> bool:
        return self._compare(other) <= 0 if isinstance(other, Period) else NotImplemented

    def __gt__(self, other: Period) -> bool:
        return self._compare(other) > 0 if isinstance(other, Period) else NotImplemented

    def __ge__(self, other: Period) -> bool:
        return self._compare(other) >= 0 if isinstance(other, Period) else NotImplemented

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Period) and self._key == other._key

    def __hash__(self) -> int:
        return hash(self._key)

    def __str__(self) -> str:
        return _library.text_from("attain_period_format", self._key)

    def __repr__(self) -> str:
        return f'Period("{self}")'

    def __reduce__(self) -> tuple[object, tuple[int]]:
        return Period.from_key, (self._key,)

    @classmethod
    def _made(cls, key: int) -> Period:
        made = cls.__new__(cls)
        made._key = key
        return made

    @staticmethod
    def _listed(name: str, *arguments: int) -> list[Period]:
        needed = c_size_t()
        _library.call(name, *arguments, None, 0, byref(needed))
        keys = (c_uint64 * needed.value)()
        _library.call(name, *arguments, keys, needed.value, byref(needed))
        return [Period._made(key) for key in keys]

    @staticmethod
    def _out(name: str, *arguments: int) -> Period:
        out = c_uint64()
        _library.call(name, *arguments, byref(out))
        return Period._made(out.value)


class WeekTable(Handle, free="attain_week_table_free"):
    """A calendar of 52 and 53 weeks a year (4-4-5 and its like): each year by its name, its first day, and the weeks of
    its twelve months. `number`, 1 to 2047, tells tables apart."""

    def __init__(self, number: int, years: Iterable[tuple[int, datetime.date, Sequence[int]]]) -> None:
        given = list(years)
        for _, _, weeks in given:
            if len(weeks) != 12:
                raise ValueError(f"expected the weeks of twelve months, found {len(weeks)} numbers")
        named = (c_int32 * len(given))(*(year for year, _, _ in given))
        first = (c_int32 * len(given))(*(_days_of(day) for _, day, _ in given))
        months = (c_int32 * (12 * len(given)))(*(count for _, _, weeks in given for count in weeks))
        self._adopt(_library.handle_from("attain_week_table_build", number, len(given), named, first, months))

    def get(self, kind: str, year: int, ordinal: int = 1) -> Period:
        """A year, half, trimester, quarter, month or week of the table, or its year to date."""
        return Period._out("attain_week_table_get", self._handle, choice(KINDS, kind, "kind"), year, ordinal)

    def of_day(self, day: datetime.date, kind: str) -> Period:
        """The period of a kind that a day belongs to."""
        return Period._out("attain_week_table_of_day", self._handle, _days_of(day), choice(KINDS, kind, "kind"))

    def shift(self, period: Period, steps: int) -> Period:
        """The period that many places on."""
        return Period._out("attain_week_table_shift", self._handle, period._key, steps)

    def same_period_last_year(self, period: Period, week_53: str = "refuse") -> Period:
        """The period that a year-on-year growth compares with."""
        policy = choice(_WEEKS_53, week_53, "week_53")
        return Period._out("attain_week_table_same_period_last_year", self._handle, period._key, policy)

    def children(self, parent: Period, kind: str) -> list[Period]:
        """The periods of a kind that make up a period of the table."""
        return Period._listed("attain_week_table_children", self._handle, parent._key, choice(KINDS, kind, "kind"))
