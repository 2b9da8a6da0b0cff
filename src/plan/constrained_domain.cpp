#include "plan/constrained_domain.hpp"

#include <algorithm>

namespace gen::plan {
namespace {

using model::Catalog;
using model::Domain;
using model::ObjectKind;

const Domain* domain_of(const Catalog& catalog, const std::string& type) {
  for (const auto& [key, object] : model::of_kind(catalog, ObjectKind::domain)) {
    if (qualified_name(key) == type) return &std::get<Domain>(object);
  }
  return nullptr;
}

bool has_rule(const Catalog& catalog, const Domain& domain) {
  return std::ranges::any_of(model::of_kind(catalog, ObjectKind::constraint), [&](const auto& entry) {
    return std::get<model::Constraint>(entry.second).on_domain && entry.first.schema == domain.key.schema &&
           entry.first.owner == domain.key.name;
  });
}

}  // namespace

bool is_constrained_domain(const Catalog& catalog, const std::string& type) {
  const Domain* domain = domain_of(catalog, type);
  return domain != nullptr &&
         (domain->not_null || has_rule(catalog, *domain) || is_constrained_domain(catalog, domain->type));
}

model::Column without_domain(const Catalog& catalog, model::Column column) {
  while (const Domain* domain = domain_of(catalog, column.type)) {
    column.type = domain->type;
    if (column.collation.empty()) column.collation = domain->collation;
    if (!column.default_value && !column.identity) column.default_value = domain->default_value;
    column.not_null |= domain->not_null;
  }
  return column;
}

}  // namespace gen::plan
