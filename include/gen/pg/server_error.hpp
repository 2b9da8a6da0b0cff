#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "gen/support/diagnostic.hpp"

namespace gen::pg {

/// The fields of an ErrorResponse or NoticeResponse (manual, 55.8 "Error and Notice Message Fields"), not localised
/// where the protocol allows. Fields that the server did not send are empty.
struct ServerError {
  std::string sqlstate;  ///< five characters; "08006" when the connection was lost and nothing was sent
  std::string severity;  ///< ERROR, FATAL, PANIC, WARNING, NOTICE, DEBUG, INFO, LOG
  std::string message;
  std::string detail;
  std::string hint;
  std::string context;
  std::string schema;
  std::string table;
  std::string column;
  std::string data_type;
  std::string constraint;
  std::uint32_t position = 0;           ///< in the statement text, in characters from 1; 0: none
  std::uint32_t internal_position = 0;  ///< in `internal_query`, in characters from 1; 0: none
  std::string internal_query;           ///< the text of a failed internally generated command (a PL/pgSQL function's)
  bool connection_lost = false;         ///< the session is gone; nothing more can be run on it

  bool is(std::string_view state) const { return sqlstate == state; }
};

/// A message of the server that is not an error.
using Notice = ServerError;

/// The error as a message for a person: "MESSAGE (SQLSTATE)", with detail and context as notes and the server's hint
/// as the hint. `where` is the text that the statement came from, or a part of it.
support::Diagnostic to_diagnostic(const ServerError& error, std::string code, support::SourceSpan where = {});

/// The error with `***` for each password that is written in `sql`, the statement it is about.
ServerError without_passwords_of(std::string_view sql, ServerError error);

/// As to_diagnostic for a statement that stands at `statement` in a known text: the place is narrowed to the server's
/// error position. `sql` is the text that was sent, whose characters the position counts; passwords in it are not
/// repeated.
support::Diagnostic to_diagnostic_in(const ServerError& error, std::string code, support::SourceSpan statement,
                                     std::string_view sql);

}  // namespace gen::pg
