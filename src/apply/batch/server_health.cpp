#include "gen/apply/server_health.hpp"

#include <array>
#include <cstdlib>

#include "apply/server_checks.hpp"

namespace gen::apply {
namespace {

Health health_of(const std::string& word) {
  return word == "fail" ? Health::fail : word == "warn" ? Health::warn : Health::ok;
}

/// As in session_settings.cpp: under a transaction pooler the next statement may run in another session.
Finding check_pooler(pg::Connection& connection) {
  (void)connection.query("SELECT pg_catalog.set_config('gen.session', pg_catalog.pg_backend_pid()::text, false)");
  auto same =
      connection.query("SELECT pg_catalog.current_setting('gen.session', true) = pg_catalog.pg_backend_pid()::text");
  const bool direct = same && same->boolean(0, 0) && connection.backend_pid() != 0;
  if (direct) return {Health::ok, "pooler", "statements stay in one session", ""};
  return {Health::fail, "pooler", "there is a connection pooler in transaction mode in between",
          "give gen the server's own address, or a port of the pooler in session mode"};
}

Finding check_clock(pg::Connection& connection) {
  const auto before = std::chrono::system_clock::now();
  auto rows = connection.query("SELECT (EXTRACT(epoch FROM pg_catalog.clock_timestamp()) * 1000)::bigint");
  if (!rows) return {Health::warn, "clock", "the server's clock cannot be read", ""};
  const auto ours = std::chrono::duration_cast<std::chrono::milliseconds>(before.time_since_epoch()).count();
  const auto apart = std::llabs(rows->integer(0, 0) - ours) / 1000;
  constexpr std::int64_t kMost = 5;
  if (apart <= kMost) return {Health::ok, "clock", "this machine and the server agree", ""};
  return {Health::warn, "clock", "this machine and the server are " + std::to_string(apart) + " s apart",
          "set both by NTP: versions of files come from this machine's clock"};
}

}  // namespace

std::string_view health_name(Health health) {
  static constexpr std::array<std::string_view, 3> kNames = {"ok", "warn", "fail"};
  return kNames[static_cast<std::size_t>(health)];
}

std::vector<Finding> examine_server(pg::Connection& connection, const LedgerSchema& ledger,
                                    std::chrono::milliseconds lock_timeout) {
  std::vector<Finding> findings;
  for (const ServerCheck& check : server_checks()) {
    if (connection.server_version_num() < check.since) continue;
    auto rows = connection.query(ledger.sql(check.sql),
                                 check.wants_lock_timeout
                                     ? std::vector<std::optional<std::string>>{std::to_string(lock_timeout.count())}
                                     : std::vector<std::optional<std::string>>{});
    if (!rows) {
      findings.push_back({Health::warn, check.name, "cannot be looked at: " + rows.error().message, ""});
      continue;
    }
    for (std::size_t row = 0; row < rows->size(); ++row) {
      findings.push_back({health_of(rows->text(row, 0)), check.name, rows->text(row, 1), rows->text(row, 2)});
    }
  }
  findings.push_back(check_pooler(connection));
  findings.push_back(check_clock(connection));
  return findings;
}

}  // namespace gen::apply
