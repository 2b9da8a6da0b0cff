#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "gen/pg/connection_target.hpp"
#include "gen/pg/expected.hpp"
#include "gen/pg/rows.hpp"
#include "gen/pg/server_error.hpp"
#include "gen/support/result.hpp"

namespace gen::pg {

/// What a statement gave: rows, or what the server said against it.
using QueryOutcome = Expected<Rows, ServerError>;

struct OpenOptions {
  std::string application_name = "gen";
  std::chrono::seconds connect_timeout{10};  ///< per address; a connect_timeout in the target wins
  std::chrono::milliseconds wait{0};         ///< go on trying for so long while the server cannot be reached or starts
};

/// Stops the statement that a connection is running, from any thread or from a signal handler. May outlive its
/// connection (it then does nothing).
class Canceller {
 public:
  /// True when the request was delivered, which does not mean that it came in time. Async-signal-safe.
  bool cancel() const noexcept;

 private:
  friend class Connection;
  std::shared_ptr<void> request_;
};

enum class Plans { once, kept };

/// One session. Movable, not copyable, not thread-safe. Statement errors are values; a session that was lost stays
/// lost (there is no silent reconnect: settings, locks and transactions would be gone).
class Connection {
 public:
  /// Errors: GEN2002 cannot be reached, GEN2003 not let in, GEN2004 no such database, GEN2005 no free slot or
  /// starting, GEN2009 a pooler refuses a parameter; each names host, port and database, never a password. The session
  /// has client_encoding UTF8, TCP keepalives and the application name.
  static support::Result<Connection> open(const ConnectionTarget& target, const OpenOptions& options = {});

  Connection(Connection&&) noexcept;
  Connection& operator=(Connection&&) noexcept;
  ~Connection();

  /// Simple protocol: `sql` may hold several statements, which then form one implicit transaction (manual, 55.2.2.1).
  /// Gives the last result, or the first error. COPY FROM STDIN is refused (use copy_in).
  QueryOutcome execute(const std::string& sql);
  /// Extended protocol: one statement with text parameters ($1 ...), nothing stands for NULL.
  QueryOutcome query(const std::string& sql, const std::vector<std::optional<std::string>>& parameters = {});
  /// Runs several statements in one round trip (libpq's pipeline mode, manual 34.5). Outcomes stand in the order of
  /// `statements`. Outside a transaction block all of them form one transaction; after a failure the rest carry an
  /// error with SQLSTATE 25P02.
  /// With Plans::kept the server plans each statement once in a session that may keep_plans: planning is most of what
  /// reading small catalogs takes.
  std::vector<QueryOutcome> query_all(const std::vector<std::string>& statements, Plans plans = Plans::once);
  /// Only for sessions that are known to reach the server itself: behind a pooler another one may have what was
  /// prepared. Without pipeline mode nothing changes.
  void keep_plans();
  /// Statements are prepared anew: what a script did behind gen's back may have taken the prepared ones away.
  void forget_plans();
  /// COPY ... FROM STDIN with its rows in `data`, as they stand in a script (without the line \.).
  QueryOutcome copy_in(const std::string& copy_statement, std::string_view data);

  /// 150020 for 15.20.
  int server_version_num() const;
  /// 15 for 15.20.
  int server_major() const { return server_version_num() / 10000; }
  int backend_pid() const;
  /// A transaction block is open, failed ones included.
  bool in_transaction() const;
  bool in_failed_transaction() const;
  /// The session was not lost, as far as is known without asking the server.
  bool alive() const;
  /// The value of a parameter that the server reports (server_encoding, standard_conforming_strings ...), or "".
  std::string reported(const std::string& parameter) const;

  /// Notices and warnings since the last call, oldest first.
  std::vector<Notice> take_notices();
  /// Called for each notice as it arrives, instead of keeping it; an empty function keeps them again.
  void on_notice(std::function<void(const Notice&)> receiver);

  /// Each statement of `execute` and `query_all` is what `translation` makes of it; an empty function changes nothing.
  void translate(std::function<std::string(const std::string&)> translation);

  Canceller canceller() const;
  /// Number of times that a reply was waited for.
  std::uint64_t round_trips() const;
  const ConnectionTarget& target() const;

 private:
  class Session;
  explicit Connection(std::unique_ptr<Session> session);
  std::unique_ptr<Session> session_;
};

}  // namespace gen::pg
