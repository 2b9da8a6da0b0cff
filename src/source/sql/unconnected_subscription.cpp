#include "source/sql/unconnected_subscription.hpp"

#include "source/sql/token_walk.hpp"

namespace gen::source::sql {
namespace {

bool reaches_out(const TokenWalk& tokens, std::size_t name) {
  return tokens.is(name, "connect") || tokens.is(name, "create_slot") || tokens.is(name, "copy_data") ||
         tokens.is(name, "enabled");
}

/// The parameters between the brackets at `open` and `close` that may stay, each with a comma in front.
std::string quiet_parameters(std::string_view sql, const TokenWalk& tokens, std::size_t open, std::size_t close) {
  std::string kept;
  for (std::size_t first = open + 1; first < close;) {
    std::size_t end = first;
    while (end < close && !tokens.is(end, ",")) ++end;
    const std::uint32_t begin = tokens.at(first).offset;
    if (!reaches_out(tokens, first)) kept += ", " + std::string(sql.substr(begin, tokens.end_before(end) - begin));
    first = end + 1;
  }
  return kept;
}

}  // namespace

void leave_unconnected(Statement& statement) {
  const std::string sql = statement.sql;
  const TokenWalk tokens(sql);
  std::size_t with = 0;
  while (with < tokens.size() && !(tokens.is(with, "with") && tokens.is(with + 1, "("))) ++with;
  const std::uint32_t kept = tokens.end_before(with);
  std::string parameters;
  if (with < tokens.size()) parameters = quiet_parameters(sql, tokens, with + 1, tokens.closing(with + 1));
  statement.sql = sql.substr(0, kept) + " WITH (connect = false" + parameters + ")";
  support::SourceSpan copied = statement.span;
  copied.length = kept;
  statement.pieces = {{0, kept, copied},
                      {kept, static_cast<std::uint32_t>(statement.sql.size()) - kept, statement.span}};
}

}  // namespace gen::source::sql
