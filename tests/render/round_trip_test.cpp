#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

#include "gen/introspect/read.hpp"
#include "gen/pg/connection.hpp"
#include "gen/pg/scratch_server.hpp"
#include "gen/render/schema_files.hpp"
#include "gen/source/schema_source.hpp"

namespace gen::render {
namespace {

namespace fs = std::filesystem;

/// One server for all tests of the program, stopped at its end.
class Server : public ::testing::Environment {
 public:
  void SetUp() override {
    std::string name = (fs::temp_directory_path() / "gen-test-XXXXXX").string();
    options.cache_dir = mkdtemp(name.data());
    fs::permissions(options.cache_dir, fs::perms(0711));
    options.idle_seconds = 60;
    auto acquired = pg::ScratchServer::acquire(options);
    if (acquired.ok()) server.emplace(std::move(acquired).value());
  }
  void TearDown() override {
    server.reset();
    (void)pg::ScratchServer::stop(options);
    std::error_code ignored;
    fs::remove_all(options.cache_dir, ignored);
  }

  pg::ScratchOptions options;
  std::optional<pg::ScratchServer> server;
};

Server* const kServer = static_cast<Server*>(::testing::AddGlobalTestEnvironment(new Server));

std::string shell_quoted(const std::string& text) {
  std::string out = "'";
  for (char c : text) out += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return out + "'";
}

struct Outcome {
  int status;
  std::string output;
};

Outcome run(const std::string& command) {
  Outcome outcome{0, {}};
  FILE* pipe = popen((command + " 2>&1").c_str(), "r");
  char buffer[4096];
  for (std::size_t n; (n = fread(buffer, 1, sizeof buffer, pipe)) > 0;) outcome.output.append(buffer, n);
  outcome.status = pclose(pipe);
  return outcome;
}

std::string at(const pg::ScratchDatabase& database, const std::string& program) {
  std::string command = "env";
  for (const auto& [name, value] : database.target().child_environment())
    command += ' ' + shell_quoted(name + '=' + value);
  return command + ' ' + program;
}

Outcome load(const pg::ScratchDatabase& database, const fs::path& file, bool stop_on_error) {
  return run(at(database, std::string("psql -Xq -v ON_ERROR_STOP=") + (stop_on_error ? "1" : "0")) + " -f " +
             shell_quoted(file.string()));
}

model::Catalog read(const pg::ScratchDatabase& database) {
  auto connection = database.connect();
  EXPECT_TRUE(connection.ok());
  auto catalog = introspect::read(connection.value());
  EXPECT_TRUE(catalog.ok());
  return std::move(catalog).value();
}

/// The lines of pg_dump, sorted: the order of statements is free.
std::multiset<std::string> dump(const pg::ScratchDatabase& database) {
  const Outcome outcome = run(at(database, "pg_dump -s"));
  EXPECT_EQ(outcome.status, 0) << outcome.output;
  std::multiset<std::string> lines;
  std::istringstream in(outcome.output);
  for (std::string line; std::getline(in, line);) {
    if (line.rfind("--", 0) != 0 && line.rfind("\\", 0) != 0) lines.insert(line);
  }
  return lines;
}

std::string difference(const std::multiset<std::string>& a, const std::multiset<std::string>& b) {
  std::vector<std::string> gone;
  std::vector<std::string> fresh;
  std::set_difference(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(gone));
  std::set_difference(b.begin(), b.end(), a.begin(), a.end(), std::back_inserter(fresh));
  std::string text;
  for (const std::string& line : gone) text += "- " + line + '\n';
  for (const std::string& line : fresh) text += "+ " + line + '\n';
  return text.substr(0, 6000);
}

std::string difference(const model::Catalog& a, const model::Catalog& b) {
  std::string text;
  for (const auto& [key, object] : a.objects) {
    auto other = b.objects.find(key);
    if (other == b.objects.end()) {
      text += "- " + to_string(key) + '\n';
    } else if (object_to_json(object) != object_to_json(other->second)) {
      text += "~ " + to_string(key) + "\n  " + object_to_json(object).dump() + "\n  " +
              object_to_json(other->second).dump() + '\n';
    }
  }
  for (const auto& [key, object] : b.objects) {
    if (!a.contains(key)) text += "+ " + to_string(key) + '\n';
  }
  return text.substr(0, 6000);
}

class RoundTrip : public ::testing::Test {
 protected:
  void SetUp() override {
    if (!kServer->server) GTEST_SKIP() << "no PostgreSQL server programs found";
    std::string name = (fs::temp_directory_path() / "gen-render-XXXXXX").string();
    folder_ = mkdtemp(name.data());
  }
  void TearDown() override {
    std::error_code ignored;
    if (!folder_.empty() && std::getenv("GEN_KEEP") == nullptr) fs::remove_all(folder_, ignored);
    if (std::getenv("GEN_KEEP") != nullptr) std::cerr << folder_ << '\n';
  }

