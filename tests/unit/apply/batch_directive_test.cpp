#include "apply/batch/directive.hpp"

#include <gtest/gtest.h>

#include "apply/batch/policy.hpp"
#include "gen/apply/directives.hpp"

namespace gen::apply {
namespace {

using namespace std::chrono_literals;

class BatchDirective : public ::testing::Test {
 protected:
  migration::File file(const std::string& text, const std::string& name = "7_fix.up.sql") {
    return migration::read(*migration::parse_file_name(name), text, name, sources);
  }
  std::string codes(const std::string& text) {
    std::string found;
    for (const support::Diagnostic& problem : check_directives(file(text))) {
      EXPECT_TRUE(problem.where.known());
      EXPECT_FALSE(problem.hint.empty());
      found += problem.code + " ";
    }
    return found;
  }
  support::SourceMap sources;
};

TEST_F(BatchDirective, EverySetting_IsRead) {
  auto batches = read_batches(file(
      "-- no-transaction\n"
      "-- gen:batch job='it''s one' key=\"A b\",c size=5000 min_size=10 max_size=6000 target=500ms pause=1s "
      "on_error=quarantine max_lag=2min max_lag_bytes=16MB max_slot_bytes=1GB max_wal_rate=64kB autovacuum=ignore\n"
      "-- gen:throttle SELECT true\n"
      "UPDATE t SET a = 1;"));
  ASSERT_TRUE(batches.ok()) << support::render(batches.errors(), sources);
  ASSERT_EQ(batches->size(), 1U);
  const Batch& batch = batches->front();
  EXPECT_EQ(batch.job, "it's one");
  ASSERT_EQ(batch.key.size(), 2U);
  EXPECT_EQ(batch.key[0].str(), "A b");
  EXPECT_EQ(batch.throttles.size(), 1U);
  const BatchPolicy policy = policy_of({}, batch.options, {});
  EXPECT_EQ(policy.size, 5000);
  EXPECT_EQ(policy.min_size, 10);
  EXPECT_EQ(policy.max_size, 6000);
  EXPECT_EQ(policy.target, 500ms);
  EXPECT_EQ(policy.pause, 1s);
  EXPECT_EQ(policy.on_error, OnBadRow::quarantine);
  EXPECT_EQ(policy.max_lag, 2min);
  EXPECT_EQ(policy.max_lag_bytes, 16 << 20);
  EXPECT_EQ(policy.max_slot_bytes, 1 << 30);
  EXPECT_EQ(policy.max_wal_rate, 64 << 10);
  EXPECT_FALSE(policy.wait_for_autovacuum);
}

TEST_F(BatchDirective, Policy_OfTheRun_WinsOverTheFile_AndTheFileOverTheDefault) {
  BatchOptions run;
  BatchOptions of_file;
  of_file.size = 5;
  of_file.pause = 1ms;
  run.size = 7;
  run.max_lag = 0ms;
  BatchOptions defaults;
  defaults.size = 9;
  defaults.pause = 9ms;
  defaults.max_size = 9;
  const BatchPolicy policy = policy_of(run, of_file, defaults);
  EXPECT_EQ(policy.max_size, 9);
  EXPECT_EQ(policy.size, 7);
  EXPECT_EQ(policy.pause, 1ms);
  EXPECT_EQ(policy.max_lag, 0ms);
  EXPECT_EQ(policy.target, BatchPolicy{}.target);
  EXPECT_LT(policy.statement_limit(), 1s);
}

TEST_F(BatchDirective, Jobs_AreNamedForFileAndStatement) {
  auto batches =
      read_batches(file("-- no-transaction\n-- gen:batch\nUPDATE t SET a = 1;\nSELECT 1;\n-- gen:batch "
                        "key=ctid\nDELETE FROM t WHERE b;"));
  ASSERT_TRUE(batches.ok());
  ASSERT_EQ(batches->size(), 2U);
  EXPECT_EQ((*batches)[0].job, "7_fix");
  EXPECT_EQ((*batches)[1].job, "7_fix.3");
  EXPECT_EQ((*batches)[1].index, 2U);
  EXPECT_TRUE((*batches)[1].by_blocks);
}

TEST_F(BatchDirective, BlockForPsql_GivesTheStatementInIt_WithItsPlace) {
  const std::string text =
      "-- no-transaction\n-- gen:batch key=id\n"
      "DO $gen$ BEGIN EXECUTE $batch$UPDATE t SET a = '$' WHERE a IS NULL$batch$ || ' AND id > $1' USING 1; END $gen$;";
  auto batches = read_batches(file(text));
  ASSERT_TRUE(batches.ok()) << support::render(batches.errors(), sources);
  const Batch& batch = batches->front();
  EXPECT_EQ(batch.statement.sql, "UPDATE t SET a = '$' WHERE a IS NULL");
  EXPECT_EQ(text.substr(batch.where.offset, batch.where.length), batch.statement.sql);
}

TEST_F(BatchDirective, WhatCannotBeRead_IsRefusedWithItsPlace) {
  const std::string head = "-- no-transaction\n-- gen:batch ";
  const std::string statement = "\nUPDATE t SET a = 1;";
  for (const char* wrong : {"sice=1", "size=0", "size=many", "size=10rows", "pause=5", "pause=5 ms", "on_error=ignore",
                            "max_wal_rate=1TB", "autovacuum=off", "job=", "key=", "size", "target=99999999999s"}) {
    EXPECT_EQ(codes(head + wrong + statement), "GEN5110 ") << wrong;
  }
  EXPECT_EQ(codes(head + "\nSELECT 1;"), "GEN5111 ");
  EXPECT_EQ(codes("-- no-transaction\nUPDATE t SET a = 1;\n-- gen:batch"), "GEN5111 ");
  EXPECT_EQ(codes(head), "");
  EXPECT_EQ(codes(head + "\nDO $$ BEGIN NULL; END $$;"), "GEN5111 ");
  EXPECT_EQ(codes(head + "\n-- gen:batch size=1" + statement), "GEN5110 ");
  EXPECT_EQ(codes("-- gen:batch size=1" + statement), "GEN5111 ");
  EXPECT_EQ(codes(head + "size=1 target=off max_lag=0 pause=0" + statement), "");
}

}  // namespace
}  // namespace gen::apply
