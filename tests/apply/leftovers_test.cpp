#include "migrated_database.hpp"

namespace gen::apply {
namespace {

/// What a stopped run leaves outside of transactions, and what the next one makes of it.
class LeftoversTest : public testing::MigratedDatabase {
 protected:
  void table_with_duplicates() {
    put("1_a.up.sql", "CREATE TABLE a AS SELECT 1 AS x, g AS y FROM generate_series(1, 2) g;");
    ASSERT_TRUE(run_up().ok()) << shown;
  }
  void without_duplicates() { ASSERT_TRUE(connection().execute("DELETE FROM a WHERE ctid = '(0,1)'").ok()); }
  /// As a run that was killed during step 0 of version 2 leaves the ledger.
  void begun(const std::string& name) {
    ASSERT_TRUE(connection()
                    .query("INSERT INTO gen.migrations (version, name, state, checksum, steps_total, step_started)"
                           " VALUES ('2', $1, 'running', '', 1, 0)",
                           {name})
                    .ok());
  }
  /// Runs `sql` until it is cancelled while another transaction is in the way.
  void interrupted(const std::string& sql) {
    auto writer = connect();
    ASSERT_TRUE(writer.execute("BEGIN; LOCK a IN ROW EXCLUSIVE MODE").ok());
    ASSERT_TRUE(connection().execute("SET statement_timeout = 300").ok());
    EXPECT_FALSE(connection().execute(sql).ok());
    ASSERT_TRUE(connection().execute("RESET statement_timeout").ok());
    ASSERT_TRUE(writer.execute("COMMIT").ok());
  }
  std::string valid(const std::string& index) {
    return value("SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('" + index + "')");
  }
};

#define EXPECT_OUTCOME(report, expected) \
  EXPECT_EQ(static_cast<int>((report).outcome), static_cast<int>(expected)) << shown

TEST_F(LeftoversTest, InvalidIndex_OfAnotherDefinition_IsNotTouched) {
  table_with_duplicates();
  EXPECT_FALSE(connection().execute("CREATE UNIQUE INDEX CONCURRENTLY a_x ON a (x)").ok());
  put("2_i.up.sql", "-- no-transaction\nCREATE INDEX CONCURRENTLY IF NOT EXISTS a_x ON a (x DESC) WHERE y > 1;");
  EXPECT_OUTCOME(run_up(), Outcome::failed);
  EXPECT_NE(shown.find("GEN5222"), std::string::npos) << shown;
  EXPECT_NE(shown.find("public.a_x (INVALID)"), std::string::npos) << shown;
  EXPECT_NE(shown.find("it is CREATE UNIQUE INDEX a_x USING btree (x)"), std::string::npos) << shown;
  EXPECT_NE(shown.find("wants CREATE INDEX a_x USING btree (x DESC) WHERE (y > 1)"), std::string::npos) << shown;
  EXPECT_EQ(valid("a_x"), "f");
}

TEST_F(LeftoversTest, ValidIndex_OfAnotherDefinition_Stops_EvenWithIfNotExists) {
  table_with_duplicates();
  ASSERT_TRUE(connection().execute("CREATE INDEX a_x ON a (y)").ok());
  put("2_i.up.sql", "-- no-transaction\nCREATE INDEX CONCURRENTLY IF NOT EXISTS a_x ON a (x);");
  EXPECT_OUTCOME(run_up(), Outcome::failed);
  EXPECT_NE(shown.find("GEN5222"), std::string::npos) << shown;
  put("2_i.up.sql", "-- no-transaction\nCREATE INDEX CONCURRENTLY IF NOT EXISTS a_x ON public.a USING btree (\"y\");");
  EXPECT_OUTCOME(run_up(), Outcome::done);
}

TEST_F(LeftoversTest, NameOfAnotherRelation_Stops_EvenWithIfNotExists) {
  table_with_duplicates();
  ASSERT_TRUE(connection().execute("CREATE TABLE a_x (); CREATE TABLE b (x int); CREATE INDEX b_x ON b (x)").ok());
  put("2_i.up.sql", "-- no-transaction\nCREATE INDEX CONCURRENTLY IF NOT EXISTS a_x ON a (x);");
  EXPECT_OUTCOME(run_up(), Outcome::failed);
  EXPECT_NE(shown.find("public.a_x is there already, and it is no index"), std::string::npos) << shown;
  put("2_i.up.sql", "-- no-transaction\nCREATE INDEX CONCURRENTLY IF NOT EXISTS b_x ON a (x);");
  EXPECT_OUTCOME(run_up(), Outcome::failed);
  EXPECT_NE(shown.find("it is an index of b"), std::string::npos) << shown;
}

TEST_F(LeftoversTest, NamelessIndex_IsKnownByItsDefinition) {
  table_with_duplicates();
  ASSERT_TRUE(connection().execute("CREATE INDEX other ON a (y)").ok());
  interrupted("CREATE INDEX CONCURRENTLY ON a (lower(y::text)) WHERE x > 0");
  EXPECT_EQ(valid("a_lower_idx"), "f");
  put("2_i.up.sql", "-- no-transaction\nCREATE INDEX CONCURRENTLY ON a (lower(a.y::text)) WHERE (x > 0);");
  begun("i");
  EXPECT_OUTCOME(run_up(), Outcome::done);
  EXPECT_EQ(valid("a_lower_idx"), "t");
  // Built, but not recorded.
  ASSERT_TRUE(connection().execute("DELETE FROM gen.migrations WHERE version = '2'").ok());
  begun("i");
  EXPECT_OUTCOME(run_up(), Outcome::done);
  EXPECT_EQ(value("SELECT count(*) FROM pg_index WHERE indrelid = 'a'::regclass"), "2");
}

TEST_F(LeftoversTest, NamelessIndex_ThatFails_LeavesNothing) {
  table_with_duplicates();
  put("2_i.up.sql", "-- no-transaction\nCREATE UNIQUE INDEX CONCURRENTLY ON a (x);");
  EXPECT_OUTCOME(run_up(), Outcome::failed);
  EXPECT_EQ(value("SELECT count(*) FROM pg_index WHERE indrelid = 'a'::regclass"), "0");
}

constexpr const char* kToastLeftovers = "SELECT count(*) FROM pg_class WHERE relname ~ '^pg_toast.*_cc(new|old)'";

TEST_F(LeftoversTest, Reindex_OfASchema_DropsWhatAStoppedOneLeft) {
  NEEDS_A_SUPERUSER("SELECT 'pg_toast.some_index'::regclass");
  table_with_duplicates();
  ASSERT_TRUE(connection().execute("CREATE INDEX a_x ON a (x); ALTER TABLE a ADD long text").ok());
  interrupted("REINDEX SCHEMA CONCURRENTLY public");
  ASSERT_EQ(valid("a_x_ccnew"), "f");
  ASSERT_EQ(value(kToastLeftovers), "1");
  put("2_i.up.sql", "-- no-transaction\nREINDEX SCHEMA CONCURRENTLY public;");
  EXPECT_OUTCOME(run_up(), Outcome::done);
  EXPECT_EQ(value("SELECT count(*) FROM pg_index WHERE indrelid = 'a'::regclass"), "1");
  EXPECT_EQ(value(kToastLeftovers), "0");
}

TEST_F(LeftoversTest, IndexThatWasBuilt_ButNotRecorded_IsRecorded) {
  table_with_duplicates();
  ASSERT_TRUE(connection().execute("CREATE INDEX a_x ON a (lower(y::text), x DESC) INCLUDE (y) WHERE x > 0").ok());
  begun("i");
  put("2_i.up.sql",
      "-- no-transaction\n"
      "CREATE INDEX CONCURRENTLY a_x ON a (lower(a.y::text), x DESC) INCLUDE (y) WHERE (a.x > 0);");
  EXPECT_OUTCOME(run_up(), Outcome::done);
  EXPECT_EQ(state("2"), "completed");
}

TEST_F(LeftoversTest, IndexThatWasThereBefore_IsNotTakenForOurs) {
  table_with_duplicates();
  ASSERT_TRUE(connection().execute("CREATE INDEX a_x ON a (x)").ok());
  put("2_i.up.sql", "-- no-transaction\nCREATE INDEX CONCURRENTLY a_x ON a (x);");
  EXPECT_OUTCOME(run_up(), Outcome::failed);
  EXPECT_NE(shown.find("42P07"), std::string::npos) << shown;
  EXPECT_OUTCOME(run_up(), Outcome::failed) << "a failure that was told is no reason to believe it is done";
}

TEST_F(LeftoversTest, InterruptedDropOfAnIndex_IsFinished) {
  table_with_duplicates();
  ASSERT_TRUE(connection().execute("CREATE INDEX a_x ON a (x)").ok());
  interrupted("DROP INDEX CONCURRENTLY a_x");
  EXPECT_EQ(valid("a_x"), "f") << "which is why it has to go";
  put("2_i.up.sql", "-- no-transaction\nDROP INDEX CONCURRENTLY a_x;");
  EXPECT_OUTCOME(run_up(), Outcome::done);
  EXPECT_FALSE(exists("a_x"));
}

TEST_F(LeftoversTest, DropThatWasDone_ButNotRecorded_IsRecorded) {
  table_with_duplicates();
  begun("i");
  put("2_i.up.sql", "-- no-transaction\nDROP INDEX CONCURRENTLY a_x;");
  EXPECT_OUTCOME(run_up(), Outcome::done);
}

TEST_F(LeftoversTest, InterruptedReindexOfATable_LeavesNoCopies) {
  NEEDS_A_SUPERUSER("SELECT 'pg_toast.some_index'::regclass");
  table_with_duplicates();
  ASSERT_TRUE(
      connection().execute("CREATE INDEX a_x ON a (x); CREATE INDEX a_y ON a (y); ALTER TABLE a ADD long text").ok());
  interrupted("REINDEX TABLE CONCURRENTLY a");
  EXPECT_NE(value("SELECT count(*) FROM pg_class WHERE relname ~ '_cc(new|old)'"), "0");
  EXPECT_EQ(value(kToastLeftovers), "1");
  put("2_i.up.sql", "-- no-transaction\nREINDEX (VERBOSE) TABLE CONCURRENTLY public.a;");
  EXPECT_OUTCOME(run_up(), Outcome::done);
  EXPECT_EQ(value("SELECT count(*) FROM pg_class WHERE relname ~ '_cc(new|old)'"), "0");
  EXPECT_EQ(value("SELECT count(*) FROM pg_index WHERE NOT indisvalid"), "0");
}

TEST_F(LeftoversTest, SingleStatements_BegunBefore_RunAgainOrAreDone) {
  table_with_duplicates();
  ASSERT_TRUE(connection()
                  .execute("CREATE MATERIALIZED VIEW v AS SELECT y FROM a; CREATE UNIQUE INDEX v_y ON v (y);"
                           "CREATE TYPE mood AS ENUM ('good')")
                  .ok());
  begun("i");
  put("2_i.up.sql",
      "-- no-transaction\nREFRESH MATERIALIZED VIEW CONCURRENTLY v;\nVACUUM a;\n"
      "ALTER TYPE mood ADD VALUE 'bad';\nINSERT INTO a SELECT 7, 7 WHERE 'bad'::mood > 'good';");
  EXPECT_OUTCOME(run_up(), Outcome::done);
  EXPECT_EQ(value("SELECT count(*) FROM a WHERE x = 7"), "1");
}

TEST_F(LeftoversTest, DatabaseThatWasCreated_ButNotRecorded_IsRecorded) {
  NEEDS_A_SUPERUSER("CREATE DATABASE gen_more");
  const std::string name = value("SELECT current_database() || '_more'");
  table_with_duplicates();
  put("2_d.up.sql", "-- no-transaction\nCREATE DATABASE \"" + name + "\";");
  EXPECT_OUTCOME(run_up(), Outcome::done);
  ASSERT_TRUE(connection().execute("DELETE FROM gen.migrations WHERE version = '2'").ok());
  EXPECT_OUTCOME(run_up(), Outcome::failed) << "it was there before";
  EXPECT_OUTCOME(run_up(), Outcome::failed);
  ASSERT_TRUE(connection().execute("DELETE FROM gen.migrations WHERE version = '2'").ok());
  begun("d");
  EXPECT_OUTCOME(run_up(), Outcome::done);
  put("3_d.up.sql", "-- no-transaction\nDROP DATABASE \"" + name + "\";");
  EXPECT_OUTCOME(run_up(), Outcome::done);
}

TEST_F(LeftoversTest, DefinitionThatCannotBeTried_IsComparedByItsUniqueness) {
  put("1_a.up.sql",
      "CREATE TABLE a (x int);"
      "CREATE FUNCTION whole(r a) RETURNS int IMMUTABLE LANGUAGE sql AS 'SELECT (r).x';"
      "INSERT INTO a VALUES (1), (1);");
  ASSERT_TRUE(run_up().ok()) << shown;
  EXPECT_FALSE(connection().execute("CREATE UNIQUE INDEX CONCURRENTLY a_w ON a (whole(a))").ok());
  ASSERT_TRUE(connection().execute("DELETE FROM a WHERE ctid = '(0,1)'").ok());
  put("2_i.up.sql", "-- no-transaction\nCREATE UNIQUE INDEX CONCURRENTLY a_w ON a (whole(a));");
  EXPECT_OUTCOME(run_up(), Outcome::done);
  EXPECT_EQ(valid("a_w"), "t");
}

}  // namespace
}  // namespace gen::apply
