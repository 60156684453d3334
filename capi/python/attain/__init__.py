"""attain: indicators, targets and periods in exact decimal arithmetic.

    >>> import attain
    >>> attain.completion_rate("621.5", 592)
    Fraction(1243, 1184)
    >>> attain.percent(_)
    '105%'

Numbers are int, decimal.Decimal, fractions.Fraction or text; floats are refused. Everything is computed exactly and
rounded only where `places` are asked for. The library libattain is found by the variable ATTAIN_LIBRARY, else beside
this package, else where the system looks.
"""

from ._errors import (
    AttainError,
    ModelError,
    NumericError,
    ParseError,
    PeriodError,
    ResourceError,
    UndefinedError,
    UsageError,
)
from ._library import functions as _functions
from .dataset import Dataset, Problem
from .figure import Figure
from .interval import Interval, imply
from .numbers import (
    Number,
    completion_rate,
    compute,
    divide,
    growth_rate,
    parse_decimal,
    percent,
    round_to,
    share,
    solve,
)
from .period import Period
from .scorecard import Cell, Scorecard

__version__ = "0.1.0"

library_version = _functions["attain_version_text"]().decode()
"""The version of the library that runs."""

__all__ = [
    "AttainError",
    "Cell",
    "Dataset",
    "Figure",
    "Interval",
    "ModelError",
    "Number",
    "NumericError",
    "ParseError",
    "Period",
    "PeriodError",
    "Problem",
    "ResourceError",
    "Scorecard",
    "UndefinedError",
    "UsageError",
    "completion_rate",
    "compute",
    "divide",
    "growth_rate",
    "imply",
    "library_version",
    "parse_decimal",
    "percent",
    "round_to",
    "share",
    "solve",
]
