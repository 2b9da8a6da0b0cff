"""tools/try_on: what it takes from apt's configuration, and what it says when it cannot begin. No root is made."""
import importlib.machinery
import importlib.util
import pathlib
import subprocess
import sys
import tempfile
import unittest

TRY_ON = pathlib.Path(__file__).resolve().parents[2] / "tools" / "try_on"


def load():
    sys.dont_write_bytecode = True
    loader = importlib.machinery.SourceFileLoader("try_on", str(TRY_ON))
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader("try_on", loader))
    loader.exec_module(module)
    return module


try_on = load()
Source = try_on.Source
KEYRING = try_on.KEYRING
MIRROR = "http://mirror.example/debian"


class LineFormat(unittest.TestCase):
    def read(self, text):
        return list(try_on.read_line_format(text))

    def test_a_line_gives_a_source(self):
        self.assertEqual(self.read(f"deb {MIRROR} bookworm main contrib\n"),
                         [Source(MIRROR, ["bookworm"], ["main", "contrib"], KEYRING)])

    def test_options_name_the_keyring(self):
        self.assertEqual(self.read(f"deb [ arch=amd64 signed-by=/keys/a.gpg ] {MIRROR} bookworm main # ours\n"),
                         [Source(MIRROR, ["bookworm"], ["main"], "/keys/a.gpg")])

    def test_comments_sources_and_empty_lines_are_passed_over(self):
        self.assertEqual(self.read(f"# deb {MIRROR} bookworm main\n\ndeb-src {MIRROR} bookworm main\n"), [])


class Deb822(unittest.TestCase):
    def read(self, text):
        return list(try_on.read_deb822(text))

    def test_every_uri_of_a_paragraph_is_a_source(self):
        text = ("Types: deb deb-src\n# a remark\nURIs: http://a.example/debian\n http://b.example/debian\n"
                "Suites: bookworm bookworm-updates\nComponents: main\nSigned-By: /keys/a.gpg\n")
        self.assertEqual(self.read(text), [Source(uri, ["bookworm", "bookworm-updates"], ["main"], "/keys/a.gpg")
                                           for uri in ("http://a.example/debian", "http://b.example/debian")])

    def test_paragraphs_are_apart(self):
        text = "\n\n".join(f"Types: deb\nURIs: {MIRROR}\nSuites: {suite}\nComponents: main" for suite in ("a", "b"))
        self.assertEqual([source.suites for source in self.read(text)], [["a"], ["b"]])

    def test_sources_that_are_off_or_of_source_packages_are_passed_over(self):
        rest = f"URIs: {MIRROR}\nSuites: bookworm\nComponents: main\n"
        self.assertEqual(self.read(f"Enabled: no\nTypes: deb\n{rest}\nTypes: deb-src\n{rest}"), [])

    def test_a_key_in_the_file_leaves_the_keyring_of_debian(self):
        text = (f"Types: deb\nURIs: {MIRROR}\nSuites: bookworm\nComponents: main\n"
                "Signed-By:\n -----BEGIN PGP PUBLIC KEY BLOCK-----\n .\n mDMEY865UxYJKwYB\n")
        self.assertEqual(self.read(text), [Source(MIRROR, ["bookworm"], ["main"], KEYRING)])


class SourcesOfMachine(unittest.TestCase):
    def test_both_formats_are_read_and_other_files_are_not(self):
        with tempfile.TemporaryDirectory() as folder:
            apt = pathlib.Path(folder)
            (apt / "sources.list.d").mkdir()
            (apt / "sources.list").write_text("deb http://a.example/ bookworm main\n")
            (apt / "sources.list.d/b.list").write_text("deb http://b.example/ bookworm main\n")
            (apt / "sources.list.d/c.sources").write_text(
                "Types: deb\nURIs: http://c.example/\nSuites: bookworm\nComponents: main\n")
            (apt / "sources.list.d/d.list.save").write_text("deb http://d.example/ bookworm main\n")
            self.assertEqual([source.uri for source in try_on.sources_of_machine(apt)],
                             ["http://a.example/", "http://b.example/", "http://c.example/"])


class SourcesFor(unittest.TestCase):
    def test_suites_are_those_of_the_other_release(self):
        sources = [Source(MIRROR, ["bookworm", "bookworm-updates", "bookworm-backports"], ["main", "contrib"], KEYRING),
                   Source(MIRROR + "-security", ["bookworm-security"], ["main"], KEYRING)]
        self.assertEqual(try_on.sources_for("trixie", sources, "bookworm"),
                         [Source(MIRROR, ["trixie", "trixie-updates"], ["main"], KEYRING),
                          Source(MIRROR + "-security", ["trixie-security"], ["main"], KEYRING)])

    def test_other_archives_are_left_out(self):
        debian = Source(MIRROR, ["bookworm"], ["main"], KEYRING)
        others = [Source("http://other.example/", ["other-bookworm"], ["main"], "/keys/other.gpg"),
                  Source("http://other.example/", ["bookworm-pgdg"], ["main"], "/keys/other.gpg"),
                  Source("http://other.example/", ["nodistro"], ["main"], "/keys/other.gpg")]
        self.assertEqual([source.uri for source in try_on.sources_for("trixie", [*others, debian], "bookworm")], [MIRROR])

    def test_without_debian_there_is_a_problem(self):
        with self.assertRaisesRegex(try_on.Problem, "no source of apt has bookworm main"):
            try_on.sources_for("trixie", [Source(MIRROR, ["bookworm-security"], ["main"], KEYRING)], "bookworm")


class Configuration(unittest.TestCase):
    DUMP = ('APT::Architecture "amd64";\nAcquire::cdrom::mount "/media/cdrom/";\nAcquire::Retries "3";\n'
            'Acquire::http::Proxy "http://proxy.example:3128";\nAcquire::https::CaInfo "/etc/ssl/ca.pem";\n'
            'DPkg::Post-Invoke:: "rm -f x";\n')

    def test_only_the_way_to_the_mirror_is_taken(self):
        self.assertEqual(try_on.network_configuration(self.DUMP),
                         'Acquire::Retries "3";\nAcquire::http::Proxy "http://proxy.example:3128";\n'
                         'Acquire::https::CaInfo "/etc/ssl/ca.pem";\n')

    def test_proxies_are_told_to_debootstrap(self):
        self.assertEqual(try_on.proxies(self.DUMP), {"http_proxy": "http://proxy.example:3128"})
        self.assertEqual(try_on.proxies('Acquire::http::Proxy "DIRECT";\n'), {})


class Usage(unittest.TestCase):
    def call(self, *arguments):
        done = subprocess.run([sys.executable, TRY_ON, *arguments], capture_output=True, text=True)
        return done.returncode, done.stderr

    def test_what_is_missing_is_named(self):
        self.assertEqual(self.call()[0], 64)
        status, err = self.call("trixie")
        self.assertEqual(status, 64)
        self.assertIn("tools/try_on: no command\n", err)

    def test_options_of_the_command_are_its_own(self):
        options = try_on.parse_arguments(["--keep", "trixie", "tools/test", "-R", "unit", "--fresh"])
        self.assertEqual((options.keep, options.fresh, options.release, options.command),
                         (True, False, "trixie", ["tools/test", "-R", "unit", "--fresh"]))

    def test_a_release_is_a_name(self):
        status, err = self.call("../trixie", "true")
        self.assertEqual(status, 69)
        self.assertRegex(err, "debootstrap knows no release ../trixie|need root|missing")


if __name__ == "__main__":
    unittest.main()
