#include "gen/migration/tool_format.hpp"

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <map>

#include "gen/migration/file_name.hpp"
#include "gen/support/ascii.hpp"
#include "gen/support/pattern.hpp"
#include "gen/support/sql_lexer.hpp"
#include "migration/statement_words.hpp"

namespace gen::migration {
namespace {

namespace fs = std::filesystem;
using support::Diagnostics;
using support::SourceSpan;

constexpr std::array kNames = {std::pair{ToolFormat::gen, std::string_view("gen")},
                               std::pair{ToolFormat::sqlx, std::string_view("SQLx")},
                               std::pair{ToolFormat::golang_migrate, std::string_view("golang-migrate")}};

std::string name_of(ToolFormat format) { return std::string(kNames[static_cast<std::size_t>(format)].second); }

/// One file as the tool reads its name.
struct ReadName {
  std::string version;  ///< without leading zeros
  Direction direction = Direction::up;
};

std::string without_zeros(const std::string& digits) {
  const std::size_t begin = std::min(digits.find_first_not_of('0'), digits.size() - 1);
  return digits.substr(begin);
}

bool fits(const std::string& digits, const std::string& largest) {
  return digits.size() < largest.size() || (digits.size() == largest.size() && digits <= largest);
}

std::optional<ReadName> read_name(const std::string& name, ToolFormat format) {
  // What the tools say of their names: SQLx wants VERSION_DESCRIPTION[.up|.down].sql with an i64 above 0,
  // golang-migrate VERSION_TITLE.up|down.sql with an unsigned number of 64 bits.
  static const support::Pattern sqlx(R"(([0-9]+)_.*\.sql)");
  static const support::Pattern golang(R"(([0-9]+)_.*\.(up|down)\.sql)");
  if (format == ToolFormat::gen) {
    const auto parsed = parse_file_name(name);
    if (!parsed) return std::nullopt;
    return ReadName{parsed->version.str(), parsed->direction};
  }
  const auto parts = (format == ToolFormat::sqlx ? sqlx : golang).match(name);
  if (!parts) return std::nullopt;
  const std::string version = without_zeros(parts->at(1));
  if (!fits(version, format == ToolFormat::sqlx ? "9223372036854775807" : "18446744073709551615")) return std::nullopt;
  if (format == ToolFormat::sqlx && version == "0") return std::nullopt;
  return ReadName{version, name.ends_with(".down.sql") ? Direction::down : Direction::up};
}

/// How tools with both directions in one file begin the second one: goose, dbmate, sql-migrate, node-pg-migrate, tern,
/// MyBatis, Liquibase, and people.
bool begins_the_other_direction(std::string_view comment) {
  static const support::Pattern marks(
      R"((-+\s*(\+?\s*(goose|migrate)\s*:?\s*down\b.*|(down|undo|revert|rollback)(\s+migration)?\s*[:.-]*)"
      R"(|create above\s*/\s*drop below\s*-*|//\s*@undo.*)|--rollback\s.*)\s*)");
  constexpr std::size_t kLongest = 80;
  return marks.match(support::lower(comment.substr(0, kLongest))).has_value();
}

bool has_newline_before(std::string_view text, std::size_t at) {
  while (at > 0 && (text[at - 1] == ' ' || text[at - 1] == '\t')) --at;
  return at == 0 || text[at - 1] == '\n';
}

class Checker {
 public:
  Checker(ToolFormat format, support::SourceMap& sources) : format_(format), sources_(sources) {}

  void check(const std::string& name, const std::string& text, const std::string& shown_as) {
    text_ = text;
    file_ = sources_.add(shown_as, text);
    check_name(name);
    is_down_ = name.ends_with(".down.sql");
    for (const support::Token& token : support::lex_sql(text_)) check_token(token);
    check_statements();
  }
  Diagnostics take() { return std::move(found_); }

 private:
  SourceSpan whole() const { return {file_, 0, 0}; }

