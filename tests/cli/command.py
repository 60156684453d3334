"""What the tests of the command share: run it, and collect what is not as it should be."""

import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SEEDS = ROOT / "seeds"
ZONE = "seeds/changsha-airport-zone-2022.json"
BUDGET = "seeds/budget-execution.csv"


@dataclass(frozen=True)
class Said:
    code: int
    out: bytes
    err: str

    @property
    def text(self):
        return self.out.decode("utf-8")


class Checks:
    """The command under test, given as the first argument, and the failures so far."""

    def __init__(self):
        self.attain = str(Path(sys.argv[1]).resolve())
        self.failures = []
        self.count = 0
        self.folder = Path(tempfile.mkdtemp(prefix="attain-cli-"))

    def run(self, *arguments, stdin=b"", cwd=ROOT, **environment):
        said = subprocess.run(
            [self.attain, *map(str, arguments)],
            input=stdin,
            capture_output=True,
            cwd=cwd,
            timeout=60,
            env={**os.environ, **environment},
            check=False,
        )
        return Said(said.returncode, said.stdout, said.stderr.decode("utf-8", "replace"))

    def file(self, name, content):
        path = self.folder / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
        return path

    def expect(self, what, truth, shown=""):
        self.count += 1
        if not truth:
            self.failures.append(f"{what}: {shown}" if shown != "" else what)

    def finish(self):
        for failure in self.failures:
            print(f"FAILED {failure}")
        print(f"{self.count} checks, {len(self.failures)} failures")
        shutil.rmtree(self.folder)
        sys.exit(1 if self.failures else 0)
