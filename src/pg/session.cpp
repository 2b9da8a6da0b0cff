#include "session.hpp"
#include "gen/support/ascii.hpp"

#include <charconv>
#include <string_view>

#include "gen/support/secrets.hpp"
#include "pqxx_owner.hpp"

namespace gen::pg {
namespace {

std::string field(const PGresult* result, int code) {
  const char* value = PQresultErrorField(result, code);
  return value != nullptr ? value : "";
}

std::uint32_t number(const std::string& digits) {
  std::uint32_t value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

/// It may have come from the password file or the service file.
void keep_password(const PGconn* connection) {
  const char* password = connection != nullptr ? PQpass(connection) : nullptr;
  if (password == nullptr) return;
  for (const char* name : {PQuser(connection), PQdb(connection), PQhost(connection)}) {
    if (name != nullptr && std::string_view(name) == password) return;
  }
  support::keep_secret(password);
}

std::string first_lines(std::string text) {
  while (!text.empty() && (text.back() == '\n' || text.back() == ' ')) text.pop_back();
  return text;
}

/// An open session, or null with libpq's message in `failure`.
PGconn* connect(const std::map<std::string, std::string>& parameters, std::string& failure) {
  std::vector<const char*> keywords;
  std::vector<const char*> values;
  for (const auto& [keyword, value] : parameters) {
    keywords.push_back(keyword.c_str());
    values.push_back(value.c_str());
  }
  keywords.push_back(nullptr);
  values.push_back(nullptr);
  PGconn* raw = PQconnectdbParams(keywords.data(), values.data(), 0);
  keep_password(raw);
  if (raw != nullptr && PQstatus(raw) == CONNECTION_OK) return raw;
  failure = raw != nullptr ? first_lines(PQerrorMessage(raw)) : "out of memory";
  PQfinish(raw);
  return nullptr;
}

}  // namespace

std::unique_ptr<Connection::Session> Connection::Session::open(const ConnectionTarget& target,
                                                               const std::map<std::string, std::string>& parameters,
                                                               std::string& failure) {
  PGconn* raw = connect(parameters, failure);
  if (raw == nullptr) return nullptr;
  try {
    return std::unique_ptr<Session>(new Session(target, raw));
  } catch (const std::exception& problem) {
    failure = problem.what();
    return nullptr;
  }
}

Connection::Session::Session(ConnectionTarget to, PGconn* open)
    : target(std::move(to)), raw_(open), owner_(std::make_unique<PqxxOwner>(open)) {
  PQsetNoticeReceiver(
      raw(), [](void* self, const PGresult* notice) { static_cast<Session*>(self)->receive(notice); }, this);
}

Connection::Session::~Session() = default;

void Connection::Session::receive(const PGresult* notice) {
  Notice fields = fields_of(notice);
  if (on_notice) {
    on_notice(fields);
  } else {
    notices.push_back(std::move(fields));
  }
}

ServerError fields_of(const PGresult* result) {
  ServerError error;
  error.sqlstate = field(result, PG_DIAG_SQLSTATE);
  error.severity = field(result, PG_DIAG_SEVERITY_NONLOCALIZED);
  error.message = field(result, PG_DIAG_MESSAGE_PRIMARY);
  error.detail = field(result, PG_DIAG_MESSAGE_DETAIL);
  error.hint = field(result, PG_DIAG_MESSAGE_HINT);
  error.context = field(result, PG_DIAG_CONTEXT);
  error.schema = field(result, PG_DIAG_SCHEMA_NAME);
  error.table = field(result, PG_DIAG_TABLE_NAME);
  error.column = field(result, PG_DIAG_COLUMN_NAME);
  error.data_type = field(result, PG_DIAG_DATATYPE_NAME);
  error.constraint = field(result, PG_DIAG_CONSTRAINT_NAME);
  error.position = number(field(result, PG_DIAG_STATEMENT_POSITION));
  error.internal_position = number(field(result, PG_DIAG_INTERNAL_POSITION));
  error.internal_query = field(result, PG_DIAG_INTERNAL_QUERY);
  if (error.message.empty()) error.message = first_lines(PQresultErrorMessage(result));
  return error;
}

void Connection::Session::heed_discards(const std::string& sql) {
  if (prepared.empty()) return;
  const std::string words = support::lower(sql);
  if (words.find("discard") != std::string::npos || words.find("deallocate") != std::string::npos) prepared.clear();
}

ServerError Connection::Session::lost_session() const {
  ServerError error;
  error.sqlstate = "08006";
  error.severity = "FATAL";
  error.message = first_lines(PQerrorMessage(raw()));
  if (error.message.empty()) error.message = "the connection to the server was lost";
  error.connection_lost = true;
  return error;
}

QueryOutcome Connection::Session::outcome(PGresult* result) {
  if (result == nullptr) return lost_session();
  const ExecStatusType status = PQresultStatus(result);
  if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_EMPTY_QUERY ||
      status == PGRES_SINGLE_TUPLE) {
    return Rows(result);
  }
  ServerError error = fields_of(result);
  PQclear(result);
  if (PQstatus(raw()) == CONNECTION_BAD) {
    if (error.sqlstate.empty()) return lost_session();
    error.connection_lost = true;
  }
  return error;
}

}  // namespace gen::pg
