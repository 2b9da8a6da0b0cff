#include "gen/apply/ledger.hpp"

#include "migrated_database.hpp"

namespace gen::apply {
namespace {

class LedgerTest : public testing::MigratedDatabase {
 protected:
  /// As the first released format was, with one applied file.
  void make_version_1() {
    ASSERT_TRUE(connection()
                    .execute("CREATE SCHEMA gen;"
                             "CREATE TABLE gen.settings (name text PRIMARY KEY, value text NOT NULL);"
                             "CREATE TABLE gen.migrations (version text PRIMARY KEY, name text NOT NULL,"
                             " kind text NOT NULL DEFAULT 'schema', phase text, state text NOT NULL,"
                             " direction text NOT NULL DEFAULT 'up', checksum text NOT NULL,"
                             " steps_total integer NOT NULL DEFAULT 0, steps_done integer NOT NULL DEFAULT 0,"
                             " step_hashes text[] NOT NULL DEFAULT '{}', error text, sqlstate text,"
                             " up_sql text NOT NULL DEFAULT '', down_sql text, fingerprint_before text,"
                             " fingerprint_after text, started_at timestamptz, finished_at timestamptz,"
                             " ms bigint NOT NULL DEFAULT 0, rank bigint, role text NOT NULL DEFAULT session_user,"
                             " host text, backend_pid integer, gen_version text, git_sha text, note text);"
                             "CREATE TABLE gen.events (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,"
                             " at timestamptz NOT NULL DEFAULT clock_timestamp(), version text, action text NOT NULL,"
                             " detail text, sqlstate text, ms bigint, role text NOT NULL DEFAULT session_user,"
                             " host text, backend_pid integer NOT NULL DEFAULT pg_backend_pid(), gen_version text);"
                             "INSERT INTO gen.settings VALUES ('ledger_version', '1');"
                             "INSERT INTO gen.migrations (version, name, state, checksum, rank)"
                             " VALUES ('1', 'a', 'completed', '', 1)")
                    .ok());
  }
};

TEST_F(LedgerTest, OlderLedger_IsReadAsItIs_AndUpgradedByTheNextRun) {
  make_version_1();
  auto before = read_ledger(connection(), LedgerSchema());
  ASSERT_TRUE(before.ok()) << support::render(before.errors(), sources);
  EXPECT_EQ(before->records.size(), 1U);
  EXPECT_EQ(value("SELECT value FROM gen.settings WHERE name = 'ledger_version'"), "1") << "reading writes nothing";
  put("1_a.up.sql", "CREATE TABLE a ();");
  put("2_b.up.sql", "CREATE TABLE b ();");
  EXPECT_EQ(run_up().files.size(), 1U) << shown;
  EXPECT_EQ(value("SELECT value FROM gen.settings WHERE name = 'ledger_version'"), "3");
  EXPECT_EQ(read_ledger(connection(), LedgerSchema())->records.size(), 2U) << "what it knew is kept";
}

TEST_F(LedgerTest, NewerLedger_IsRefused) {
  put("1_a.up.sql", "CREATE TABLE a ();");
  ASSERT_TRUE(run_up().ok()) << shown;
  ASSERT_TRUE(connection().execute("UPDATE gen.settings SET value = '99' WHERE name = 'ledger_version'").ok());
  put("2_b.up.sql", "CREATE TABLE b ();");
  EXPECT_FALSE(run_up().ok());
  EXPECT_NE(shown.find("GEN5003"), std::string::npos) << shown;
  EXPECT_FALSE(exists("b"));
}

TEST_F(LedgerTest, OlderLedger_LosesThePasswordsThatItKept) {
  NEEDS_A_SUPERUSER("CREATE ROLE gen_nobody");
  put("1_a.up.sql", "CREATE ROLE gen_nobody PASSWORD 'hunter2'; DROP ROLE gen_nobody;");
  put("1_a.down.sql", "SELECT 'password=hunter2';");
  ASSERT_TRUE(run_up().ok()) << shown;
  const std::string texts = "SELECT up_sql || ' ' || down_sql FROM gen.migrations WHERE version = '1'";
  const std::string masked = "CREATE ROLE gen_nobody PASSWORD '***'; DROP ROLE gen_nobody; SELECT 'password=***';";
  EXPECT_EQ(value(texts), masked);
  ASSERT_TRUE(connection()
                  .execute("UPDATE gen.migrations SET up_sql = replace(up_sql, '***', 'hunter2'),"
                           " down_sql = replace(down_sql, '***', 'hunter2');"
                           "UPDATE gen.settings SET value = '2' WHERE name = 'ledger_version'")
                  .ok());
  put("2_b.up.sql", "SELECT 1;");
  ASSERT_TRUE(run_up().ok()) << shown;
  EXPECT_EQ(value(texts), masked);
}

}  // namespace
}  // namespace gen::apply
