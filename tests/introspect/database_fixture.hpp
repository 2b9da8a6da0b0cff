#pragma once

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <memory>
#include <string>

#include "gen/introspect/read.hpp"
#include "gen/pg/scratch_server.hpp"

namespace gen::introspect::testing {

/// An empty database for each test: on the server that GEN_TEST_PG_URL names, else on one of this program's own.
class DatabaseFixture : public ::testing::Test {
 protected:
  static void SetUpTestSuite() {
    if (const char* url = std::getenv("GEN_TEST_PG_URL")) {
      options().scratch_url = pg::ConnectionTarget::parse(url).value();
    } else {
      std::string folder = (std::filesystem::temp_directory_path() / "gen-test-XXXXXX").string();
      options().cache_dir = mkdtemp(folder.data());
      // Lets the user that a server of root runs as in, so that the server lives inside.
      std::filesystem::permissions(options().cache_dir, std::filesystem::perms(0711));
      options().idle_seconds = 60;
    }
    auto acquired = pg::ScratchServer::acquire(options());
    ASSERT_TRUE(acquired.ok()) << text(acquired.errors());
    server() = std::make_unique<pg::ScratchServer>(std::move(acquired).value());
  }

  static void TearDownTestSuite() {
    server().reset();
    if (options().cache_dir.empty()) return;
    (void)pg::ScratchServer::stop(options());
    std::error_code ignored;
    std::filesystem::remove_all(options().cache_dir, ignored);
    options() = {};
  }

  void SetUp() override {
    auto made = server()->create_database();
    ASSERT_TRUE(made.ok()) << text(made.errors());
    database_ = std::make_unique<pg::ScratchDatabase>(std::move(made).value());
    auto opened = database_->connect();
    ASSERT_TRUE(opened.ok()) << text(opened.errors());
    connection_ = std::make_unique<pg::Connection>(std::move(opened).value());
  }

  void TearDown() override { connection_.reset(); }

  void run(const std::string& sql) {
    const pg::QueryOutcome outcome = connection_->execute(sql);
    ASSERT_TRUE(outcome.ok()) << outcome.error().message << "\nin " << sql;
  }

  model::Catalog read_all() {
    auto catalog = read(*connection_);
    EXPECT_TRUE(catalog.ok()) << (catalog.ok() ? "" : text(catalog.errors()));
    return catalog.ok() ? std::move(catalog).value() : model::Catalog();
  }

  model::Catalog read_after(const std::string& sql) {
    run(sql);
    return read_all();
  }

  int major() const { return connection_->server_major(); }
  pg::Connection& connection() { return *connection_; }
  const pg::ScratchDatabase& database() const { return *database_; }
  static std::string text(const support::Diagnostics& errors) { return support::render(errors, support::SourceMap{}); }

  static std::unique_ptr<pg::ScratchServer>& server() {
    static std::unique_ptr<pg::ScratchServer> instance;
    return instance;
  }

 private:
  static pg::ScratchOptions& options() {
    static pg::ScratchOptions instance;
    return instance;
  }

  std::unique_ptr<pg::ScratchDatabase> database_;
  std::unique_ptr<pg::Connection> connection_;
};

/// The object that `to_string(key)` names, as T; fails the test and gives an empty one when there is none.
template <class T>
T object(const model::Catalog& catalog, const std::string& name) {
  for (const auto& [key, held] : catalog.objects) {
    if (to_string(key) != name) continue;
    if (const T* found = std::get_if<T>(&held)) return *found;
  }
  ADD_FAILURE() << "no " << name;
  return {};
}

inline model::Column column(const model::Table& table, const std::string& name) {
  for (const model::Column& column : table.columns) {
    if (column.name.str() == name) return column;
  }
  ADD_FAILURE() << "no column " << name;
  return {};
}

/// "bob SELECT*, public USAGE": `*` is WITH GRANT OPTION, "owner" the owner's own entries.
inline std::string text_of(const std::vector<model::Privilege>& privileges) {
  std::string text;
  for (const model::Privilege& item : privileges) {
    text += (text.empty() ? "" : ", ") + (item.grantee.empty() ? "owner" : item.grantee.str()) + ' ' + item.privilege +
            (item.grantable ? "*" : "");
  }
  return text;
}

inline std::string text_of(const std::vector<model::Option>& options) {
  std::string text;
  for (const model::Option& option : options) text += (text.empty() ? "" : ", ") + option.name + '=' + option.value;
  return text;
}

inline std::string text_of(const std::vector<model::Identifier>& names) {
  std::string text;
  for (const model::Identifier& name : names) text += (text.empty() ? "" : ", ") + name.str();
  return text;
}

}  // namespace gen::introspect::testing
