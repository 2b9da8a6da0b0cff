#include <gtest/gtest.h>

#include <string>

#include "gen/source/schema_source.hpp"
#include "gen/support/sql_lexer.hpp"

namespace gen::source {
namespace {

std::string formatted(const std::string& text) {
  support::SourceMap sources;
  const auto result = format(sources.add("test.gen", text), sources);
  return result.ok() ? *result : "error: " + result.errors()[0].message;
}

struct Case {
  const char* source;
  const char* expected;
};

TEST(Format, Items_AreLaidOut) {
  const Case cases[] = {
      {"", ""},
      {"table  t{a int;bcd   text  not   null;}", "table t {\n  a   int;\n  bcd text not null;\n}\n"},
      {"table t { }", "table t {}\n"},
      {"enum e {a,b , c}", "enum e { a, b, c }\n"},
      {"extension a ;\n\n\n\nextension b;", "extension a;\n\nextension b;\n"},
      {"table a {} table b {}", "table a {}\n\ntable b {}\n"},
      {"-- top\n\n-- second\ntable a { -- in\n a int; -- behind\n\n -- last\n}\n-- end",
       "-- top\n\n-- second\ntable a {\n  -- in\n  a int; -- behind\n\n  -- last\n}\n-- end\n"},
      {"schema s { ///  doc\n create  view v as\n   select 1; }",
       "schema s {\n  ///  doc\n  create  view v as\n   select 1;\n}\n"},
      {"table t { a numeric( 10,2 ); check ( a>1 ) ; }", "table t {\n  a numeric(10,2);\n  check (a>1);\n}\n"},
      {";;table t {;};", "table t {}\n"},
      {"external  table a.b{c int;}", "external table a.b {\n  c int;\n}\n"},
      {"/// d\nexternal schema s { function  f() returns int ; enum e {a} }",
       "/// d\nexternal schema s {\n  function  f() returns int ;\n  enum e { a }\n}\n"},
      {"external create view v as\n select 1;", "external create view v as\n select 1;\n"},
      {"domain d = text\n  not null;", "domain d = text not null;\n"},
      {"table t { index a\n  -- why\n  (b); }", "table t {\n  index a\n      -- why\n      (b);\n}\n"},
  };
  for (const Case& each : cases) EXPECT_EQ(formatted(each.source), each.expected) << each.source;
}

TEST(Format, BrokenText_IsAnError) { EXPECT_TRUE(formatted("table t {").starts_with("error:")); }

TEST(Format, Twice_ChangesNothingAndKeepsEveryToken) {
  const std::string sources[] = {
      "/// d\nschema s { -- c\n table t renamed from u { id bigint primary key identity (start 1) check ((1) > 0); /* "
      "x */\n"
      " /* before */ index i (lower(a)) where a > 'x' strategy direct; partition p for values from (1) to (2) { index "
      "(a); } }\n"
      " enum e { a, -- one\n 'b', /* two */ retire c to a; owner to x; } view v as select 1 -- q\n { /// c\n column a; "
      "} -- v\n"
      " create function f() returns int begin atomic select 1; end; create view w as select $$x\n  y$$; }\nretire "
      "column a.b; -- gone\n",
      "sequence s { as bigint; -- type\n start 5; }\n\n\n/* a\n b */\ntype t { /// f\n a int; owner to x; }\n",
      "table t {\r\n  a int; -- crlf\r\n\r\n\r\n  b int default\r\n    1;\r\n}\r\n",
  };
  for (const std::string& source : sources) {
    const std::string once = formatted(source);
    EXPECT_EQ(formatted(once), once);
    EXPECT_EQ(support::token_text(once), support::token_text(source));
    const auto comments = [](const std::string& text) {
      std::size_t count = 0;
      for (const auto& token : support::lex_sql(text)) count += token.kind == support::TokenKind::comment ? 1 : 0;
      return count;
    };
    EXPECT_EQ(comments(once), comments(source));
  }
}

}  // namespace
}  // namespace gen::source
