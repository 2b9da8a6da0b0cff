#pragma once

#include <libpq-fe.h>

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "gen/pg/connection.hpp"

namespace gen::pg {

class PqxxOwner;

/// A session that libpqxx owns and closes. Statements run on libpq's own handle: libpqxx gives neither the error
/// position nor the detail, schema, table and constraint fields, no structured notices, and no pipeline mode, all of
/// which diagnostics and introspection need.
class Connection::Session {
 public:
  /// Opens a session from a list of parameters (never from a string that holds the password). On failure nothing comes
  /// back, and `failure` holds libpq's message.
  static std::unique_ptr<Session> open(const ConnectionTarget& target,
                                       const std::map<std::string, std::string>& parameters, std::string& failure);
  ~Session();

  PGconn* raw() const { return raw_; }
  /// Turns a finished result into an outcome; takes ownership of `result`, which may be null (session lost).
  QueryOutcome outcome(PGresult* result);
  void receive(const PGresult* notice);
  ServerError lost_session() const;
  /// DISCARD and DEALLOCATE of a script take prepared statements away; where only the words are in it, they are
  /// prepared once more.
  void heed_discards(const std::string& sql);

  ConnectionTarget target;
  std::vector<Notice> notices;
  std::function<void(const Notice&)> on_notice;
  std::function<std::string(const std::string&)> translation;
  std::uint64_t round_trips = 0;
  bool keeps_plans = false;
  std::map<std::string, std::string> prepared;  ///< names of prepared statements by their text
  std::uint64_t names_given = 0;                ///< to prepared statements, those that are gone included

 private:
  Session(ConnectionTarget to, PGconn* open);

  PGconn* raw_;
  std::unique_ptr<PqxxOwner> owner_;
};

/// The fields of a result that is an error or a notice.
ServerError fields_of(const PGresult* result);

}  // namespace gen::pg
