#include "gen/pg/connection.hpp"

#include "connect_failure.hpp"
#include "session.hpp"

namespace gen::pg {

Connection::Connection(std::unique_ptr<Session> session) : session_(std::move(session)) {}
Connection::Connection(Connection&&) noexcept = default;
Connection& Connection::operator=(Connection&&) noexcept = default;
Connection::~Connection() = default;

support::Result<Connection> Connection::open(const ConnectionTarget& target, const OpenOptions& options) {
  std::map<std::string, std::string> parameters = target.parameters_;
  const auto unless_set = [&](const char* keyword, const std::string& value) { parameters.emplace(keyword, value); };
  unless_set("application_name", options.application_name);
  unless_set("connect_timeout", std::to_string(options.connect_timeout.count()));
  unless_set("keepalives", "1");
  unless_set("keepalives_idle", "30");
  unless_set("keepalives_interval", "10");
  unless_set("keepalives_count", "3");
  parameters["client_encoding"] = "UTF8";
  const auto deadline = std::chrono::steady_clock::now() + options.wait;
  while (true) {
    std::string failure;
    if (auto session = Session::open(target, parameters, failure)) return Connection(std::move(session));
    if (!is_worth_waiting(failure) || !pause_until(deadline)) return connect_failure(target, failure);
  }
}

QueryOutcome Connection::execute(const std::string& sql) {
  ++session_->round_trips;
  session_->heed_discards(sql);
  PGresult* result = PQexec(session_->raw(), session_->translation ? session_->translation(sql).c_str() : sql.c_str());
  const ExecStatusType status = PQresultStatus(result);
  if (status != PGRES_COPY_IN && status != PGRES_COPY_OUT && status != PGRES_COPY_BOTH) {
    return session_->outcome(result);
  }
  // Leave the copy state, or nothing more can be sent.
  PQclear(result);
  if (status == PGRES_COPY_IN) PQputCopyEnd(session_->raw(), "COPY FROM STDIN has no data here");
  for (char* line = nullptr; status == PGRES_COPY_OUT && PQgetCopyData(session_->raw(), &line, 0) > 0;) PQfreemem(line);
  while (PGresult* rest = PQgetResult(session_->raw())) PQclear(rest);
  ServerError error;
  error.sqlstate = "0A000";
  error.severity = "ERROR";
  error.message = "COPY to or from the client cannot run here";
  return error;
}

void Connection::translate(std::function<std::string(const std::string&)> translation) {
  session_->translation = std::move(translation);
}

QueryOutcome Connection::query(const std::string& sql, const std::vector<std::optional<std::string>>& parameters) {
  std::vector<const char*> values;
  values.reserve(parameters.size());
  for (const auto& parameter : parameters) values.push_back(parameter ? parameter->c_str() : nullptr);
  ++session_->round_trips;
  return session_->outcome(PQexecParams(session_->raw(), sql.c_str(), static_cast<int>(values.size()), nullptr,
                                        values.data(), nullptr, nullptr, 0));
}

QueryOutcome Connection::copy_in(const std::string& copy_statement, std::string_view data) {
  PGconn* raw = session_->raw();
  ++session_->round_trips;
  PGresult* started = PQexec(raw, copy_statement.c_str());
  if (PQresultStatus(started) != PGRES_COPY_IN) return session_->outcome(started);
  PQclear(started);
  // libpq takes an int as length.
  constexpr std::size_t kChunk = 1U << 20;
  bool sent = true;
  for (std::size_t at = 0; at < data.size() && sent; at += kChunk) {
    const std::string_view chunk = data.substr(at, kChunk);
    sent = PQputCopyData(raw, chunk.data(), static_cast<int>(chunk.size())) == 1;
  }
  PQputCopyEnd(raw, nullptr);
  ++session_->round_trips;
  PGresult* result = PQgetResult(raw);
  while (PGresult* rest = PQgetResult(raw)) PQclear(rest);
  return session_->outcome(result);
}

int Connection::server_version_num() const { return PQserverVersion(session_->raw()); }
int Connection::backend_pid() const { return PQbackendPID(session_->raw()); }
bool Connection::in_transaction() const {
  const PGTransactionStatusType status = PQtransactionStatus(session_->raw());
  return status == PQTRANS_INTRANS || status == PQTRANS_INERROR || status == PQTRANS_ACTIVE;
}
bool Connection::in_failed_transaction() const { return PQtransactionStatus(session_->raw()) == PQTRANS_INERROR; }
bool Connection::alive() const { return PQstatus(session_->raw()) == CONNECTION_OK; }

std::string Connection::reported(const std::string& parameter) const {
  const char* value = PQparameterStatus(session_->raw(), parameter.c_str());
  return value != nullptr ? value : "";
}

std::vector<Notice> Connection::take_notices() { return std::exchange(session_->notices, {}); }
void Connection::on_notice(std::function<void(const Notice&)> receiver) { session_->on_notice = std::move(receiver); }

Canceller Connection::canceller() const {
  Canceller canceller;
  canceller.request_ = std::shared_ptr<void>(PQgetCancel(session_->raw()),
                                             [](void* request) { PQfreeCancel(static_cast<PGcancel*>(request)); });
  return canceller;
}

bool Canceller::cancel() const noexcept {
  char buffer[256];
  return request_ != nullptr && PQcancel(static_cast<PGcancel*>(request_.get()), buffer, sizeof buffer) == 1;
}

std::uint64_t Connection::round_trips() const { return session_->round_trips; }
const ConnectionTarget& Connection::target() const { return session_->target; }

}  // namespace gen::pg
