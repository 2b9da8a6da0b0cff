#include "gen/scope/pattern.hpp"

#include <gtest/gtest.h>

#include "gen/scope/rules.hpp"

namespace gen::scope {
namespace {

using model::Identifier;
using model::ObjectKey;
using model::ObjectKind;

ObjectKey key_of(ObjectKind kind, const char* schema, const char* name, const char* owner = "",
                 const char* signature = "") {
  return {kind, Identifier(schema), Identifier(owner), Identifier(name), signature};
}

Subject table(const char* schema, const char* name, const char* owner = "app") {
  return {key_of(ObjectKind::table, schema, name), Identifier(owner)};
}

bool names(const char* pattern, const Subject& subject) {
  const auto read = Pattern::parse(pattern, {});
  EXPECT_TRUE(read.ok()) << pattern;
  return read.ok() && read->matches(subject);
}

TEST(Pattern, NameAlone_IsASchemaWithAllInIt) {
  EXPECT_TRUE(names("bi", {key_of(ObjectKind::schema, "", "bi"), {}}));
  EXPECT_TRUE(names("bi", table("bi", "fact")));
  EXPECT_TRUE(names("b?", table("bi", "fact")));
  EXPECT_FALSE(names("bi", table("public", "bi")));
  EXPECT_FALSE(names("bi", {key_of(ObjectKind::extension, "", "bi"), {}}));
  EXPECT_FALSE(names("bi", {key_of(ObjectKind::policy, "bi", "mine", "fact"), {}}));
}

TEST(Pattern, Kind_IsMatchedFromBehind) {
  EXPECT_TRUE(names("table:public._*", table("public", "_settings")));
  EXPECT_FALSE(names("table:public._*", table("shop", "_settings")));
  EXPECT_TRUE(names("table:_*", table("shop", "_settings")));
  EXPECT_TRUE(names("table:*", table("shop", "orders")));
  EXPECT_FALSE(names("view:*", table("shop", "orders")));
  EXPECT_TRUE(names("extension:*", {key_of(ObjectKind::extension, "", "hstore"), {}}));
  EXPECT_FALSE(names("extension:public.hstore", {key_of(ObjectKind::extension, "", "hstore"), {}}));
  const Subject policy{key_of(ObjectKind::policy, "storage", "mine", "objects"), {}};
  EXPECT_TRUE(names("policy:storage.objects.mine", policy));
  EXPECT_TRUE(names("policy:objects.m*", policy));
  EXPECT_FALSE(names("policy:storage.mine", policy));
}

TEST(Pattern, KindWords_MayHaveBlanksUnderscoresAndOtherNames) {
  const Subject watch{key_of(ObjectKind::event_trigger, "", "bi_watch"), {}};
  EXPECT_TRUE(names("event_trigger:bi_*", watch));
  EXPECT_TRUE(names("event trigger:bi_*", watch));
  EXPECT_TRUE(names("type:public.mood", {key_of(ObjectKind::enum_type, "public", "mood"), {}}));
  EXPECT_TRUE(names("server:far", {key_of(ObjectKind::foreign_server, "", "far"), {}}));
  Subject part = table("public", "event_2026");
  EXPECT_FALSE(names("partition:public.event_*", part));
  part.is_partition = true;
  EXPECT_TRUE(names("partition:public.event_*", part));
}

TEST(Pattern, Owner_IsARole) {
  EXPECT_TRUE(names("owner:rds_*", table("public", "t", "rds_admin")));
  EXPECT_FALSE(names("owner:rds_*", table("public", "t", "app")));
  EXPECT_FALSE(names("owner:*", table("public", "t", "")));
}

TEST(Pattern, EverythingAlone_NamesEveryObject) {
  EXPECT_TRUE(names("*", table("public", "t")));
  EXPECT_TRUE(names("*", {key_of(ObjectKind::extension, "", "hstore"), {}}));
}

TEST(Pattern, Quotes_KeepCapitalsPointsAndSigns) {
  EXPECT_TRUE(names("table:public.SequelizeMeta", table("public", "sequelizemeta")));
  EXPECT_TRUE(names("table:public.\"SequelizeMeta\"", table("public", "SequelizeMeta")));
  EXPECT_FALSE(names("table:public.SequelizeMeta", table("public", "SequelizeMeta")));
  EXPECT_TRUE(names("table:\"a.b\".\"c*\"", table("a.b", "c*")));
  EXPECT_FALSE(names("table:\"a.b\".\"c*\"", table("a.b", "cd")));
  EXPECT_TRUE(names("\"we\"\"ird\"", table("we\"ird", "t")));
  EXPECT_TRUE(names("table:pre\"Fix\"*", table("public", "preFix_1")));
}

TEST(Pattern, Signs_CountCharactersAndBackTrack) {
  EXPECT_TRUE(names("table:gr??e", table("public", "gr\u00fcne")));
  EXPECT_TRUE(names("table:*a*b", table("public", "xxaxbab")));
  EXPECT_FALSE(names("table:*a*b", table("public", "xxaxba")));
  EXPECT_TRUE(names("table:**", table("public", "t")));
}

TEST(Pattern, Arguments_ChooseAmongOverloads) {
  const Subject two{key_of(ObjectKind::function, "public", "f", "", "integer, text"), {}};
  EXPECT_TRUE(names("function:public.f", two));
  EXPECT_TRUE(names("function:public.f(integer, text)", two));
  EXPECT_TRUE(names("function:public.f(integer,text)", two));
  EXPECT_FALSE(names("function:public.f(integer)", two));
  EXPECT_FALSE(names("function:public.f()", two));
}

TEST(Pattern, Mistakes_AreToldWithTheWayOut) {
  for (const char* wrong : {"", "!", "public.t", "tabel:t", "table:", "table:a..b", "table:\"a", "table:a.b.c.d",
                            "table:f(int", "table:a b"}) {
    const auto read = Pattern::parse(wrong, {});
    ASSERT_FALSE(read.ok()) << wrong;
    EXPECT_EQ(read.errors().front().code, "GEN9012") << wrong;
    EXPECT_FALSE(read.errors().front().hint.empty()) << wrong;
  }
  EXPECT_EQ(Pattern::parse("tabel:t", {}).errors().front().hint, "did you mean \"table\"?");
  EXPECT_EQ(Pattern::parse("public.t", {}).errors().front().hint, "write the kind: \"table:public.t\"");
}

TEST(PatternList, LaterLines_Win) {
  const auto list = PatternList::read({{"bi", {}}, {"table:public._*", {}}, {"!table:public._settings", {}}});
  ASSERT_TRUE(list.ok());
  EXPECT_NE(list->naming(table("public", "_prisma")), nullptr);
  EXPECT_EQ(list->naming(table("public", "_settings")), nullptr);
  EXPECT_EQ(list->naming(table("public", "orders")), nullptr);
  EXPECT_EQ(list->naming(table("bi", "fact"))->text(), "bi");
}

TEST(PatternList, WhatHangs_IsNamedByKindAlone) {
  const Subject policy{key_of(ObjectKind::policy, "storage", "mine", "objects"), Identifier("app")};
  const auto loose = PatternList::read({{"*", {}}, {"storage", {}}, {"owner:app", {}}});
  const auto exact = PatternList::read({{"policy:storage.*.mine", {}}});
  EXPECT_EQ(loose->naming(policy), nullptr);
  EXPECT_NE(exact->naming(policy), nullptr);
}

}  // namespace
}  // namespace gen::scope
