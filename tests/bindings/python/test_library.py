"""Loading, signatures, errors."""

import ctypes
import gc
import os
import pickle
import subprocess
import sys
import unittest
import weakref

import attain
from attain import _library, _signatures


class Loading(unittest.TestCase):
    def run_python(self, code, **environment):
        return subprocess.run(
            [sys.executable, "-B", "-c", code], env={**os.environ, **environment}, capture_output=True, text=True, check=False
        )

    def test_a_wrong_path_is_an_import_error_that_says_what_to_do(self):
        done = self.run_python("import attain", ATTAIN_LIBRARY="nowhere.so")
        self.assertNotEqual(done.returncode, 0)
        self.assertIn("ImportError", done.stderr)
        self.assertIn("ATTAIN_LIBRARY", done.stderr)

    def test_another_library_is_refused(self):
        done = self.run_python("import attain", ATTAIN_LIBRARY="libc.so.6")
        self.assertIn("ImportError", done.stderr)

    def test_the_versions_agree(self):
        self.assertEqual(attain.library_version, attain.__version__)


class Signatures(unittest.TestCase):
    def test_every_function_of_the_header_is_declared(self):
        for name, (_, arguments) in _signatures.FUNCTIONS.items():
            self.assertEqual(len(_library.functions[name].argtypes), len(arguments), name)

    def test_pointers_are_never_ints(self):
        for name, (result, arguments) in _signatures.FUNCTIONS.items():
            for (_, kind), made in zip(arguments, _library.functions[name].argtypes):
                if "*" in kind:
                    self.assertEqual(ctypes.sizeof(made), ctypes.sizeof(ctypes.c_void_p), f"{name}: {kind}")
            if "*" in result:
                self.assertIs(_library.functions[name].restype, ctypes.c_char_p)

    def test_the_structs_have_the_sizes_of_c(self):
        self.assertEqual(ctypes.sizeof(_library.Error), 256)
        self.assertEqual(ctypes.sizeof(_library.Decimal128), 24)


class Errors(unittest.TestCase):
    def test_a_failure_is_an_exception_with_code_reason_and_position(self):
        with self.assertRaises(attain.ParseError) as caught:
            attain.parse_decimal("12x")
        self.assertEqual((caught.exception.code, caught.exception.reason), (100, "unexpected_character"))
        self.assertEqual(caught.exception.position, 2)
        self.assertIsInstance(caught.exception, ValueError)
        self.assertTrue(str(caught.exception))

    def test_each_band_has_a_class(self):
        with self.assertRaises(attain.NumericError):
            attain.divide(1, 0, 2)
        with self.assertRaises(attain.PeriodError):
            attain.Period("2022-13")
        self.assertTrue(issubclass(attain.PeriodError, attain.AttainError))

    def test_an_exception_survives_pickling(self):
        failure = attain.ParseError("message", 100, "empty_input", 3)
        again = pickle.loads(pickle.dumps(failure))
        self.assertEqual((str(again), again.code, again.reason, again.position), ("message", 100, "empty_input", 3))
        resource = attain.ResourceError("message", 900, "read_failed")
        self.assertEqual(str(pickle.loads(pickle.dumps(resource))), "message")


class Handles(unittest.TestCase):
    def test_a_closed_object_refuses_to_work_and_closes_again(self):
        with attain.Interval(1, 2) as interval:
            self.assertIn(1, interval)
        with self.assertRaises(ValueError):
            str(interval)
        interval.close()

    def test_a_collected_object_gives_its_handle_back(self):
        interval = attain.Interval(1, 2)
        finalizer, reference = interval._finalizer, weakref.ref(interval)
        self.assertTrue(finalizer.alive)
        del interval
        gc.collect()
        self.assertIsNone(reference())
        self.assertFalse(finalizer.alive)


if __name__ == "__main__":
    unittest.main()
