#include "apply/batch/statement.hpp"

#include <gtest/gtest.h>

namespace gen::apply {
namespace {

struct BoundedCase {
  const char* sql;
  const char* relation;
  const char* alias;
  const char* bounded;
};

class BatchStatementBounds : public ::testing::TestWithParam<BoundedCase> {};

TEST_P(BatchStatementBounds, Statement_WithACondition_IsTheSameOnAPart) {
  auto statement = read_batch_statement(GetParam().sql);
  ASSERT_TRUE(statement.ok()) << statement.errors().front().message;
  EXPECT_EQ(statement->relation, GetParam().relation);
  EXPECT_EQ(statement->alias, GetParam().alias);
  EXPECT_EQ(statement->bounded("k"), GetParam().bounded);
}

INSTANTIATE_TEST_SUITE_P(
    Statements, BatchStatementBounds,
    ::testing::Values(
        BoundedCase{"UPDATE t SET a = 1", "t", "t", "UPDATE t SET a = 1 WHERE k"},
        BoundedCase{"UPDATE t SET a = 1 WHERE a IS NULL OR b", "t", "t",
                    "UPDATE t SET a = 1 WHERE k AND ( a IS NULL OR b)"},
        BoundedCase{"update only s.t as \"A\" set a = 1 returning a", "s.t", "\"A\"",
                    "update only s.t as \"A\" set a = 1 WHERE k returning a"},
        BoundedCase{"UPDATE t x SET a = (SELECT 1 FROM u WHERE u.a = x.a) FROM v WHERE v.a = x.a RETURNING 1", "t", "x",
                    "UPDATE t x SET a = (SELECT 1 FROM u WHERE u.a = x.a) FROM v WHERE k AND ( v.a = x.a) RETURNING 1"},
        BoundedCase{"UPDATE t * SET a = b IS DISTINCT FROM c WHERE true", "t", "t",
                    "UPDATE t * SET a = b IS DISTINCT FROM c WHERE k AND ( true)"},
        BoundedCase{"UPDATE t SET a = 1 WHERE b -- why\n  -- and so on", "t", "t",
                    "UPDATE t SET a = 1 WHERE k AND ( b) -- why\n  -- and so on"},
        BoundedCase{"DELETE FROM \"S\".\"T\" USING u WHERE u.a = 1", "\"S\".\"T\"", "\"T\"",
                    "DELETE FROM \"S\".\"T\" USING u WHERE k AND ( u.a = 1)"},
        BoundedCase{"DELETE FROM t", "t", "t", "DELETE FROM t WHERE k"},
        BoundedCase{
            "INSERT INTO n (a, b) SELECT a, extract(year FROM at) FROM o WHERE a > 1 ON CONFLICT (a) DO UPDATE SET "
            "b = 1 WHERE n.b IS NULL",
            "o", "o",
            "INSERT INTO n (a, b) SELECT a, extract(year FROM at) FROM o WHERE k AND ( a > 1) ON CONFLICT (a) DO "
            "UPDATE SET b = 1 WHERE n.b IS NULL"},
        BoundedCase{
            "INSERT INTO n SELECT x.a FROM o AS x JOIN p ON p.a = x.a AND right(p.b, 1) = 'x' ORDER BY 1", "o", "x",
            "INSERT INTO n SELECT x.a FROM o AS x JOIN p ON p.a = x.a AND right(p.b, 1) = 'x' WHERE k ORDER BY 1"},
        BoundedCase{"INSERT INTO n SELECT a IS DISTINCT FROM b FROM o", "o", "o",
                    "INSERT INTO n SELECT a IS DISTINCT FROM b FROM o WHERE k"}));

class BatchStatementRefusal : public ::testing::TestWithParam<const char*> {};

TEST_P(BatchStatementRefusal, Statement_ThatMeansSomethingElseOnAPart_IsRefused) {
  auto statement = read_batch_statement(GetParam());
  ASSERT_FALSE(statement.ok());
  EXPECT_EQ(statement.errors().front().code, "GEN5111");
  EXPECT_FALSE(statement.errors().front().hint.empty());
}

INSTANTIATE_TEST_SUITE_P(Statements, BatchStatementRefusal,
                         ::testing::Values("SELECT 1", "", "INSERT INTO n VALUES (1)", "INSERT INTO n DEFAULT VALUES",
                                           "WITH x AS (SELECT 1) UPDATE t SET a = 1", "TRUNCATE t",
                                           "INSERT INTO n SELECT DISTINCT a FROM o",
                                           "INSERT INTO n SELECT a, count(*) FROM o GROUP BY a",
                                           "INSERT INTO n SELECT a FROM o LIMIT 10",
                                           "INSERT INTO n SELECT a FROM o UNION SELECT a FROM p",
                                           "INSERT INTO n SELECT a FROM o FULL JOIN p USING (a)",
                                           "INSERT INTO n SELECT a FROM o RIGHT OUTER JOIN p USING (a)",
                                           "INSERT INTO n SELECT a FROM (SELECT 1 AS a) s",
                                           "INSERT INTO n SELECT a FROM generate_series(1, 2) a",
                                           "MERGE INTO t USING u ON true WHEN MATCHED THEN DELETE"));

TEST(BatchStatement, Assignments_AreTheColumnsThatAreSet) {
  auto statement = read_batch_statement(
      "UPDATE t SET a = CASE WHEN b = 1 THEN 2 END, \"B\" = f(x, y = 1), (c, d) = (SELECT 1, 2), e[1] = 3 WHERE z = 1");
  ASSERT_TRUE(statement.ok());
  std::string names;
  for (const support::Identifier& name : statement->assigned) names += name.str() + " ";
  EXPECT_EQ(names, "a B c d e ");
}

TEST(BatchStatement, Positions_AreThoseOfTheFile) {
  const std::string sql = "UPDATE t SET ä = 1/0 WHERE oops > 1 RETURNING nix";
  auto statement = read_batch_statement(sql);
  ASSERT_TRUE(statement.ok());
  const std::string bounded = statement->bounded("é > $1");
  const auto characters_before = [](const std::string& text, const std::string& word) {
    std::uint32_t count = 1;
    for (const char c : text.substr(0, text.find(word))) count += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
    return count;
  };
  for (const char* word : {"1/0", "oops", "nix"}) {
    EXPECT_EQ(statement->position_without("é > $1", characters_before(bounded, word)), characters_before(sql, word))
        << word;
  }
  EXPECT_EQ(statement->position_without("é > $1", 0), 0U);
}

}  // namespace
}  // namespace gen::apply
