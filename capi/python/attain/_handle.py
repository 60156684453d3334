"""Objects that own a handle of the library."""

from __future__ import annotations

import weakref
from typing import Any, Optional, TypeVar

from . import _library

Self = TypeVar("Self", bound="Handle")


class Handle:
    """Frees its handle when it is collected, closed, or left as a context manager. Closing twice is fine."""

    __slots__ = ("_pointer", "_finalizer", "__weakref__")
    _free: Any = None

    def __init_subclass__(cls, free: str = "", **more: Any) -> None:
        super().__init_subclass__(**more)
        if free:
            cls._free = staticmethod(_library.functions[free])

    def _adopt(self, pointer: Optional[int]) -> None:
        self._pointer = pointer
        self._finalizer = weakref.finalize(self, self._free, pointer)

    @classmethod
    def _of(cls: type[Self], pointer: Optional[int]) -> Optional[Self]:
        """The object of a handle that the library gave, None for none."""
        if pointer is None:
            return None
        made = cls.__new__(cls)
        made._adopt(pointer)
        return made

    @property
    def _handle(self) -> int:
        if self._pointer is None:
            raise ValueError(f"{type(self).__name__}: found a closed object, expected an open one")
        return self._pointer

    def close(self) -> None:
        """Gives the handle back now."""
        self._finalizer()
        self._pointer = None

    def __enter__(self: Self) -> Self:
        return self

    def __exit__(self, *_: Any) -> None:
        self.close()
