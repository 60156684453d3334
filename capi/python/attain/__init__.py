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
from .audit import Audit, Finding, Suspect
from .dataset import Dataset, Problem
from .figure import Figure
from .interval import Interval, imply
from .numbers import (
    Number,
    compare_root,
    completion_rate,
    compute,
    divide,
    exact_root,
    growth_rate,
    parse_decimal,
    percent,
    power,
    print_number,
    root,
    round_significant,
    round_to,
    round_to_step,
    share,
    solve,
)
from .period import Period, WeekTable, WorkingDays
from .reading import Reading, Record, Rejected, read, reader_words
from .revision import Print, Revision
from .rollup import Coverage, Rollup
from .scorecard import Cell, Scorecard
from .units import Quantity, Units, UnitSpec, convert

__version__ = "0.1.0"

library_version = _functions["attain_version_text"]().decode()
"""The version of the library that runs."""

__all__ = [
    "AttainError",
    "Audit",
    "Cell",
    "Coverage",
    "Dataset",
    "Figure",
    "Finding",
    "Interval",
    "ModelError",
    "Number",
    "NumericError",
    "ParseError",
    "Period",
    "PeriodError",
    "Print",
    "Problem",
    "Quantity",
    "Reading",
    "Record",
    "Rejected",
    "ResourceError",
    "Revision",
    "Rollup",
    "Scorecard",
    "Suspect",
    "UndefinedError",
    "UnitSpec",
    "Units",
    "UsageError",
    "WeekTable",
    "WorkingDays",
    "compare_root",
    "completion_rate",
    "compute",
    "convert",
    "divide",
    "exact_root",
    "growth_rate",
    "imply",
    "library_version",
    "parse_decimal",
    "percent",
    "power",
    "print_number",
    "read",
    "reader_words",
    "root",
    "round_significant",
    "round_to",
    "round_to_step",
    "share",
    "solve",
]
