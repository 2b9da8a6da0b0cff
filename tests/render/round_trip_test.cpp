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
    if (const char* url = std::getenv("GEN_TEST_PG_URL"))
      options.scratch_url = pg::ConnectionTarget::parse(url).value();
    auto acquired = pg::ScratchServer::acquire(options);
    if (acquired.ok()) {
      server.emplace(std::move(acquired).value());
    } else {
      problem = support::render(acquired.errors(), support::SourceMap{});
    }
  }
  void TearDown() override {
    server.reset();
    if (!options.scratch_url) (void)pg::ScratchServer::stop(options);
    std::error_code ignored;
    fs::remove_all(options.cache_dir, ignored);
  }

  pg::ScratchOptions options;
  std::optional<pg::ScratchServer> server;
  std::string problem;
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
    } else if (object_text(object) != object_text(other->second)) {
      text += "~ " + to_string(key) + "\n  " + object_text(object) + "\n  " + object_text(other->second) + '\n';
    }
  }
  for (const auto& [key, object] : b.objects) {
    if (!a.contains(key)) text += "+ " + to_string(key) + '\n';
  }
  return text.substr(0, 6000);
}

/// The names of objects that the model does not have: the last word of "base type public.casttesttype".
std::vector<std::string> unmodelled_names(const model::Catalog& catalog) {
  std::vector<std::string> names;
  for (const std::string& line : catalog.unmodelled) {
    if (line.rfind("base type", 0) == 0 || line.rfind("access method", 0) == 0) {
      names.push_back(line.substr(line.find_last_of(" .") + 1));
    }
  }
  return names;
}

/// Without what cannot be there: objects that mention an unmodelled one, and what needs those.
model::Catalog without_unmodelled(model::Catalog catalog) {
  std::set<model::ObjectKey> gone;
  for (const auto& [key, object] : catalog.objects) {
    const std::string text = to_string(key) + object_text(object);
    for (const std::string& name : unmodelled_names(catalog)) {
      if (text.find(name) != std::string::npos) gone.insert(key);
    }
  }
  for (std::size_t before = gone.size() + 1; before != gone.size();) {
    before = gone.size();
    for (const model::Dependency& each : catalog.dependencies) {
      if (gone.count(each.referenced) != 0) gone.insert(each.dependent);
    }
  }
  for (const model::ObjectKey& key : gone) catalog.objects.erase(key);
  return catalog;
}

void expect_same(const model::Catalog& wanted, const model::Catalog& made) {
  const model::Catalog a = without_unmodelled(wanted);
  model::Catalog b = made;
  std::erase_if(b.objects, [&](const auto& each) { return wanted.contains(each.first) && !a.contains(each.first); });
  EXPECT_EQ(fingerprint(a), fingerprint(b)) << difference(a, b);
}

class RoundTrip : public ::testing::Test {
 protected:
  void SetUp() override {
    if (!kServer->server) GTEST_SKIP() << kServer->problem;
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
    const bool whole = unmodelled_names(catalog).empty();
    const Outcome loaded = load(copy, write("schema.sql", files.begin()->second), whole);
    ASSERT_EQ(loaded.status, 0) << loaded.output.substr(0, 3000);
    expect_same(catalog, read(copy));
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
    load_schema_folder(copy, folder_ / "schema", unmodelled_names(catalog).empty());
    if (HasFatalFailure()) return;
    expect_same(catalog, read(copy));
  }

  /// Statements that fail are tried again as long as others work.
  void load_schema_folder(const pg::ScratchDatabase& database, const fs::path& path, bool whole) {
    support::SourceMap sources;
    auto schema = source::load({path.string()}, sources);
    ASSERT_TRUE(schema.ok()) << support::render(schema.errors(), sources).substr(0, 3000);
    auto connection = database.connect();
    ASSERT_TRUE(connection.ok());
    ASSERT_TRUE(connection->execute("SET check_function_bodies = off").ok());
    // What acts on statements that follow comes last.
    std::vector<const source::Statement*> early;
    std::vector<const source::Statement*> late;
    for (const source::Statement& statement : schema->statements) {
      const bool acts = statement.tag == "ALTER DEFAULT PRIVILEGES" || statement.tag == "CREATE EVENT TRIGGER" ||
                        statement.tag == "ALTER EVENT TRIGGER";
      (acts ? late : early).push_back(&statement);
    }
    std::string problem = run_all(connection.value(), early);
    problem += run_all(connection.value(), late);
    if (whole) {
      ASSERT_EQ(problem, "");
    }
  }

  /// Runs them in rounds, those that failed again, while some work. Says what is wrong with the last that never did.
  std::string run_all(pg::Connection& connection, std::vector<const source::Statement*> open) {
    std::string last;
    for (std::size_t before = open.size() + 1; !open.empty() && open.size() < before;) {
      before = open.size();
      std::erase_if(open, [&](const source::Statement* statement) {
        const std::string path = statement->search_path.empty() ? "public" : statement->search_path;
        auto outcome = connection.execute("SET search_path TO " + path + ";" + statement->sql);
        if (!outcome.ok()) last = outcome.error().message + "\n" + statement->sql;
        return outcome.ok();
      });
    }
    return open.empty() ? "" : std::to_string(open.size()) + " statements fail, the last: " + last;
  }