  pg::ScratchDatabase database() { return kServer->server->create_database().value(); }

  fs::path write(const std::string& name, const std::string& text) {
    std::ofstream(folder_ / name, std::ios::binary) << text;
    return folder_ / name;
  }

  /// The catalog of `source`, written as one file and loaded by psql, is the same again.
  void expect_single_file(const pg::ScratchDatabase& source) {
    const model::Catalog catalog = read(source);
    const auto files = write_schema_files(catalog, Format::sql, true);
    ASSERT_EQ(files.size(), 1u);
    const pg::ScratchDatabase copy = database();
    const Outcome loaded = load(copy, write("schema.sql", files.begin()->second), true);
    ASSERT_EQ(loaded.status, 0) << loaded.output.substr(0, 3000);
    const model::Catalog again = read(copy);
    EXPECT_EQ(fingerprint(catalog), fingerprint(again)) << difference(catalog, again);
    if (catalog.unmodelled.empty()) {
      EXPECT_EQ(difference(dump(source), dump(copy)), "");
    }
  }

  /// The catalog of `source`, written as files and loaded the way a schema folder is, is the same again.
  void expect_files(const pg::ScratchDatabase& source, Format format, bool single_file) {
    const model::Catalog catalog = read(source);
    for (const auto& [path, text] : write_schema_files(catalog, format, single_file)) {
      const fs::path file = folder_ / "schema" / path;
      fs::create_directories(file.parent_path());
      std::ofstream(file, std::ios::binary) << text;
    }
    const pg::ScratchDatabase copy = database();
    load_schema_folder(copy, folder_ / "schema");
    if (HasFatalFailure()) return;
    const model::Catalog again = read(copy);
    EXPECT_EQ(fingerprint(catalog), fingerprint(again)) << difference(catalog, again);
  }

  /// Statements that fail are tried again as long as others work.
  void load_schema_folder(const pg::ScratchDatabase& database, const fs::path& path) {
    support::SourceMap sources;
    auto schema = source::load({path.string()}, sources);
    ASSERT_TRUE(schema.ok()) << support::render(schema.errors(), sources).substr(0, 3000);
    auto connection = database.connect();
    ASSERT_TRUE(connection.ok());
    ASSERT_TRUE(connection->execute("SET check_function_bodies = off").ok());
    std::vector<const source::Statement*> open;
    for (const source::Statement& statement : schema->statements) open.push_back(&statement);
    std::string last;
    for (std::size_t before = open.size() + 1; !open.empty() && open.size() < before;) {
      before = open.size();
      std::erase_if(open, [&](const source::Statement* statement) {
        const std::string path_text = statement->search_path.empty() ? "public" : statement->search_path;
        auto outcome = connection->execute("SET search_path TO " + path_text + ";" + statement->sql);
        if (!outcome.ok()) last = outcome.error().message + "\n" + statement->sql;
        return outcome.ok();
      });
    }
    ASSERT_TRUE(open.empty()) << open.size() << " statements fail, the last: " << last;
  }

  fs::path folder_;
};

#ifdef GEN_CORPORA
class Corpus : public RoundTrip, public ::testing::WithParamInterface<std::string> {};

TEST_P(Corpus, WrittenAsOneFile_LoadsAsTheSameCatalog) {
  const fs::path schema = fs::path(GEN_CORPORA) / "schemas" / GetParam() / "schema.sql";
  if (!fs::exists(schema)) GTEST_SKIP() << "no " << schema;
  const pg::ScratchDatabase source = database();
  (void)load(source, schema, false);
  expect_single_file(source);
}

TEST_P(Corpus, WrittenAsFolder_LoadsAsTheSameCatalog) {
  const fs::path schema = fs::path(GEN_CORPORA) / "schemas" / GetParam() / "schema.sql";
  if (!fs::exists(schema)) GTEST_SKIP() << "no " << schema;
  const pg::ScratchDatabase source = database();
  (void)load(source, schema, false);
  expect_files(source, Format::sql, false);
}

TEST_P(Corpus, WrittenAsBlocks_LoadsAsTheSameCatalog) {
  const fs::path schema = fs::path(GEN_CORPORA) / "schemas" / GetParam() / "schema.sql";
  if (!fs::exists(schema)) GTEST_SKIP() << "no " << schema;
  const pg::ScratchDatabase source = database();
  (void)load(source, schema, false);
  expect_files(source, Format::gen, false);
}

INSTANTIATE_TEST_SUITE_P(Schemas, Corpus,
                         ::testing::Values("adventureworks", "camunda", "chinook", "danbooru", "farmbot", "flowable",
                                           "guacamole", "hexpm", "pagila", "pg_regression", "temporal"),
                         [](const auto& name) { return name.param; });
#endif

}  // namespace
}  // namespace gen::render
