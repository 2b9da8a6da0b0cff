// Several statements in one round trip. libpq's pipeline mode (manual, 34.5) came with version 14; without it the
// statements run one after the other, with the same outcome.
#include <poll.h>

#include <algorithm>

#include "session.hpp"

namespace gen::pg {
namespace {

#ifdef LIBPQ_HAS_PIPELINING

/// Sends what is queued while reading what arrives: a client that only sends and a server that only answers would
/// otherwise block each other once both buffers are full.
bool flush(PGconn* raw) {
  while (true) {
    const int left = PQflush(raw);
    if (left == 0) return true;
    if (left < 0) return false;
    pollfd socket{PQsocket(raw), POLLIN | POLLOUT, 0};
    if (poll(&socket, 1, -1) < 0 && errno != EINTR) return false;
    if ((socket.revents & POLLIN) != 0 && PQconsumeInput(raw) == 0) return false;
  }
}

bool send_all(PGconn* raw, const std::vector<std::string>& statements) {
  for (const std::string& sql : statements) {
    if (PQsendQueryParams(raw, sql.c_str(), 0, nullptr, nullptr, nullptr, nullptr, 0) == 0) return false;
  }
  return PQpipelineSync(raw) != 0 && flush(raw);
}

/// The result of the next statement; results of one statement end with a null one.
PGresult* next_result(PGconn* raw) {
  PGresult* result = PQgetResult(raw);
  if (result == nullptr) return nullptr;
  while (PGresult* rest = PQgetResult(raw)) PQclear(rest);
  return result;
}

ServerError not_run() {
  ServerError error;
  error.sqlstate = "25P02";
  error.severity = "ERROR";
  error.message = "not run because a statement before it in the same round trip failed";
  return error;
}

#endif

}  // namespace

#ifdef LIBPQ_HAS_PIPELINING

std::vector<QueryOutcome> Connection::query_all(const std::vector<std::string>& given) {
  std::vector<std::string> statements = given;
  if (session_->translation) std::ranges::transform(given, statements.begin(), session_->translation);
  PGconn* raw = session_->raw();
  std::vector<QueryOutcome> outcomes;
  if (statements.empty()) return outcomes;
  ++session_->round_trips;
  if (PQenterPipelineMode(raw) == 0 || PQsetnonblocking(raw, 1) != 0 || !send_all(raw, statements)) {
    outcomes.assign(statements.size(), session_->lost_session());
    return outcomes;
  }
  PQsetnonblocking(raw, 0);
  for (std::size_t i = 0; i < statements.size(); ++i) {
    PGresult* result = next_result(raw);
    if (result != nullptr && PQresultStatus(result) == PGRES_PIPELINE_ABORTED) {
      PQclear(result);
      outcomes.push_back(not_run());
    } else {
      outcomes.push_back(session_->outcome(result));
    }
  }
  if (PGresult* sync = PQgetResult(raw)) PQclear(sync);
  PQexitPipelineMode(raw);
  return outcomes;
}

#else

std::vector<QueryOutcome> Connection::query_all(const std::vector<std::string>& statements) {
  std::vector<QueryOutcome> outcomes;
  const bool own_transaction = !in_transaction();
  if (own_transaction) (void)execute("BEGIN");
  for (const std::string& sql : statements) outcomes.push_back(query(sql));
  if (own_transaction) (void)execute("COMMIT");
  return outcomes;
}

#endif

}  // namespace gen::pg
