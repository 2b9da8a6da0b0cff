#include "gen/support/sql_lexer.hpp"

#include <algorithm>
#include <optional>

#include "gen/support/ascii.hpp"
#include "sql_scanner.hpp"

namespace gen::support {
namespace {

/// Follows the tokens of one statement far enough to know where it ends, by the rules psql has in psqlscan.l: a
/// semicolon counts outside parentheses and outside the BEGIN ATOMIC ... END of a routine.
class StatementState {
 public:
  bool started() const { return started_; }
  bool copies_from_stdin() const { return first_word_ == "copy" && from_stdin_; }

  /// True when `token` is the semicolon that ends the statement.
  bool feed(const Token& token, std::string_view text) {
    if (token.kind == TokenKind::comment) return false;
    const bool first = !started_;
    started_ = true;
    if (token.kind == TokenKind::punctuation && text == ";" && parentheses_ == 0 && blocks_ == 0) return true;
    if (token.kind == TokenKind::punctuation && text == "(") ++parentheses_;
    if (token.kind == TokenKind::punctuation && text == ")" && parentheses_ > 0) --parentheses_;
    const std::string word = token.kind == TokenKind::word ? lower(text) : std::string(text);
    if (first && token.kind == TokenKind::word) first_word_ = word;
    if (token.kind == TokenKind::word) feed_word(word);
    previous_ = word;
    return false;
  }

 private:
  void feed_word(const std::string& word) {
    if (previous_ == "from" && word == "stdin" && parentheses_ == 0) from_stdin_ = true;
    // Behind AS or a dot even a reserved word is a name.
    if (previous_ == "as" || previous_ == ".") return;
    if (blocks_ == 0) {
      if (first_word_ == "create" && previous_ == "begin" && word == "atomic") blocks_ = 1;
    } else if (word == "case") {
      ++blocks_;
    } else if (word == "end") {
      --blocks_;
    }
  }

  bool started_ = false;
  bool from_stdin_ = false;
  int parentheses_ = 0;
  int blocks_ = 0;
  std::string first_word_;
  std::string previous_;
};

struct ScriptToken {
  Token token;
  bool ends_statement = false;     ///< it is the semicolon
  bool copies_from_stdin = false;  ///< by what its statement says so far
};

/// Reads a whole script: tokens, psql commands between statements, and rows of COPY.
class ScriptReader {
 public:
  explicit ScriptReader(std::string_view text) : text_(text), scanner_(text) {}

  std::vector<ScriptToken> run() {
    while (scanner_.skip_white_space()) {
      if (psql_command_here()) {
        add(TokenKind::psql_command, scanner_.position(), end_of_line(scanner_.position()));
        continue;
      }
      const Token token = scanner_.next();
      const bool ends = statement_.feed(token, text_.substr(token.offset, token.length));
      tokens_.push_back({token, ends, statement_.copies_from_stdin()});
      if (!ends) continue;
      if (statement_.copies_from_stdin()) copy_rows();
      statement_ = StatementState{};
    }
    return std::move(tokens_);
  }

 private:
  void add(TokenKind kind, std::size_t from, std::size_t to) {
    std::size_t end = to;
    if (kind == TokenKind::psql_command && end > from && text_[end - 1] == '\r') --end;
    tokens_.push_back({{kind, static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(end - from)}});
    scanner_.jump_to(to);
  }

  std::size_t end_of_line(std::size_t from) const { return std::min(text_.find('\n', from), text_.size()); }

  bool psql_command_here() const {
    const std::size_t at = scanner_.position();
    if (statement_.started() || text_[at] != '\\') return false;
    const std::size_t before = text_.substr(0, at).find_last_not_of(" \t");
    return before == std::string_view::npos || text_[before] == '\n';
  }

  /// The rows start on the line behind the one with the semicolon and end at a line `\.` or with the text.
  void copy_rows() {
    const std::size_t start = std::min(end_of_line(scanner_.position()) + 1, text_.size());
    for (std::size_t line = start; line < text_.size();) {
      const std::size_t end = end_of_line(line);
      std::string_view row = text_.substr(line, end - line);
      if (!row.empty() && row.back() == '\r') row.remove_suffix(1);
      if (row == "\\.") {
        if (line > start) add(TokenKind::copy_data, start, line);
        add(TokenKind::psql_command, line, end);
        return;
      }
      line = end + 1;
    }
    if (start < text_.size()) add(TokenKind::copy_data, start, text_.size());
  }

  std::string_view text_;
  SqlScanner scanner_;
  StatementState statement_;
  std::vector<ScriptToken> tokens_;
};

/// Gathers tokens into statements.
class Splitter {
 public:
  std::vector<StatementSpan> run(const std::vector<ScriptToken>& tokens) {
    for (const auto& [token, ends_statement, copies_from_stdin] : tokens) {
      if (token.kind == TokenKind::psql_command) continue;
      if (token.kind == TokenKind::copy_data) {
        attach_rows(token);
      } else if (token.kind == TokenKind::comment) {
        if (!open_) comments_.push_back(token);
      } else if (ends_statement) {
        close();
      } else {
        extend(token);
        open_->copy_from_stdin = copies_from_stdin;
      }
    }
    close();
    return std::move(statements_);
  }

 private:
  void extend(const Token& token) {
    if (!open_) {
      open_ = StatementSpan{token.offset, 0, std::move(comments_), false, 0, 0};
      comments_.clear();
    }
    open_->length = token.offset + token.length - open_->offset;
  }

  void close() {
    if (open_) statements_.push_back(std::move(*open_));
    open_.reset();
  }

  void attach_rows(const Token& rows) {
    statements_.back().data_offset = rows.offset;
    statements_.back().data_length = rows.length;
  }

  std::optional<StatementSpan> open_;
  std::vector<Token> comments_;
  std::vector<StatementSpan> statements_;
};

std::string without_carriage_returns(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n') continue;
    out += text[i];
  }
  return out;
}

/// A literal in one piece ('a' <line feed> 'b' is 'ab'), its prefix in lower case.
std::string literal_text(std::string_view literal) {
  if (literal[0] == '$') return without_carriage_returns(literal);
  const std::size_t open = literal.find('\'');
  const std::string prefix = lower(literal.substr(0, open));
  std::string contents;
  for (std::size_t piece = open; piece != std::string_view::npos;) {
    const std::size_t end = SqlScanner::quoted_end(literal, piece, prefix == "e");
    contents += literal.substr(piece + 1, end - piece - 2);
    piece = SqlScanner::continuation(literal, end);
  }
  return prefix + "'" + without_carriage_returns(contents) + "'";
}

std::string canonical(const Token& token, std::string_view text) {
  if (token.kind == TokenKind::word) return lower(text);
  if (token.kind == TokenKind::string) return literal_text(text);
  if (token.kind == TokenKind::quoted_identifier && text[0] == 'U')
    return "u" + without_carriage_returns(text.substr(1));
  return without_carriage_returns(text);
}

}  // namespace

std::vector<Token> lex_sql(std::string_view sql) {
  std::vector<Token> tokens;
  for (const ScriptToken& entry : ScriptReader(sql).run()) tokens.push_back(entry.token);
  return tokens;
}

std::vector<StatementSpan> split_sql(std::string_view script) { return Splitter().run(ScriptReader(script).run()); }

std::string token_text(std::string_view sql) {
  std::string out;
  for (const Token& token : lex_sql(sql)) {
    if (token.kind == TokenKind::comment) continue;
    if (!out.empty()) out += ' ';
    out += canonical(token, sql.substr(token.offset, token.length));
  }
  return out;
}

}  // namespace gen::support
