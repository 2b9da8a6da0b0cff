#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "gen/source/intents.hpp"
#include "gen/source/statement.hpp"
#include "gen/support/result.hpp"
#include "gen/support/source_span.hpp"

namespace gen::source {

/// `gen`: blocks and SQL statements, docs/language.md. `sql`: PostgreSQL's own, psql scripts and dumps as they are.
enum class Language { gen, sql };

/// By the end of the file's name: ".gen", ".sql"; nothing for others.
std::optional<Language> language_of(std::string_view path);

/// Desired schema as statements, in an order that mostly loads: of each file as written, with schemas and extensions of
/// .gen blocks first and their foreign keys last. References may still point forward: a loader retries.
struct SchemaSource {
  std::vector<Statement> statements;
  /// What is declared `external`: objects of others, as far as the files use them. Not part of the schema: what builds
  /// on empty ground needs them there first. Routines without a body have that of a stand-in (model/stand_in.hpp).
  std::vector<Statement> externals;
  Intents intents;
  support::Diagnostics notes;  ///< notes and warnings: skipped data, syntax newer than libpg_query
};

/// Reads files and folders (recursively, *.gen and *.sql, hidden ones left out), sorted by path bytes; every text is
/// added to `sources`. All errors of all files are collected:
///   GEN1001 character or unterminated text   GEN1101 syntax of a block      GEN1102 unknown word
///   GEN1103 item that cannot stand here
///   GEN1201 declared twice                   GEN1202 column twice           GEN1301 syntax of embedded SQL
///   GEN1401 a `-- gen:` comment              GEN1501 file cannot be read    GEN1502 no schema file there
///   GEN1610 external, and declared as ours   GEN1611 cannot be external     GEN1612 language without a body
/// and the notes GEN1302 (newer syntax, passed through), GEN1601 (data), GEN1602 (cluster-wide command),
/// GEN1603 (session command).
support::Result<SchemaSource> load(const std::vector<std::string>& paths, support::SourceMap& sources);

/// The same for a text that is in the map already (tests, standard input).
support::Result<SchemaSource> load_text(support::FileId file, Language language, support::SourceMap& sources);

/// `gen fmt`: the formatted text of a .gen file. Formatting it again changes nothing; every comment and every token of
/// the file is kept. Errors when the text does not parse.
support::Result<std::string> format(support::FileId file, support::SourceMap& sources);

}  // namespace gen::source
