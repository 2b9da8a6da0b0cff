#include "gen/render/sql_builder.hpp"

#include <gtest/gtest.h>

namespace gen::render {
namespace {

using model::Identifier;
using model::ObjectKey;
using model::ObjectKind;

TEST(SqlBuilder, Words_AreSeparatedByOneBlank) {
  const SqlText sql = SqlBuilder("ALTER TABLE")
                          .name(model::QualifiedName{Identifier("shop"), Identifier("orders")})
                          .word("DROP COLUMN")
                          .name(Identifier("note"))
                          .build();
  EXPECT_EQ(sql.str(), "ALTER TABLE shop.orders DROP COLUMN note");
}

TEST(SqlBuilder, Punctuation_GluesToItsNeighbours) {
  SqlBuilder sql("f(");
  sql.number(1).word(",").literal("a").word(")").word(".").name(Identifier("x"));
  EXPECT_EQ(sql.build().str(), "f(1, 'a').x");
}

TEST(SqlBuilder, HostileNames_AreQuoted) {
  const auto name = [](const char* text) { return SqlBuilder().name(Identifier(text)).build().str(); };
  EXPECT_EQ(name("plain_1"), "plain_1");
  EXPECT_EQ(name("select"), "\"select\"");
  EXPECT_EQ(name("Mixed"), "\"Mixed\"");
  EXPECT_EQ(name("with \"quotes\""), "\"with \"\"quotes\"\"\"");
  EXPECT_EQ(name("semi;colon"), "\"semi;colon\"");
  EXPECT_EQ(name("tür ü"), "\"tür ü\"");
  EXPECT_EQ(name("a.b"), "\"a.b\"");
  EXPECT_EQ(name("--"), "\"--\"");
  EXPECT_EQ(name("line\nfeed"), "\"line\nfeed\"");
}

TEST(SqlBuilder, Literals_SurviveQuotesAndBackslashes) {
  const auto literal = [](const char* text) { return SqlBuilder().literal(text).build().str(); };
  EXPECT_EQ(literal("it's"), "'it''s'");
  EXPECT_NE(literal("a\\b").find("E'a\\\\b'"), std::string::npos);
}

TEST(SqlBuilder, TrustedText_KeepsItsBlanks) {
  EXPECT_EQ(SqlBuilder("DEFAULT").trusted("f( 1 ,\n2)").word(",").build().str(), "DEFAULT f( 1 ,\n2),");
}

TEST(SqlBuilder, TrustedText_FollowsDirectlyWhereItGoesOn) {
  EXPECT_EQ(SqlBuilder("SELECT").literal("s.t").trusted("::regclass").trusted(", 1").build().str(),
            "SELECT 's.t'::regclass, 1");
}

TEST(SqlBuilder, Role_PublicIsEverybody) {
  EXPECT_EQ(SqlBuilder("TO").role(Identifier("public")).build().str(), "TO PUBLIC");
  EXPECT_EQ(SqlBuilder("TO").role(Identifier("Public")).build().str(), "TO \"Public\"");
}

TEST(SqlBuilder, Key_NamesObjectsAsAlterDoes) {
  const auto key = [](const ObjectKey& of) { return SqlBuilder().key(of).build().str(); };
  const Identifier s("s");
  EXPECT_EQ(key({ObjectKind::table, s, {}, Identifier("my table"), {}}), "s.\"my table\"");
  EXPECT_EQ(key({ObjectKind::schema, {}, {}, s, {}}), "s");
  EXPECT_EQ(key({ObjectKind::function, s, {}, Identifier("f"), "integer, text"}), "s.f(integer, text)");
  EXPECT_EQ(key({ObjectKind::aggregate, s, {}, Identifier("a"), ""}), "s.a(*)");
  EXPECT_EQ(key({ObjectKind::trigger, s, Identifier("t"), Identifier("on"), {}}), "\"on\" ON s.t");
  EXPECT_EQ(key({ObjectKind::column, s, Identifier("t"), Identifier("order"), {}}), "s.t.\"order\"");
  EXPECT_EQ(key({ObjectKind::user_mapping, {}, Identifier("srv"), Identifier("public"), {}}), "FOR PUBLIC SERVER srv");
}

TEST(SqlBuilder, List_PutsCommas) {
  EXPECT_EQ(SqlBuilder("IN").names({Identifier("a"), Identifier("B")}).build().str(), "IN (a, \"B\")");
  EXPECT_EQ(SqlBuilder("IN").names({}).build().str(), "IN ()");
}

}  // namespace
}  // namespace gen::render
