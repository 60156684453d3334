"""Units and quantities."""

from __future__ import annotations

import ctypes
import datetime
from dataclasses import dataclass
from fractions import Fraction
from typing import Iterable, Optional, Union

from . import _library
from ._handle import Handle
from ._signatures import CONSTANTS
from .numbers import Number, choice, fraction_of, text_of
from .period import LANGUAGES


def words(prefix: str) -> dict[str, int]:
    """The constants with that prefix, by their words."""
    return {name.removeprefix(prefix).lower(): value for name, value in CONSTANTS.items() if name.startswith(prefix)}


_KINDS = words("ATTAIN_UNIT_")
UNIT_KINDS = {value: word for word, value in _KINDS.items()}


@dataclass(frozen=True)
class UnitSpec:
    """A unit of the caller's own: `UnitSpec("TEU")` counts things, `UnitSpec("FEU", of="TEU", factor=2)` is two of it."""

    symbol: str
    kind: str = "count"
    of: str = ""
    factor: Number = 1
    name_zh: str = ""
    name_en: str = ""


class Units(Handle, free="attain_units_free"):
    """The units that the library knows, and the caller's own, which may refer to each other in any order."""

    def __init__(self, specs: Iterable[UnitSpec] = ()) -> None:
        given = list(specs)
        array = (_library.structs["attain_unit_spec"] * len(given))()
        for made, spec in zip(array, given):
            made.symbol, made.of = spec.symbol.encode(), spec.of.encode()
            made.name_zh, made.name_en = spec.name_zh.encode(), spec.name_en.encode()
            made.factor = text_of(spec.factor)[0]
            made.kind = choice(_KINDS, spec.kind, "kind")
        self._adopt(_library.handle_from("attain_units_build", array, len(given)))

    def find(self, spelling: str) -> tuple[str, str]:
        """The canonical spelling of a unit and its kind: `Units().find("km2")` is ("km²", "physical")."""
        kind = ctypes.c_int32()
        text = _library.text_from(
            "attain_units_find", self._handle, *_library.encoded(spelling), ctypes.byref(kind)
        )
        return text, UNIT_KINDS[kind.value]


def convert(value: Number, source: str, target: str, units: Optional[Units] = None) -> Fraction:
    """The value in another unit of the same dimension, exactly: convert(1, "亩", "m²") is 2000/3."""
    return fraction_of(
        _library.text_from(
            "attain_units_convert",
            None if units is None else units._handle,
            *text_of(value),
            *_library.encoded(source),
            *_library.encoded(target),
        )
    )


class Quantity(Handle, free="attain_quantity_free"):
    """An exact number of a unit: `Quantity("621.5亿元")`. Unlike quantities are not added."""

    def __init__(self, text: str, units: Optional[Units] = None) -> None:
        table = None if units is None else units._handle
        self._adopt(_library.handle_from("attain_quantity_parse", *_library.encoded(text), table))

    @property
    def value(self) -> Fraction:
        """The number in its unit, magnitude applied."""
        return fraction_of(_library.text_from("attain_quantity_value", self._handle))

    @property
    def unit(self) -> str:
        """The canonical spelling of its unit, empty for a bare number."""
        return _library.text_from("attain_quantity_unit", self._handle, None)

    @property
    def unit_kind(self) -> str:
        """`money`, `count`, `physical` ..."""
        kind = ctypes.c_int32()
        _library.text_from("attain_quantity_unit", self._handle, ctypes.byref(kind))
        return UNIT_KINDS[kind.value]

    def text(self, language: str = "en") -> str:
        """Number and unit. Raises for a number that is no finite decimal."""
        return _library.text_from("attain_quantity_text", self._handle, choice(LANGUAGES, language, "language"))

    def _with(self, verb: str, other: Quantity, *more: int) -> Quantity:
        if not isinstance(other, Quantity):
            raise TypeError(f"expected a Quantity, found {type(other).__name__}")
        made = _library.handle_from(f"attain_quantity_{verb}", self._handle, other._handle, *more)
        return Quantity._of(made)  # type: ignore[return-value]

    def add(self, other: Quantity, relaxed: bool = False) -> Quantity:
        """The sum; `relaxed` lets different classifiers (家 and 项) be added."""
        return self._with("add", other, int(relaxed))

    def subtract(self, other: Quantity, relaxed: bool = False) -> Quantity:
        """The difference."""
        return self._with("subtract", other, int(relaxed))

    def __add__(self, other: Quantity) -> Quantity:
        return self.add(other)

    def __sub__(self, other: Quantity) -> Quantity:
        return self.subtract(other)

    def __mul__(self, other: Quantity) -> Quantity:
        return self._with("multiply", other)

    def __truediv__(self, other: Quantity) -> Quantity:
        return self._with("divide", other)

    def convert(self, unit: str) -> Quantity:
        """The same amount in another unit of the same dimension, exactly."""
        made = _library.handle_from("attain_quantity_convert", self._handle, *_library.encoded(unit))
        return Quantity._of(made)  # type: ignore[return-value]

    def exchange(self, source: str, target: str, rate: Number, date: Union[str, datetime.date]) -> Quantity:
        """Money in another currency: one `source` is `rate` of `target` on that date, in either direction."""
        made = _library.handle_from(
            "attain_quantity_exchange",
            self._handle,
            *_library.encoded(source),
            *_library.encoded(target),
            *text_of(rate),
            *_library.encoded(str(date)),
        )
        return Quantity._of(made)  # type: ignore[return-value]

    def _compare(self, other: Quantity) -> int:
        return _library.int_from("attain_quantity_compare", self._handle, other._handle)

    def __lt__(self, other: Quantity) -> bool:
        return self._compare(other) < 0 if isinstance(other, Quantity) else NotImplemented

    def __le__(self, other: Quantity) -> bool:
        return self._compare(other) <= 0 if isinstance(other, Quantity) else NotImplemented

    def __gt__(self, other: Quantity) -> bool:
        return self._compare(other) > 0 if isinstance(other, Quantity) else NotImplemented

    def __ge__(self, other: Quantity) -> bool:
        return self._compare(other) >= 0 if isinstance(other, Quantity) else NotImplemented

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Quantity) and (self.value, self.unit) == (other.value, other.unit)

    def __hash__(self) -> int:
        return hash((self.value, self.unit))

    def __repr__(self) -> str:
        return f"<attain.Quantity {self.value} {self.unit}>"
