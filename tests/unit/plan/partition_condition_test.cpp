#include "plan/partition_condition.hpp"

#include <gtest/gtest.h>

namespace gen::plan {
namespace {

using model::Catalog;
using model::Identifier;
using model::Table;

const Table& add_partition(Catalog& catalog, const char* name, const char* parent, const char* bound,
                           const char* key = "") {
  Table table;
  table.key = {model::ObjectKind::table, Identifier("s"), {}, Identifier(name), {}};
  table.partition_key = key;
  if (*parent != 0) table.partition_of = model::PartitionOf{{Identifier("s"), Identifier(parent)}, bound};
  return std::get<Table>(catalog.objects.insert_or_assign(table.key, table).first->second);
}

struct Place {
  const char* key;
  const char* bound;
  const char* condition;
};

TEST(PartitionCondition, KeysAndBounds_GiveWhatTheServerDemands) {
  const Place places[] = {
      {"RANGE (day)", "FOR VALUES FROM ('2025-01-01') TO ('2026-01-01')",
       "(day IS NOT NULL AND day >= '2025-01-01' AND day < '2026-01-01')"},
      {"RANGE (a)", "FOR VALUES FROM (MINVALUE) TO (5)", "(a IS NOT NULL AND a < 5)"},
      {"RANGE (a, b)", "FOR VALUES FROM (1, 2) TO (3, MAXVALUE)",
       "(a IS NOT NULL AND b IS NOT NULL AND (a > 1 OR (a = 1 AND b >= 2)) AND a <= 3)"},
      {"RANGE (a, b)", "FOR VALUES FROM (1, MINVALUE) TO (1, 7)",
       "(a IS NOT NULL AND b IS NOT NULL AND a = 1 AND b < 7)"},
      {"RANGE (lower(name) COLLATE \"C\")", "FOR VALUES FROM ('a, (') TO ('b')",
       "(lower(name) COLLATE \"C\" IS NOT NULL AND lower(name) COLLATE \"C\" >= 'a, (' AND lower(name) COLLATE \"C\" < "
       "'b')"},
      {"LIST (\"the, kind\")", "FOR VALUES IN ('it''s', NULL)",
       "(\"the, kind\" IS NULL OR \"the, kind\" IN ('it''s'))"},
      {"LIST (kind)", "FOR VALUES IN (NULL)", "kind IS NULL"},
      {"LIST (kind)", "FOR VALUES IN (1, 2)", "(kind IS NOT NULL AND kind IN (1, 2))"},
      {"HASH (id)", "FOR VALUES WITH (modulus 4, remainder 3)",
       "pg_catalog.satisfies_hash_partition('s.top'::pg_catalog.regclass, 4, 3, id)"},
  };
  for (const Place& place : places) {
    Catalog catalog;
    add_partition(catalog, "top", "", "", place.key);
    EXPECT_EQ(condition_of_bound(catalog, add_partition(catalog, "part", "top", place.bound)), place.condition);
  }
}

TEST(PartitionCondition, OperatorClassOfItsOwn_GivesNothing) {
  Catalog catalog;
  add_partition(catalog, "top", "", "", "RANGE (name text_pattern_ops)");
  EXPECT_EQ(condition_of_bound(catalog, add_partition(catalog, "part", "top", "FOR VALUES FROM ('a') TO ('b')")),
            std::nullopt);
}

TEST(PartitionCondition, DefaultPartition_TakesWhatNoOtherTakes) {
  Catalog catalog;
  add_partition(catalog, "top", "", "", "RANGE (a)");
  const Table rest = add_partition(catalog, "rest", "top", "DEFAULT");
  EXPECT_EQ(condition_of_bound(catalog, rest), "true");
  add_partition(catalog, "low", "top", "FOR VALUES FROM (1) TO (5)");
  add_partition(catalog, "high", "top", "FOR VALUES FROM (9) TO (MAXVALUE)");
  EXPECT_EQ(condition_of_bound(catalog, rest), "NOT (a IS NOT NULL AND (a >= 9 OR (a >= 1 AND a < 5)))");
}

TEST(PartitionCondition, TablesAbove_AddTheirs) {
  Catalog catalog;
  add_partition(catalog, "top", "", "", "LIST (kind)");
  add_partition(catalog, "middle", "top", "FOR VALUES IN ('a')", "RANGE (n)");
  const Table leaf = add_partition(catalog, "leaf", "middle", "FOR VALUES FROM (1) TO (2)");
  EXPECT_EQ(condition_of_partition(catalog, leaf),
            "((n IS NOT NULL AND n >= 1 AND n < 2) AND (kind IS NOT NULL AND kind IN ('a')))");
}

}  // namespace
}  // namespace gen::plan
