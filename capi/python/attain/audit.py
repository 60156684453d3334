"""Audits: which published figures can be true together."""

from __future__ import annotations

from ctypes import byref, c_size_t
from dataclasses import dataclass
from typing import Any, Callable, Optional

from . import _library
from ._handle import Handle
from ._signatures import CONSTANTS
from .interval import Interval
from .numbers import choice
from .period import LANGUAGES
from .units import words

_VERDICTS = {value: word for word, value in words("ATTAIN_VERDICT_").items()}
_FORMATS = {word: CONSTANTS[f"ATTAIN_REPORT_{word.upper()}"] for word in ("text", "json")}


@dataclass(frozen=True)
class Suspect:
    """A figure that would free the others by itself: where it would have to lie, and the slips that would explain it."""

    key: str
    expected: Optional[Interval]
    slips: tuple[str, ...]


@dataclass(frozen=True)
class Finding:
    """One contradiction: a sentence, the keys of its figures (leave one out and the rest is possible), the figures that
    may be wrong alone, and the steps that lead to the contradiction."""

    text: str
    conflict: tuple[str, ...]
    suspects: tuple[Suspect, ...]
    steps: tuple[str, ...]

    def __str__(self) -> str:
        return self.text


class Audit(Handle, free="attain_audit_free"):
    """What an audit found; `Dataset.audit()` makes one."""

    @property
    def verdict(self) -> str:
        """`consistent`, `inconsistent`, or `undecided` where the budget ran out first."""
        return _VERDICTS[_library.int_from("attain_audit_verdict", self._handle)]

    def findings(self, language: str = "en") -> list[Finding]:
        """The contradictions, in order."""
        which = choice(LANGUAGES, language, "language")
        count = c_size_t()
        _library.call("attain_audit_finding_count", self._handle, byref(count))
        return [
            Finding(
                _library.text_from("attain_audit_finding_text", self._handle, index, which),
                self._conflict(index),
                self._suspects(index),
                tuple(
                    _library.text_from("attain_audit_finding_steps", self._handle, index, which).splitlines()
                ),
            )
            for index in range(count.value)
        ]

    def _conflict(self, finding: int) -> tuple[str, ...]:
        count = c_size_t()
        _library.call("attain_audit_conflict_count", self._handle, finding, byref(count))
        return tuple(
            _library.text_from("attain_audit_conflict_key", self._handle, finding, index)
            for index in range(count.value)
        )

    def _suspects(self, finding: int) -> tuple[Suspect, ...]:
        count = c_size_t()
        _library.call("attain_audit_suspect_count", self._handle, finding, byref(count))
        return tuple(
            Suspect(
                _library.text_from("attain_audit_suspect_key", self._handle, finding, index),
                Interval._of(_library.handle_from("attain_audit_suspect_expected", self._handle, finding, index)),
                tuple(_library.text_from("attain_audit_suspect_slips", self._handle, finding, index).split()),
            )
            for index in range(count.value)
        )

    @property
    def implied(self) -> dict[str, tuple[Interval, str]]:
        """What nobody published, by key: the interval that the published figures leave, and its unit as written."""
        count = c_size_t()
        _library.call("attain_audit_implied_count", self._handle, byref(count))
        return {
            _library.text_from("attain_audit_implied_key", self._handle, index): (
                Interval._of(_library.handle_from("attain_audit_implied_interval", self._handle, index)),
                _library.text_from("attain_audit_implied_unit", self._handle, index),
            )
            for index in range(count.value)
        }  # type: ignore[return-value]

    def evidence(self) -> bytes:
        """What proves the verdict, for `Dataset.verify`."""
        return _library.document_from("attain_audit_write_evidence", self._handle).encode()

    def report(
        self,
        format: str = "text",
        language: str = "en",
        colour: bool = False,
        write: Optional[Callable[[bytes], Any]] = None,
    ) -> str:
        """All that was found, as text or json; piece by piece to `write` when that is given."""
        options = _library.structs["attain_report_options"]()
        _library.call("attain_report_options_init", byref(options))
        options.format = choice(_FORMATS, format, "format")
        options.language = choice(LANGUAGES, language, "language")
        options.colour = int(colour)
        if write is not None:
            _library.write_to(write, "attain_audit_write", self._handle, byref(options))
            return ""
        return _library.document_from("attain_audit_write", self._handle, byref(options))
