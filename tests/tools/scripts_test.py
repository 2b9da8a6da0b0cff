#!/usr/bin/env python3
"""The project's bash scripts are well-formed, and none that sets pipefail ends a pipe in a program that leaves early.

Such a program (head, grep -q) makes the one before it fail with SIGPIPE, now and then: a failure that nobody can repeat.
"""
import pathlib
import re
import subprocess
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
LEAVES_EARLY = re.compile(r"\|\s*(head\b|grep\s+-\w*[qm])")


def bash_scripts():
    for folder in (ROOT / ".ci", ROOT / "tools", ROOT / "tests"):
        for path in sorted(folder.rglob("*")):
            if path.is_file() and path.read_bytes()[:64].startswith((b"#!/usr/bin/env bash", b"#!/bin/bash")):
                yield path


class Scripts(unittest.TestCase):
    def test_there_are_some(self):
        self.assertIn(ROOT / "tools" / "test", list(bash_scripts()))

    def test_bash_reads_them(self):
        for path in bash_scripts():
            with self.subTest(path.name):
                subprocess.run(["bash", "-n", path], check=True)

    def test_no_pipe_ends_in_a_program_that_leaves_early(self):
        for path in bash_scripts():
            text = path.read_text()
            if "pipefail" not in text:
                continue
            for number, line in enumerate(text.splitlines(), 1):
                if not line.lstrip().startswith("#"):
                    self.assertIsNone(LEAVES_EARLY.search(line), f"{path.relative_to(ROOT)}:{number}: {line.strip()}")


if __name__ == "__main__":
    unittest.main()
