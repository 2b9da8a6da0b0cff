#include "gen/pg/scratch_server.hpp"

#include <signal.h>
#include <sys/wait.h>

#include <fstream>

#include "temporary_cache.hpp"

namespace gen::pg {
namespace {

namespace fs = std::filesystem;

class ScratchServerTest : public testing::TemporaryCache {
 protected:
  static std::string data_directory(ScratchServer& server) {
    auto connection = Connection::open(server.target());
    return connection->query("SHOW data_directory")->text(0, 0);
  }
  static int postmaster(const std::string& data) {
    std::ifstream in(data + "/postmaster.pid");
    int pid = 0;
    in >> pid;
    return pid;
  }
};

#define ASSERT_OK(result) ASSERT_TRUE((result).ok()) << problems((result).errors())

TEST_F(ScratchServerTest, Acquire_FromNothing_GivesADatabaseThatWorks) {
  auto server = ScratchServer::acquire(options);
  ASSERT_OK(server);
  EXPECT_GE(server->server_major(), 14);
  std::string name;
  {
    auto database = server->create_database();
    ASSERT_OK(database);
    name = database->name();
    auto connection = database->connect();
    ASSERT_OK(connection);
    auto rows = connection->query("SELECT current_user, current_setting('fsync'), current_setting('server_encoding')");
    ASSERT_TRUE(rows.ok());
    EXPECT_EQ(rows->text(0, 0), "gen_scratch");
    EXPECT_EQ(rows->text(0, 1), "off");
    EXPECT_EQ(rows->text(0, 2), "UTF8");
  }
  auto left = Connection::open(server->target())->query("SELECT 1 FROM pg_database WHERE datname = $1", {name});
  EXPECT_TRUE(left->empty());
}

TEST_F(ScratchServerTest, Clone_OfADatabaseWithATable_HoldsTheTable) {
  auto server = ScratchServer::acquire(options);
  ASSERT_OK(server);
  auto source = server->create_database();
  ASSERT_OK(source);
  {
    auto connection = source->connect();
    ASSERT_TRUE(connection->execute("CREATE TABLE t AS SELECT 7 AS x").ok());
  }
  auto copy = server->clone(*source);
  ASSERT_OK(copy);
  EXPECT_EQ(copy->connect()->query("SELECT x FROM t")->integer(0, 0), 7);
}

TEST_F(ScratchServerTest, CreateDatabase_WithALocaleThatIsMissing_FallsBackWithAWarning) {
  auto server = ScratchServer::acquire(options);
  ASSERT_OK(server);
  auto database = server->create_database({"UTF8", "xx_XX.UTF-8", "xx_XX.UTF-8"});
  ASSERT_OK(database);
  ASSERT_EQ(database->warnings().size(), 1U);
  EXPECT_EQ(database->warnings().front().code, "GEN2017");
}

TEST_F(ScratchServerTest, EnsureRole_Twice_IsDoneOnce) {
  auto server = ScratchServer::acquire(options);
  ASSERT_OK(server);
  EXPECT_TRUE(server->ensure_role("Odd \"role\"").ok());
  EXPECT_TRUE(server->ensure_role("Odd \"role\"").ok());
}

TEST_F(ScratchServerTest, Acquire_FromSeveralProcessesAtOnce_SharesOneServer) {
  std::vector<pid_t> children;
  for (int i = 0; i < 4; ++i) {
    const pid_t child = fork();
    if (child == 0) {
      auto server = ScratchServer::acquire(options);
      const bool works = server.ok() && server->create_database().ok();
      _exit(works ? 0 : 1);
    }
    children.push_back(child);
  }
  for (const pid_t child : children) {
    int status = -1;
    waitpid(child, &status, 0);
    EXPECT_EQ(status, 0);
  }
  // The children ended without destructors: their databases are leftovers by now.
  auto server = ScratchServer::acquire(options);
  ASSERT_OK(server);
  auto rows =
      Connection::open(server->target())->query("SELECT count(*) FROM pg_database WHERE datname LIKE 'gen\\_%'");
  EXPECT_EQ(rows->integer(0, 0), 0);
}

TEST_F(ScratchServerTest, Acquire_WhileTheWatchdogStopsIdleServers_AlwaysGivesALiveOne) {
  options.idle_seconds = 1;
  std::vector<pid_t> children;
  for (int child_number = 0; child_number < 6; ++child_number) {
    const pid_t child = fork();
    if (child == 0) {
      bool works = true;
      for (int round = 0; round < 4 && works; ++round) {
        auto server = ScratchServer::acquire(options);
        works = server.ok() && server->create_database().ok();
        if (!server.ok()) std::fputs(problems(server.errors()).c_str(), stderr);
        server = support::error("", "let go");
        // About the time that the watchdog waits.
        std::this_thread::sleep_for(std::chrono::milliseconds(900 + 120 * child_number));
      }
      _exit(works ? 0 : 1);
    }
    children.push_back(child);
  }
  for (const pid_t child : children) {
    int status = -1;
    waitpid(child, &status, 0);
    EXPECT_EQ(status, 0);
  }
}

TEST_F(ScratchServerTest, Acquire_AfterTheServerWasKilled_StartsItAgain) {
  std::string data;
  {
    auto server = ScratchServer::acquire(options);
    ASSERT_OK(server);
    data = data_directory(*server);
  }
  kill(postmaster(data), SIGKILL);
  auto server = ScratchServer::acquire(options);
  ASSERT_OK(server);
  EXPECT_TRUE(server->create_database().ok());
}

TEST_F(ScratchServerTest, Acquire_WithAPidFileOfAStranger_StartsAnyway) {
  std::string data;
  {
    auto server = ScratchServer::acquire(options);
    ASSERT_OK(server);
    data = data_directory(*server);
  }
  ASSERT_TRUE(ScratchServer::stop(options).ok());
  std::ofstream(data + "/postmaster.pid") << getpid() << "\n" << data << "\n";
  auto server = ScratchServer::acquire(options);
  ASSERT_OK(server);
}

TEST_F(ScratchServerTest, Acquire_WithDamagedData_MakesTheClusterAnew) {
  std::string data;
  {
    auto server = ScratchServer::acquire(options);
    ASSERT_OK(server);
    data = data_directory(*server);
  }
  ASSERT_TRUE(ScratchServer::stop(options).ok());
  std::ofstream(data + "/global/pg_control") << "nonsense";
  fs::create_directories(fs::path(data).parent_path() / "data.new" / "half");
  auto server = ScratchServer::acquire(options);
  ASSERT_OK(server);
  EXPECT_TRUE(server->create_database().ok());
}

TEST_F(ScratchServerTest, Watchdog_WhenNobodyIsConnected_StopsTheServer) {
  options.idle_seconds = 1;
  std::string data;
  {
    auto server = ScratchServer::acquire(options);
    ASSERT_OK(server);
    data = data_directory(*server);
    const int pid = postmaster(data);
    std::this_thread::sleep_for(std::chrono::seconds(3));
    EXPECT_EQ(kill(pid, 0), 0) << "stopped although a client was there";
  }
  EXPECT_TRUE(eventually([&] { return !fs::exists(data + "/postmaster.pid"); }));
  auto again = ScratchServer::acquire(options);
  ASSERT_OK(again);
}

TEST_F(ScratchServerTest, Watchdog_WhenTheFolderDisappears_EndsTheServer) {
  options.idle_seconds = 2;
  int pid = 0;
  {
    auto server = ScratchServer::acquire(options);
    ASSERT_OK(server);
    pid = postmaster(data_directory(*server));
  }
  fs::remove_all(options.cache_dir);
  EXPECT_TRUE(eventually([&] { return kill(pid, 0) != 0; }));
}

TEST_F(ScratchServerTest, Acquire_InAFolderThatOnlyWeCanEnter_Works) {
  fs::permissions(options.cache_dir, fs::perms(0700));
  auto server = ScratchServer::acquire(options);
  ASSERT_OK(server);
}

TEST_F(ScratchServerTest, Acquire_WithALongFolderName_FindsAShortSocket) {
  const fs::path outer = options.cache_dir;
  options.cache_dir = outer / std::string(120, 'x');
  {
    auto server = ScratchServer::acquire(options);
    ASSERT_OK(server);
    EXPECT_TRUE(server->create_database().ok());
  }
  ASSERT_TRUE(ScratchServer::stop(options).ok());
  options.cache_dir = outer;
}

TEST_F(ScratchServerTest, Durable_HasADatabaseDev_AndKeepsIt) {
  options.mode = ServerMode::durable;
  {
    auto server = ScratchServer::acquire(options);
    ASSERT_OK(server);
    EXPECT_EQ(server->target().database(), "dev");
    auto connection = Connection::open(server->target());
    ASSERT_OK(connection);
    EXPECT_EQ(connection->query("SHOW fsync")->text(0, 0), "on");
    ASSERT_TRUE(connection->execute("CREATE TABLE kept ()").ok());
  }
  ASSERT_TRUE(ScratchServer::stop(options).ok());
  auto server = ScratchServer::acquire(options);
  ASSERT_OK(server);
  EXPECT_TRUE(Connection::open(server->target())->execute("TABLE kept").ok());
}

TEST_F(ScratchServerTest, ScratchUrl_UsesThatServer_AndDropsItsOwnDatabasesOnly) {
  auto own = ScratchServer::acquire(options);
  ASSERT_OK(own);
  ScratchOptions other;
  other.scratch_url = own->target();
  auto borrowed = ScratchServer::acquire(other);
  ASSERT_OK(borrowed);
  EXPECT_TRUE(borrowed->borrowed());
  EXPECT_TRUE(borrowed->create_database().ok());
}

TEST_F(ScratchServerTest, Acquire_OfAVersionThatIsNotThere_SaysWhatIs) {
  options.major = 99;
  auto server = ScratchServer::acquire(options);
  ASSERT_FALSE(server.ok());
  EXPECT_EQ(server.errors().front().code, "GEN2010");
}

}  // namespace
}  // namespace gen::pg
