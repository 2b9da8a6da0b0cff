#include "gen/render/probe.hpp"

#include <gtest/gtest.h>

namespace gen::render {
namespace {

using model::Identifier;
using model::ObjectKey;
using model::ObjectKind;

constexpr int kServer = 150000;

Probe constraint_probe(const std::string& name, const std::string& expected) {
  return {Aspect::definition,
          {ObjectKind::constraint, Identifier("shop"), Identifier("orders"), Identifier(name), {}},
          expected};
}

bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

TEST(Probe, EveryKind_CanBeAskedFor) {
#define GEN_KIND(enumerator, Struct, sql_name)                                                                  \
  EXPECT_TRUE(holds(probe_query({{Aspect::definition, {ObjectKind::enumerator, {}, {}, {}, {}}, {}}}, kServer), \
                    "SELECT wanted.number, (SELECT "))                                                          \
      << sql_name;
#include "gen/model/kinds.def"
}

TEST(Probe, ObjectsOfOneKind_AreAskedForTogether) {
  const std::string condition =
      all_hold({constraint_probe("a", "CHECK ((a > 0))"), constraint_probe("b", "CHECK ((b > 0))")}, kServer);
  EXPECT_TRUE(
      condition.starts_with("NOT EXISTS (\n  SELECT FROM (VALUES\n"
                            "    ('shop', 'orders', 'a', 'CHECK ((a > 0))'),\n"
                            "    ('shop', 'orders', 'b', 'CHECK ((b > 0))')\n"
                            "  ) AS wanted(schema, owner, name, value)\n"
                            "  WHERE wanted.value IS DISTINCT FROM (\n"));
  EXPECT_EQ(condition.find("NOT EXISTS", 1), std::string::npos);
}

TEST(Probe, LongAnswer_IsComparedByItsHash) {
  const std::string condition = all_hold({constraint_probe("a", std::string(101, 'x'))}, kServer);
  EXPECT_TRUE(holds(condition, "left(encode(sha256(convert_to(\n"));
  EXPECT_FALSE(holds(condition, "xxx"));
}

TEST(Probe, AnswerOfSeveralLines_IsComparedByItsHash) {
  EXPECT_FALSE(holds(all_hold({constraint_probe("a", "one\ntwo")}, kServer), "one"));
}

TEST(Probe, Absence_ComparesNoDefinition) {
  const ObjectKey view{ObjectKind::view, Identifier("shop"), {}, Identifier("it's"), {}};
  EXPECT_EQ(all_hold({{Aspect::absence, view, {}}}, kServer),
            "NOT EXISTS (\n  SELECT FROM (VALUES\n    ('shop', 'it''s')\n  ) AS wanted(schema, name)\n"
            "  WHERE EXISTS (\n    SELECT\n"
            "    FROM pg_class AS o JOIN pg_namespace AS n ON n.oid = o.relnamespace\n"
            "    WHERE n.nspname = wanted.schema AND o.relname = wanted.name AND o.relkind IN ('v')\n  )\n)");
  EXPECT_EQ(probe_query({{Aspect::absence, view, {}}}, kServer), "");
}

TEST(Probe, CommentThatIsGone_IsExpectedToBeNull) {
  const ObjectKey view{ObjectKind::view, Identifier("shop"), {}, Identifier("v"), {}};
  EXPECT_TRUE(holds(all_hold({{Aspect::comment, view, {}}}, kServer), "('shop', 'v', NULL)"));
}

}  // namespace
}  // namespace gen::render
