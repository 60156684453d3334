"""The command line itself: help, version, mistakes, output files, colours, standard input."""

import os
import pty
import stat
import subprocess

from command import BUDGET, ROOT, ZONE, Checks

check = Checks()

for arguments in (["--help"], ["report", "--help"], ["explain", "--help"], ["convert", "--help"], ["words", "--help"]):
    said = check.run(*arguments)
    check.expect(f"{arguments} ends well", said.code == 0 and said.err == "", said)
    check.expect(f"{arguments} shows examples", "Examples:" in said.text and "attain " in said.text, said.text)
    check.expect(f"{arguments} fits a line", max(map(len, said.text.splitlines())) <= 120, said.text)

said = check.run("--version")
check.expect("--version", said.code == 0 and said.text.startswith("attain ") and said.text.count(".") == 2, said)

for what, arguments in {
    "no subcommand": [],
    "an unknown subcommand": ["reprot", ZONE],
    "an unknown option": ["report", ZONE, "--colour"],
    "an unknown format": ["report", ZONE, "--format", "pdf"],
    "an unknown language": ["report", ZONE, "--lang", "fr"],
    "no dataset": ["report"],
    "an unknown scope": ["report", ZONE, "--scope", "moon"],
    "a period that is none": ["report", ZONE, "--period", "2022-13"],
    "a key without its parts": ["explain", ZONE, "trade"],
    "a key of an unknown indicator": ["explain", ZONE, "tirade/zone/2022/value"],
    "a key under which nothing is known": ["explain", ZONE, "trade/zone/1999/value"],
    "a format that is told by nothing": ["convert", ZONE, "out.xyz"],
    "an output folder that is not there": ["report", ZONE, "-o", check.folder / "nowhere" / "out.txt"],
    "an output file that is a folder": ["report", ZONE, "-o", check.folder],
}.items():
    said = check.run(*arguments)
    check.expect(f"{what}: exit code 2", said.code == 2, said.code)
    check.expect(f"{what}: nothing on standard output", said.out == b"", said.out)
    check.expect(f"{what}: one line on standard error", said.err.count("\n") == 1 and len(said.err) > 10, said.err)

report = check.run("report", ZONE)
out = check.folder / "report.txt"
said = check.run("report", ZONE, "-o", out)
check.expect("-o writes the same bytes and prints nothing", said.out == b"" and out.read_bytes() == report.out)
check.expect("-o leaves no other file", len(list(check.folder.iterdir())) == 1, list(check.folder.iterdir()))
out.chmod(0o640)
link = check.folder / "link.txt"
link.symlink_to(out)
check.run("report", ZONE, "--lang", "en", "-o", link)
check.expect("-o keeps a link", link.is_symlink() and b"Indicator" in out.read_bytes())
check.expect("-o keeps the mode", stat.S_IMODE(out.stat().st_mode) == 0o640, oct(out.stat().st_mode))
before = out.read_bytes()
check.expect("bad input leaves the output file as it was", check.run("report", "nowhere.json", "-o", out).code == 2)
check.expect("bad input leaves the output file as it was", out.read_bytes() == before)
if os.path.exists("/dev/full"):
    said = check.run("report", ZONE, "-o", "/dev/full")
    check.expect("a full device is an error", said.code == 2 and said.err.count("\n") == 1, said)
    check.expect("a device is written to, not replaced", stat.S_ISCHR(os.stat("/dev/full").st_mode))

text = (ROOT / ZONE).read_bytes()
said = check.run("report", "-", stdin=text)
check.expect("- reads standard input", said.code == 0 and said.out == report.out, said.err)
said = check.run("report", "-", stdin=b"\xef\xbb\xbf" + check.run("convert", BUDGET, "-", "--to", "csv").out)
check.expect("- tells CSV with a byte order mark from JSON", said.code == 0, said.err)

check.expect("no colour in a pipe", b"\x1b" not in report.out)
check.expect("no colour in a pipe, whatever the terminal", b"\x1b" not in check.run("report", ZONE, TERM="xterm").out)


def on_terminal(**environment):
    """What the command writes to a terminal of its own."""
    main, side = pty.openpty()
    process = subprocess.Popen(
        [check.attain, "report", ZONE, "--scope", "bonded"],
        stdin=subprocess.DEVNULL, stdout=side, cwd=ROOT, env={"PATH": os.environ["PATH"], **environment},
    )
    os.close(side)
    written = b""
    try:
        while piece := os.read(main, 65536):
            written += piece
    except OSError:
        pass  # the other side was closed
    process.wait()
    os.close(main)
    return written


check.expect("colour on a terminal", b"\x1b[" in on_terminal(TERM="xterm-256color"))
check.expect("no colour with NO_COLOR", b"\x1b[" not in on_terminal(TERM="xterm-256color", NO_COLOR="1"))
check.expect("no colour on a dumb terminal", b"\x1b[" not in on_terminal(TERM="dumb"))

check.finish()
