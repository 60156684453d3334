"""Periods: identities, never two bare dates."""

from __future__ import annotations

import datetime
from ctypes import byref, c_int32, c_size_t, c_uint64
from typing import Optional, Union

from . import _library
from ._signatures import CONSTANTS
from .numbers import choice

_KINDS = {
    name.removeprefix("ATTAIN_PERIOD_").lower(): value
    for name, value in CONSTANTS.items()
    if name.startswith("ATTAIN_PERIOD_")
}
_KIND_NAMES = {value: name for name, value in _KINDS.items()}
_LEAP_DAYS = {"refuse": 0, "february_28": 1, "march_1": 2}
_WEEKS_53 = {"refuse": 0, "week_52": 1, "week_1_after": 2}
LANGUAGES = {"zh": CONSTANTS["ATTAIN_LANGUAGE_ZH"], "en": CONSTANTS["ATTAIN_LANGUAGE_EN"]}
_EPOCH = datetime.date(1970, 1, 1)


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

    def children(self, kind: str) -> list[Period]:
        """The periods of a kind that make it up, in order and without gap."""
        needed = c_size_t()
        which = choice(_KINDS, kind, "kind")
        _library.call("attain_period_children", self._key, which, None, 0, byref(needed))
        keys = (c_uint64 * needed.value)()
        _library.call("attain_period_children", self._key, which, keys, needed.value, byref(needed))
        return [Period._made(key) for key in keys]

    def text(self, language: str = "en") -> str:
        """As people write it: "first quarter of 2022"."""
        return _library.text_from("attain_period_text", self._key, choice(LANGUAGES, language, "language"))

    def sdmx(self) -> str:
        """The form of SDMX 2.1."""
        return _library.text_from("attain_period_sdmx", self._key)

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
    def _out(name: str, *arguments: int) -> Period:
        out = c_uint64()
        _library.call(name, *arguments, byref(out))
        return Period._made(out.value)
