#include "gen/prove/schema_difference.hpp"

#include "gen/prove/settle.hpp"

namespace gen::prove {

support::Result<std::vector<diff::Change>> schema_difference(model::Catalog& from, const source::SchemaSource& schema,
                                                             desired::DesiredCatalog& desired,
                                                             desired::Scratch& scratch,
                                                             const std::filesystem::path& cache_dir,
                                                             const desired::Ground& ground) {
  const auto below = [&](const char* name) { return cache_dir.empty() ? cache_dir : cache_dir / name; };
  const desired::TargetFacts facts{from.server_version, from.settings, from.current_user};
  auto read = desired::read_desired(schema, facts, scratch, below("desired"), ground);
  if (!read) return read.errors();
  desired = std::move(read).value();
  desired::agree_on_owners(from, desired.catalog);
  return settle(from, desired.catalog, diff::compare(from, desired.catalog), scratch, below("settled"));
}

}  // namespace gen::prove
