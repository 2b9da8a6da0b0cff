#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "gen/support/result.hpp"

namespace gen::pg {

/// Where to connect: libpq connection parameters (manual, 34.1.2). It may hold a password and has no text form that
/// shows it: `redacted()` is the only one. A value type.
class ConnectionTarget {
 public:
  ConnectionTarget() = default;

  /// Reads a URL (`postgresql://user@host:port/db?option=value`) or `key=value` pairs, as libpq does. Errors: GEN2001,
  /// whose text never repeats what was written where a password may stand; it names the character of a URL that has to
  /// be percent-encoded, and the right form for URLs of JDBC and of drivers. A password is kept (support::keep_secret).
  static support::Result<ConnectionTarget> parse(const std::string& url_or_keyvalue);
  /// The target that the PG* variables describe, or nothing when none of those that name a server or database is set
  /// (PGHOST, PGHOSTADDR, PGPORT, PGDATABASE, PGUSER, PGSERVICE).
  static std::optional<ConnectionTarget> from_environment();
  /// A server reached by its Unix socket directory.
  static ConnectionTarget socket(const std::string& directory, int port, const std::string& user,
                                 const std::string& database);

  /// A copy with one parameter replaced.
  ConnectionTarget with(const std::string& keyword, const std::string& value) const;
  ConnectionTarget with_database(const std::string& name) const { return with("dbname", name); }
  /// Sessions begin with SET ROLE, and come back to it after RESET ROLE and RESET ALL (manual, SET ROLE: the setting of
  /// connection time).
  ConnectionTarget with_role(const std::string& name) const;
  /// The parameters hold a password; libpq may find one elsewhere.
  bool has_password() const { return parameters_.contains("password"); }
  ConnectionTarget with_user(const std::string& name) const { return with("user", name); }

  /// What libpq will use, defaults and environment included; "" when nothing gives one.
  std::string host() const { return effective("host"); }
  std::string port() const { return effective("port"); }
  std::string user() const { return effective("user"); }
  std::string database() const;

  /// `postgresql://user@host:port/db`, or `postgresql:///db?host=/dir&port=5432&user=name` for a socket. Can be given
  /// back to `parse`; the password is left out. `postgresql:///db?service=name` for a service.
  std::string redacted() const;

  /// PGHOST, PGUSER, PGPASSWORD ... for a child process (pg_dump), so that no secret stands on a command line. All that
  /// libpq needs, those variables of ours that the parameters leave open included.
  std::vector<std::pair<std::string, std::string>> child_environment() const;

  /// Same parameters, password included.
  bool operator==(const ConnectionTarget&) const = default;

 private:
  friend class Connection;
  std::string effective(const std::string& keyword) const;

  std::map<std::string, std::string> parameters_;
};

}  // namespace gen::pg
