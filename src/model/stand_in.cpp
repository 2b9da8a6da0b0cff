#include "gen/model/stand_in.hpp"

#include <algorithm>

#include "gen/support/ascii.hpp"
#include "gen/support/identifier.hpp"

namespace gen::model {
namespace {

/// By which a stand-in is known again when it is read back.
constexpr std::string_view kMark = "/* stand-in of gen */";

/// Of what pg_get_functiondef prints: what stands before the language, and the attributes between it and the body.
struct Head {
  std::string before;
  std::string attributes;
};

Head head_of(const Function& function) {
  const std::string& text = function.definition;
  const std::size_t language = text.find("\n LANGUAGE ");
  if (language == std::string::npos) return {text, ""};
  const std::size_t line = std::min(text.find('\n', language + 1), text.size());
  std::size_t body = text.size();
  for (const char* start : {"\nAS ", "\nBEGIN ATOMIC", "\nRETURN "}) body = std::min(body, text.find(start, line));
  return {text.substr(0, language), text.substr(line, body - line)};
}

bool starts_with_word(std::string_view text, std::string_view word) {
  const std::string lower = support::lower(text.substr(0, word.size()));
  return lower == word && (text.size() == word.size() || text[word.size()] == ' ' || text[word.size()] == '(');
}

std::string what_it_does(std::string_view result, bool has_out) {
  if (starts_with_word(result, "trigger")) return "IF tg_op = 'DELETE' THEN RETURN old; END IF; RETURN new;";
  for (const char* none : {"void", "event_trigger"}) {
    if (starts_with_word(result, none)) return "";
  }
  for (const char* rows : {"setof", "table"}) {
    if (starts_with_word(result, rows)) return "RETURN;";
  }
  return result.empty() || has_out ? "" : "RETURN NULL;";
}

}  // namespace

std::string stand_in_body(std::string_view result, bool has_out) {
  const std::string what = what_it_does(result, has_out);
  const std::string body = std::string(kMark) + " BEGIN " + what + (what.empty() ? "END" : " END");
  return " LANGUAGE plpgsql AS " + support::quote_literal(body);
}

std::string stand_in_for(const Function& function) {
  const Head head = head_of(function);
  const bool has_out = std::ranges::any_of(function.argument_names, [](const std::string& argument) {
    return argument.starts_with("OUT") || argument.starts_with("INOUT");
  });
  return head.before + head.attributes + stand_in_body(function.result, has_out);
}

bool is_stand_in(const Function& function) { return function.definition.find(kMark) != std::string::npos; }

std::string_view volatility_of(const Function& function) {
  std::string attributes = support::lower(head_of(function).attributes) + ' ';
  std::ranges::replace(attributes, '\n', ' ');
  for (const std::string_view word : {"immutable", "stable"}) {
    if (attributes.find(' ' + std::string(word) + ' ') != std::string::npos) return word;
  }
  return "volatile";
}

}  // namespace gen::model
