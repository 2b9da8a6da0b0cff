#include "prove/rows/sample_value.hpp"

#include <gtest/gtest.h>

namespace gen::prove {
namespace {

using model::Catalog;
using model::Identifier;
using model::ObjectKey;
using model::ObjectKind;

ObjectKey key(ObjectKind kind, const std::string& name) { return {kind, Identifier("shop"), {}, Identifier(name), {}}; }

Catalog with_types() {
  Catalog catalog;
  model::EnumType mood;
  mood.key = key(ObjectKind::enum_type, "mood");
  mood.labels = {"sad", "ok"};
  catalog.objects[mood.key] = mood;
  model::Domain money;
  money.key = key(ObjectKind::domain, "money_amount");
  money.type = "numeric(12,2)";
  catalog.objects[money.key] = money;
  model::CompositeType place;
  place.key = key(ObjectKind::composite_type, "Place");
  place.attributes = {{Identifier("mood"), "shop.mood", "", ""},
                      {Identifier("what"), "no.such", "", ""},
                      {Identifier("n"), "integer", "", ""}};
  catalog.objects[place.key] = place;
  model::RangeType span;
  span.key = key(ObjectKind::range_type, "span");
  span.subtype = "integer";
  span.multirange = {Identifier("shop"), Identifier("spans")};
  catalog.objects[span.key] = span;
  return catalog;
}

struct Sample {
  std::string type;
  std::int64_t number;
  std::optional<std::string> value;
};

class SampleValue : public ::testing::TestWithParam<Sample> {};

TEST_P(SampleValue, OfType_IsText) {
  const Catalog catalog = with_types();
  EXPECT_EQ(SampleValues(catalog).value(GetParam().type, GetParam().number), GetParam().value);
}

INSTANTIATE_TEST_SUITE_P(
    Types, SampleValue,
    ::testing::Values(Sample{"integer", 0, "0"}, Sample{"bigint", 7, "7"}, Sample{"numeric(2,2)", 7, "0.07"},
                      Sample{"numeric(3,2)", 17, "7"}, Sample{"text", 0, ""}, Sample{"text", 2, "row2@example.org"},
                      Sample{"character varying(5)", 2, "row2"}, Sample{"character(1)", 12, "m"},
                      Sample{"boolean", 1, "t"}, Sample{"bit(3)", 5, "101"}, Sample{"date", 31, "2024-02-01"},
                      Sample{"timestamp(3) with time zone", 1, "2024-01-02 08:01:00+00"},
                      Sample{"uuid", 3, "00000000-0000-4000-8000-000000000003"}, Sample{"integer[]", 0, "{}"},
                      Sample{"text[]", 1, "{\"row1@example.org\"}"}, Sample{"shop.mood", 1, "ok"},
                      Sample{"shop.mood[]", 2, "{\"sad\"}"}, Sample{"shop.money_amount", 4, "4"},
                      Sample{"shop.\"Place\"", 1, "(\"ok\",,\"1\")"},
                      Sample{"shop.\"Place\"[]", 1, "{\"(\\\"ok\\\",,\\\"1\\\")\"}"}, Sample{"shop.span", 0, "empty"},
                      Sample{"shop.span", 1, "[\"10\",\"15\")"}, Sample{"shop.spans", 1, "{[\"10\",\"15\")}"},
                      Sample{"int4multirange", 2, "{[\"20\",\"25\")}"},
                      Sample{"daterange", 1, "[\"2024-01-11\",\"2024-01-16\")"},
                      Sample{"public.geometry", 1, std::nullopt}));

}  // namespace
}  // namespace gen::prove
