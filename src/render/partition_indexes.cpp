#include "render/partition_indexes.hpp"

#include <algorithm>

#include "render/options.hpp"
#include "render/subject.hpp"

namespace gen::render {

using model::Constraint;
using model::Index;
using model::Object;
using model::ObjectKey;
using model::QualifiedName;
using model::Table;

namespace {

constexpr std::size_t kLongestName = 63;  // NAMEDATALEN - 1; longer names are cut by rules of their own

/// Elements between the first parenthesis of "USING btree (a, b)" and its end, counted by commas.
std::size_t count_elements(const std::string& body) {
  std::size_t found = 1;
  int depth = 0;
  for (std::size_t i = body.find('('); i < body.size(); ++i) {
    const char c = body[i];
    if (c == '(') ++depth;
    if (c == ')' && --depth == 0) break;
    if (c == ',' && depth == 1) ++found;
  }
  return found;
}

bool has_include(const std::string& text) { return text.find(" INCLUDE (") != std::string::npos; }

/// ChooseIndexName of indexcmds.c, for names that fit.
std::string chosen_name(const std::string& table, const std::vector<model::Identifier>& columns,
                        const std::string& label) {
  std::string name = table;
  if (label != "pkey") {
    for (const model::Identifier& column : columns) name += '_' + column.str();
  }
  return name + '_' + label;
}

}  // namespace

PartitionIndexes::PartitionIndexes(const model::Catalog& catalog) {
  collect(catalog);
  for (const auto& [name, member] : members_) {
    by_table_[member.table].push_back(member.key());
    if (!member.parent.empty()) {
      children_[member.parent].push_back(&member);
      auto parent = members_.find(member.parent);
      if (parent != members_.end()) parents_[member.key()] = parent->second.object;
    }
  }
  for (const auto& [name, member] : members_) {
    if (member.parent.empty()) decide(member);
  }
}

void PartitionIndexes::collect(const model::Catalog& catalog) {
  for (const auto& [key, object] : catalog.objects) {
    Member member;
    member.object = &object;
    if (const auto* table = std::get_if<Table>(&object)) {
      tables_[own_name(key)] = table;
      if (table->partition_of) partitions_[table->partition_of->parent].push_back(table);
      continue;
    }
    if (const auto* index = std::get_if<Index>(&object)) {
      member.name = own_name(key);
      member.parent = index->attached_to;
      member.table = index->relation;
      member.label = "idx";
      member.columns = index->columns;
      member.options = index->options;
      member.tablespace = index->tablespace;
      member.plain_columns = count_elements(index->body) == index->columns.size() && !has_include(index->body);
      member.dressed = !index->comment.empty() || !index->statistics.empty() || !index->valid;
    } else if (const auto* constraint = std::get_if<Constraint>(&object)) {
      if (constraint->index.empty()) continue;
      member.name = constraint->index;
      member.parent = constraint->index_parent;
      member.table = owner_name(key);
      member.label = constraint->type == "primary key" ? "pkey" : constraint->type == "unique" ? "key" : "excl";
      member.columns = constraint->columns;
      member.options = constraint->index_options;
      member.tablespace = constraint->index_tablespace;
      member.plain_columns =
          constraint->type == "primary key" || (constraint->type == "unique" && !has_include(constraint->definition));
      member.dressed = !constraint->index_comment.empty();
    } else {
      continue;
    }
    members_.emplace(member.name, std::move(member));
  }
}

const Table* PartitionIndexes::table_of(const Member& member) const {
  auto it = tables_.find(member.table);
  return it == tables_.end() ? nullptr : it->second;
}

const Object* PartitionIndexes::parent(const ObjectKey& key) const {
  auto it = parents_.find(key);
  return it == parents_.end() ? nullptr : it->second;
}

const std::vector<ObjectKey>& PartitionIndexes::members(const QualifiedName& table) const {
  static const std::vector<ObjectKey> none;
  auto it = by_table_.find(table);
  return it == by_table_.end() ? none : it->second;
}

const std::vector<const Table*>& PartitionIndexes::partitions(const QualifiedName& table) const {
  static const std::vector<const Table*> none;
  auto it = partitions_.find(table);
  return it == partitions_.end() ? none : it->second;
}

bool PartitionIndexes::made_by_server(const Member& parent, const Table& table) const {
  for (const Table* partition : partitions(own_name(table.key))) {
    if (!partition->server.empty()) continue;  // foreign tables have no indexes
    auto all = children_.find(parent.name);
    if (all == children_.end()) return false;
    auto child = std::find_if(all->second.begin(), all->second.end(),
                              [&](const Member* each) { return each->table == own_name(partition->key); });
    if (child == all->second.end()) return false;
    const Member& member = **child;
    const std::string expected = chosen_name(partition->key.name.str(), member.columns, member.label);
    const bool same = member.plain_columns && expected.size() <= kLongestName && expected == member.name.name.str() &&
                      same_options(member.options, parent.options) && member.tablespace == parent.tablespace &&
                      !member.dressed && member.label == parent.label;
    if (!same || !made_by_server(member, *partition)) return false;
  }
  return true;
}

void PartitionIndexes::decide(const Member& member) {
  const Table* table = table_of(member);
  if (table == nullptr || table->partition_key.empty()) return;
  mark(member, *table, made_by_server(member, *table));
}

void PartitionIndexes::mark(const Member& member, const Table& table, bool plain) {
  if (!plain && !table.partition_key.empty()) only_.insert(member.key());
  auto all = children_.find(member.name);
  if (all == children_.end()) return;
  for (const Member* child : all->second) {
    if (plain) implied_.insert(child->key());
    if (const Table* partition = table_of(*child)) mark(*child, *partition, plain);
  }
}

}  // namespace gen::render
