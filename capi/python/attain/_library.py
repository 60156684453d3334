"""Finds libattain, gives every function its signature from the table, and turns failures into exceptions."""

from __future__ import annotations

import ctypes
import ctypes.util
import os
import pathlib
import sys
from decimal import Decimal
from typing import Any, Callable, Iterator

from . import _errors
from ._signatures import ALIASES, CONSTANTS, FUNCTIONS, HANDLES, STRUCTS

_SCALARS: dict[str, Any] = {
    "int32_t": ctypes.c_int32,
    "uint32_t": ctypes.c_uint32,
    "int64_t": ctypes.c_int64,
    "uint64_t": ctypes.c_uint64,
    "uint8_t": ctypes.c_uint8,
    "size_t": ctypes.c_size_t,
    "char": ctypes.c_char,
}
_SCALARS.update((alias, _SCALARS[base]) for alias, base in ALIASES.items())

Write = ctypes.CFUNCTYPE(ctypes.c_int32, ctypes.c_void_p, ctypes.POINTER(ctypes.c_char), ctypes.c_size_t)
structs: dict[str, Any] = {}


def _type_of(spelling: str) -> Any:
    words = spelling.replace("*", " * ").split()
    stars = words.count("*")
    base = next(word for word in words if word not in ("const", "*"))
    if base == "void":
        return None if stars == 0 else ctypes.c_void_p
    if base == "attain_write":
        return Write
    if base in HANDLES:
        return ctypes.c_void_p if stars == 1 else ctypes.POINTER(ctypes.c_void_p)
    if base == "char" and stars == 1 and "const" in words:
        return ctypes.c_char_p
    kind = structs.get(base) or _SCALARS[base]
    for _ in range(stars):
        kind = ctypes.POINTER(kind)
    return kind


def _struct(name: str, fields: tuple[tuple[str, str, int], ...]) -> Any:
    laid_out = [(field, _type_of(kind) * length if length else _type_of(kind)) for field, kind, length in fields]
    return type(name, (ctypes.Structure,), {"_fields_": laid_out})


for _name, _fields in STRUCTS.items():
    structs[_name] = _struct(_name, _fields)

Error = structs["attain_error"]
Decimal128 = structs["attain_decimal128"]


def _candidates() -> Iterator[str]:
    asked = os.environ.get("ATTAIN_LIBRARY")
    if asked:
        yield asked  # and nothing else: a wrong path is not papered over
        return
    names = {"darwin": "libattain*.dylib", "win32": "attain*.dll"}
    here = pathlib.Path(__file__).resolve().parent
    yield from sorted(map(str, here.glob(names.get(sys.platform, "libattain.so*"))))
    found = ctypes.util.find_library("attain")
    if found:
        yield found
    yield f"libattain.so.{CONSTANTS['ATTAIN_ABI_VERSION']}"


def _load() -> ctypes.CDLL:
    tried = []
    for name in _candidates():
        try:
            library = ctypes.CDLL(name)
            abi = library.attain_version_abi
        except (OSError, AttributeError) as failure:
            tried.append(str(failure))
            continue
        abi.restype = ctypes.c_int32
        if abi() == CONSTANTS["ATTAIN_ABI_VERSION"]:
            return library
        tried.append(f"{name}: found ABI {abi()}, expected {CONSTANTS['ATTAIN_ABI_VERSION']}")
    raise ImportError(
        f"libattain: {'; '.join(tried)}; set ATTAIN_LIBRARY to the library, or put it beside the package or where the "
        "system looks"
    )


def _declare(library: ctypes.CDLL) -> dict[str, Any]:
    declared = {}
    for name, (result, arguments) in FUNCTIONS.items():
        function = getattr(library, name)
        function.restype = _type_of(result)
        function.argtypes = [_type_of(kind) for _, kind in arguments]
        declared[name] = function
    return declared


functions = _declare(_load())


def name_of(function: str, number: int) -> str:
    """The word that attain_<...>_name gives for a number."""
    return functions[function](number).decode()


def call(name: str, *arguments: Any) -> None:
    """Calls a function that reports through an attain_error; raises what it reports."""
    error = Error()
    if functions[name](*arguments, ctypes.byref(error)) != 0:
        raise _errors.of(error, name_of("attain_reason_name", error.reason))


def text_from(name: str, *arguments: Any) -> str:
    """Calls a function that ends with (buffer, capacity, needed, err) and gives its text."""
    error = Error()
    needed = ctypes.c_size_t()
    capacity = 256
    while True:
        buffer = ctypes.create_string_buffer(capacity)
        if functions[name](*arguments, buffer, capacity, ctypes.byref(needed), ctypes.byref(error)) == 0:
            return buffer.raw[: needed.value - 1].decode()
        if error.reason != CONSTANTS["ATTAIN_REASON_BUFFER_TOO_SMALL"]:
            raise _errors.of(error, name_of("attain_reason_name", error.reason))
        capacity = needed.value


def int_from(name: str, *arguments: Any) -> int:
    """Calls a function that ends with (int32_t *out, err) and gives that number."""
    out = ctypes.c_int32()
    call(name, *arguments, ctypes.byref(out))
    return out.value


def handle_from(name: str, *arguments: Any) -> int | None:
    """Calls a function that ends with (T **out, err) and gives the handle, None where there is nothing."""
    out = ctypes.c_void_p()
    call(name, *arguments, ctypes.byref(out))
    return out.value


def document_from(name: str, *arguments: Any) -> str:
    """Calls a function that ends with (write, context, err) and gathers what it writes."""
    pieces: list[bytes] = []
    write_to(pieces.append, name, *arguments)
    return b"".join(pieces).decode()


def write_to(sink: Callable[[bytes], Any], name: str, *arguments: Any) -> None:
    """As `document_from`, piece by piece. What the sink raises stops the writing and is raised again."""
    raised: list[BaseException] = []

    @Write
    def write(_context: Any, data: Any, length: int) -> int:
        try:
            sink(data[:length])
        except BaseException as failure:  # an exception must not cross the C frames
            raised.append(failure)
            return 1
        return 0

    try:
        call(name, *arguments, write, None)
    except _errors.AttainError:
        if raised:
            raise raised[0] from None
        raise


def encoded(text: str) -> tuple[bytes, int]:
    """A text argument: its bytes and their number."""
    data = text.encode()
    return data, len(data)


def bitmap(n: int) -> Any:
    """Room for the validity of n items."""
    return (ctypes.c_uint8 * ((n + 7) // 8))()


def is_valid(bits: Any, i: int) -> bool:
    """Bit i of a validity bitmap."""
    return bool(bits[i // 8] >> (i % 8) & 1)


def integer_of(number: Any) -> int:
    """The coefficient of an attain_decimal128."""
    return (number.hi << 64) + number.lo


def decimal_of(number: Any) -> Decimal:
    """An attain_decimal128 as a Decimal, whatever the precision of the context."""
    coefficient = integer_of(number)
    digits = tuple(map(int, str(abs(coefficient))))
    return Decimal((int(coefficient < 0), digits, -number.scale))
