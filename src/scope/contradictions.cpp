#include <algorithm>

#include "gen/scope/grantees.hpp"
#include "gen/scope/scope.hpp"

namespace gen::scope {
namespace {

using model::Catalog;
using model::ObjectKey;
using model::ObjectKind;

/// A declared object as patterns see it; its owner is known where it is in the database.
Subject declared_subject(const ObjectKey& key, const Catalog* catalog) {
  Subject subject{key, {}};
  if (catalog == nullptr) return subject;
  const auto found = catalog->objects.find(key);
  if (found == catalog->objects.end()) return subject;
  subject.owner = model::header(found->second).owner.value_or(model::Identifier());
  if (const auto* table = std::get_if<model::Table>(&found->second)) {
    subject.is_partition = table->partition_of.has_value();
    subject.is_foreign = !table->server.empty();
  }
  return subject;
}

support::Diagnostic ignored_but_declared(const ObjectKey& key, const support::SourceSpan& where,
                                         const Pattern& pattern) {
  support::Diagnostic problem = support::error(
      "GEN9009", to_string(key) + " is declared here, but [scope] ignore says that it belongs to others", where,
      "take the declaration away, or take it back in gen.toml, behind the other pattern: \"!" +
          std::string(model::kind_name(key.kind)) + ':' + qualified_name(key) + '"');
  problem.notes.push_back({"\"" + pattern.text() + "\" names it", pattern.where()});
  return problem;
}

/// The list speaks of schemas here: what lies in none (an extension) is ours by its declaration alone.
bool is_managed(const PatternList& manage, const ObjectKey& key, const Catalog* catalog) {
  if (key.kind != ObjectKind::schema && key.schema.empty()) return true;
  const ObjectKey schema{ObjectKind::schema, {}, {}, key.schema, {}};
  return manage.naming(declared_subject(key, catalog)) != nullptr ||
         (!key.schema.empty() && manage.naming(declared_subject(schema, catalog)) != nullptr);
}

support::Diagnostic not_managed(const ObjectKey& key, const support::SourceSpan& where) {
  const std::string wanted = quote_identifier(key.kind == ObjectKind::schema ? key.name : key.schema);
  return support::error("GEN9010", to_string(key) + " is declared here, but [scope] manage does not name it", where,
                        "add \"" + wanted + "\" to manage in gen.toml, or leave manage out");
}

bool names_something(const Pattern& pattern, const Basis& basis, const Catalog& catalog) {
  const auto in_database = [&](const auto& entry) {
    const auto grantees = grantees_of(entry.second);
    return pattern.matches(declared_subject(entry.first, &catalog)) ||
           std::ranges::any_of(grantees, [&](const model::Identifier& role) { return pattern.matches_role(role); });
  };
  if (std::ranges::any_of(catalog.objects, in_database)) return true;
  return std::ranges::any_of(basis.declared.keys(), [&](const auto& entry) {
    return pattern.matches(declared_subject(entry.first, &catalog));
  });
}

}  // namespace

support::Diagnostics contradictions(const Basis& basis, const Catalog* catalog) {
  support::Diagnostics problems;
  std::set<model::Identifier> told;  // one message for a schema
  for (const auto& [key, where] : basis.declared.keys()) {
    const Subject subject = declared_subject(key, catalog);
    if (const Pattern* pattern = basis.rules.ignore.naming(subject)) {
      problems.push_back(ignored_but_declared(key, where, *pattern));
      continue;
    }
    if (basis.rules.manage.empty() || hangs_on_another(key.kind) || is_managed(basis.rules.manage, key, catalog))
      continue;
    const model::Identifier& place = key.kind == ObjectKind::schema ? key.name : key.schema;
    if (told.insert(place).second) problems.push_back(not_managed(key, where));
  }
  return problems;
}

support::Diagnostics misplaced_managers(const Declared& declared, const Catalog& desired) {
  support::Diagnostics problems;
  for (const auto& [name, where] : declared.managed_elsewhere()) {
    const auto* table = desired.find<model::Table>({ObjectKind::table, name.schema, {}, name.name, {}});
    if (table == nullptr || !table->partition_key.empty()) continue;
    problems.push_back(support::error("GEN1620",
                                      "table " + to_string(name) + " has no partitions that could be managed elsewhere",
                                      where, "partition the table (PARTITION BY ...), or take this line away"));
  }
  return problems;
}

support::Diagnostics idle_patterns(const Basis& basis, const Catalog& catalog) {
  support::Diagnostics warnings;
  for (const PatternList* list : {&basis.rules.manage, &basis.rules.ignore}) {
    for (const Pattern& pattern : list->patterns()) {
      if (names_something(pattern, basis, catalog)) continue;
      warnings.push_back(support::warning(
          "GEN9011",
          "the pattern \"" + pattern.text() + "\" of [scope] names nothing in the database or the schema files",
          pattern.where(), "see what there is: gen scope"));
    }
  }
  return warnings;
}

}  // namespace gen::scope
