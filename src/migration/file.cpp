#include "gen/migration/file.hpp"

namespace gen::migration {
namespace {

constexpr std::string_view kMark = "-- gen:";

std::string trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t");
  if (begin == std::string_view::npos) return {};
  return std::string(text.substr(begin, text.find_last_not_of(" \t\r\n") + 1 - begin));
}

std::vector<Directive> directives_of(std::string_view text, support::FileId source) {
  std::vector<Directive> found;
  for (const support::Token& token : support::lex_sql(text)) {
    if (token.kind != support::TokenKind::comment) continue;
    const std::string_view comment = text.substr(token.offset, token.length);
    // A blank after the colon makes it the title line of a header.
    if (!comment.starts_with(kMark) || comment.size() == kMark.size() || comment[kMark.size()] == ' ') continue;
    const std::string_view rest = comment.substr(kMark.size());
    const std::size_t end = std::min(rest.find_first_of(" \t\r\n"), rest.size());
    found.push_back(
        {std::string(rest.substr(0, end)), trimmed(rest.substr(end)), {source, token.offset, token.length}});
  }
  return found;
}

/// BEGIN in front and COMMIT at the end keep plain psql from running half of a file. A run by gen has a transaction of
/// its own, with the ledger's row in it, so the frame is no part of what it runs.
void drop_frame(std::string_view text, std::vector<support::StatementSpan>& statements) {
  const auto is = [&](const support::StatementSpan& span, std::string_view word) {
    return support::token_text(text.substr(span.offset, span.length)) == word;
  };
  if (statements.size() < 2 || !is(statements.front(), "begin") || !is(statements.back(), "commit")) return;
  statements.pop_back();
  statements.erase(statements.begin());
}

}  // namespace

bool File::no_transaction() const {
  return (header && header->no_transaction) || body.starts_with("-- no-transaction");
}

std::vector<Directive> File::named(const std::string& directive) const {
  std::vector<Directive> found;
  for (const Directive& each : directives) {
    if (each.name == directive) found.push_back(each);
  }
  return found;
}

std::optional<Phase> File::phase() const {
  if (header && header->phase) return header->phase;
  for (const Directive& directive : named("phase")) return phase_of(directive.argument);
  return name.phase;
}

Kind File::kind() const {
  if (header) return header->kind;
  for (const Directive& directive : named("kind")) return kind_of(directive.argument).value_or(Kind::schema);
  return Kind::schema;
}

std::optional<std::size_t> File::statement_behind(const Directive& directive) const {
  for (std::size_t i = 0; i < statements.size(); ++i) {
    if (statements[i].offset > directive.where.offset) return i;
  }
  return std::nullopt;
}

std::string File::statement(std::size_t index) const {
  return text.substr(statements[index].offset, statements[index].length);
}

std::string File::loses() const {
  if (header) return header->loses_something() ? header->loses : "";
  for (const Directive& directive : named("loses")) return directive.argument == "nothing" ? "" : directive.argument;
  return {};
}

std::string write(const File& file) {
  if (!file.header) return file.body;
  return write_header(*file.header) + (file.body.empty() ? "" : "\n" + file.body);
}

File read(FileName name, std::string text, const std::string& shown_as, support::SourceMap& sources) {
  File file;
  file.name = std::move(name);
  file.source = sources.add(shown_as, text);
  std::size_t length = 0;
  file.header = read_header(text, length);
  file.body = file.header ? text.substr(length) : text;
  file.statements = support::split_sql(text);
  if (!file.no_transaction()) drop_frame(text, file.statements);
  file.directives = directives_of(text, file.source);
  file.text = std::move(text);
  return file;
}

}  // namespace gen::migration
