#include "gen/support/diagnostic.hpp"

#include <gtest/gtest.h>

namespace gen::support {
namespace {

/// The span of the first `piece` in the text of `file`.
SourceSpan find(const SourceMap& sources, FileId file, std::string_view piece) {
  return {file, static_cast<std::uint32_t>(sources.text(file).find(piece)), static_cast<std::uint32_t>(piece.size())};
}

TEST(Render, SpanWithHint_ShowsLineAndCarets) {
  SourceMap sources;
  const FileId file = sources.add("schema/shop.gen", "schema shop;\n\ntable t {\n  id   colunm text;\n}\n");
  const Diagnostic diagnostic =
      error("GEN1101", "mismatched input 'colunm'", find(sources, file, "colunm"), "write 'column'");
  EXPECT_EQ(render(diagnostic, sources),
            "error[GEN1101]: mismatched input 'colunm'\n"
            "  --> schema/shop.gen:4:8\n"
            "   |\n"
            " 4 |   id   colunm text;\n"
            "   |        ^^^^^^\n"
            "   = hint: write 'column'\n");
}

TEST(Render, NoSpan_ShowsRemarksOnly) {
  Diagnostic diagnostic = error("GEN2001", "cannot connect", {}, "start the server\nor set --url");
  diagnostic.notes.push_back({"connection refused", {}});
  EXPECT_EQ(render(diagnostic, SourceMap{}),
            "error[GEN2001]: cannot connect\n"
            "   = note: connection refused\n"
            "   = hint: start the server\n"
            "           or set --url\n");
}

TEST(Render, LocatedNote_HasItsOwnExcerptAndOneGutter) {
  SourceMap sources;
  const FileId file = sources.add("a.gen", "table t;\n\n\n\n\n\n\n\n\ntable t;\n");
  Diagnostic diagnostic = warning("GEN1203", "table t is declared twice", {file, 23, 1});
  diagnostic.notes.push_back({"first declared here", {file, 6, 1}});
  EXPECT_EQ(render(diagnostic, sources),
            "warning[GEN1203]: table t is declared twice\n"
            "   --> a.gen:10:7\n"
            "    |\n"
            " 10 | table t;\n"
            "    |       ^\n"
            "note: first declared here\n"
            "   --> a.gen:1:7\n"
            "    |\n"
            "  1 | table t;\n"
            "    |       ^\n");
}

TEST(Render, TabsAndWideCharacters_KeepCaretsUnderTheText) {
  SourceMap sources;
  const FileId file = sources.add("a.gen", "\té 日本\tbad ö;");
  EXPECT_EQ(render(error("GEN1101", "x", find(sources, file, "bad ö")), sources),
            "error[GEN1101]: x\n"
            "  --> a.gen:1:7\n"
            "   |\n"
            " 1 | \té 日本\tbad ö;\n"
            "   | \t      \t^^^^^\n");
}

TEST(Render, SpanOverLines_MarksTheFirstLineOnly) {
  SourceMap sources;
  const FileId file = sources.add("a.sql", "create table t (\r\n  a int\r\n);\r\n");
  EXPECT_EQ(render(error("GEN1102", "x", {file, 13, 17}), sources),
            "error[GEN1102]: x\n"
            "  --> a.sql:1:14\n"
            "   |\n"
            " 1 | create table t (\n"
            "   |              ^^^\n");
}

TEST(Render, EndOfFile_PointsBehindTheText) {
  SourceMap sources;
  const FileId file = sources.add("a.gen", "table t {\n");
  EXPECT_EQ(render(error("GEN1101", "missing '}'", {file, 10, 0}), sources),
            "error[GEN1101]: missing '}'\n"
            "  --> a.gen:2:1\n"
            "   |\n"
            " 2 |\n"
            "   | ^\n");
}

TEST(Render, ControlCharacters_DoNotReachTheTerminal) {
  SourceMap sources;
  const FileId file = sources.add("a.gen", "a \x1b[31m b");
  EXPECT_EQ(render(error("GEN1101", "x", {file, 0, 1}), sources),
            "error[GEN1101]: x\n  --> a.gen:1:1\n   |\n 1 | a  [31m b\n   | ^\n");
}

TEST(Render, Several_AreParted_ByAnEmptyLine) {
  EXPECT_EQ(render({error("GEN1", "a"), warning("GEN2", "b")}, SourceMap{}), "error[GEN1]: a\n\nwarning[GEN2]: b\n");
}

TEST(Render, Colors_OnlyAddEscapeSequences) {
  SourceMap sources;
  const FileId file = sources.add("a.gen", "table t;");
  const Diagnostic diagnostic = error("GEN1101", "x", {file, 0, 5}, "h");
  const std::string colored = render(diagnostic, sources, Color::on);
  std::string plain;
  for (std::size_t i = 0; i < colored.size(); ++i) {
    if (colored[i] == '\x1b') {
      i = colored.find('m', i);
    } else {
      plain += colored[i];
    }
  }
  EXPECT_NE(colored, plain);
  EXPECT_EQ(plain, render(diagnostic, sources));
}

}  // namespace
}  // namespace gen::support
