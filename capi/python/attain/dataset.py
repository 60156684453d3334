"""Datasets: indicators, scopes and facts."""

from __future__ import annotations

import datetime
import os
from ctypes import byref, c_int32, c_size_t, c_uint32
from dataclasses import dataclass
from typing import Optional, Sequence, Union

from . import _library
from ._errors import UndefinedError
from ._handle import Handle
from ._signatures import CONSTANTS
from .audit import Audit
from .figure import RULES
from .numbers import choice
from .period import KINDS, LANGUAGES, Period
from .revision import Print, Revision
from .rollup import Coverage, Rollup
from .scorecard import Scorecard

_FORMATS = {name: CONSTANTS[f"ATTAIN_FORMAT_{name.upper()}"] for name in ("json", "csv", "sdmx_csv", "prose")}
_COMPLETIONS = {
    name: CONSTANTS[f"ATTAIN_COMPLETION_{name.upper()}"]
    for name in ("actual_over_target", "target_over_actual", "mirrored", "from_baseline")
}
_STOCKS = {"end": 0, "begin": 1, "average": 2, "maximum": 3}
_BASES = {"declared": 0, "underlying": 1, "as_published": 2}
_EPOCH = datetime.date(1970, 1, 1)


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong with a file."""

    reason: str
    line: int
    column: int
    text: str

    def __str__(self) -> str:
        return self.text


class Dataset(Handle, free="attain_dataset_free"):
    """What a file states. Read one with `Dataset.read(path)` or `Dataset.parse(text)`."""

    @classmethod
    def read(
        cls, path: Union[str, "os.PathLike[str]"], format: Optional[str] = None, lenient: bool = False
    ) -> Dataset:
        """Reads a file. The first problem raises; with `lenient` only a file that cannot be read at all does, and
        `problems` lists the others."""
        written = _library.encoded(os.fspath(path))
        return cls._read("attain_dataset_read", written, format, lenient)

    @classmethod
    def parse(
        cls, text: Union[str, bytes], format: Optional[str] = None, name: str = "", lenient: bool = False
    ) -> Dataset:
        """Reads text in memory; `name` is what problems call it."""
        data = text.encode() if isinstance(text, str) else text
        return cls._read("attain_dataset_read_text", (data, len(data), *_library.encoded(name)), format, lenient)

    @classmethod
    def _read(cls, function: str, source: tuple, format: Optional[str], lenient: bool) -> Dataset:
        options = _library.structs["attain_read_options"]()
        _library.call("attain_read_options_init", byref(options))
        options.format = 0 if format is None else choice(_FORMATS, format, "format")
        options.lenient = int(lenient)
        return cls._of(_library.handle_from(function, *source, byref(options)))  # type: ignore[return-value]

    def _count(self, what: str) -> int:
        count = c_size_t()
        _library.call(f"attain_dataset_{what}_count", self._handle, byref(count))
        return count.value

    def __len__(self) -> int:
        """The number of facts."""
        return self._count("fact")

    def _ids(self, what: str) -> list[str]:
        return [
            _library.text_from(f"attain_dataset_{what}_id", self._handle, index) for index in range(self._count(what))
        ]

    def _titles(self, what: str, language: str) -> dict[str, str]:
        which = choice(LANGUAGES, language, "language")
        return {
            id: _library.text_from(f"attain_dataset_{what}_title", self._handle, index, which)
            for index, id in enumerate(self._ids(what))
        }

    def indicators(self, language: str = "en") -> dict[str, str]:
        """Ids and names, in the order of the file."""
        return self._titles("indicator", language)

    def scopes(self, language: str = "en") -> dict[str, str]:
        """Ids and names, in the order of the file."""
        return self._titles("scope", language)

    @property
    def problems(self) -> list[Problem]:
        """What was wrong with the file, when it was read with `lenient`."""
        found = []
        for index in range(self._count("problem")):
            reason, line, column = c_int32(), c_uint32(), c_uint32()
            text = _library.text_from(
                "attain_dataset_problem", self._handle, index, byref(reason), byref(line), byref(column)
            )
            word = _library.name_of("attain_reason_name", reason.value)
            found.append(Problem(word, line.value, column.value, text))
        return found

    def to_text(self, format: str = "json") -> str:
        """The dataset as a file of that format."""
        return _library.document_from("attain_dataset_write", self._handle, choice(_FORMATS, format, "format"))

    def evaluate(
        self,
        rules: Sequence[str] = (),
        lower_is_better: Optional[str] = None,
        as_of: Optional[datetime.date] = None,
        distance_for_negative_target: bool = False,
        absolute_for_negative_base: bool = False,
        growth_target_by_level: bool = False,
    ) -> Scorecard:
        """Computes all that follows. `rules` say how figures may have been rounded, `lower_is_better` how completion is
        formed where less is better."""
        options = _library.structs["attain_evaluate_options"]()
        _library.call("attain_evaluate_options_init", byref(options))
        for rule in rules:
            options.rules |= 1 << choice(RULES, rule, "rules")
        if lower_is_better is not None:
            options.lower_is_better = choice(_COMPLETIONS, lower_is_better, "lower_is_better")
        options.on_negative_target = int(distance_for_negative_target)
        options.on_negative_base = int(absolute_for_negative_base)
        options.on_growth_target = int(growth_target_by_level)
        if as_of is not None:
            options.has_as_of = 1
            options.as_of = (as_of - _EPOCH).days
        handle = _library.handle_from("attain_scorecard_build", self._handle, byref(options))
        return Scorecard._of(handle)  # type: ignore[return-value]

    def audit(
        self,
        rules: Sequence[str] = (),
        as_of: Optional[datetime.date] = None,
        budget: int = 0,
        most_suspects: int = 0,
        basis: str = "declared",
    ) -> Audit:
        """Says which figures can be true together. `rules` are the only ways in which they may have been rounded;
        `basis` is what relations hold of: `declared` (as each says), `underlying`, or `as_published`; 0 is the default
        of a number. Read the dataset with `lenient`, so that two figures for one fact become a finding."""
        options = _library.structs["attain_audit_options"]()
        _library.call("attain_audit_options_init", byref(options))
        for rule in rules:
            options.rules |= 1 << choice(RULES, rule, "rules")
        if as_of is not None:
            options.has_as_of = 1
            options.as_of = (as_of - _EPOCH).days
        options.budget, options.most_suspects = budget, most_suspects
        options.basis = choice(_BASES, basis, "basis")
        handle = _library.handle_from("attain_audit_build", self._handle, byref(options))
        return Audit._of(handle)  # type: ignore[return-value]

    def verify(self, evidence: bytes) -> tuple[int, int, int]:
        """Checks the evidence of an audit of these data, with none of its search. Gives how many groups of related
        figures are proved consistent, inconsistent, and left open; raises where it does not prove what it claims."""
        counts = [c_size_t() for _ in range(3)]
        _library.call("attain_evidence_verify", self._handle, evidence, len(evidence), *map(byref, counts))
        return tuple(count.value for count in counts)  # type: ignore[return-value]

    def roll_up_over_time(
        self, indicator: str, scope: str, whole: Period, parts: str, stock: str = "end", rules: Sequence[str] = ()
    ) -> Rollup:
        """An indicator over a longer period, from the periods of a kind that tile it. Raises UndefinedError where no
        part that counts is known."""
        kind = choice(KINDS, parts, "parts")
        return self._roll_up("over_time", indicator, scope, (whole.key, kind), stock, rules)

    def roll_up_over_scopes(self, indicator: str, scope: str, when: Period, rules: Sequence[str] = ()) -> Rollup:
        """An indicator of a scope in one period, from the scopes directly within it."""
        return self._roll_up("over_scopes", indicator, scope, (when.key,), "end", rules)

    def discrete(self, indicator: str, scope: str, when: Period, rules: Sequence[str] = ()) -> Rollup:
        """The value of a month, a quarter or a run of months from cumulative ones."""
        return self._roll_up("discrete", indicator, scope, (when.key,), "end", rules)

    def coverage_over_time(self, indicator: str, scope: str, whole: Period, parts: str) -> Coverage:
        """What there is of an indicator over a longer period, by the periods of a kind that tile it."""
        found = _library.structs["attain_coverage"]()
        named = (*_library.encoded(indicator), *_library.encoded(scope))
        gaps = Period._listed(
            "attain_coverage_over_time", self._handle, *named, whole.key, choice(KINDS, parts, "parts"), None, byref(found)
        )
        return Coverage(found.present, found.zero, found.missing, found.absent, tuple(gaps))

    def prints(self, key: str) -> list[Print]:
        """Every print of a fact, the first one in front and the one that holds now at the end. `key` is
        "indicator/scope/period/measure[/of]"."""
        named = _library.encoded(key)
        count = c_size_t()
        _library.call("attain_dataset_print_count", self._handle, *named, byref(count))
        found = []
        for index in range(count.value):
            day = c_int32()
            text = _library.text_from("attain_dataset_print", self._handle, *named, index, byref(day))
            known = day.value != CONSTANTS["ATTAIN_NO_DAY"]
            found.append(Print(_EPOCH + datetime.timedelta(day.value) if known else None, text or None))
        return found

    def revision(self, key: str, earlier: int = 0, later: int = -1) -> Revision:
        """The revision of a fact between two of its prints, by their places in `prints()`. Raises UndefinedError where
        one of them was withheld or the units differ."""
        named = _library.encoded(key)
        count = c_size_t()
        _library.call("attain_dataset_print_count", self._handle, *named, byref(count))
        places = [place + count.value if place < 0 else place for place in (earlier, later)]
        if any(not 0 <= place < count.value for place in places):
            raise IndexError(f"{key} has {count.value} prints; found places {earlier} and {later}")
        undefined = c_int32()
        handle = _library.handle_from("attain_dataset_revision", self._handle, *named, *places, byref(undefined))
        if handle is None:
            why = _library.name_of("attain_undefined_name", undefined.value)
            raise UndefinedError(f"the revision of {key} is undefined: {why}", CONSTANTS["ATTAIN_STATUS_NUMERIC"], why)
        return Revision._of(handle)  # type: ignore[return-value]

    def _roll_up(
        self, how: str, indicator: str, scope: str, periods: tuple[int, ...], stock: str, rules: Sequence[str]
    ) -> Rollup:
        options = _library.structs["attain_rollup_options"]()
        _library.call("attain_rollup_options_init", byref(options))
        options.stock = choice(_STOCKS, stock, "stock")
        for rule in rules:
            options.rules |= 1 << choice(RULES, rule, "rules")
        undefined = c_int32()
        named = (*_library.encoded(indicator), *_library.encoded(scope))
        handle = _library.handle_from(
            f"attain_rollup_{how}", self._handle, *named, *periods, byref(options), byref(undefined)
        )
        if handle is None:
            why = _library.name_of("attain_undefined_name", undefined.value)
            raise UndefinedError(f"{indicator} of {scope} is undefined: {why}", CONSTANTS["ATTAIN_STATUS_NUMERIC"], why)
        return Rollup._of(handle)  # type: ignore[return-value]
