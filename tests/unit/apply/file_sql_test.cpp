#include "apply/files/sql.hpp"

#include <gtest/gtest.h>

namespace gen::apply {
namespace {

struct SentCase {
  const char* written;
  const char* sent;  ///< by project s
};

class FileSqlSent : public ::testing::TestWithParam<SentCase> {};

TEST_P(FileSqlSent, Statement_SpeaksOfTheLedgerOfTheProject) {
  const auto ledger = LedgerSchema::of_project("s");
  EXPECT_EQ(FileSql(GetParam().written, *ledger).sent(), GetParam().sent);
  EXPECT_EQ(FileSql(GetParam().written, LedgerSchema()).sent(), GetParam().written);
}

INSTANTIATE_TEST_SUITE_P(
    Statements, FileSqlSent,
    ::testing::Values(
        SentCase{"SELECT 1 FROM gen.checkpoints", "SELECT 1 FROM gen_s.checkpoints"},
        SentCase{"delete from GEN . Rejects WHERE gen.rejects.job = 'gen.rejects'",
                 "delete from gen_s . Rejects WHERE gen_s.rejects.job = 'gen.rejects'"},
        SentCase{"WITH x AS (SELECT * FROM gen.parked) SELECT * FROM x, gen.events -- gen.events",
                 "WITH x AS (SELECT * FROM gen_s.parked) SELECT * FROM x, gen_s.events -- gen.events"},
        SentCase{
            "DO $a$BEGIN CREATE SCHEMA IF NOT EXISTS gen; DELETE FROM gen.checkpoints; RAISE 'gen.checkpoints'; END$a$",
            "DO $a$BEGIN CREATE SCHEMA IF NOT EXISTS gen_s; DELETE FROM gen_s.checkpoints; RAISE 'gen.checkpoints'; "
            "END$a$"},
        // What is somebody else's, and what makes objects.
        SentCase{"SELECT 1 FROM \"gen\".checkpoints, gen.orders, x.gen.events, gen_x.events",
                 "SELECT 1 FROM \"gen\".checkpoints, gen.orders, x.gen.events, gen_x.events"},
        SentCase{"CREATE VIEW v AS SELECT * FROM gen.migrations", "CREATE VIEW v AS SELECT * FROM gen.migrations"},
        SentCase{"CREATE FUNCTION f() RETURNS int LANGUAGE sql AS $$SELECT 1 FROM gen.events$$",
                 "CREATE FUNCTION f() RETURNS int LANGUAGE sql AS $$SELECT 1 FROM gen.events$$"},
        SentCase{"UPDATE t SET a = gen", "UPDATE t SET a = gen"}, SentCase{"", ""}));

pg::ServerError at(std::uint32_t position) {
  pg::ServerError error;
  error.position = position;
  return error;
}

TEST(FileSql, Placed_PointsIntoTheStatementAsWritten) {
  const auto ledger = LedgerSchema::of_project("shop");
  const std::string written = "SELECT 'ü' FROM gen.events, gen.events e2 WHERE oops";
  const FileSql sql(written, *ledger);
  const std::size_t oops = sql.sent().find("oops");
  // In characters from 1: the text has one of two bytes.
  const auto found = sql.placed(at(static_cast<std::uint32_t>(oops)));
  EXPECT_EQ(found.position, written.find("oops"));
  EXPECT_EQ(sql.placed(at(8)).position, 8U) << "in front of the first name";
  EXPECT_EQ(sql.placed(at(0)).position, 0U) << "no place";
}

}  // namespace
}  // namespace gen::apply
