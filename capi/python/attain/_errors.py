"""What goes wrong, as exceptions."""

from __future__ import annotations

from typing import Any


class AttainError(Exception):
    """A failure of the library.

    code      its band: 1 usage, 100 parse, 200 numeric, 300 period, 400 model, 500 audit, 900 resource
    reason    its stable id as a word, for example "unknown_unit"
    position  the byte offset in the UTF-8 of the input text, None where there is none
    """

    def __init__(self, message: str, code: int, reason: str, position: int | None = None) -> None:
        super().__init__(message)
        self.code = code
        self.reason = reason
        self.position = position

    def __reduce__(self) -> Any:
        return type(self), (str(self), self.code, self.reason, self.position)


class UsageError(AttainError, ValueError):
    """The caller's mistake: an unknown option, an index out of range."""


class ParseError(AttainError, ValueError):
    """Text that is not what it should be."""


class NumericError(AttainError, ArithmeticError):
    """Numbers or units that do not go together."""


class PeriodError(AttainError, ValueError):
    """No such period, or periods that do not go together."""


class ModelError(AttainError, ValueError):
    """Indicators, scopes or facts that are wrong."""


class ResourceError(AttainError, OSError):
    """Files and memory."""

    def __str__(self) -> str:
        return str(self.args[0])


class UndefinedError(AttainError, ArithmeticError):
    """A measure without a value was asked for it; `reason` says why, for example "zero_target"."""


_BANDS: dict[int, type[AttainError]] = {
    1: UsageError,
    100: ParseError,
    200: NumericError,
    300: PeriodError,
    400: ModelError,
    900: ResourceError,
}


def of(error: Any, reason: str) -> AttainError:
    """The exception of a filled attain_error."""
    position = error.position if error.position >= 0 else None
    message = error.message.decode("utf-8", "replace")
    return _BANDS.get(error.status, AttainError)(message, error.status, reason, position)
