#include <algorithm>
#include <map>

#include "gen/scope/scope.hpp"

#include "gen/scope/public_schema.hpp"
#include "scope/counted_kind.hpp"

namespace gen::scope {
namespace {

using model::Catalog;
using model::Identifier;
using model::ObjectKey;
using model::ObjectKind;

/// Whether a key of a dependency, which may be a column, is in the catalog.
bool stands(const Catalog& catalog, const ObjectKey& key) {
  if (key.kind != ObjectKind::column) return catalog.contains(key);
  return catalog.find_relation({key.schema, key.owner}) != nullptr ||
         catalog.contains({ObjectKind::composite_type, key.schema, {}, key.owner, {}});
}

/// The schema of what the model has no kind for, which is told as text: "base type shop.money"; empty for what lies in
/// none.
Identifier schema_told_by(const std::string& text) {
  const std::size_t begin = text.rfind(' ') + 1;
  const std::size_t point = text.find('.', begin);
  return point == std::string::npos ? Identifier() : support::fold_identifier(text.substr(begin, point - begin));
}

}  // namespace

Separation separate(const Catalog& catalog, const Basis& basis, const std::set<ObjectKey>& kept) {
  const Scope scope(catalog, basis);
  Separation made{catalog, {}};
  std::set<ObjectKey> theirs;
  for (const auto& [key, object] : catalog.objects) {
    Verdict verdict = scope.judge(key);
    if (verdict.whose != Whose::theirs) continue;
    theirs.insert(key);
    made.left.push_back({key, std::move(verdict)});
  }
  for (LeftAlone& each : made.left) {
    const model::Object* holder = holder_of(catalog, catalog.objects.at(each.key));
    const bool follows = holder != nullptr && theirs.count(model::header(*holder).key) != 0;
    each.is_listed = !follows && each.key != kPublicSchema;
  }
  std::erase_if(made.catalog.objects,
                [&](const auto& entry) { return theirs.count(entry.first) != 0 && kept.count(entry.first) == 0; });
  std::erase_if(made.catalog.unmodelled, [&](const std::string& text) {
    const Identifier schema = schema_told_by(text);
    return theirs.count({ObjectKind::schema, {}, {}, schema, {}}) != 0 && !basis.declared.is_place(schema);
  });
  std::erase_if(made.catalog.dependencies, [&](const model::Dependency& d) {
    return !stands(made.catalog, d.dependent) || !stands(made.catalog, d.referenced);
  });
  return made;
}

std::string summary(const std::vector<LeftAlone>& left) {
  std::set<Identifier> schemas;
  for (const LeftAlone& each : left) {
    if (each.is_listed && each.key.kind == ObjectKind::schema) schemas.insert(each.key.name);
  }
  std::map<ObjectKind, std::size_t> counts;
  for (const LeftAlone& each : left) {
    if (each.is_listed && schemas.count(each.key.schema) == 0) ++counts[each.key.kind];
  }
  if (counts.empty()) return {};
  std::vector<std::string> parts;
  for (const auto& [kind, count] : counts) parts.push_back(counted_kind(kind, count));
  return listed(parts) + " of others";
}

}  // namespace gen::scope
