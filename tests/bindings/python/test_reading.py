"""Prose through the Python package: records, spans, datasets, refusals."""

import unittest
from decimal import Decimal

import attain

REPORT = "北港新区2023年工作总结\n全年完成出口额8.2亿元，同比下降约5%。\n"


class Readings(unittest.TestCase):
    def test_a_reading_is_a_sequence_of_records(self):
        found = attain.read(REPORT)
        self.assertEqual(len(found), 2)
        self.assertEqual([each.text for each in found], ["8.2亿元", "5%"])
        self.assertEqual(found[0], list(found)[0])
        self.assertEqual(found[-1], found[1])
        with self.assertRaises(IndexError):
            found[2]

    def test_a_record_has_an_exact_value_and_spans_of_characters_and_bytes(self):
        first, second = attain.read(REPORT)
        self.assertEqual(first.value, Decimal(820000000))
        self.assertEqual((first.unit, first.role, first.hedge), ("CNY", "value", "exact"))
        self.assertEqual(REPORT[first.start : first.end], "8.2亿元")
        self.assertEqual(REPORT[first.numeral_start : first.numeral_end], "8.2")
        self.assertEqual(REPORT.encode()[first.byte_start : first.byte_end].decode(), "8.2亿元")
        self.assertEqual((second.value, second.role, second.hedge), (Decimal(-5), "growth_yoy", "about"))

    def test_a_reading_makes_a_dataset(self):
        data = attain.read(REPORT, period="2023").dataset("report.txt")
        self.assertEqual(len(data), 2)
        self.assertEqual(data.audit().verdict, "consistent")

    def test_prose_is_a_format_of_datasets_and_of_reports(self):
        data = attain.Dataset.parse(
            "indicator,scope,period,measure,figure\n出口额,北港,2023,value,8.2亿元\n出口额,北港,2023,growth_yoy,-5%\n", format="csv"
        )
        self.assertIn("出口额8.2亿元，同比下降5%", data.evaluate().report("prose", language="zh"))

    def test_words_of_ones_own_are_read(self):
        found = attain.read("2023年，出口额8.2亿元，同比猛蹿5%。", words="increase\t猛蹿\n")
        self.assertEqual([each.role for each in found], ["value", "growth_yoy"])
        with self.assertRaisesRegex(attain.AttainError, "line 1"):
            attain.read(REPORT, words="rising\t猛蹿\n")

    def test_a_town_of_ones_own_says_whose_money_a_text_counts(self):
        text = "The port of Trinco spent Rs 4.1 million."
        self.assertEqual([(each.unit, each.certainty) for each in attain.read(text)], [("INR", "ambiguous")])
        found = attain.read(text, words="currency\tTrinco\tLKR\n")
        self.assertEqual([(each.unit, each.certainty) for each in found], [("LKR", "certain")])
        with self.assertRaisesRegex(attain.AttainError, "line 1: found the value 'EUX'.*LKR"):
            attain.read(text, words="currency\tTrinco\tEUX\n")

    def test_a_word_of_ones_own_in_a_group_changes_what_a_text_says(self):
        text = "Exports reached $9 million, leapfrogging the target by 5 percent."
        self.assertEqual([each.role for each in attain.read(text)], ["value", "share"])
        row = ("group", "leapfrogging", "outperforming_verb_stems")
        found = attain.read(text, words="\t".join(row))
        self.assertEqual([each.role for each in found], ["value", "excess"])

    def test_the_readers_words_are_rows_of_kind_word_and_value(self):
        chinese = attain.reader_words()
        self.assertEqual(chinese, attain.reader_words("zh"))
        self.assertIn(("group", "回顾", "result_headings"), chinese)
        english = attain.reader_words("en")
        self.assertIn(("increase", "rose", "verb"), english)
        self.assertIn(("currency", "Karachi", "PKR"), english)
        own = attain.reader_words("en", words="increase\tleapfrogged\nnone\trose\n")
        self.assertEqual(own[-2:], [("increase", "leapfrogged", ""), ("none", "rose", "")])
        self.assertNotIn(("increase", "rose", "verb"), own)

    def test_the_readers_words_are_such_as_it_takes(self):
        table = "".join("\t".join(row) + "\n" for row in attain.reader_words("zh"))
        self.assertEqual(attain.reader_words("zh", words=table), attain.reader_words("zh"))
        self.assertEqual(list(attain.read(REPORT, words=table)), list(attain.read(REPORT)))

    def test_words_that_there_cannot_be_are_refused(self):
        with self.assertRaisesRegex(attain.AttainError, "line 2: found the value 'goals', expected the name of a group"):
            attain.reader_words("en", words="# own\ngroup\tleap\tgoals\n")
        with self.assertRaises(ValueError):
            attain.reader_words("fr")

    def test_bytes_of_another_encoding_are_refused_with_a_remedy(self):
        with self.assertRaisesRegex(attain.ParseError, "GBK.*iconv"):
            attain.read(REPORT.encode("gbk"))

    def test_json_lines_are_what_the_command_prints(self):
        lines = attain.read(REPORT).to_jsonl().splitlines()
        self.assertEqual(len(lines), 2)
        self.assertTrue(lines[0].startswith('{"id": 1, '))


if __name__ == "__main__":
    unittest.main()
