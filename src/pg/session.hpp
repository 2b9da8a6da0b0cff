#pragma once

#include <libpq-fe.h>

#include <functional>
#include <map>
#include <memory>
#include <pqxx/connection_base>
#include <pqxx/connectionpolicy>
#include <string>
#include <vector>

#include "gen/pg/connection.hpp"

namespace gen::pg {

/// libpqxx's extension point for how a session is made. It makes one from a list of parameters (never from a string
/// that holds the password) and remembers libpq's handle.
class KeepHandle : public pqxx::connectionpolicy {
 public:
  explicit KeepHandle(const std::map<std::string, std::string>& parameters)
      : pqxx::connectionpolicy(std::string{}), parameters_(parameters) {}

  handle do_startconnect(handle orig) override;
  handle do_disconnect(handle orig) noexcept override;

  PGconn* raw = nullptr;
  std::string failure;  ///< libpq's message when the session could not be made

 private:
  std::map<std::string, std::string> parameters_;
};

/// The policy has to be built before, and to go after, libpqxx's part of the session: hence a base class.
struct HandleOwner {
  KeepHandle policy;
};

/// A session that libpqxx opens, owns and closes. Statements run on libpq's own handle: libpqxx 6.4 gives neither the
/// error position nor the detail, schema, table and constraint fields, no structured notices, and no pipeline mode,
/// all of which diagnostics and introspection need.
class PqxxSession : private HandleOwner, public pqxx::connection_base {
 public:
  /// Throws pqxx::failure; `failure` then holds libpq's message.
  PqxxSession(const std::map<std::string, std::string>& parameters, std::string& failure);
  ~PqxxSession() noexcept { close(); }

  PGconn* raw() const { return policy.raw; }
};

class Connection::Session {
 public:
  Session(ConnectionTarget to, std::unique_ptr<PqxxSession> session);

  PGconn* raw() const { return pqxx->raw(); }
  /// Turns a finished result into an outcome; takes ownership of `result`, which may be null (session lost).
  QueryOutcome outcome(PGresult* result);
  void receive(const PGresult* notice);
  ServerError lost_session() const;

  ConnectionTarget target;
  std::unique_ptr<PqxxSession> pqxx;
  std::vector<Notice> notices;
  std::function<void(const Notice&)> on_notice;
  std::uint64_t round_trips = 0;
};

/// The fields of a result that is an error or a notice.
ServerError fields_of(const PGresult* result);

}  // namespace gen::pg
