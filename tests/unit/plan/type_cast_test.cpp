#include "plan/type_cast.hpp"

#include <gtest/gtest.h>

namespace gen::plan {
namespace {

struct Cast {
  const char* from;
  const char* to;
  const char* using_expression;
};

TEST(DefaultUsing, TypePairs_GiveTheCastThatWorks) {
  const Cast cases[] = {
      {"integer", "bigint", ""},
      {"integer", "text", ""},
      {"character varying(10)", "character varying(20)", ""},
      {"timestamp without time zone", "timestamp with time zone", ""},
      {"text", "integer", "c::integer"},
      {"character varying", "uuid", "c::uuid"},
      {"integer", "boolean", "c::boolean"},
      {"shop.mood", "shop.temper", "c::text::shop.temper"},
      {"shop.mood[]", "shop.temper[]", "c::text[]::shop.temper[]"},
      {"jsonb", "json", ""},
  };
  for (const Cast& each : cases) {
    EXPECT_EQ(default_using(model::Identifier("c"), each.from, each.to), each.using_expression)
        << each.from << " -> " << each.to;
  }
}

TEST(DefaultUsing, OddNames_AreQuoted) {
  EXPECT_EQ(default_using(model::Identifier("My Col"), "text", "integer"), "\"My Col\"::integer");
}

struct Cost {
  const char* from;
  const char* to;
  bool catalog_only;
};

// The matrix of the zero-downtime design, section 1.5.
TEST(CatalogOnlyChange, TypePairs_AgreeWithTheMatrix) {
  const Cost cases[] = {
      {"character varying(10)", "character varying(20)", true},
      {"character varying(10)", "character varying", true},
      {"character varying(10)", "text", true},
      {"text", "character varying", true},
      {"cidr", "inet", true},
      {"bit varying(4)", "bit varying(8)", true},
      {"numeric(10,2)", "numeric(12,2)", true},
      {"numeric(10,2)", "numeric", true},
      {"character varying(20)", "character varying(10)", false},
      {"text", "character varying(10)", false},
      {"character(5)", "text", false},
      {"integer", "bigint", false},
      {"integer", "text", false},
      {"json", "jsonb", false},
      {"numeric(10,2)", "numeric(12,3)", false},
      {"numeric(10,2)", "numeric(8,2)", false},
      {"timestamp without time zone", "timestamp(3) without time zone", false},
  };
  for (const Cost& each : cases) {
    EXPECT_EQ(is_catalog_only_change(each.from, each.to), each.catalog_only) << each.from << " -> " << each.to;
  }
}

}  // namespace
}  // namespace gen::plan
