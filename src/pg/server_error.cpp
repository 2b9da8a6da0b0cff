#include "gen/pg/server_error.hpp"

#include <cctype>

#include "gen/support/sql_passwords.hpp"

namespace gen::pg {

support::Diagnostic to_diagnostic(const ServerError& error, std::string code, support::SourceSpan where) {
  std::string message = error.message;
  if (!error.sqlstate.empty()) message += " (" + error.sqlstate + ")";
  support::Diagnostic diagnostic = support::error(std::move(code), std::move(message), where, error.hint);
  if (!error.detail.empty()) diagnostic.notes.push_back({"detail: " + error.detail, {}});
  if (!error.context.empty()) diagnostic.notes.push_back({"context: " + error.context, {}});
  if (!error.internal_query.empty()) diagnostic.notes.push_back({"in the query: " + error.internal_query, {}});
  return diagnostic;
}

ServerError without_passwords_of(std::string_view sql, ServerError error) {
  for (std::string* text : {&error.message, &error.detail, &error.hint, &error.context, &error.internal_query}) {
    if (!text->empty()) *text = support::without_passwords_of(sql, std::move(*text));
  }
  return error;
}

support::Diagnostic to_diagnostic_in(const ServerError& error, std::string code, support::SourceSpan statement,
                                     std::string_view sql) {
  const ServerError shown = without_passwords_of(sql, error);
  if (error.position == 0 || !statement.known()) return to_diagnostic(shown, std::move(code), statement);
  const std::uint32_t byte = support::byte_offset_of_character(sql, error.position - 1);
  support::SourceSpan place{statement.file, statement.offset + byte, 0};
  // The server gives a point; underline the word that starts there.
  while (byte + place.length < sql.size()) {
    const unsigned char c = static_cast<unsigned char>(sql[byte + place.length]);
    if (!(std::isalnum(c) || c == '_' || c == '$' || c >= 0x80)) break;
    ++place.length;
  }
  if (place.length == 0 && byte < sql.size()) place.length = 1;
  return to_diagnostic(shown, std::move(code), place);
}

}  // namespace gen::pg
