#include "source/sql/element_targets.hpp"

#include <algorithm>
#include <vector>

namespace gen::source::sql {
namespace {

/// Token range [begin, end) of one element of a list.
struct Element {
  std::size_t begin;
  std::size_t end;
};

/// The elements of the first parenthesised list of a CREATE, or of the comma list of an ALTER.
std::vector<Element> elements_of(const Statement& statement, const TokenWalk& tokens) {
  std::size_t at = 0;
  std::size_t end = tokens.size();
  if (!statement.tag.starts_with("ALTER")) {
    while (at < tokens.size() && !tokens.is(at, "(")) ++at;
    end = std::min(end, tokens.closing(at));
    ++at;
  }
  std::vector<Element> elements;
  std::size_t begin = at;
  for (; at < end; ++at) {
    if (tokens.is(at, "(") || tokens.is(at, "[")) {
      at = tokens.closing(at);
    } else if (tokens.is(at, ",")) {
      elements.push_back({begin, at});
      begin = at + 1;
    }
  }
  if (begin < end) elements.push_back({begin, end});
  return elements;
}

bool stands_alone_on_line(std::string_view sql, std::uint32_t offset) {
  while (offset > 0 && (sql[offset - 1] == ' ' || sql[offset - 1] == '\t')) --offset;
  return offset == 0 || sql[offset - 1] == '\n';
}

std::optional<model::ObjectKey> label_key(const Statement& statement, const TokenWalk& tokens, const Element& element) {
  if (statement.declares.empty() || statement.declares[0].key.kind != model::ObjectKind::enum_type) return std::nullopt;
  for (std::size_t i = element.begin; i < element.end; ++i) {
    if (tokens.at(i).kind != support::TokenKind::string) continue;
    model::ObjectKey key = statement.declares[0].key;
    key.owner = key.name;
    const std::string_view label = tokens.text(i);
    key.name = support::Identifier(std::string(label.substr(1, label.size() - 2)));
    return key;
  }
  return std::nullopt;
}

std::optional<model::ObjectKey> named_in(const Statement& statement, const TokenWalk& tokens, const Element& element) {
  if (auto key = label_key(statement, tokens, element)) return key;
  const std::uint32_t begin = tokens.at(element.begin).offset;
  const std::uint32_t end = tokens.end_before(element.end);
  for (const Declaration& declaration : statement.declares) {
    const std::uint32_t offset = declaration.span.offset - statement.span.offset;
    if (offset >= begin && offset < end) return declaration.key;
  }
  return std::nullopt;
}

}  // namespace

std::optional<model::ObjectKey> element_target(const Statement& statement, const TokenWalk& tokens,
                                               const support::Token& comment) {
  const bool forward = stands_alone_on_line(statement.sql, comment.offset);
  std::optional<Element> chosen;
  for (const Element& element : elements_of(statement, tokens)) {
    if (element.begin >= element.end) continue;
    const bool follows = tokens.end_before(element.end) > comment.offset;
    if (forward && follows) return named_in(statement, tokens, element);
    if (!forward && tokens.at(element.begin).offset < comment.offset) chosen = element;
  }
  return chosen ? named_in(statement, tokens, *chosen) : std::nullopt;
}

}  // namespace gen::source::sql
