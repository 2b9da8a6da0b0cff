#include "apply/files/statement_shape.hpp"

#include <gtest/gtest.h>

namespace gen::apply {
namespace {

TEST(StatementShape, TransactionControl_IsKnown_SavepointsAreNot) {
  for (const char* sql : {"BEGIN", "begin work", "START TRANSACTION READ ONLY", "COMMIT", "END", "ROLLBACK", "ABORT",
                          "ROLLBACK WORK", "PREPARE TRANSACTION 'x'", "commit prepared 'x'", "/* c */ Commit"}) {
    EXPECT_TRUE(shape_of(sql).transaction_control) << sql;
  }
  for (const char* sql : {"ROLLBACK TO s", "ROLLBACK WORK TO SAVEPOINT s", "SAVEPOINT s", "RELEASE s",
                          "PREPARE p AS SELECT 1", "SELECT 'BEGIN'", "START_X", ""}) {
    EXPECT_FALSE(shape_of(sql).transaction_control) << sql;
  }
}

TEST(StatementShape, ConcurrentIndex_GivesItsNameAndTable) {
  auto shape = shape_of("CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS \"A b\" ON ONLY s.\"T\" USING btree (x)");
  EXPECT_TRUE(shape.creates_index_concurrently);
  EXPECT_TRUE(shape.concurrently);
  EXPECT_TRUE(shape.if_not_exists);
  EXPECT_EQ(shape.created_index, "\"A b\"");
  EXPECT_EQ(shape.index_table, "s.\"T\"");
  shape = shape_of("create index concurrently on t (x)");
  EXPECT_EQ(shape.created_index, "");
  EXPECT_EQ(shape.index_table, "t");
  EXPECT_FALSE(shape_of("CREATE INDEX i ON t (x)").concurrently);
}

TEST(StatementShape, OtherConcurrentCommands_AreKnown) {
  EXPECT_EQ(shape_of("DROP INDEX CONCURRENTLY IF EXISTS s.\"I\"").dropped_index, "s.\"I\"");
  EXPECT_EQ(shape_of("REINDEX INDEX CONCURRENTLY s.i").reindexed, "s.i");
  EXPECT_EQ(shape_of("REINDEX (VERBOSE) TABLE CONCURRENTLY t").reindexed, "t");
  EXPECT_EQ(shape_of("REINDEX (CONCURRENTLY, TABLESPACE x) INDEX i").reindexed, "i");
  EXPECT_TRUE(shape_of("REINDEX DATABASE CONCURRENTLY d").concurrently);
  EXPECT_TRUE(shape_of("REINDEX (CONCURRENTLY) DATABASE").reindexes_database);
  EXPECT_EQ(shape_of("REINDEX SCHEMA CONCURRENTLY \"S\"").reindexed_schema, "\"S\"");
  EXPECT_FALSE(shape_of("REINDEX TABLE t").concurrently);
  EXPECT_TRUE(shape_of("REFRESH MATERIALIZED VIEW CONCURRENTLY v").refreshes_concurrently);
  EXPECT_TRUE(shape_of("REFRESH MATERIALIZED VIEW CONCURRENTLY v").concurrently);
  const auto shape = shape_of("ALTER TABLE IF EXISTS s.p DETACH PARTITION s.c CONCURRENTLY");
  EXPECT_EQ(shape.detach_parent, "s.p");
  EXPECT_EQ(shape.detach_child, "s.c");
  EXPECT_FALSE(shape_of("ALTER TABLE p DETACH PARTITION c").concurrently);
  EXPECT_TRUE(shape_of("ALTER TABLE p DETACH PARTITION c FINALIZE").concurrently);
  EXPECT_TRUE(shape_of("DO $$ BEGIN END $$").may_commit);
}

}  // namespace
}  // namespace gen::apply
