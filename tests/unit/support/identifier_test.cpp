#include "gen/support/identifier.hpp"

#include <gtest/gtest.h>

namespace gen::support {
namespace {

TEST(QuoteIdentifier, Names_QuotedOnlyWhereNeeded) {
  const struct {
    std::string_view name, expected;
  } cases[] = {
      {"orders", "orders"},
      {"_x9", "_x9"},
      {"", "\"\""},
      {"9lives", "\"9lives\""},
      {"Orders", "\"Orders\""},
      {"a b", "\"a b\""},
      {"say \"hi\"", "\"say \"\"hi\"\"\""},
      {"a$b", "\"a$b\""},
      {"größe", "\"größe\""},
      {"select", "\"select\""},            // reserved
      {"left", "\"left\""},                // reserved, can be function or type
      {"between", "\"between\""},          // cannot be function or type
      {"system_user", "\"system_user\""},  // since 16
      {"json", "\"json\""},                // since 17
      {"merge_action", "\"merge_action\""},
      {"name", "name"},  // non-reserved
      {"status", "status"},
      {"begin", "begin"},
  };
  for (const auto& c : cases) EXPECT_EQ(quote_identifier(c.name), c.expected);
}

TEST(QuoteLiteral, Texts_SafeForBothStringSettings) {
  EXPECT_EQ(quote_literal(""), "''");
  EXPECT_EQ(quote_literal("it's"), "'it''s'");
  EXPECT_EQ(quote_literal("a\\b"), "E'a\\\\b'");
  EXPECT_EQ(quote_literal("\\'"), "E'\\\\'''");
}

TEST(FoldIdentifier, WrittenNames_ReadAsTheServerDoes) {
  EXPECT_EQ(fold_identifier("Foo").str(), "foo");
  EXPECT_EQ(fold_identifier("\"Foo\"").str(), "Foo");
  EXPECT_EQ(fold_identifier("\"a\"\"b\"").str(), "a\"b");
  EXPECT_EQ(fold_identifier("ÄB").str(), "Äb");
  EXPECT_EQ(fold_identifier("\"\"").str(), "");
}

TEST(QuoteIdentifier, ThenFold_GivesTheNameBack) {
  for (const std::string name : {"a", "A", "user", "x\"y", "\"", "é", " "}) {
    EXPECT_EQ(fold_identifier(quote_identifier(name)).str(), name);
  }
}

TEST(Identifier, Comparison_IsBytewise) {
  EXPECT_LT(Identifier("B"), Identifier("a"));
  EXPECT_LT(Identifier("a"), Identifier("ab"));
}

}  // namespace
}  // namespace gen::support