  fs::path folder_;
};

/// Each thing that has ever been hard to write down, under names that need care.
constexpr const char* kHardSchema = R"sql(
CREATE SCHEMA "Big Shop";
COMMENT ON SCHEMA "Big Shop" IS 'It''s
  two lines \';
SET search_path = "Big Shop";
CREATE TYPE "Mood" AS ENUM ('so so', 'retire', 'it''s', 'plain');
CREATE DOMAIN positive AS integer DEFAULT 1 CHECK (VALUE > 0);
CREATE TYPE pair AS ("left" integer, "Right" text COLLATE "C");
COMMENT ON COLUMN pair."Right" IS 'right';
CREATE TYPE span AS RANGE (subtype = float8, subtype_diff = float8mi);
CREATE SEQUENCE "count-down" AS smallint INCREMENT -2 MINVALUE -100 CYCLE;
CREATE TABLE "Order" (
  "select" bigint GENERATED BY DEFAULT AS IDENTITY (START 5 CACHE 3) PRIMARY KEY,
  "index" text COLLATE "C" NOT NULL DEFAULT 'a;b' CHECK ("index" <> 'x'),
  "check" "Mood"[] DEFAULT ARRAY['so so'::"Mood"],
  partition positive UNIQUE,
  doubled integer GENERATED ALWAYS AS (length("index") * 2) STORED,
  big text, price numeric(10,2) DEFAULT (1 + 1), "at" timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT "twice" UNIQUE ("select") INCLUDE (big),
  EXCLUDE USING btree (price WITH =) WHERE (price > 0)
) WITH (fillfactor = 70, toast.autovacuum_enabled = false);
ALTER TABLE "Order" ALTER big SET STORAGE external, ALTER big SET STATISTICS 500, ALTER big SET (n_distinct = -0.5);
ALTER TABLE "Order" ADD CONSTRAINT later CHECK (price < 1000) NOT VALID;
COMMENT ON TABLE "Order" IS 'orders';
COMMENT ON COLUMN "Order"."select" IS ' leading blank';
COMMENT ON CONSTRAINT later ON "Order" IS 'later';
COMMENT ON INDEX "Order_pkey" IS 'the key';
CREATE FUNCTION is_fine(o "Order") RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT o.price > 0 $$;
ALTER TABLE "Order" ADD CONSTRAINT fine CHECK (is_fine("Order".*));
CREATE TABLE line ("order" bigint REFERENCES "Order" ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED, n serial,
  CONSTRAINT line_pkey PRIMARY KEY ("order", n));
ALTER TABLE line REPLICA IDENTITY USING INDEX line_pkey;
ALTER TABLE line CLUSTER ON line_pkey;
CREATE INDEX "by text" ON "Order" USING btree (lower("index") DESC, price NULLS FIRST) WHERE price IS NOT NULL;
ALTER INDEX "by text" ALTER COLUMN 1 SET STATISTICS 42;
COMMENT ON INDEX "by text" IS 'text';
CREATE STATISTICS "St" (dependencies) ON price, partition FROM "Order";
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $f$ BEGIN RETURN NEW; -- $$ ;
END $f$;
CREATE TRIGGER "before" BEFORE INSERT OR UPDATE OF "index", price ON "Order" FOR EACH ROW
  WHEN (NEW.price > 0) EXECUTE FUNCTION touch('a', 'it''s');
