#include "source/sql/script_reader.hpp"

#include <optional>
#include <string_view>
#include <vector>

#include "gen/support/sql_lexer.hpp"
#include "source/sql/statement_reader.hpp"

namespace gen::source::sql {
namespace {

using support::StatementSpan;
using support::Token;
using support::TokenKind;

/// psql commands between statements that matter to a reader of the file: what they name is not read.
void note_meta_commands(support::FileId file, std::string_view text, std::uint32_t begin, std::uint32_t end,
                        SchemaSource& out) {
  for (const Token& token : support::lex_sql(text.substr(begin, end - begin))) {
    if (token.kind != TokenKind::psql_command) continue;
    const std::string_view command = text.substr(begin + token.offset, token.length);
    const bool includes =
        command.starts_with("\\i ") || command.starts_with("\\ir ") || command.starts_with("\\include");
    if (!includes) continue;
    out.notes.push_back({support::Severity::warning,
                         "GEN1603",
                         "psql's include is not followed",
                         {file, begin + token.offset, token.length},
                         {},
                         "give that file or its folder to gen as well"});
  }
}

std::vector<Token> comments_after(std::string_view text, std::uint32_t begin) {
  std::vector<Token> comments;
  for (Token token : support::lex_sql(text.substr(begin))) {
    token.offset += begin;
    if (token.kind == TokenKind::comment) comments.push_back(token);
  }
  return comments;
}

/// Takes the comments out of `comments` that stand on the line where the statement before them ends: they are about it.
std::vector<Token> take_behind(std::string_view text, std::uint32_t end, std::vector<Token>& comments) {
  auto first = comments.begin();
  while (first != comments.end() && text.substr(end, first->offset - end).find('\n') == std::string_view::npos) {
    end = first->offset + first->length;
    ++first;
  }
  std::vector<Token> behind(comments.begin(), first);
  comments.erase(comments.begin(), first);
  return behind;
}

}  // namespace

void read_script(support::FileId file, const support::SourceMap& sources, SchemaSource& out,
                 support::Diagnostics& errors) {
  const std::string_view text = sources.text(file);
  StatementReader reader(file, sources, out, errors);
  std::uint32_t end = 0;
  std::optional<std::size_t> last;
  for (StatementSpan& span : support::split_sql(text)) {
    note_meta_commands(file, text, end, span.offset, out);
    if (end > 0) reader.read_behind(last, take_behind(text, end, span.leading_comments));
    last = reader.read({file, span.offset, span.length}, span.leading_comments);
    end = span.copy_from_stdin ? span.data_offset + span.data_length : span.offset + span.length;
  }
  std::vector<Token> comments = comments_after(text, end);
  if (end > 0) reader.read_behind(last, take_behind(text, end, comments));
  reader.read_behind(std::nullopt, comments);
  reader.finish();
}

}  // namespace gen::source::sql
