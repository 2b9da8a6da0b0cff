#include "gen/desired/load_schema.hpp"

#include <set>

#include "desired/load_failure.hpp"

namespace gen::desired {
namespace {

using source::Statement;

/// True for complaints that another statement may still cure: something it needs is not there yet.
bool may_be_cured(const pg::ServerError& error) {
  return !error.connection_lost && !error.is("42601");  // a syntax error stays one
}

/// psql-style dumps create what every database has.
bool is_harmless(const Statement& statement, const pg::ServerError& error) {
  return error.is("42P06") && statement.sql.find("public") != std::string::npos;
}

class Loader {
 public:
  Loader(pg::ScratchServer& server, pg::Connection& session, const std::function<support::Result<void>()>& between)
      : server_(server), session_(session), between_(between) {}

  support::Result<void> run(const source::SchemaSource& schema) {
    if (auto ready = prepare(schema); !ready) return ready;
    if (all_at_once(schema.statements)) return make_more();
    std::vector<LoadFailure> left = rounds(schema.statements);
    if (!left.empty()) left = rounds(split_foreign_keys(left));
    if (!interrupted_.empty()) return interrupted_;
    if (left.empty()) return {};
    return explain_failures(left, schema, server_.server_major(), server_.stand_ins());
  }

 private:
  support::Result<void> prepare(const source::SchemaSource& schema) {
    for (const Statement& statement : schema.statements) {
      for (const std::string& role : statement.roles) {
        if (!roles_.insert(role).second) continue;
        if (auto made = server_.ensure_role(role); !made) return made;
      }
    }
    auto set = session_.execute(
        "SET check_function_bodies = off; SET client_min_messages = error; SET lock_timeout = 0; "
        "SET statement_timeout = 0; SET default_transaction_read_only = off");
    if (!set) return pg::to_diagnostic(set.error(), "GEN2101");
    (void)session_.execute("SET lc_messages = 'C'");  // missing names are read from messages; only superusers may
    return {};
  }

  support::Result<void> make_more() {
    if (!between_) return {};
    (void)session_.execute("RESET search_path");
    return between_();
  }

  static std::string path_statement(const Statement& statement) {
    return statement.search_path.empty() ? "RESET search_path" : "SET search_path TO " + statement.search_path;
  }

  /// The common case, a file that loads as it stands: one pipeline, one transaction. Leaves nothing behind on failure.
  bool all_at_once(const std::vector<Statement>& statements) {
    std::vector<std::string> batch{"BEGIN"};
    const std::string* path = nullptr;
    for (const Statement& statement : statements) {
      if (path == nullptr || *path != statement.search_path) batch.push_back(path_statement(statement));
      path = &statement.search_path;
      batch.push_back(statement.sql);
    }
    batch.emplace_back("RESET search_path");
    batch.emplace_back("COMMIT");
    for (const pg::QueryOutcome& outcome : session_.query_all(batch)) {
      if (outcome) continue;
      (void)session_.execute("ROLLBACK");
      return false;
    }
    return true;
  }

  /// Statement by statement, each for itself, again and again while that helps.
  std::vector<LoadFailure> rounds(std::vector<Statement> pending) {
    while (true) {
      std::vector<LoadFailure> failed;
      for (Statement& statement : pending) {
        if (auto error = run_one(statement)) failed.push_back({std::move(statement), std::move(*error)});
      }
      if (failed.size() == pending.size()) return failed;
      if (auto made = make_more(); !made) interrupted_ = made.errors();
      if (failed.empty() || !interrupted_.empty()) return failed;
      pending.clear();
      bool hope = false;
      for (const LoadFailure& failure : failed) {
        hope |= may_be_cured(failure.error);
        pending.push_back(failure.statement);
      }
      if (!hope) return failed;
    }
  }

  std::optional<pg::ServerError> run_one(const Statement& statement) {
    for (const std::string& role : statement.roles) {
      if (roles_.insert(role).second) (void)server_.ensure_role(role);
    }
    if (auto set = session_.execute(path_statement(statement)); !set) return set.error();
    auto outcome = session_.execute(statement.sql);
    if (outcome) return std::nullopt;
    if (session_.in_transaction()) (void)session_.execute("ROLLBACK");
    if (is_harmless(statement, outcome.error())) return std::nullopt;
    // In a place that the parser did not see (inside DO, say).
    const std::string role = outcome.error().is("42704") ? missing_role(outcome.error().message) : "";
    if (!role.empty() && roles_.insert(role).second) {
      if (server_.ensure_role(role)) return run_one(statement);
    }
    return outcome.error();
  }

  static std::vector<Statement> split_foreign_keys(const std::vector<LoadFailure>& failures) {
    std::vector<Statement> tables, keys;
    for (const LoadFailure& failure : failures) {
      std::vector<Statement> parts = source::without_foreign_keys(failure.statement);
      tables.push_back(std::move(parts.front()));
      for (std::size_t i = 1; i < parts.size(); ++i) keys.push_back(std::move(parts[i]));
    }
    tables.insert(tables.end(), keys.begin(), keys.end());
    return tables;
  }

  pg::ScratchServer& server_;
  pg::Connection& session_;
  const std::function<support::Result<void>()>& between_;
  support::Diagnostics interrupted_;  ///< what went wrong in between
  std::set<std::string> roles_;
};

}  // namespace

support::Result<void> load_schema(const source::SchemaSource& schema, pg::ScratchServer& server,
                                  pg::Connection& session, const std::function<support::Result<void>()>& between) {
  return Loader(server, session, between).run(schema);
}

std::string missing_role(std::string_view message) {
  constexpr std::string_view kBefore = "role \"", kAfter = "\" does not exist";
  if (!message.starts_with(kBefore)) return {};
  const std::size_t end = message.find(kAfter, kBefore.size());
  return end == std::string_view::npos ? "" : std::string(message.substr(kBefore.size(), end - kBefore.size()));
}

}  // namespace gen::desired
