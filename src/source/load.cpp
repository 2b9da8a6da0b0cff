#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

#include "gen/source/schema_source.hpp"
#include "source/dsl/read_blocks.hpp"
#include "source/duplicates.hpp"
#include "source/external_rules.hpp"
#include "source/schema_files.hpp"
#include "source/sql/script_reader.hpp"

namespace gen::source {
namespace {

struct Loading {
  SchemaSource source;
  std::vector<Statement> early;  ///< schemas and extensions of blocks
  std::vector<Statement> late;   ///< foreign keys of blocks
  support::Diagnostics errors;
};

void read_text(support::FileId file, Language language, const support::SourceMap& sources, Loading& loading) {
  model::Intents& intents = loading.source.intents;
  (language == Language::sql ? intents.sql_files : intents.gen_files).insert(file);
  if (language == Language::sql) {
    sql::read_script(file, sources, loading.source, loading.errors);
  } else {
    dsl::read_blocks(file, sources, loading.source, loading.early, loading.late, loading.errors);
  }
}

bool creates_schema(const Statement& statement) { return statement.tag == "CREATE SCHEMA"; }

/// Blocks open schemas as often as they like: one CREATE SCHEMA is enough, and none where a statement of the sources
/// creates the schema itself.
std::vector<Statement> needed(std::vector<Statement> early, const std::vector<Statement>& statements) {
  std::set<model::ObjectKey> created;
  for (const Statement& statement : statements) {
    if (creates_schema(statement) && !statement.declares.empty()) created.insert(statement.declares.front().key);
  }
  std::erase_if(early, [&](const Statement& statement) {
    return creates_schema(statement) && !statement.declares.empty() &&
           !created.insert(statement.declares.front().key).second;
  });
  std::stable_partition(early.begin(), early.end(), creates_schema);
  return early;
}

support::Result<SchemaSource> finish(Loading loading) {
  std::vector<Statement>& all = loading.source.statements;
  std::vector<Statement> early = needed(std::move(loading.early), all);
  all.insert(all.begin(), std::make_move_iterator(early.begin()), std::make_move_iterator(early.end()));
  all.insert(all.end(), std::make_move_iterator(loading.late.begin()), std::make_move_iterator(loading.late.end()));
  for (auto&& found : {find_duplicates(all), complete_externals(loading.source)})
    loading.errors.insert(loading.errors.end(), found.begin(), found.end());
  std::stable_sort(loading.errors.begin(), loading.errors.end(), [](const auto& a, const auto& b) {
    return std::pair(a.where.file, a.where.offset) < std::pair(b.where.file, b.where.offset);
  });
  if (!loading.errors.empty()) return std::move(loading.errors);
  for (const Statement& statement : all) {
    for (const Declaration& declaration : statement.declares) {
      if (declaration.key.kind != model::ObjectKind::column) continue;
      loading.source.intents.columns.emplace(declaration.key, declaration.span);
    }
  }
  return std::move(loading.source);
}

}  // namespace

support::Result<SchemaSource> load(const std::vector<std::string>& paths, support::SourceMap& sources) {
  Loading loading;
  for (const std::string& path : find_schema_files(paths, loading.errors)) {
    const auto file = read_file(path, sources);
    if (file) {
      read_text(*file, language_of(path).value_or(Language::sql), sources, loading);
    } else {
      loading.errors.insert(loading.errors.end(), file.errors().begin(), file.errors().end());
    }
  }
  return finish(std::move(loading));
}

support::Result<SchemaSource> load_text(support::FileId file, Language language, support::SourceMap& sources) {
  Loading loading;
  read_text(file, language, sources, loading);
  return finish(std::move(loading));
}

}  // namespace gen::source
