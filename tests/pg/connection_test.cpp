#include "gen/pg/connection.hpp"

#include <thread>

#include "temporary_cache.hpp"

namespace gen::pg {
namespace {

class ConnectionTest : public testing::TemporaryCache {
 protected:
  void SetUp() override {
    auto server = ScratchServer::acquire(options);
    ASSERT_TRUE(server.ok()) << problems(server.errors());
    server_.emplace(std::move(*server));
    auto connection = Connection::open(server_->target());
    ASSERT_TRUE(connection.ok());
    connection_.emplace(std::move(*connection));
  }
  Connection& connection() { return *connection_; }

  std::optional<ScratchServer> server_;

 private:
  std::optional<Connection> connection_;
};

TEST_F(ConnectionTest, Statements_OfAllKinds_GiveWhatTheServerSays) {
  auto& c = connection();
  EXPECT_TRUE(
      c.execute("CREATE TEMP TABLE t (x int PRIMARY KEY, y text); INSERT INTO t VALUES (1, NULL), (2, 'b')").ok());
  auto rows = c.query("SELECT x, y AS \"Y\" FROM t WHERE x >= $1 ORDER BY x", {"1"});
  ASSERT_TRUE(rows.ok());
  ASSERT_EQ(rows->size(), 2U);
  EXPECT_EQ(rows->integer(1, "x"), 2);
  EXPECT_FALSE(rows->get(0, "Y").has_value());
  EXPECT_EQ(rows->text(1, "Y"), "b");
  EXPECT_EQ(c.execute("UPDATE t SET y = 'c'")->affected(), 2U);

  auto failed = c.execute("SELECT 'é', nope FROM t");
  ASSERT_FALSE(failed.ok());
  EXPECT_EQ(failed.error().sqlstate, "42703");
  EXPECT_EQ(failed.error().position, 13U) << "characters, not bytes";

  auto duplicate = c.execute("INSERT INTO t VALUES (1)");
  ASSERT_FALSE(duplicate.ok());
  EXPECT_EQ(duplicate.error().constraint, "t_pkey");
  EXPECT_EQ(duplicate.error().table, "t");
  EXPECT_EQ(duplicate.error().detail, "Key (x)=(1) already exists.");

  EXPECT_TRUE(c.copy_in("COPY t FROM STDIN", "5\tfive\n6\tsix\n").ok());
  EXPECT_FALSE(c.copy_in("COPY t FROM STDIN", "nonsense\n").ok());
  EXPECT_FALSE(c.execute("COPY t FROM STDIN").ok());
  EXPECT_FALSE(c.execute("COPY t TO STDOUT").ok());
  EXPECT_EQ(c.query("SELECT count(*) FROM t")->integer(0, 0), 4);
}

TEST_F(ConnectionTest, QueryAll_ManyStatements_TakeOneRoundTrip) {
  auto& c = connection();
  const auto before = c.round_trips();
  std::vector<std::string> statements;
  for (int i = 0; i < 200; ++i) {
    statements.push_back("SELECT " + std::to_string(i) + ", repeat('x', 20000) /* " + std::string(5000, 'y') + " */");
  }
  auto outcomes = c.query_all(statements);
  ASSERT_EQ(outcomes.size(), 200U);
  for (int i = 0; i < 200; ++i) EXPECT_EQ(outcomes[i]->integer(0, 0), i);
  EXPECT_EQ(c.round_trips(), before + 1);

  auto mixed = c.query_all({"SELECT 1", "SELECT nope", "SELECT 3"});
  ASSERT_EQ(mixed.size(), 3U);
  EXPECT_TRUE(mixed[0].ok());
  EXPECT_EQ(mixed[1].error().sqlstate, "42703");
  EXPECT_EQ(mixed[2].error().sqlstate, "25P02");
  EXPECT_TRUE(c.query("SELECT 1").ok()) << "usable afterwards";
}

TEST_F(ConnectionTest, Plans_AreKept_UntilDiscarded) {
  auto& c = connection();
  c.keep_plans();
  const std::vector<std::string> statements{"BEGIN", "SELECT 1", "SELECT 2", "SELECT 1", "COMMIT"};
  const auto prepared = [&] { return c.query("SELECT count(*) FROM pg_prepared_statements")->integer(0, 0); };
  for (int round = 0; round < 2; ++round) {
    auto outcomes = c.query_all(statements, pg::Plans::kept);
    ASSERT_EQ(outcomes.size(), 5U);
    for (const auto& outcome : outcomes) EXPECT_TRUE(outcome.ok());
    EXPECT_EQ(outcomes[2]->integer(0, 0), 2);
    EXPECT_EQ(outcomes[3]->integer(0, 0), 1);
    EXPECT_EQ(prepared(), 2);
  }
  auto mixed = c.query_all({"SELECT 1", "SELECT nope", "SELECT 3", "SELECT 2"}, pg::Plans::kept);
  ASSERT_EQ(mixed.size(), 4U);
  EXPECT_TRUE(mixed[0].ok());
  EXPECT_EQ(mixed[1].error().sqlstate, "42703");
  EXPECT_EQ(mixed[2].error().sqlstate, "25P02");
  EXPECT_EQ(mixed[3].error().sqlstate, "25P02");
  EXPECT_EQ(prepared(), 2);
  ASSERT_TRUE(c.query_all({"SELECT 'discarded'"})[0].ok());
  for (const auto& outcome : c.query_all(statements, pg::Plans::kept)) EXPECT_TRUE(outcome.ok()) << "only the word";
  ASSERT_TRUE(c.execute("Discard ALL").ok());
  EXPECT_EQ(c.query_all(statements, pg::Plans::kept)[2]->integer(0, 0), 2);
  EXPECT_EQ(c.query_all({"SELECT 5"})[0]->integer(0, 0), 5);
  EXPECT_EQ(prepared(), 2) << "what is asked once is not prepared";
}

TEST_F(ConnectionTest, Notices_AreKept_UntilTaken) {
  auto& c = connection();
  ASSERT_TRUE(c.execute("DO $$ BEGIN RAISE NOTICE 'seen' USING DETAIL = 'd', HINT = 'h'; END $$").ok());
  auto notices = c.take_notices();
  ASSERT_EQ(notices.size(), 1U);
  EXPECT_EQ(notices[0].message, "seen");
  EXPECT_EQ(notices[0].detail, "d");
  EXPECT_TRUE(c.take_notices().empty());
}

TEST_F(ConnectionTest, Transactions_AreKnown) {
  auto& c = connection();
  EXPECT_FALSE(c.in_transaction());
  ASSERT_TRUE(c.execute("BEGIN").ok());
  EXPECT_TRUE(c.in_transaction());
  EXPECT_FALSE(c.execute("nonsense").ok());
  EXPECT_TRUE(c.in_failed_transaction());
  ASSERT_TRUE(c.execute("ROLLBACK").ok());
}

TEST_F(ConnectionTest, Canceller_FromAnotherThread_StopsTheStatement) {
  auto& c = connection();
  std::jthread other([canceller = c.canceller()] {
    std::this_thread::sleep_for(std::chrono::milliseconds(200));
    canceller.cancel();
  });
  auto outcome = c.execute("SELECT pg_sleep(20)");
  ASSERT_FALSE(outcome.ok());
  EXPECT_EQ(outcome.error().sqlstate, "57014");
}

TEST_F(ConnectionTest, SessionThatWasTerminated_SaysSo_AndStaysLost) {
  auto& c = connection();
  auto other = Connection::open(server_->target());
  ASSERT_TRUE(other->query("SELECT pg_terminate_backend($1::int, 5000)", {std::to_string(c.backend_pid())}).ok());
  auto outcome = c.execute("SELECT 1");
  ASSERT_FALSE(outcome.ok());
  EXPECT_TRUE(outcome.error().connection_lost);
  EXPECT_FALSE(c.alive());
  EXPECT_FALSE(c.execute("SELECT 1").ok());
}

TEST_F(ConnectionTest, Open_OfADatabaseThatIsNotThere_NamesIt) {
  auto connection = Connection::open(server_->target().with_database("nope").with("password", "secret"));
  ASSERT_FALSE(connection.ok());
  EXPECT_EQ(connection.errors().front().code, "GEN2004");
  EXPECT_NE(problems(connection.errors()).find("nope"), std::string::npos);
  EXPECT_EQ(problems(connection.errors()).find("secret"), std::string::npos);
}

TEST_F(ConnectionTest, Open_OfARoleThatIsNotThere_IsAnAuthenticationError) {
  auto connection = Connection::open(server_->target().with_user("nobody_here"));
  ASSERT_FALSE(connection.ok());
  EXPECT_EQ(connection.errors().front().code, "GEN2003");
}

}  // namespace
}  // namespace gen::pg
