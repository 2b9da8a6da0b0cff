#include "connect_failure.hpp"

#include <array>
#include <string_view>
#include <thread>

#include "gen/support/secrets.hpp"

namespace gen::pg {
namespace {

struct Reason {
  std::string_view sign;  ///< part of the message
  std::string_view code;
  bool passes;  ///< may go away by itself
  std::string_view hint;
};

constexpr std::string_view kLogin =
    "check user and password (PGPASSWORD, a password file) and the server's pg_hba.conf";
constexpr std::string_view kReach = "check that the server runs and that host and port are right: pg_isready";

// First match wins. Messages: src/interfaces/libpq/fe-connect.c, src/backend/libpq/auth.c, utils/init/postinit.c.
constexpr std::array kReasons = {
    Reason{
        "unsupported startup parameter", "GEN2009", false,
        "there is a connection pooler in between: leave the parameter out (URL, PGOPTIONS), give gen the server's own "
        "address, or add it to ignore_startup_parameters of the pooler"},
    Reason{"password authentication failed", "GEN2003", false, kLogin},
    Reason{"no password supplied", "GEN2003", false, "set PGPASSWORD, use a password file, or give it in the URL"},
    Reason{"authentication failed", "GEN2003", false, kLogin},
    Reason{"no pg_hba.conf entry", "GEN2003", false, kLogin},
    Reason{"pg_hba.conf rejects", "GEN2003", false, kLogin},
    Reason{"is not permitted to log in", "GEN2003", false, "use a role that has LOGIN"},
    Reason{"permission denied to set role", "GEN2003", false, "GRANT that role TO the user of the URL"},
    Reason{"role \"", "GEN2003", false, "create the role, or name another one as the user of the URL"},
    Reason{"permission denied for database", "GEN2003", false, "GRANT CONNECT ON DATABASE ... TO that role"},
    Reason{"database \"", "GEN2004", false, "create it: gen create"},
    Reason{"too many clients", "GEN2005", true, "wait for a free connection, or raise max_connections"},
    Reason{"remaining connection slots", "GEN2005", true, "wait for a free connection, or raise max_connections"},
    Reason{"too many connections", "GEN2005", true, "wait for a free connection, or raise the connection limit"},
    Reason{"is starting up", "GEN2005", true, "try again with --wait=60s"},
    Reason{"is shutting down", "GEN2005", true, "try again with --wait=60s"},
    Reason{"not accepting connections", "GEN2005", true, "try again with --wait=60s"},
    Reason{"not yet accepting connections", "GEN2005", true, "try again with --wait=60s"},
    Reason{"definition of service", "GEN2001", false, "check PGSERVICE, ~/.pg_service.conf and PGSERVICEFILE"},
    Reason{"service file", "GEN2001", false, "check ~/.pg_service.conf and PGSERVICEFILE"},
    Reason{" value: \"", "GEN2001", false, "the manual, 34.1.2, lists the values of each connection option"},
    Reason{"could not translate host name", "GEN2002", true, "check the host name of the URL"},
    Reason{"", "GEN2002", true, kReach},
};

const Reason& reason_of(const std::string& message) {
  for (const Reason& reason : kReasons) {
    if (message.find(reason.sign) != std::string::npos) return reason;
  }
  return kReasons.back();
}

}  // namespace

support::Diagnostic connect_failure(const ConnectionTarget& target, const std::string& message) {
  const Reason& reason = reason_of(message);
  support::Diagnostic diagnostic =
      support::error(std::string(reason.code), "cannot connect to " + target.redacted(), {}, std::string(reason.hint));
  std::size_t at = 0;
  while (at <= message.size()) {
    const std::size_t end = std::min(message.find('\n', at), message.size());
    std::string line = message.substr(at, end - at);
    line.erase(0, std::min(line.find_first_not_of("\t "), line.size()));
    if (!line.empty()) diagnostic.notes.push_back({support::without_secrets(std::move(line)), {}});
    at = end + 1;
  }
  return diagnostic;
}

bool is_worth_waiting(const std::string& message) { return reason_of(message).passes; }

bool pause_until(std::chrono::steady_clock::time_point deadline) {
  const auto left = deadline - std::chrono::steady_clock::now();
  if (left <= std::chrono::steady_clock::duration::zero()) return false;
  std::this_thread::sleep_for(std::min<std::chrono::steady_clock::duration>(left, std::chrono::milliseconds(200)));
  return true;
}

}  // namespace gen::pg
