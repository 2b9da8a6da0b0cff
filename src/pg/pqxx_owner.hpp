#pragma once

// What differs between libpqxx 6 (Debian 12) and 7 (Debian 13). session.cpp alone includes it.
#include <pqxx/version>

#if PQXX_VERSION_MAJOR >= 7
#include <pqxx/connection>
#else
#include <pqxx/connection_base>
#include <pqxx/connectionpolicy>
#endif
#include <libpq-fe.h>

namespace gen::pg {

#if PQXX_VERSION_MAJOR >= 7

/// Hands a libpq session that is open to libpqxx, which owns it and closes it. Throws pqxx::failure when libpqxx cannot
/// work with it; it is then closed.
class PqxxOwner {
 public:
  explicit PqxxOwner(PGconn* open) : session_(pqxx::connection::seize_raw_connection(open)) {}

 private:
  pqxx::connection session_;
};

#else

/// libpqxx's extension point for how a session is made; this one has it already.
struct ReadyMade : pqxx::connectionpolicy {
  explicit ReadyMade(PGconn* open) : pqxx::connectionpolicy(std::string{}), handle_(open) {}
  handle do_startconnect(handle orig) override { return orig != nullptr ? orig : handle_; }

 private:
  PGconn* handle_;
};

/// The policy has to be built before, and to go after, libpqxx's part of the session: hence a base class.
struct PolicyOwner {
  ReadyMade policy;
};

/// As above.
class PqxxOwner : private PolicyOwner, private pqxx::connection_base {
 public:
  explicit PqxxOwner(PGconn* open) : PolicyOwner{ReadyMade(open)}, pqxx::connection_base(policy) { init(); }
  ~PqxxOwner() noexcept { close(); }
};

#endif

}  // namespace gen::pg
