#include "introspect/snapshot.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "introspect/queries.hpp"
#include "introspect/query_text.hpp"

namespace gen::introspect {
namespace {

/// Settings that the text of the catalogs depends on, for this transaction alone: names are qualified because nothing
/// is on the path, constants print alike everywhere. JIT compilation would cost more than these queries.
constexpr std::string_view kSettings =
    "SELECT set_config(s.name, s.value, true) FROM (VALUES ('search_path', ''), ('quote_all_identifiers', 'off'), "
    "('extra_float_digits', '1'), ('DateStyle', 'ISO, YMD'), ('IntervalStyle', 'postgres'), ('TimeZone', 'UTC'), "
    "('bytea_output', 'hex'), ('xmlbinary', 'base64'), ('lc_monetary', 'C'), ('standard_conforming_strings', 'on'), "
    "('row_security', 'off'), ('jit', 'off')) s(name, value)";

struct Request {
  std::string name;  ///< for messages
  std::string sql;
  pg::Rows* answer = nullptr;
};

std::string name_array(const std::vector<model::Identifier>& names) {
  std::string text = "ARRAY[";
  for (const auto& name : names) text += (&name == &names.front() ? "" : ", ") + support::quote_literal(name.str());
  return text + "]::text[]";
}

std::vector<Request> catalog_requests(int server_version, const ReadOptions& options, CatalogRows& rows) {
  const std::string ignored_schemas = name_array(options.ignored_schemas);
  Fragments fragments = query_fragments();
  fragments["ignored_schemas"] = ignored_schemas;
  std::vector<Request> requests;
  const auto add = [&](std::string_view name, std::string_view query, pg::Rows& answer) {
    requests.push_back({std::string(name), query_text(query, server_version, fragments), &answer});
  };
#define GEN_KIND(enumerator, Struct, sql_name)                             \
  add(model::kind_name(model::ObjectKind::enumerator), query_##enumerator, \
      rows.kinds[static_cast<std::size_t>(model::ObjectKind::enumerator)]);
#include "gen/model/kinds.def"
  add("comment", query_comments, rows.comments);
  add("privilege", query_privileges, rows.privileges);
  add("extension link", query_extension_links, rows.extension_links);
  add("dependency", query_dependencies, rows.dependencies);
  add("inner object", query_aliases, rows.aliases);
  add("other object", query_unmodelled, rows.unmodelled);
  add("database", query_database, rows.database);
  return requests;
}

/// The requests between statements that open the snapshot and close it again.
std::vector<Request> framed(std::vector<Request> requests, bool in_transaction) {
  std::vector<Request> all;
  all.push_back({"transaction", in_transaction ? "SAVEPOINT gen_introspect"
                                               : "BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY"});
  all.push_back({"setting", std::string(kSettings)});
  for (Request& request : requests) all.push_back(std::move(request));
  if (in_transaction) {
    all.push_back({"transaction", "ROLLBACK TO SAVEPOINT gen_introspect"});
    all.push_back({"transaction", "RELEASE SAVEPOINT gen_introspect"});
  } else {
    all.push_back({"transaction", "COMMIT"});
  }
  return all;
}

/// Gives the session back as it was. After an error the statements at the end of the round trip did not run.
void leave_failed_transaction(pg::Connection& connection, bool in_transaction) {
  if (!connection.in_failed_transaction()) return;
  if (in_transaction) {
    (void)connection.execute("ROLLBACK TO SAVEPOINT gen_introspect; RELEASE SAVEPOINT gen_introspect");
  } else {
    (void)connection.execute("ROLLBACK");
  }
}

support::Diagnostic failure(const Request& request, const pg::ServerError& error) {
  support::Diagnostic diagnostic = pg::to_diagnostic(error, "GEN2020");
  diagnostic.notes.push_back({"while reading the catalogs (" + request.name + ')', {}});
  return diagnostic;
}

/// The statements are gone that the session had prepared: a function of a migration may deallocate them.
bool lost_plans(const std::vector<pg::QueryOutcome>& outcomes) {
  return std::ranges::any_of(outcomes, [](const auto& each) { return !each.ok() && each.error().sqlstate == "26000"; });
}

}  // namespace

support::Result<CatalogRows> take_snapshot(pg::Connection& connection, const ReadOptions& options) {
  const bool in_transaction = connection.in_transaction();
  CatalogRows rows;
  const std::vector<Request> requests =
      framed(catalog_requests(connection.server_version_num(), options, rows), in_transaction);
  std::vector<std::string> statements;
  statements.reserve(requests.size());
  for (const Request& request : requests) statements.push_back(request.sql);

  std::vector<pg::QueryOutcome> outcomes = connection.query_all(statements, pg::Plans::kept);
  if (lost_plans(outcomes)) {
    leave_failed_transaction(connection, in_transaction);
    connection.forget_plans();
    outcomes = connection.query_all(statements, pg::Plans::kept);
  }
  for (std::size_t i = 0; i < outcomes.size(); ++i) {
    if (!outcomes[i].ok()) {
      leave_failed_transaction(connection, in_transaction);
      return failure(requests[i], outcomes[i].error());
    }
    if (requests[i].answer != nullptr) *requests[i].answer = outcomes[i].value();
  }
  return rows;
}

}  // namespace gen::introspect
