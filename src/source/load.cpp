#include <algorithm>
#include <iterator>
#include <utility>

#include "gen/source/schema_source.hpp"
#include "source/duplicates.hpp"
#include "source/schema_files.hpp"
#include "source/sql/script_reader.hpp"

namespace gen::source {
namespace {

struct Loading {
  SchemaSource source;
  support::Diagnostics errors;
};

void read_text(support::FileId file, Language language, const support::SourceMap& sources, Loading& loading) {
  if (language == Language::sql) sql::read_script(file, sources, loading.source, loading.errors);
}

support::Result<SchemaSource> finish(Loading loading) {
  support::Diagnostics twice = find_duplicates(loading.source.statements);
  std::move(twice.begin(), twice.end(), std::back_inserter(loading.errors));
  if (!loading.errors.empty()) return std::move(loading.errors);
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
