"""Readings: the figures of a report in prose."""

from __future__ import annotations

from ctypes import byref, c_size_t
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Iterator, Optional, Union

from . import _library
from ._handle import Handle
from ._signatures import CONSTANTS
from .dataset import Dataset
from .numbers import choice
from .period import LANGUAGES
from .units import words

_HEDGES = {value: word for word, value in words("ATTAIN_HEDGE_").items()}
_CERTAINTIES = {value: word for word, value in words("ATTAIN_CERTAINTY_").items()}
_REASONS = {value: word for word, value in words("ATTAIN_REJECT_").items()}
_TEXTS = ("text", "value", "high", "unit", "indicator", "indicator_id", "scope", "period", "rule")


@dataclass(frozen=True)
class Record:
    """One figure of a text.

    `start` and `end` (and those of the numeral) count characters, `byte_start` and `byte_end` bytes of UTF-8. `value` is
    exact, in the unit itself; it is None for a ratio of several numbers, which `parts` holds. `of` is the index of the
    record that this one hangs on.
    """

    text: str
    value: Optional[Decimal]
    high: Optional[Decimal]
    parts: tuple[Decimal, ...]
    unit: str
    hedge: str
    role: str
    indicator: str
    indicator_id: str
    scope: str
    period: str
    of: Optional[int]
    rule: str
    certainty: str
    start: int
    end: int
    numeral_start: int
    numeral_end: int
    byte_start: int
    byte_end: int


@dataclass(frozen=True)
class Rejected:
    """A number that is no figure: a date, a list number, part of a name ..."""

    start: int
    end: int
    why: str


class Reading(Handle, free="attain_reading_free"):
    """The figures of a text, in its order; a sequence of `Record`. `attain.read(text)` makes one."""

    def __len__(self) -> int:
        return self._number("count")

    def __getitem__(self, index: int) -> Record:
        count = len(self)
        if not -count <= index < count:
            raise IndexError(f"index: found {index}, expected one below {count}")
        return self._record(index % count)

    def __iter__(self) -> Iterator[Record]:
        return map(self._record, range(len(self)))

    def _number(self, what: str) -> int:
        count = c_size_t()
        _library.call(f"attain_reading_{what}", self._handle, byref(count))
        return count.value

    def _record(self, index: int) -> Record:
        found = _library.structs["attain_record"]()
        _library.call("attain_reading_record", self._handle, index, byref(found))
        texts = {
            name: _library.text_from(
                "attain_reading_text", self._handle, index, CONSTANTS[f"ATTAIN_RECORD_{name.upper()}"]
            )
            for name in _TEXTS
        }
        value = texts.pop("value")
        high = texts.pop("high")
        return Record(
            value=None if found.is_ratio else Decimal(value),
            high=Decimal(high) if high else None,
            parts=tuple(map(Decimal, value.split(":"))) if found.is_ratio else (),
            hedge=_HEDGES[found.hedge],
            role=_library.name_of("attain_prose_role_name", found.role),
            of=None if found.of < 0 else found.of,
            certainty=_CERTAINTIES[found.certainty],
            start=found.whole.first,
            end=found.whole.last,
            numeral_start=found.numeral.first,
            numeral_end=found.numeral.last,
            byte_start=found.whole.begin,
            byte_end=found.whole.end,
            **texts,
        )

    @property
    def rejected(self) -> list[Rejected]:
        """The numbers that are no figures, where the text was read with `keep_rejected`."""
        found = _library.structs["attain_rejected"]()
        made = []
        for index in range(self._number("rejected_count")):
            _library.call("attain_reading_rejected", self._handle, index, byref(found))
            made.append(Rejected(found.where.first, found.where.last, _REASONS[found.why]))
        return made

    @property
    def language(self) -> str:
        """The language that the text was read in: zh or en."""
        which = _library.int_from("attain_reading_language", self._handle)
        return next(word for word, value in LANGUAGES.items() if value == which)

    @property
    def title(self) -> str:
        """The line that gave the report's period; empty where none did."""
        return _library.text_from("attain_reading_title", self._handle)

    @property
    def invalid_bytes(self) -> int:
        """Bytes that were no UTF-8; they were skipped."""
        return self._number("invalid_bytes")

    def dataset(self, name: str = "") -> Dataset:
        """The figures as facts, each with its line and column; what cannot be a fact is left out."""
        handle = _library.handle_from("attain_reading_dataset", self._handle, *_library.encoded(name))
        return Dataset._of(handle)  # type: ignore[return-value]

    def to_jsonl(self) -> str:
        """One JSON object a record, as `attain read --format jsonl` prints them."""
        return _library.document_from("attain_reading_write", self._handle)


def read(
    text: Union[str, bytes],
    language: Optional[str] = None,
    period: Optional[str] = None,
    catalogue: Optional[Dataset] = None,
    keep_rejected: bool = False,
    words: Optional[str] = None,
) -> Reading:
    """Finds every figure of a report, and what it says of which indicator.

    >>> import attain
    >>> [(each.text, each.role) for each in attain.read("出口额8.2亿元，同比增长5%。")]
    [('8.2亿元', 'value'), ('5%', 'growth_yoy')]

    The language is told by the letters unless it is given; `period` is that of figures which the text gives none; the
    indicators of `catalogue` give records their ids; `words` are more words for the reader, lines of kind, word and value
    with tabs between, such as `reader_words` gives.
    """
    options: Any = _library.structs["attain_prose_options"]()
    _library.call("attain_prose_options_init", byref(options))
    if language is not None:
        options.language = choice(LANGUAGES, language, "language")
    options.keep_rejected = int(keep_rejected)
    when = None if period is None else period.encode()
    options.period = when
    if catalogue is not None:
        options.catalogue = catalogue._handle
    table = None if words is None else words.encode()
    options.words = table
    data = text.encode() if isinstance(text, str) else text
    handle = _library.handle_from("attain_reading_parse", data, len(data), byref(options))
    return Reading._of(handle)  # type: ignore[return-value]


def reader_words(language: str = "zh", words: Optional[str] = None) -> list[tuple[str, str, str]]:
    """The words by which `read` reads texts of a language, with `words` added: kind, word and value of each.

    >>> import attain
    >>> ("increase", "rose", "verb") in attain.reader_words("en")
    True
    >>> attain.reader_words("en", words="increase\\tleapfrogged")[-1]
    ('increase', 'leapfrogged', '')

    Joined with tabs, and the lines with line feeds, they are what `words` takes. The kind `group` has the words that a
    rule asks for together, and the value names the group; with a minus before it, the word was taken out.
    """
    which = choice(LANGUAGES, language, "language")
    table = None if words is None else words.encode()
    lines = _library.document_from("attain_words_write", which, table).split("\n")
    return [(kind, word, value) for kind, word, value in (line.split("\t", 2) for line in lines if line)]
