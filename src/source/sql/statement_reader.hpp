#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "gen/source/schema_source.hpp"
#include "gen/support/sql_lexer.hpp"
#include "source/sql/statement_fate.hpp"
#include "source/sql/syntax_error.hpp"

namespace gen::source::sql {

/// Where a statement stands: what its unqualified names mean.
struct NameContext {
  std::string search_path;                ///< as in Statement
  std::string default_schema = "public";  ///< the first schema of that path
};

/// The schema that a search_path text puts first ("public" when it names none that is usable).
std::string first_schema(std::string_view search_path);

/// Fills tag, declares, roles and the flags of a statement whose sql, pieces and span are set. Returns the syntax error
/// when libpg_query cannot read it; tag and declares then come from its first words.
std::optional<SyntaxError> annotate(Statement& statement, const NameContext& context);

/// Reads the SQL statements of one file one after the other, keeping what SET changes.
class StatementReader {
 public:
  StatementReader(support::FileId file, const support::SourceMap& sources, SchemaSource& out,
                  support::Diagnostics& errors)
      : file_(file), text_(sources.text(file)), out_(out), errors_(errors) {}

  NameContext context;
  bool external = false;  ///< all that is read belongs to others

  /// Reads the statement at `where` of the file; `comments` are those in front of it.
  /// Returns its index in `out.statements`, or nothing when it is not there.
  std::optional<std::size_t> read(const support::SourceSpan& where, const std::vector<support::Token>& comments);
  /// Directives of comments behind the statement with that index; nothing: behind none that was kept.
  void read_behind(std::optional<std::size_t> statement, const std::vector<support::Token>& comments);
  /// Undoes settings that the file changed, and writes the notes about what was skipped.
  void finish();

 private:
  struct Skipped {
    std::string what;
    std::string code;
    support::SourceSpan first;
    std::size_t count = 0;
  };

  void skip(const std::string& what, const std::string& code, const support::SourceSpan& where);
  void change_setting(const SettingChange& change, const support::SourceSpan& where);
  bool says_external(const std::vector<support::Token>& comments) const;
  void keep_external(Statement statement, const std::vector<support::Token>& comments);
  void run_directives(const Statement& statement, const std::vector<support::Token>& comments,
                      bool of_external = false);
  void run_inner_directives(const Statement& statement, const TokenWalk& tokens);
  void run_directive(const support::SourceSpan& comment, const std::optional<model::ObjectKey>& target,
                     bool of_external = false);
  std::size_t keep(Statement statement);

  support::FileId file_;
  std::string_view text_;
  SchemaSource& out_;
  support::Diagnostics& errors_;
  std::vector<Skipped> skipped_;
  std::vector<std::pair<std::string, std::string>> changed_settings_;
};

}  // namespace gen::source::sql