  void check_name(const std::string& name) {
    const auto read = read_name(name, format_);
    if (!read) {
      found_.push_back(support::error("GEN4020", name_of(format_) + " does not read the name " + name, whole(),
                                      format_ == ToolFormat::sqlx  ? "call it NUMBER_name.up.sql or NUMBER_name.sql"
                                      : format_ == ToolFormat::gen ? "call it VERSION_name.up.sql"
                                                                   : "call it NUMBER_name.up.sql"));
      return;
    }
    const auto [place, is_new] = seen_.insert({{read->version, read->direction}, name});
    if (is_new) return;
    found_.push_back(support::error("GEN4002",
                                    "two files have version " + read->version + ": " + place->second + " and " + name,
                                    whole(), "give the later one a new version: gen rebase"));
  }

  void check_token(const support::Token& token) {
    std::string text = text_.substr(token.offset, token.length);
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r' || text.back() == ' ')) text.pop_back();
    const SourceSpan where{file_, token.offset, static_cast<std::uint32_t>(text.size())};
    if (token.kind == support::TokenKind::psql_command) {
      found_.push_back(support::error("GEN4024", "a command of psql is no SQL: " + name_of(format_) + " fails at it",
                                      where, "write the statement itself"));
    }
    if (token.kind == support::TokenKind::comment && has_newline_before(text_, token.offset))
      check_comment(text, where);
  }

  void check_comment(const std::string& comment, const SourceSpan& where) {
    // A down file may well say that it is one.
    if (!is_down_ && begins_the_other_direction(comment)) {
      found_.push_back(support::error(
          "GEN4021", "one file holds both directions: " + name_of(format_) + " runs what follows as well", where,
          "move it to a .down.sql file of its own"));
    }
    const bool is_mark = support::lower(comment).starts_with("-- no-transaction");
    if (is_mark && where.offset > 0 && format_ != ToolFormat::golang_migrate) {
      found_.push_back(
          support::error("GEN4022", "this is not the first line of the file: " + name_of(format_) + " does not see it",
                         where, "make it the first bytes of the file"));
    }
  }

  void check_statements() {
    const auto statements = support::split_sql(text_);
    for (const support::StatementSpan& span : statements) {
      const std::string_view sql = std::string_view(text_).substr(span.offset, span.length);
      const SourceSpan where{file_, span.offset, span.length};
      if (cannot_be_in_a_transaction(sql)) check_transaction(where, statements.size());
    }
  }

  void check_transaction(const SourceSpan& where, std::size_t statements) {
    const bool marked = text_.starts_with("-- no-transaction");
    if (format_ != ToolFormat::golang_migrate && !marked) {
      found_.push_back(support::error(
          "GEN4023", "this statement cannot be in a transaction, and " + name_of(format_) + " puts one around the file",
          where, "make -- no-transaction the first line of the file"));
    } else if (format_ != ToolFormat::gen && statements > 1) {
      found_.push_back(support::error("GEN4023",
                                      "this statement cannot be in a transaction: " + name_of(format_) +
                                          " sends the whole file as one query, which is one",
                                      where, "give it a file of its own"));
    }
  }

  ToolFormat format_;
  support::SourceMap& sources_;
  std::string text_;
  support::FileId file_ = 0;
  bool is_down_ = false;
  std::map<std::pair<std::string, Direction>, std::string> seen_;
  Diagnostics found_;
};

}  // namespace

std::optional<ToolFormat> tool_format_of(std::string_view name) {
  for (const auto& [format, known] : kNames) {
    if (support::lower(known) == name) return format;
  }
  return std::nullopt;
}

Diagnostics check_tool_format(const fs::path& folder, ToolFormat format, support::SourceMap& sources) {
  std::vector<fs::path> files;
  std::error_code problem;
  if (!fs::exists(folder, problem)) return {};
  for (const auto& entry : fs::directory_iterator(folder, problem)) {
    const bool hidden = entry.path().filename().string().starts_with('.');
    if (!hidden && !entry.is_directory() && entry.path().extension() == ".sql") files.push_back(entry.path());
  }
  if (problem) return {support::error("GEN4008", "cannot read " + folder.string() + ": " + problem.message())};
  std::ranges::sort(files);
  Checker checker(format, sources);
  for (const fs::path& file : files) {
    std::ifstream in(file, std::ios::binary);
    checker.check(file.filename().string(), std::string(std::istreambuf_iterator<char>(in), {}), file.string());
  }
  return checker.take();
}

}  // namespace gen::migration
