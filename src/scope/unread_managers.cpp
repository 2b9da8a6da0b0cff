#include "gen/scope/not_compared.hpp"

namespace gen::scope {

using model::Catalog;

support::Diagnostics unread_managers(const Catalog& live, const Basis& basis) {
  if (basis.surroundings.unread_managers.empty()) return {};
  const Scope scope(live, basis);
  for (const auto& [key, object] : model::of_kind(live, model::ObjectKind::table)) {
    const auto& table = std::get<model::Table>(object);
    if (!table.partition_of || scope.judge(key).whose != Whose::nobodys) continue;
    const model::QualifiedName& book = *basis.surroundings.unread_managers.begin();
    const std::string role = quote_identifier(live.current_user);
    return {support::warning(
        "GEN2105",
        role + " may not read " + to_string(book) + ", so that partitions which pg_partman makes, like " +
            qualified_name(key) + ", are not known to be its own",
        {},
        "GRANT USAGE ON SCHEMA " + quote_identifier(book.schema) + " TO " + role + "; GRANT SELECT ON " +
            to_string(book) + " TO " + role + "; or write `partitions managed elsewhere` into " +
            to_string(table.partition_of->parent))};
  }
  return {};
}

}  // namespace gen::scope
