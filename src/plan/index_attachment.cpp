#include "plan/index_attachment.hpp"

#include <map>

#include "gen/render/render.hpp"

namespace gen::plan {

using model::Catalog;
using model::Constraint;
using model::Index;
using model::Object;
using model::ObjectKey;
using model::ObjectKind;
using model::QualifiedName;
using model::Table;

IndexAttachment attachment_of(const Object& object) {
  if (const auto* index = std::get_if<Index>(&object)) {
    const ObjectKey table = table_key(index->relation);
    return {{index->key.schema, index->key.name}, index->attached_to, table};
  }
  const auto* constraint = std::get_if<Constraint>(&object);
  if (constraint == nullptr || constraint->index.empty()) return {};
  return {constraint->index, constraint->index_parent, owner_table_key(constraint->key)};
}

Object attached_as(const Object& before, const Object& after) {
  Object settled = before;
  if (auto* index = std::get_if<Index>(&settled)) index->attached_to = std::get<Index>(after).attached_to;
  if (auto* constraint = std::get_if<Constraint>(&settled)) {
    constraint->index_parent = std::get<Constraint>(after).index_parent;
    constraint->local = std::get<Constraint>(after).local;
  }
  return settled;
}

bool changes_parent(const Catalog& from, const Catalog& to, const ObjectKey& table) {
  const auto* before = from.find<Table>(table);
  const auto* after = to.find<Table>(table);
  if (before == nullptr || after == nullptr) return false;
  const QualifiedName old_parent = before->partition_of ? before->partition_of->parent : QualifiedName{};
  const QualifiedName new_parent = after->partition_of ? after->partition_of->parent : QualifiedName{};
  return old_parent != new_parent;
}

std::set<ObjectKey> tied_partitions(const Catalog& from, const Catalog& to, const std::vector<diff::Change>& changes) {
  std::set<QualifiedName> go, come;
  for (const diff::Change& change : changes) {
    if (change.key.kind != ObjectKind::index) continue;
    const bool again = change.op == diff::ChangeOp::alter && !render::alter(*change.before, *change.after);
    const QualifiedName index{change.key.schema, change.key.name};
    if (change.op == diff::ChangeOp::drop || again) go.insert(index);
    if (change.op == diff::ChangeOp::create || again) come.insert(index);
  }
  auto stays = [&](const ObjectKey& table) {
    const auto* before = from.find<Table>(table);
    return before != nullptr && before->partition_of && to.contains(table) && !changes_parent(from, to, table);
  };
  std::set<ObjectKey> tied;
  auto note = [&](const Catalog& catalog, const std::set<QualifiedName>& indexes) {
    if (indexes.empty()) return;
    for (const auto& [key, object] : catalog.objects) {
      const auto* constraint = std::get_if<Constraint>(&object);
      if (constraint == nullptr || indexes.count(constraint->index_parent) == 0) continue;
      if (stays(owner_table_key(key))) tied.insert(owner_table_key(key));
    }
  };
  note(from, go);
  note(to, come);
  return tied;
}

namespace {

const std::vector<model::Identifier>& columns_of(const Object& object) {
  if (const auto* index = std::get_if<Index>(&object)) return index->columns;
  return std::get<Constraint>(object).columns;
}

}  // namespace

std::set<QualifiedName> indexes_with_parts(const Catalog& catalog) {
  std::set<QualifiedName> above;
  for (const auto& [key, object] : catalog.objects) {
    if (QualifiedName parent = attachment_of(object).parent; !parent.empty()) above.insert(std::move(parent));
  }
  return above;
}

std::set<ObjectKey> incomplete_indexes(const Catalog& catalog) {
  std::map<QualifiedName, std::vector<ObjectKey>> partitions;
  std::set<std::pair<QualifiedName, ObjectKey>> attached;  // index of the parent, partition
  for (const auto& [key, object] : catalog.objects) {
    const auto* table = std::get_if<Table>(&object);
    // Foreign tables have no indexes.
    if (table != nullptr && table->partition_of && table->server.empty())
      partitions[table->partition_of->parent].push_back(key);
    const IndexAttachment attachment = attachment_of(object);
    if (!attachment.parent.empty()) attached.emplace(attachment.parent, attachment.table);
  }
  std::set<ObjectKey> found;
  for (const auto& [key, object] : catalog.objects) {
    const IndexAttachment member = attachment_of(object);
    if (member.index.empty()) continue;
    for (const ObjectKey& partition : partitions[{member.table.schema, member.table.name}]) {
      if (attached.count({member.index, partition}) == 0) found.insert(key);
    }
  }
  return found;
}

std::set<ObjectKey> ambiguous_indexes(const Catalog& catalog, const std::set<ObjectKey>& incomplete) {
  std::map<QualifiedName, ObjectKey> owners;
  std::map<std::pair<ObjectKey, std::vector<model::Identifier>>, std::vector<ObjectKey>> alike;
  for (const auto& [key, object] : catalog.objects) {
    const IndexAttachment attachment = attachment_of(object);
    if (attachment.index.empty()) continue;
    owners[attachment.index] = key;
    const auto* table = catalog.find<Table>(attachment.table);
    if (table != nullptr && table->partition_of) alike[{attachment.table, columns_of(object)}].push_back(key);
  }
  std::set<ObjectKey> found = incomplete;
  auto mark = [&](const ObjectKey& key) { return found.insert(key).second; };
  for (const auto& [place, keys] : alike) {
    for (const ObjectKey& key : keys) {
      if (keys.size() > 1) mark(key);
    }
  }
  // Upwards and downwards until nothing is added: one parent's indexes are attached in one way.
  for (std::size_t known = 0; known != found.size();) {
    known = found.size();
    for (const auto& [key, object] : catalog.objects) {
      const auto parent = owners.find(attachment_of(object).parent);
      if (parent == owners.end()) continue;
      if (found.count(key) != 0) mark(parent->second);
      if (found.count(parent->second) != 0) mark(key);
    }
  }
  return found;
}

}  // namespace gen::plan
