#include "source/sql/parse_tree.hpp"

#include <algorithm>

#include "gen/support/source_span.hpp"

namespace gen::source::sql {
namespace {

SyntaxError describe(const PgQueryError& error, std::string_view text) {
  SyntaxError result;
  result.message = error.message != nullptr ? error.message : "syntax error";
  // cursorpos counts characters from 1; 0 stands for "unknown".
  const auto characters = static_cast<std::uint32_t>(std::max(error.cursorpos - 1, 0));
  result.offset = support::byte_offset_of_character(text, characters);
  return result;
}

}  // namespace

ParseOutcome parse(const std::string& text) {
  ParseOutcome outcome;
  // The library takes a C string: a zero byte would hide what follows it.
  if (const auto zero = text.find('\0'); zero != std::string::npos) {
    outcome.error = {"zero byte in SQL text", static_cast<std::uint32_t>(zero)};
    return outcome;
  }
  PgQueryProtobufParseResult parsed = pg_query_parse_protobuf(text.c_str());
  if (parsed.error != nullptr) {
    outcome.error = describe(*parsed.error, text);
  } else if (auto* tree = pg_query__parse_result__unpack(nullptr, parsed.parse_tree.len,
                                                         reinterpret_cast<const std::uint8_t*>(parsed.parse_tree.data));
             tree != nullptr) {
    outcome.tree.emplace(tree);
  } else {
    outcome.error = {"libpg_query returned an unreadable tree", 0};
  }
  pg_query_free_protobuf_parse_result(parsed);
  return outcome;
}

}  // namespace gen::source::sql
