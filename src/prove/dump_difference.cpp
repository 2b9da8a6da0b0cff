#include <algorithm>
#include <array>
#include <map>

#include "gen/prove/prove.hpp"
#include "gen/scope/grantees.hpp"
#include "gen/support/pattern.hpp"
#include "gen/support/sql_lexer.hpp"
#include "prove/pg_dump.hpp"

/// The second opinion: two databases are the same when pg_dump prints the same statements for both, in any order, with
/// the columns of tables in any order.
namespace gen::prove {
namespace {

using support::Result;

std::vector<std::string> statements_of(const std::string& dump) {
  std::vector<std::string> statements;
  for (const support::StatementSpan& span : support::split_sql(dump))
    statements.push_back(dump.substr(span.offset, span.length));
  return statements;
}

bool is_session_setting(const std::string& sql) {
  return sql.starts_with("SET ") || sql.starts_with("SELECT pg_catalog.set_config");
}

std::string without_connection(const std::string& subscription) {
  const std::size_t connection = subscription.find(" CONNECTION '");
  const std::size_t publication = subscription.rfind("' PUBLICATION ");
  return subscription.substr(0, connection) + subscription.substr(std::min(publication, subscription.size()));
}

/// From 18 on a NOT NULL has a name of its own, which the server makes of those of table and column when nobody gives
/// it one, and which stays what it is when these change. It is not managed.
std::string without_name_of_not_null(const std::string& line) {
  static const support::Pattern kNamed("CONSTRAINT (\"([^\"]|\"\")*\"|[^ \"]+) NOT NULL");
  return kNamed.replace(line, "NOT NULL");
}

/// A CREATE TABLE with its lines sorted: the order of columns is not compared. A user mapping without its options, a
/// subscription without its connection: a password in them is neither managed nor shown, and introspection compares the
/// rest.
std::string normalised(const std::string& sql) {
  if (sql.starts_with("CREATE SUBSCRIPTION")) return without_connection(sql);
  if (sql.starts_with("CREATE USER MAPPING")) return sql.substr(0, sql.find(" OPTIONS ("));
  if (!sql.starts_with("CREATE TABLE") && !sql.starts_with("CREATE UNLOGGED TABLE") &&
      !sql.starts_with("CREATE FOREIGN TABLE"))
    return sql;
  std::vector<std::string> lines;
  std::string line;
  for (const char c : sql + '\n') {
    if (c != '\n') {
      line += c;
      continue;
    }
    if (line.ends_with(',')) line.pop_back();
    lines.push_back(without_name_of_not_null(line));
    line.clear();
  }
  std::sort(lines.begin(), lines.end());
  std::string text;
  for (const std::string& sorted : lines) text += sorted + '\n';
  return text;
}

bool grants_to(const std::string& sql, const std::set<model::Identifier>& grantees) {
  if (!sql.starts_with("GRANT ")) return false;
  const std::set<model::Identifier> named = scope::grantees_of(sql);
  return !named.empty() &&
         std::ranges::all_of(named, [&](const auto& grantee) { return grantees.count(grantee) != 0; });
}

/// What a role says in its own name, said by another one.
std::string in_the_name_of(const std::string& sql, const model::Identifier& loader, const model::Identifier& user) {
  constexpr std::array<std::string_view, 3> kNaming{"ALTER DEFAULT PRIVILEGES", "CREATE USER MAPPING", "CREATE POLICY"};
  const bool names_roles = std::ranges::any_of(kNaming, [&](std::string_view words) { return sql.starts_with(words); });
  if (loader == user || !names_roles) return sql;
  std::string text, previous;
  std::size_t copied = 0;
  for (const support::Token& token : support::lex_sql(sql)) {
    const std::string word = sql.substr(token.offset, token.length);
    const bool is_role = previous == "ROLE" || previous == "FOR" || previous == "TO";
    if (is_role && word != "ROLE" && support::fold_identifier(word) == loader) {
      text += sql.substr(copied, token.offset - copied) + support::quote_identifier(user);
      copied = token.offset + token.length;
    }
    previous = word;
  }
  return text + sql.substr(copied);
}

std::vector<std::string> comparable(const std::string& dump, const DumpLeeway& leeway, bool is_wanted) {
  std::vector<std::string> texts;
  for (const std::string& sql : statements_of(dump)) {
    if (is_session_setting(sql) || grants_to(sql, leeway.ignored_grantees)) continue;
    texts.push_back(normalised(is_wanted ? in_the_name_of(sql, leeway.loader, leeway.user) : sql));
  }
  std::sort(texts.begin(), texts.end());
  return texts;
}

std::string first_difference(const std::vector<std::string>& have, const std::vector<std::string>& want) {
  std::vector<std::string> surplus, missing;
  std::set_difference(have.begin(), have.end(), want.begin(), want.end(), std::back_inserter(surplus));
  std::set_difference(want.begin(), want.end(), have.begin(), have.end(), std::back_inserter(missing));
  std::string text;
  if (!surplus.empty()) text += "have: " + surplus.front();
  if (!missing.empty()) text += (text.empty() ? "" : "\n") + std::string("want: ") + missing.front();
  return text;
}

/// Runs a dump in a new database and dumps that: expressions then stand in the form that their own deparsed text takes.
std::optional<std::string> dump_again(const PgDump& program, const std::string& dump, pg::ScratchServer& server) {
  auto database = server.create_database();
  if (!database) return std::nullopt;
  {
    auto session = database->connect();
    if (!session) return std::nullopt;
    for (const std::string& sql : statements_of(dump)) {
      if (sql == "CREATE SCHEMA public") continue;
      // pg_dump may be newer than the server, and sets what that does not know (transaction_timeout).
      if (!session->execute(sql) && !sql.starts_with("SET ")) return std::nullopt;
    }
  }
  return program.schema_of(database->target());
}

}  // namespace

Result<std::optional<std::string>> dump_difference(const pg::ConnectionTarget& have, const pg::ConnectionTarget& want,
                                                   pg::ScratchServer& server, int server_major,
                                                   const DumpLeeway& leeway) {
  const auto program = PgDump::find(server_major);
  if (!program) return std::optional<std::string>{};
  const auto have_dump = program->schema_of(have);
  const auto want_dump = program->schema_of(want);
  if (!have_dump || !want_dump) return std::optional<std::string>{};
  const auto difference_of = [&](const std::string& one, const std::string& other) {
    return first_difference(comparable(one, leeway, false), comparable(other, leeway, true));
  };
  std::string difference = difference_of(*have_dump, *want_dump);
  if (difference.empty()) return std::optional<std::string>(difference);
  const auto have_again = dump_again(*program, *have_dump, server);
  const auto want_again = dump_again(*program, *want_dump, server);
  if (have_again && want_again) difference = difference_of(*have_again, *want_again);
  return std::optional<std::string>(difference);
}

}  // namespace gen::prove