ALTER TABLE "Order" DISABLE TRIGGER "before";
CREATE CONSTRAINT TRIGGER cons AFTER INSERT ON line FROM "Order" DEFERRABLE FOR EACH ROW EXECUTE FUNCTION touch();
CREATE POLICY "Only mine" ON "Order" AS RESTRICTIVE FOR UPDATE USING ((SELECT true)) WITH CHECK (price > 0);
ALTER TABLE line ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE RULE quiet AS ON DELETE TO line DO INSTEAD NOTHING;
CREATE VIEW "View" WITH (security_barrier) AS SELECT "select", "index" FROM "Order" WHERE price > 0;
ALTER VIEW "View" ALTER "index" SET DEFAULT 'v';
COMMENT ON COLUMN "View"."select" IS 'key';
CREATE TRIGGER ins INSTEAD OF INSERT ON "View" FOR EACH ROW EXECUTE FUNCTION touch();
CREATE MATERIALIZED VIEW mat AS SELECT price, count(*) FROM "Order" GROUP BY price;
CREATE UNIQUE INDEX ON mat (price);
GRANT SELECT, INSERT ON "Order" TO PUBLIC;
GRANT UPDATE (price, big) ON "Order" TO PUBLIC;
REVOKE DELETE ON "Order" FROM CURRENT_USER;
REVOKE EXECUTE ON FUNCTION touch() FROM PUBLIC;
GRANT USAGE ON SCHEMA "Big Shop" TO PUBLIC;
ALTER DEFAULT PRIVILEGES IN SCHEMA "Big Shop" GRANT SELECT ON TABLES TO PUBLIC;
ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
CREATE TABLE event (id bigint NOT NULL, at date NOT NULL, kind text DEFAULT 'k') PARTITION BY RANGE (at);
CREATE TABLE "event 1" PARTITION OF event (kind DEFAULT 'other', CHECK (id > 0)) FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
CREATE TABLE event_2 (at date NOT NULL, id bigint NOT NULL, kind text);
ALTER TABLE event ATTACH PARTITION event_2 FOR VALUES FROM ('2021-01-01') TO ('2022-01-01') ;
CREATE TABLE event_d PARTITION OF event DEFAULT PARTITION BY HASH (id);
CREATE TABLE event_d_x PARTITION OF event_d FOR VALUES WITH (MODULUS 1, REMAINDER 0);
ALTER TABLE event ADD PRIMARY KEY (at, id);
CREATE INDEX ON event (kind);
CREATE INDEX own ON event_2 (kind, id);
CREATE INDEX named ON ONLY event (id);
CREATE INDEX one ON "event 1" (id);
ALTER INDEX named ATTACH PARTITION one;
CREATE TRIGGER t AFTER INSERT ON event FOR EACH ROW EXECUTE FUNCTION touch();
ALTER TABLE event_2 DISABLE TRIGGER t;
CREATE TABLE log (id bigint NOT NULL, day date NOT NULL, PRIMARY KEY (id, day)) PARTITION BY HASH (id);
CREATE TABLE log_0 PARTITION OF log FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE log_1 PARTITION OF log FOR VALUES WITH (MODULUS 2, REMAINDER 1);
CREATE INDEX ON log (day);
CREATE INDEX log_1_extra ON log_1 (id, day) INCLUDE (day);
CREATE TABLE base (a integer DEFAULT 1 CHECK (a > 0), b text NOT NULL);
ALTER TABLE base ALTER b SET STORAGE main;
CREATE TABLE child (c integer, b text) INHERITS (base);
ALTER TABLE base ADD CONSTRAINT unproven CHECK (a < 100) NOT VALID;
ALTER TABLE child ALTER a SET DEFAULT 2, ALTER a SET NOT NULL, ALTER b SET STORAGE extended;
CREATE TABLE typed OF pair ("left" WITH OPTIONS DEFAULT 3, PRIMARY KEY ("left"));
CREATE FUNCTION total(first integer, VARIADIC rest integer[] DEFAULT ARRAY[1]) RETURNS bigint LANGUAGE sql STABLE
BEGIN ATOMIC SELECT sum(x) FROM unnest(rest) x; SELECT first::bigint; END;
CREATE PROCEDURE "do"(INOUT x integer, OUT y text) LANGUAGE plpgsql AS 'BEGIN y := ''a\b''; END';
CREATE AGGREGATE summed(integer) (SFUNC = int4pl, STYPE = integer, INITCOND = '0', PARALLEL = safe);
COMMENT ON AGGREGATE summed(integer) IS 'sum';
COMMENT ON PROCEDURE "do"(integer) IS 'does';
CREATE COLLATION german (provider = icu, locale = 'de-DE-u-co-phonebk', deterministic = false);
CREATE FOREIGN DATA WRAPPER "W" OPTIONS (debug 'true');
CREATE SERVER "Srv" TYPE 'x' VERSION '1' FOREIGN DATA WRAPPER "W" OPTIONS (host 'it''s');
CREATE USER MAPPING FOR PUBLIC SERVER "Srv" OPTIONS ("user" 'u');
CREATE FOREIGN TABLE far (a integer OPTIONS (col 'A') NOT NULL, b text) SERVER "Srv" OPTIONS (file 'f');
CREATE PUBLICATION "Pub" FOR TABLE line, "Order" ("select", price) WHERE (price > 0) WITH (publish = 'insert, delete');
CREATE FUNCTION watch() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
CREATE EVENT TRIGGER "Watch" ON ddl_command_end WHEN TAG IN ('CREATE TABLE') EXECUTE FUNCTION watch();
ALTER EVENT TRIGGER "Watch" DISABLE;
)sql";

TEST_F(RoundTrip, HardSchemaAsOneFile_LoadsAsTheSameCatalog) {
  const pg::ScratchDatabase source = database();
  const Outcome loaded = load(source, write("hard.sql", kHardSchema), true);
  ASSERT_EQ(loaded.status, 0) << loaded.output;
  expect_single_file(source);
}

TEST_F(RoundTrip, HardSchemaAsFolder_LoadsAsTheSameCatalog) {
  const pg::ScratchDatabase source = database();
  ASSERT_EQ(load(source, write("hard.sql", kHardSchema), true).status, 0);
  expect_files(source, Format::sql, false);
}

TEST_F(RoundTrip, HardSchemaAsBlocks_LoadsAsTheSameCatalog) {
  const pg::ScratchDatabase source = database();
  ASSERT_EQ(load(source, write("hard.sql", kHardSchema), true).status, 0);
  expect_files(source, Format::gen, true);
}

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
