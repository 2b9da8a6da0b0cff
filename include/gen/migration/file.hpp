#pragma once

#include <optional>
#include <string>
#include <vector>

#include "gen/migration/header.hpp"
#include "gen/support/source_span.hpp"
#include "gen/support/sql_lexer.hpp"

namespace gen::migration {

/// A `-- gen:NAME argument` comment, wherever it stands in a file.
struct Directive {
  std::string name;      ///< "require"
  std::string argument;  ///< the rest of the line
  support::SourceSpan where;
};

/// One direction of one migration. What `read` made stays valid while its texts live: spans count bytes of `text`.
struct File {
  FileName name;
  std::optional<Header> header;  ///< nothing for a file written by hand
  std::string body;              ///< what follows the header

  // Set by read().
  std::string text;            ///< all of it
  support::FileId source = 0;  ///< in the map that `read` was given
  /// What a run executes. A frame of BEGIN first and COMMIT last, which is there for psql, is left out unless the file
  /// is `-- no-transaction`.
  std::vector<support::StatementSpan> statements;
  std::vector<Directive> directives;  ///< of header and body, in the order of the text

  bool no_transaction() const;
  /// Header, then a `gen:phase` directive, then the file name; nothing when none says.
  std::optional<Phase> phase() const;
  Kind kind() const;
  std::vector<Directive> named(const std::string& directive) const;
  /// The first statement behind a directive; nothing when none follows.
  std::optional<std::size_t> statement_behind(const Directive& directive) const;
  std::string statement(std::size_t index) const;
  /// What running it takes away for good, by its header or a `gen:loses` directive; "" for nothing.
  std::string loses() const;
};

/// The file's text. write(read(write(f))) == write(f).
std::string write(const File& file);

/// Never fails: a text without a header is a file written by hand. The text is entered into `sources` under `shown_as`.
File read(FileName name, std::string text, const std::string& shown_as, support::SourceMap& sources);

}  // namespace gen::migration
