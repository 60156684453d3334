"""Audits: which published figures can be true together."""

from __future__ import annotations

from ctypes import byref, c_size_t
from dataclasses import dataclass
from typing import Any, Callable, Optional

from . import _library
from ._handle import Handle
from ._signatures import CONSTANTS
from .numbers import choice
from .period import LANGUAGES
from .units import words

_VERDICTS = {value: word for word, value in words("ATTAIN_VERDICT_").items()}
_FORMATS = {word: CONSTANTS[f"ATTAIN_REPORT_{word.upper()}"] for word in ("text", "json")}


@dataclass(frozen=True)
class Finding:
    """One contradiction: a sentence, and the keys of its figures. Leave one out and the rest is possible."""

    text: str
    conflict: tuple[str, ...]

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
                _library.text_from("attain_audit_finding_text", self._handle, index, which), self._conflict(index)
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
