#include "gen/pg/maintenance_session.hpp"

#include <algorithm>

#include "gen/support/identifier.hpp"

namespace gen::pg {
namespace {

using support::quote_identifier;

constexpr const char* kSessions =
    "SELECT pg_catalog.format('pid %s, user %s, %s, %s', pid, usename,"
    " COALESCE(NULLIF(application_name, ''), 'no application name'), COALESCE(state, backend_type))"
    " FROM pg_catalog.pg_stat_activity WHERE datname = $1 AND pid <> pg_catalog.pg_backend_pid()"
    " AND backend_type IN ('client backend', 'walsender') ORDER BY pid";

// The locale columns have another name in each of 15, 16 and 17; nothing of ICU is in 14.
constexpr const char* kModel14 =
    "SELECT pg_catalog.format('TEMPLATE template0 OWNER %I ENCODING %L LC_COLLATE %L LC_CTYPE %L"
    " CONNECTION LIMIT %s', pg_catalog.pg_get_userbyid(datdba), pg_catalog.pg_encoding_to_char(encoding), datcollate,"
    " datctype, datconnlimit)";
constexpr const char* kProvider15 =
    " || CASE datlocprovider WHEN 'i' THEN pg_catalog.format(' LOCALE_PROVIDER icu ICU_LOCALE %L', daticulocale)"
    " ELSE '' END";
constexpr const char* kProvider17 =
    " || CASE datlocprovider WHEN 'i' THEN pg_catalog.format(' LOCALE_PROVIDER icu ICU_LOCALE %L', datlocale)"
    " WHEN 'b' THEN pg_catalog.format(' LOCALE_PROVIDER builtin BUILTIN_LOCALE %L', datlocale) ELSE '' END";
constexpr const char* kModelSource = " FROM pg_catalog.pg_database WHERE datname = $1";

constexpr const char* kSettings =
    "SELECT pg_catalog.split_part(s, '=', 1), pg_catalog.substr(s, pg_catalog.strpos(s, '=') + 1)"
    " FROM pg_catalog.pg_db_role_setting r JOIN pg_catalog.pg_database d ON d.oid = r.setdatabase"
    " CROSS JOIN LATERAL pg_catalog.unnest(r.setconfig) s WHERE r.setrole = 0 AND d.datname = $1 ORDER BY 1";

constexpr const char* kGrants =
    "SELECT pg_catalog.format('GRANT %s ON DATABASE %I TO %s%s', a.privilege_type, $2::text, CASE a.grantee WHEN 0"
    " THEN 'PUBLIC' ELSE pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(a.grantee)) END,"
    " CASE WHEN a.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END)"
    " FROM pg_catalog.pg_database d CROSS JOIN LATERAL pg_catalog.aclexplode(d.datacl) a WHERE d.datname = $1"
    " ORDER BY 1";

constexpr const char* kComment =
    "SELECT pg_catalog.format('COMMENT ON DATABASE %I IS %L', $2::text,"
    " pg_catalog.shobj_description(oid, 'pg_database')) FROM pg_catalog.pg_database"
    " WHERE datname = $1 AND pg_catalog.shobj_description(oid, 'pg_database') IS NOT NULL";

support::Diagnostic told(const ServerError& error, const char* code, const std::string& what) {
  support::Diagnostic problem = to_diagnostic(error, code);
  problem.message = what + ": " + problem.message;
  return problem;
}

support::Diagnostic cannot_create(Connection& connection, const ServerError& error, const std::string& name) {
  support::Diagnostic problem = told(error, "GEN2402", "cannot create the database \"" + name + "\"");
  if (!error.is("42501")) return problem;
  // A role may be set by the URL's options, so the user of the URL is not always the one who needs the right.
  auto role = connection.query("SELECT pg_catalog.quote_ident(CURRENT_USER)");
  if (role && !role->empty()) problem.hint = "ALTER ROLE " + role->text(0, 0) + " CREATEDB;";
  return problem;
}

}  // namespace

support::Result<MaintenanceSession> MaintenanceSession::open(const ConnectionTarget& target,
                                                             const OpenOptions& options) {
  // A database cannot be dropped from inside, so `postgres` is left through the other one.
  const bool is_postgres = target.database() == "postgres";
  auto connection = Connection::open(target.with_database(is_postgres ? "template1" : "postgres"), options);
  if (!connection && !is_postgres && connection.errors().front().code == "GEN2004") {
    connection = Connection::open(target.with_database("template1"), options);
  }
  if (!connection) return connection.errors();
  return MaintenanceSession(std::move(*connection));
}

support::Result<bool> MaintenanceSession::exists(const std::string& name) {
  auto rows = connection_.query("SELECT 1 FROM pg_catalog.pg_database WHERE datname = $1", {name});
  if (!rows) return told(rows.error(), "GEN2401", "cannot read the list of databases");
  return !rows->empty();
}

support::Result<void> MaintenanceSession::create(const std::string& name, const NewDatabase& options) {
  std::string sql = "CREATE DATABASE " + quote_identifier(name);
  if (!options.owner.empty()) sql += " OWNER " + quote_identifier(options.owner);
  if (!options.template_name.empty()) sql += " TEMPLATE " + quote_identifier(options.template_name);
  if (auto made = connection_.execute(sql); !made) return cannot_create(connection_, made.error(), name);
  return {};
}

support::Result<void> MaintenanceSession::create_like(const std::string& name, const std::string& model) {
  const int version = connection_.server_version_num();
  const char* provider = version >= 170000 ? kProvider17 : version >= 150000 ? kProvider15 : "";
  auto clauses = connection_.query(std::string(kModel14) + provider + kModelSource, {model});
  if (!clauses) return told(clauses.error(), "GEN2401", "cannot read the list of databases");
  const std::string options = clauses->empty() ? "TEMPLATE template0" : clauses->text(0, 0);
  auto made = connection_.execute("CREATE DATABASE " + quote_identifier(name) + " " + options);
  if (!made) return cannot_create(connection_, made.error(), name);
  auto copied = copy_settings(name, model);
  if (!copied) (void)drop(name, false);
  return copied;
}

support::Result<void> MaintenanceSession::copy_settings(const std::string& name, const std::string& model) {
  const std::string quoted = quote_identifier(name);
  auto settings = connection_.query(kSettings, {model});
  if (!settings) return told(settings.error(), "GEN2401", "cannot read the settings of \"" + model + "\"");
  for (std::size_t row = 0; row < settings->size(); ++row) {
    // FROM CURRENT takes the value as it is: lists such as search_path are not quoted as text is.
    auto set = connection_.query("SELECT pg_catalog.set_config($1, $2, false)",
                                 {settings->text(row, 0), settings->text(row, 1)});
    if (set) set = connection_.execute("ALTER DATABASE " + quoted + " SET " + settings->text(row, 0) + " FROM CURRENT");
    (void)connection_.execute("RESET " + settings->text(row, 0));
    if (!set) return cannot_create(connection_, set.error(), name);
  }
  auto grants = connection_.query(kGrants, {model, name});
  auto comment = connection_.query(kComment, {model, name});
  if (!grants) return told(grants.error(), "GEN2401", "cannot read the grants of \"" + model + "\"");
  if (!comment) return told(comment.error(), "GEN2401", "cannot read the comment of \"" + model + "\"");
  std::string statements;
  if (!grants->empty()) statements = "REVOKE ALL ON DATABASE " + quoted + " FROM PUBLIC;";
  for (std::size_t row = 0; row < grants->size(); ++row) statements += grants->text(row, 0) + ";";
  for (std::size_t row = 0; row < comment->size(); ++row) statements += comment->text(row, 0) + ";";
  if (auto done = connection_.execute(statements); !done) return cannot_create(connection_, done.error(), name);
  return {};
}

support::Result<std::vector<std::string>> MaintenanceSession::sessions_in(const std::string& name) {
  auto rows = connection_.query(kSessions, {name});
  if (!rows) return told(rows.error(), "GEN2401", "cannot read the list of sessions");
  std::vector<std::string> sessions;
  for (std::size_t row = 0; row < rows->size(); ++row) sessions.push_back(rows->text(row, 0));
  return sessions;
}

support::Diagnostic MaintenanceSession::in_use(const std::string& name, const std::string& what,
                                               const ServerError& error) {
  support::Diagnostic problem = support::error("GEN2404", what + ": others are connected to \"" + name + "\"", {},
                                               "end those sessions, or let gen end them with --force");
  if (!error.detail.empty()) problem.notes.push_back({error.detail, {}});
  if (auto sessions = sessions_in(name)) {
    for (const std::string& session : *sessions) problem.notes.push_back({session, {}});
  }
  return problem;
}

support::Result<void> MaintenanceSession::drop(const std::string& name, bool force) {
  auto dropped =
      connection_.execute("DROP DATABASE IF EXISTS " + quote_identifier(name) + (force ? " WITH (FORCE)" : ""));
  if (dropped) return {};
  const std::string what = "cannot drop the database \"" + name + "\"";
  if (dropped.error().is("55006") && !force) return in_use(name, what, dropped.error());
  return told(dropped.error(), "GEN2403", what);
}

void MaintenanceSession::end_sessions(const std::string& name) {
  (void)connection_.query(
      "SELECT pg_catalog.pg_terminate_backend(pid) FROM pg_catalog.pg_stat_activity"
      " WHERE datname = $1 AND pid <> pg_catalog.pg_backend_pid()",
      {name});
}

support::Result<void> MaintenanceSession::replace(const std::string& name, const std::string& fresh,
                                                  const std::string& aside, bool force) {
  const std::string renames = "BEGIN; ALTER DATABASE " + quote_identifier(name) + " RENAME TO " +
                              quote_identifier(aside) + "; ALTER DATABASE " + quote_identifier(fresh) + " RENAME TO " +
                              quote_identifier(name) + "; COMMIT";
  constexpr int kAttempts = 3;  // programs reconnect between the end of their session and the new name
  for (int attempt = 1;; ++attempt) {
    if (force) end_sessions(name);
    auto done = connection_.execute(renames);
    if (done) return {};
    (void)connection_.execute("ROLLBACK");
    const std::string what = "cannot put the database \"" + name + "\" aside";
    if (!done.error().is("55006")) return told(done.error(), "GEN2405", what);
    if (!force || attempt == kAttempts) return in_use(name, what, done.error());
  }
}

std::string database_name(const std::string& name, const std::string& suffix) {
  constexpr std::size_t kLongest = 63;
  std::size_t keep = std::min(name.size(), kLongest - std::min(suffix.size(), kLongest));
  // Not inside a character: bytes that go on with one are 10xxxxxx in UTF-8.
  while (keep < name.size() && keep > 0 && (static_cast<unsigned char>(name[keep]) & 0xC0U) == 0x80U) --keep;
  return name.substr(0, keep) + suffix;
}

}  // namespace gen::pg
