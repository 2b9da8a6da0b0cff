// Several statements in one round trip. libpq's pipeline mode (manual, 34.5) came with version 14; without it the
// statements run one after the other, with the same outcome.
#include <poll.h>

#include <algorithm>
#include <array>
#include <string_view>

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

/// A statement of a round trip: where its text is prepared first, that has a result of its own.
struct Sent {
  bool prepares = false;
  std::string name;  ///< of the prepared statement; "" = none
};

bool send(PGconn* raw, const std::string& sql, const Sent& sent) {
  if (sent.name.empty()) return PQsendQueryParams(raw, sql.c_str(), 0, nullptr, nullptr, nullptr, nullptr, 0) != 0;
  if (sent.prepares && PQsendPrepare(raw, sent.name.c_str(), sql.c_str(), 0, nullptr) == 0) return false;
  return PQsendQueryPrepared(raw, sent.name.c_str(), 0, nullptr, nullptr, nullptr, 0) != 0;
}

bool send_all(PGconn* raw, const std::vector<std::string>& statements, const std::vector<Sent>& sent) {
  for (std::size_t i = 0; i < statements.size(); ++i) {
    if (!send(raw, statements[i], sent[i])) return false;
  }
  return PQpipelineSync(raw) != 0 && flush(raw);
}

/// What opens or ends a transaction has no plan; and where what is prepared is gone, it still has to work.
bool has_plan(std::string_view sql) {
  return std::ranges::none_of(std::array{"BEGIN", "COMMIT", "ROLLBACK", "SAVEPOINT", "RELEASE"},
                              [&](const char* word) { return sql.starts_with(word); });
}

/// Names for what is not prepared yet, each given once in a session: those that a script might have taken away may
/// still be there. A statement that stands twice is prepared by its first place.
std::vector<Sent> plans_for(const std::vector<std::string>& statements, bool keeps,
                            const std::map<std::string, std::string>& prepared, std::uint64_t& names_given) {
  std::vector<Sent> sent(statements.size());
  if (!keeps) return sent;
  std::map<std::string, std::string> known = prepared;
  for (std::size_t i = 0; i < statements.size(); ++i) {
    if (!has_plan(statements[i])) continue;
    const auto [place, fresh] = known.emplace(statements[i], "gen_" + std::to_string(names_given));
    if (fresh) ++names_given;
    sent[i] = {fresh, place->second};
  }
  return sent;
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

std::vector<QueryOutcome> Connection::query_all(const std::vector<std::string>& given, Plans plans) {
  std::vector<std::string> statements = given;
  if (session_->translation) std::ranges::transform(given, statements.begin(), session_->translation);
  PGconn* raw = session_->raw();
  std::vector<QueryOutcome> outcomes;
  if (statements.empty()) return outcomes;
  ++session_->round_trips;
  for (const std::string& sql : statements) session_->heed_discards(sql);
  const bool keeps = session_->keeps_plans && plans == Plans::kept;
  const std::vector<Sent> sent = plans_for(statements, keeps, session_->prepared, session_->names_given);
  if (PQenterPipelineMode(raw) == 0 || PQsetnonblocking(raw, 1) != 0 || !send_all(raw, statements, sent)) {
    outcomes.assign(statements.size(), session_->lost_session());
    return outcomes;
  }
  PQsetnonblocking(raw, 0);
  for (std::size_t i = 0; i < statements.size(); ++i) {
    PGresult* result = next_result(raw);
    if (sent[i].prepares && PQresultStatus(result) == PGRES_COMMAND_OK) {
      session_->prepared.emplace(statements[i], sent[i].name);
      PQclear(result);
      result = next_result(raw);
    } else if (sent[i].prepares) {
      PQclear(next_result(raw));  // of its execution: aborted
    }
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

std::vector<QueryOutcome> Connection::query_all(const std::vector<std::string>& statements, Plans) {
  std::vector<QueryOutcome> outcomes;
  const bool own_transaction = !in_transaction();
  if (own_transaction) (void)execute("BEGIN");
  for (const std::string& sql : statements) outcomes.push_back(query(sql));
  if (own_transaction) (void)execute("COMMIT");
  return outcomes;
}

#endif

void Connection::keep_plans() { session_->keeps_plans = true; }

void Connection::forget_plans() { session_->prepared.clear(); }

}  // namespace gen::pg
