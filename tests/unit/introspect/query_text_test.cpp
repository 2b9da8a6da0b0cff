#include "introspect/query_text.hpp"

#include <gtest/gtest.h>

#include <stdexcept>

#include "introspect/queries.hpp"

namespace gen::introspect {
namespace {

TEST(QueryText, Plain_StaysAsItIs) {
  EXPECT_EQ(query_text("SELECT 1 /* a remark */ -- and one more", 150000, {}),
            "SELECT 1 /* a remark */ -- and one more");
}

TEST(QueryText, If_TakesTheTextOfTheVersion) {
  constexpr std::string_view query = "a/*if >= 160000*/ new /*else*/ old /*end*/b";
  EXPECT_EQ(query_text(query, 150020, {}), "a old b");
  EXPECT_EQ(query_text(query, 160000, {}), "a new b");
}

TEST(QueryText, IfWithoutElse_GivesNothingForOtherVersions) {
  EXPECT_EQ(query_text("x/*if < 150000*/y/*end*/z", 150000, {}), "xz");
  EXPECT_EQ(query_text("x/*if < 150000*/y/*end*/z", 140000, {}), "xyz");
}

TEST(QueryText, NestedIf_NeedsBothConditions) {
  constexpr std::string_view query = "/*if < 170000*//*if >= 150000*/mid/*else*/old/*end*//*else*/new/*end*/";
  EXPECT_EQ(query_text(query, 140000, {}), "old");
  EXPECT_EQ(query_text(query, 150000, {}), "mid");
  EXPECT_EQ(query_text(query, 170000, {}), "new");
}

TEST(QueryText, Include_ReplacesArgumentsAndExpandsTheFragment) {
  const Fragments fragments{{"outer", "[$1;$2;$1]"},
                            {"versioned", "/*if >= 150000*/$1/*include outer $1 | y*//*end*/"}};
  EXPECT_EQ(query_text("f(/*include outer a.b | '{x}' || c */)", 150000, fragments), "f([a.b;'{x}' || c;a.b])");
  EXPECT_EQ(query_text("/*include versioned z*/", 150000, fragments), "z[z;y;z]");
  EXPECT_EQ(query_text("/*include versioned z*/", 140000, fragments), "");
}

TEST(QueryText, Malformed_IsABug) {
  EXPECT_THROW(query_text("/*if >= 150000*/", 150000, {}), std::logic_error);
  EXPECT_THROW(query_text("/*end*/", 150000, {}), std::logic_error);
  EXPECT_THROW(query_text("/*if = 15*/ /*end*/", 150000, {}), std::logic_error);
  EXPECT_THROW(query_text("/*include nothing*/", 150000, {}), std::logic_error);
  EXPECT_THROW(query_text("/* open", 150000, {}), std::logic_error);
}

TEST(Queries, EveryKindAndVersion_Expands) {
  Fragments fragments = query_fragments();
  fragments["ignored_schemas"] = "ARRAY['gen']::text[]";
  for (const int version : {140000, 150000, 160000, 170000, 180000}) {
#define GEN_KIND(enumerator, Struct, sql_name) \
  EXPECT_EQ(query_text(query_##enumerator, version, fragments).find("/*"), std::string::npos) << #enumerator;
#include "gen/model/kinds.def"
  }
}

}  // namespace
}  // namespace gen::introspect
