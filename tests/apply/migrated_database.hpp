#pragma once

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "gen/apply/down.hpp"
#include "gen/apply/ledger.hpp"
#include "gen/apply/status.hpp"
#include "gen/apply/up.hpp"
#include "gen/pg/scratch_server.hpp"

namespace gen::apply::testing {

/// The server of all tests of a program, and its cache folder.
struct SharedServer : ::testing::Environment {
  static inline std::filesystem::path cache;
  static inline std::optional<pg::ScratchServer> server;

  static pg::ScratchOptions options() {
    pg::ScratchOptions options;
    options.cache_dir = cache;
    return options;
  }
  void TearDown() override {
    if (cache.empty()) return;
    server.reset();
    (void)pg::ScratchServer::stop(options());
    std::filesystem::remove_all(cache);
  }
};
inline ::testing::Environment* const kSharedServer = ::testing::AddGlobalTestEnvironment(new SharedServer);

/// With GEN_TEST_AS_OWNER the databases belong to this role, which has no rights beyond them, and it runs the
/// migrations.
inline constexpr const char* kOwner = "ordinary_owner";
inline bool as_owner() { return std::getenv("GEN_TEST_AS_OWNER") != nullptr; }

/// Skips what an ordinary owner cannot do, when the tests run as one; the server has to refuse it to him, so that no
/// failure hides behind it.
#define NEEDS_A_SUPERUSER(sql)                                   \
  if (::gen::apply::testing::as_owner()) {                       \
    auto refused = connection().execute(sql);                    \
    ASSERT_FALSE(refused.ok()) << "an owner may do it: " << sql; \
    ASSERT_EQ(refused.error().sqlstate, "42501") << sql;         \
    GTEST_SKIP() << "for superusers: " << sql;                   \
  }                                                              \
  static_assert(true)

/// An empty database and a folder of migrations that a test writes by name and text.
class MigratedDatabase : public ::testing::Test {
 protected:
  static void SetUpTestSuite() {
    if (SharedServer::server) return;
    std::string name = (std::filesystem::temp_directory_path() / "gen-apply-XXXXXX").string();
    SharedServer::cache = mkdtemp(name.data());
    std::filesystem::permissions(SharedServer::cache, std::filesystem::perms(0711));
    auto server = pg::ScratchServer::acquire(SharedServer::options());
    ASSERT_TRUE(server.ok()) << support::render(server.errors(), {});
    SharedServer::server.emplace(std::move(*server));
  }

  void SetUp() override {
    ASSERT_TRUE(SharedServer::server.has_value());
    auto database = SharedServer::server->create_database();
    ASSERT_TRUE(database.ok());
    database_.emplace(std::move(*database));
    if (as_owner()) hand_over();
    connection_.emplace(connect());
  }
  void TearDown() override {
    connection_.reset();
    database_.reset();
  }

  pg::Connection connect() const {
    auto connection = as_owner() ? pg::Connection::open(database_->target().with_user(kOwner)) : database_->connect();
    return std::move(*connection);
  }
  pg::Connection& connection() { return *connection_; }

  void put(const std::string& name, const std::string& text) { files_[name] = text; }
  void remove(const std::string& name) { files_.erase(name); }

  migration::Folder folder() {
    std::vector<migration::File> files;
    for (const auto& [name, text] : files_) {
      files.push_back(migration::read(*migration::parse_file_name(name), text, name, sources));
    }
    auto folder = migration::make_folder(std::move(files));
    EXPECT_TRUE(folder.ok());
    return *folder;
  }

  Report run_up(const UpOptions& up_options = {}) {
    Report report = up(connection(), folder(), up_options, sources, progress);
    shown = support::render(report.diagnostics, sources);
    return report;
  }
  Report run_down(const DownOptions& down_options = {}) {
    Report report = down(connection(), folder(), down_options, sources, progress);
    shown = support::render(report.diagnostics, sources);
    return report;
  }

  bool exists(const std::string& relation) {
    return connection().query("SELECT to_regclass($1) IS NOT NULL", {relation})->boolean(0, 0);
  }
  std::string state(const std::string& version) {
    auto ledger = read_ledger(connection(), LedgerSchema());
    const Record* record = ledger->find(migration::Version(version));
    return record != nullptr ? std::string(state_name(record->state)) : "none";
  }
  std::string value(const std::string& sql) {
    auto rows = connection().query(sql);
    return rows ? rows->text(0, 0) : rows.error().message;
  }

  /// Keeps what it was told.
  class Listener : public Progress {
   public:
    void note(const std::string& text) override { notes.push_back(text); }
    void retrying(const migration::File&, int, const std::string& blockers) override { retries.push_back(blockers); }
    void waiting(const std::string& holder) override { holders.push_back(holder); }
    std::vector<std::string> notes;
    std::vector<std::string> retries;
    std::vector<std::string> holders;
  };

  support::SourceMap sources;
  Listener progress;
  std::string shown;  ///< diagnostics of the last run

 private:
  void hand_over() {
    auto superuser = database_->connect();
    ASSERT_TRUE(superuser.ok());
    (void)superuser->execute(std::string("CREATE ROLE ") + kOwner + " LOGIN");  // fails when it is there
    ASSERT_TRUE(superuser->execute("ALTER DATABASE \"" + database_->name() + "\" OWNER TO " + kOwner).ok());
  }

  std::optional<pg::ScratchDatabase> database_;
  std::optional<pg::Connection> connection_;
  std::map<std::string, std::string> files_;
};

}  // namespace gen::apply::testing
