#include "gen/desired/externals.hpp"

namespace gen::desired {

support::Result<model::Catalog> read_externals(const source::SchemaSource& schema, const TargetFacts& facts,
                                               Scratch& scratch, const std::filesystem::path& cache_dir) {
  if (schema.externals.empty()) return model::Catalog();
  source::SchemaSource theirs;
  theirs.statements = schema.externals;
  theirs.intents.sql_files = schema.intents.sql_files;
  theirs.intents.gen_files = schema.intents.gen_files;
  auto read = read_desired(theirs, facts, scratch, cache_dir);
  if (!read) return read.errors();
  read->catalog.objects.erase({model::ObjectKind::schema, {}, {}, model::Identifier("public"), {}});
  return std::move(read->catalog);
}

}  // namespace gen::desired
