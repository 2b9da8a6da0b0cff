#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace gen::support {

/// The lexical classes of PostgreSQL's SQL (manual, chapter 4.1). A lexer of our own because it must read every
/// server's syntax, go on after errors, and keep comments and positions, none of which a parser's scanner gives.
enum class TokenKind {
  word,               ///< key word or bare identifier
  quoted_identifier,  ///< "..." or U&"..."
  string,             ///< '...', E'...', B'...', X'...', N'...', U&'...', $tag$...$tag$
  number,
  parameter,          ///< $1
  op,                 ///< operator characters, and :: .. :=
  punctuation,        ///< one of ( ) [ ] , ; . :
  comment,            ///< -- to the end of line, or /* nested */
  psql_command,       ///< a line that starts with a backslash, between statements only; also the \. after rows
  copy_data,          ///< the rows after COPY ... FROM STDIN;
  unterminated,       ///< an open string, quoted identifier or comment: runs to the end of the text
};

struct Token {
  TokenKind kind;
  std::uint32_t offset;  ///< bytes
  std::uint32_t length;  ///< bytes
};

/// Splits `sql` into tokens; white space is not a token. Never fails: whatever cannot be read is an `op` of one byte
/// or `unterminated`. A literal continued on a later line ('a' <line feed> 'b') is one token.
std::vector<Token> lex_sql(std::string_view sql);

/// A statement of a script: from its first token to the last one before its semicolon (comments in front belong to
/// `leading_comments`, in order, back to the statement before).
struct StatementSpan {
  std::uint32_t offset = 0;  ///< bytes, of the first token
  std::uint32_t length = 0;  ///< bytes, without the semicolon
  std::vector<Token> leading_comments;
  bool copy_from_stdin = false;  ///< a COPY ... FROM STDIN whose rows follow in the text
  std::uint32_t data_offset = 0;  ///< of those rows; 0 without
  std::uint32_t data_length = 0;  ///< without the line \.
};

/// Splits a script into statements at semicolons outside parentheses and outside `BEGIN ATOMIC ... END` bodies. psql
/// meta-commands are skipped, as are empty statements. Rows of COPY ... FROM STDIN are jumped over.
std::vector<StatementSpan> split_sql(std::string_view script);

/// The text with comments dropped, one blank between tokens, bare words in lower case: equal
/// for two texts exactly when PostgreSQL's scanner sees the same tokens. The basis of checksums, so a carriage return in
/// front of a line feed is dropped inside literals too: a checkout on Windows is not an edit.
std::string token_text(std::string_view sql);

}  // namespace gen::support
