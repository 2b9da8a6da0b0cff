"""tools/check_layers on small trees: what it must accept and what it must name."""
import pathlib
import subprocess
import sys
import tempfile
import unittest

CHECK_LAYERS = pathlib.Path(__file__).resolve().parents[2] / "tools" / "check_layers"


def check(files):
    with tempfile.TemporaryDirectory() as root:
        for name, text in files.items():
            path = pathlib.Path(root, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        result = subprocess.run([sys.executable, CHECK_LAYERS, root], capture_output=True, text=True)
        return result.returncode, result.stdout


class CheckLayers(unittest.TestCase):
    def test_arrows_of_the_table_pass(self):
        self.assertEqual(check({
            "src/main.cpp": '#include "gen/cli/run.hpp"\n',
            "src/plan/a.cpp": '#include "gen/diff/change.hpp"\n#include "a.hpp"\n#include <vector>\n',
            "src/plan/a.hpp": '#include "plan/recipes/b.hpp"\n',
            "src/pg/c.cpp": "#include <pqxx/pqxx>\n",
            "src/source/sql/parse.cpp": "extern \"C\" {\n#include <pg_query.h>\n}\n",
        }), (0, ""))

    def test_arrow_against_the_pipeline_is_named(self):
        status, out = check({"src/diff/a.cpp": '#include <map>\n#include "gen/plan/step.hpp"\n'})
        self.assertEqual(status, 1)
        self.assertIn("src/diff/a.cpp:2: diff may not include plan", out)

    def test_public_headers_count_too(self):
        status, out = check({"include/gen/apply/a.hpp": '#include "gen/model/catalog.hpp"\n'})
        self.assertEqual(status, 1)
        self.assertIn("include/gen/apply/a.hpp:1: apply may not include model", out)

    def test_relative_path_does_not_hide_an_arrow(self):
        status, out = check({"src/model/a.cpp": '#include "../pg/b.hpp"\n', "src/pg/b.hpp": ""})
        self.assertEqual(status, 1)
        self.assertIn("model may not include pg", out)

    def test_private_libraries_stay_in_their_folder(self):
        for name, include in [("src/apply/a.cpp", "<libpq-fe.h>"), ("src/source/sql/a.cpp", "<antlr4-runtime.h>"),
                              ("include/gen/source/a.hpp", '"SchemaParserVisitor.h"'), ("src/desired/a.cpp", "<pg_query.h>")]:
            status, out = check({name: f"#include {include}\n"})
            self.assertEqual(status, 1, name)
            self.assertIn(f"{name}:1: ", out)

    def test_headers_of_contracts_need_no_library_and_nothing_of_src(self):
        for include, told in [("<nlohmann/json.hpp>", "nlohmann/json is private to src/model"), ("<CLI/CLI.hpp>", "CLI11 is"),
                              ('"cli/json.hpp"', "a header of include/gen may include only others of include/gen")]:
            status, out = check({"include/gen/cli/run.hpp": f"#include {include}\n", "src/cli/json.hpp": ""})
            self.assertEqual(status, 1, include)
            self.assertIn(f"include/gen/cli/run.hpp:1: {told}", out)

    def test_one_name_for_two_things_of_a_folder_is_named(self):
        def source(*lines):
            return "namespace {\n\n" + "\n".join(lines) + "\n\n}  // namespace\n"

        status, out = check({
            "src/diff/a.cpp": source("int size_of(const Table& table) { return 1; }", "constexpr int kMost = 3;"),
            "src/diff/b.cpp": source("int size_of(const View& view) { return 1; }", "using Clock = int;"),
            "src/diff/c.cpp": source("int size_of(const Table& table) {", "  return 2;", "}", "struct kMost {};"),
            "src/plan/a.cpp": source("int size_of(const Table& table) { return 1; }", "using Clock = int;"),
        })
        self.assertEqual(status, 1)
        self.assertEqual(out.splitlines(), [
            "src/diff/c.cpp:3: size_of(const Table& table) is there already, in src/diff/a.cpp: name it otherwise, or share one",
            "src/diff/c.cpp:6: kMost is there already, in src/diff/a.cpp: name it otherwise, or share one"])


if __name__ == "__main__":
    unittest.main()
