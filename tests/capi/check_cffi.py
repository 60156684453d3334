"""attain.h, once preprocessed, is read by cffi as it stands, and what it declares can be called.

Exit code 77 (skipped) where cffi is not installed.
"""

import argparse
import subprocess
import sys


def main():
    arguments = argparse.ArgumentParser()
    for name in ("cc", "header", "library"):
        arguments.add_argument("--" + name, required=True)
    given = arguments.parse_args()
    try:
        import cffi
    except ImportError:
        print("skipped: the Python module cffi is not installed (Debian: python3-cffi)")
        return 77

    text = subprocess.run(
        [given.cc, "-std=c99", "-E", "-P", given.header], check=True, capture_output=True, text=True
    ).stdout
    ffi = cffi.FFI()
    ffi.cdef(text)
    library = ffi.dlopen(given.library)
    assert ffi.sizeof("attain_error") == 256
    assert library.ATTAIN_REASON_UNKNOWN_UNIT == 108
    print("read; the library is", ffi.string(library.attain_version_text()).decode())
    return 0


if __name__ == "__main__":
    sys.exit(main())
