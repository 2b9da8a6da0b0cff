#!/usr/bin/env python3
"""What tests/cli/run takes for the same on a page of the documentation that leaves lines out."""
import importlib.machinery
import importlib.util
import pathlib
import sys
import unittest

RUN = pathlib.Path(__file__).resolve().parents[1] / "cli" / "run"
sys.dont_write_bytecode = True


def load():
    loader = importlib.machinery.SourceFileLoader("cli_run", str(RUN))
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader("cli_run", loader))
    loader.exec_module(module)
    return module


class ShownLines(unittest.TestCase):
    FOUND = ["head", "a", "b", "c", "b", "end"]

    def shown(self, *written):
        return load().is_shown(list(written), self.FOUND)

    def test_the_whole_is_shown(self):
        self.assertTrue(self.shown(*self.FOUND))
        self.assertFalse(self.shown(*self.FOUND[:-1]))

    def test_lines_are_left_out(self):
        for written in (["..."], ["head", "..."], ["...", "end"], ["head", "...", "b", "end"], ["head", "a", "...", "b", "...", "end"],
                        ["head", "a", "...", "b", "c", "b", "end"], ["...", "c", "...", "b", "..."]):
            with self.subTest(written):
                self.assertTrue(self.shown(*written))

    def test_what_is_shown_has_to_be_there_in_this_order(self):
        for written in (["a", "..."], ["...", "b"], ["...", "c", "...", "a", "..."], ["head", "...", "d", "...", "end"],
                        ["head", "a", "b", "c", "...", "c", "b", "end"]):
            with self.subTest(written):
                self.assertFalse(self.shown(*written))

    def test_versions_are_counted_otherwise_where_some_are_left_out(self):
        self.assertTrue(load().is_shown(["V1_a.up.sql", "...", "V2 held"], ["V1_a.up.sql", "V2_a.up.sql", "V3 held"]))


class Blocks(unittest.TestCase):
    def test_a_block_shows_or_makes_a_file(self):
        page = "text\n<!-- @ file a.sql -->\n```sql\nA\n```\n<!-- @ shows b.sql -->\n```sql\nB\n```\n```sql\nC\n```\n"
        heads = [head for head, _ in load().parse_page(page)]
        self.assertEqual([head for head in heads if head], [" @ file a.sql", " @ shows b.sql"])


if __name__ == "__main__":
    unittest.main()
