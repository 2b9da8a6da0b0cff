#!/usr/bin/env python3
"""Each recipe of docs/recipes.md has a case under load, by the table of tests/online/README.md."""
import pathlib
import re
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]


def rows(path, head):
    """The rows of the table below `head`, as lists of cells."""
    lines = (ROOT / path).read_text().splitlines()
    found = []
    for line in lines[lines.index(head) + 2:]:
        if not line.startswith("| "):
            break
        found.append([cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]])
    return found


class OnlineCases(unittest.TestCase):
    recipes = [row[0] for row in rows("docs/recipes.md", "| recipe | expand | migrate | contract |")]
    cases = {recipe: names.split(", ") for recipe, names in rows("tests/online/README.md", "| recipe | cases |")}

    def test_each_recipe_has_one(self):
        self.assertGreater(len(self.recipes), 30)
        self.assertEqual([recipe for recipe in self.recipes if recipe not in self.cases], [])

    def test_no_row_is_of_a_recipe_that_is_gone(self):
        others = ["what needs no recipe", "what is exchanged"]
        self.assertEqual([recipe for recipe in self.cases if recipe not in self.recipes + others], [])

    def test_the_table_names_the_folders_that_are_there(self):
        folders = {path.parent.name for path in (ROOT / "tests/online").glob("*/before.sql")}
        self.assertEqual(folders, {name for names in self.cases.values() for name in names})


if __name__ == "__main__":
    unittest.main()
