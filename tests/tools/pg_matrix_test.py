"""tools/pg_matrix, with a gen and a ctest that are scripts of the test."""
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

PG_MATRIX = pathlib.Path(__file__).resolve().parents[2] / "tools" / "pg_matrix"

# Has 16 from the start, and brings 17 when it is asked with npm; its pg_dump is that of 17.
GEN = """#!/bin/sh
entry() { printf '{"major": %s, "version": "%s.1", "bindir": "HOME/%s", "pg_dump": %s, "pg_restore": %s}' $1 $1 $1 $2 $2; }
echo "$*" >> HOME/calls
case "$*" in
  "server list --json")
    printf '{"servers": ['; entry 16 false
    if [ -e HOME/17 ]; then printf ,; entry 17 true; fi
    printf ']}' ;;
  "server install 17 --with npm") mkdir HOME/17 ;;
  *) exit 1 ;;
esac
"""
# One test passes everywhere, one is skipped, and one fails where the server is 17.
CTEST = """#!/bin/sh
for word; do case "$last" in --output-junit) report=$word ;; esac; last=$word; done
status=run; case "$GEN_TEST_PG_BINDIR" in */17) status=fail ;; esac
readlink "${PATH%%:*}/pg_dump" >> HOME/dumps
cat > "$report" <<END
<testsuite><testcase name="server.start" status="run"/><testcase name="case.a" status="run"/>
<testcase name="case.b" status="notrun"/><testcase name="case.c" status="$status"/></testsuite>
END
"""


class PgMatrix(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.home = pathlib.Path(self.folder.name)
        for name, text in (("gen", GEN), ("ctest", CTEST)):
            (self.home / name).write_text(text.replace("HOME", str(self.home)))
            (self.home / name).chmod(0o755)

    def tearDown(self):
        self.folder.cleanup()

    def matrix(self, *words):
        environment = {**os.environ, "PATH": f"{self.home}:{os.environ['PATH']}"}
        done = subprocess.run([sys.executable, PG_MATRIX, "--gen", self.home / "gen", "--build", self.home, *words],
                              capture_output=True, text=True, env=environment)
        return done.returncode, done.stdout.splitlines()

    def test_a_version_that_is_here(self):
        status, lines = self.matrix("16")
        self.assertEqual(status, 0)
        self.assertRegex(lines[1], r"^16 +16\.1 +none +2 +0 +1 +0 s$")
        self.assertNotIn("install", (self.home / "calls").read_text())

    def test_a_version_that_is_brought_and_fails(self):
        status, lines = self.matrix("16", "17")
        self.assertEqual(status, 1)
        self.assertRegex(lines[2], r"^17 +17\.1 +17\.1 +1 +1 +1 ")
        self.assertEqual(lines[3:], ["17: case.c"])
        self.assertEqual((self.home / "dumps").read_text(), f"{self.home}/17/pg_dump\n")

    def test_a_server_that_does_not_start(self):
        (self.home / "ctest").write_text((self.home / "ctest").read_text().replace('status="run"', 'status="notrun"')
                                         .replace("status=run", "status=notrun"))
        status, lines = self.matrix("16")
        self.assertEqual((status, lines[2:]), (1, ["16: no test ran"]))

    def test_a_version_that_nobody_brings(self):
        status, lines = self.matrix("18")
        self.assertEqual(status, 1)
        self.assertIn("not to be had", lines[1])


if __name__ == "__main__":
    unittest.main()
