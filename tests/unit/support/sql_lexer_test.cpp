#include "gen/support/sql_lexer.hpp"

#include <gtest/gtest.h>

#include <string>

namespace gen::support {
namespace {

std::string_view name(TokenKind kind) {
  switch (kind) {
    case TokenKind::word:
      return "word";
    case TokenKind::quoted_identifier:
      return "quoted";
    case TokenKind::string:
      return "string";
    case TokenKind::number:
      return "number";
    case TokenKind::parameter:
      return "parameter";
    case TokenKind::op:
      return "op";
    case TokenKind::punctuation:
      return "punct";
    case TokenKind::comment:
      return "comment";
    case TokenKind::psql_command:
      return "psql";
    case TokenKind::copy_data:
      return "rows";
    case TokenKind::unterminated:
      return "open";
  }
  return "?";
}

/// One `kind<text>` a token.
std::string printed(std::string_view sql) {
  std::string out;
  for (const Token& token : lex_sql(sql)) {
    if (!out.empty()) out += ' ';
    out += std::string(name(token.kind)) + "<" + std::string(sql.substr(token.offset, token.length)) + ">";
  }
  return out;
}

struct LexCase {
  std::string_view sql, expected;
};

TEST(LexSql, Words_AndQuotedIdentifiers) {
  const LexCase cases[] = {
      {"", ""},
      {"  \n\t", ""},
      {"a_1$ größe", "word<a_1$> word<größe>"},
      {"\"a \"\" b\".c", "quoted<\"a \"\" b\"> punct<.> word<c>"},
      {"U&\"d\\0061t\" u&x", "quoted<U&\"d\\0061t\"> word<u> op<&> word<x>"},
      {"a$b$c$b$", "word<a$b$c$b$>"},
  };
  for (const auto& c : cases) EXPECT_EQ(printed(c.sql), c.expected) << c.sql;
}

TEST(LexSql, Strings_OfEveryForm) {
  const LexCase cases[] = {
      {"'it''s'", "string<'it''s'>"},
      {"'a\\' b", "string<'a\\'> word<b>"},
      {"E'a\\' b' c", "string<E'a\\' b'> word<c>"},
      {"e'\\\\' c", "string<e'\\\\'> word<c>"},
      {"B'01' x'fF' N'n'", "string<B'01'> string<x'fF'> string<N'n'>"},
      {"U&'\\' x", "string<U&'\\'> word<x>"},
      {"$$a;'b$$", "string<$$a;'b$$>"},
      {"$f$ $$ $g$ $f$;", "string<$f$ $$ $g$ $f$> punct<;>"},
      {"$1$2", "parameter<$1> parameter<$2>"},
      {"$ x", "op<$> word<x>"},
      {"'a'\n  -- note\n 'b' 'c'", "string<'a'\n  -- note\n 'b'> string<'c'>"},
      {"E'a'\n'\\'' x", "string<E'a'\n'\\''> word<x>"},
      {"'a' /* no */\n'b'", "string<'a'> comment</* no */> string<'b'>"},
  };
  for (const auto& c : cases) EXPECT_EQ(printed(c.sql), c.expected) << c.sql;
}

TEST(LexSql, NumbersAndOperators_SplitAsTheServerDoes) {
  const LexCase cases[] = {
      {"1 1.5 .5 1. 1e10 1.5E-3", "number<1> number<1.5> number<.5> number<1.> number<1e10> number<1.5E-3>"},
      {"1..10", "number<1> op<..> number<10>"},
      {"0x1F 0o17 0b11 1_000", "number<0x1F> number<0o17> number<0b11> number<1_000>"},
      {"1e", "number<1> word<e>"},
      {"a<-1", "word<a> op<<> op<-> number<1>"},
      {"a@-1", "word<a> op<@-> number<1>"},
      {"x=*-1", "word<x> op<=*> op<-> number<1>"},
      {"a::int[] := :b", "word<a> op<::> word<int> punct<[> punct<]> op<:=> punct<:> word<b>"},
      {"f(a=>1)", "word<f> punct<(> word<a> op<=>> number<1> punct<)>"},
      {"a->>'b'", "word<a> op<->>> string<'b'>"},
      {"a+--b\n1", "word<a> op<+> comment<--b> number<1>"},
      {"a*/*b*/1", "word<a> op<*> comment</*b*/> number<1>"},
      {"a - -1", "word<a> op<-> op<-> number<1>"},
      {"a \\ b", "word<a> op<\\> word<b>"},
  };
  for (const auto& c : cases) EXPECT_EQ(printed(c.sql), c.expected) << c.sql;
}

TEST(LexSql, Comments_NestAndEndWithTheirLine) {
  const LexCase cases[] = {
      {"/* a /* b */ c */ d", "comment</* a /* b */ c */> word<d>"},
      {"/*/ a */ b", "comment</*/ a */> word<b>"},
      {"-- a\r\nb", "comment<-- a> word<b>"},
      {"--", "comment<-->"},
  };
  for (const auto& c : cases) EXPECT_EQ(printed(c.sql), c.expected) << c.sql;
}

TEST(LexSql, UnterminatedPieces_RunToTheEnd) {
  for (const std::string_view sql : {"'a", "'a''", "E'a\\'", "\"a", "U&'x", "$$a$", "$t$ $$", "/* /* */", "'a'\n'b"}) {
    EXPECT_EQ(printed(sql), "open<" + std::string(sql) + ">");
  }
}

TEST(LexSql, PsqlCommands_OnlyAtLineStartBetweenStatements) {
  EXPECT_EQ(printed("\\restrict a'b\nselect 1;\n  \\connect \"x\r\nselect 2\n\\g\n;"),
            "psql<\\restrict a'b> word<select> number<1> punct<;> psql<\\connect \"x> word<select> number<2> "
            "op<\\> word<g> punct<;>");
}

TEST(LexSql, CopyRows_AreOneToken) {
  EXPECT_EQ(printed("copy t from stdin; -- c\n1\t'\n\\.\nselect 1"),
            "word<copy> word<t> word<from> word<stdin> punct<;> rows<1\t'\n> psql<\\.> word<select> number<1>");
}

/// Text with every construct, to be cut off anywhere.
constexpr std::string_view kEverything =
    "-- c\r\n/* a /* b */ c */ select 'it''s' 'x'\n  -- c\n 'y', E'\\'' , U&\"a\"\"\" uescape '!', $t$ $$ ; $t$ || $1 "
    ":: int[1:2]"
    ";\n\\connect x\ncreate function f() begin atomic select case when a then b.end end; end;\n"
    "copy t (a) from stdin;\n1\t'\n\\.\nselect 1.5e-3 <@-1 .. 0x1f\\ \xff\xfe;";

TEST(LexSql, TextCutAnywhere_GivesTokensInOrderWithinTheText) {
  for (std::size_t size = 0; size <= kEverything.size(); ++size) {
    // A copy of its own, so that a sanitizer sees a read behind the end.
    const std::string cut(kEverything.substr(0, size));
    std::size_t end = 0;
    for (const Token& token : lex_sql(cut)) {
      ASSERT_GE(token.offset, end) << cut;
      ASSERT_GT(token.length, 0U) << cut;
      end = token.offset + token.length;
      ASSERT_LE(end, cut.size());
    }
    for (const StatementSpan& statement : split_sql(cut)) ASSERT_LE(statement.offset + statement.length, cut.size());
    ASSERT_LE(token_text(cut).size(), 2 * cut.size());
  }
}

/// One `<statement>` each, rows behind it as `{rows}`.
std::string split(std::string_view script) {
  std::string out;
  for (const StatementSpan& s : split_sql(script)) {
    out += "<" + std::string(script.substr(s.offset, s.length)) + ">";
    if (s.copy_from_stdin) out += "{" + std::string(script.substr(s.data_offset, s.data_length)) + "}";
  }
  return out;
}

TEST(SplitSql, Scripts_SplitAtTheirSemicolons) {
  const LexCase cases[] = {
      {"", ""},
      {";;  ; -- nothing\n", ""},
      {"a; b ;c", "<a><b><c>"},
      {"a /* in */ b /* after */; c", "<a /* in */ b><c>"},
      {"select ';', \";\", $$;$$, $t$;$t$ /* ; */ -- ;\n; b", "<select ';', \";\", $$;$$, $t$;$t$><b>"},
      {"create rule r as on insert to t do also (insert into u values (1); delete from v); b",
       "<create rule r as on insert to t do also (insert into u values (1); delete from v)><b>"},
      {"a); b", "<a)><b>"},
      {"begin; select 1; end; b", "<begin><select 1><end><b>"},
      {"\\connect db\na;\n\\restrict x;y\nb;", "<a><b>"},
      {"a; 'open ; b", "<a><'open ; b>"},
  };
  for (const auto& c : cases) EXPECT_EQ(split(c.sql), c.expected) << c.sql;
}

TEST(SplitSql, BeginAtomicBody_IsOneStatement) {
  const std::string_view body =
      "CREATE OR REPLACE FUNCTION f(a int) RETURNS int LANGUAGE sql BEGIN ATOMIC\n"
      "  SELECT CASE WHEN a > 0 THEN CASE a WHEN 1 THEN 2 END ELSE t.end END AS end, 1 AS case FROM t;\n"
      "  SELECT 2;\nEND";
  EXPECT_EQ(split(std::string(body) + "; select 1;"), "<" + std::string(body) + "><select 1>");
}

TEST(SplitSql, CopyRows_AreJumpedOver) {
  const LexCase cases[] = {
      {"COPY t (a, b) FROM stdin;\n1\t;'\n\\\\.\n\\.\n\nselect 1;",
       "<COPY t (a, b) FROM stdin>{1\t;'\n\\\\.\n}<select 1>"},
      {"copy t from stdin with (format csv);\r\na\r\n\\.\r\nb;", "<copy t from stdin with (format csv)>{a\r\n}<b>"},
      {"copy t from stdin;\n\\.\nb", "<copy t from stdin>{}<b>"},
      {"copy t from stdin;\n1\n2", "<copy t from stdin>{1\n2}"},
      {"copy t from stdin", "<copy t from stdin>{}"},
      {"copy (select a from stdin) to stdout; b", "<copy (select a from stdin) to stdout><b>"},
      {"copy t from 'stdin'; b", "<copy t from 'stdin'><b>"},
  };
  for (const auto& c : cases) EXPECT_EQ(split(c.sql), c.expected) << c.sql;
}

TEST(SplitSql, CommentsInFront_BelongToTheStatement) {
  const std::string_view script = "-- one\na; -- two\n/* three */\n-- four\nb -- inside\nc;\n-- five\n";
  const auto statements = split_sql(script);
  ASSERT_EQ(statements.size(), 2U);
  ASSERT_EQ(statements[0].leading_comments.size(), 1U);
  ASSERT_EQ(statements[1].leading_comments.size(), 3U);
  const Token& last = statements[1].leading_comments[2];
  EXPECT_EQ(script.substr(last.offset, last.length), "-- four");
}

TEST(TokenText, SameTokens_GiveTheSameText) {
  const LexCase cases[] = {
      {"SELECT  a+B -- c\n", "select a + b"},
      {"select\ta + b", "select a + b"},
      {"f ( \"A\",'A' )", "f ( \"A\" , 'A' )"},
      {"'a'\n 'b''c'", "'ab''c'"},
      {"E'\\'' e'a'\n'\\\\'", "e'\\'' e'a\\\\'"},
      {"$$a\r\nb$$", "$$a\nb$$"},
      {"U&\"x\" u&'y'", "u&\"x\" u&'y'"},
      {"$F$ X $F$", "$F$ X $F$"},
      {"a /* b */ c", "a c"},
  };
  for (const auto& c : cases) EXPECT_EQ(token_text(c.sql), c.expected) << c.sql;
}

TEST(TokenText, OfItself_IsTheSame) {
  const std::string once = token_text("select 'a'\n'b', E'\\'' || U&\"x\" -- c\n from T where a<-1;");
  EXPECT_EQ(token_text(once), once);
}

TEST(TokenText, DifferentTokens_GiveDifferentTexts) {
  EXPECT_NE(token_text("a b"), token_text("ab"));
  EXPECT_NE(token_text("'a b'"), token_text("'a  b'"));
  EXPECT_NE(token_text("\"A\""), token_text("a"));
  EXPECT_NE(token_text("- -1"), token_text("--1"));
  EXPECT_NE(token_text("$$a b$$"), token_text("$$a  b$$"));
  EXPECT_NE(token_text("copy t from stdin;\n1\n\\.\n"), token_text("copy t from stdin;\n2\n\\.\n"));
}

}  // namespace
}  // namespace gen::support
