#include "prove/rows/touched_tables.hpp"

#include <algorithm>
#include <map>

namespace gen::prove {
namespace {

using diff::Change;
using model::Catalog;
using model::ObjectKey;
using model::ObjectKind;
using model::Table;

bool is_declared_type(ObjectKind kind) {
  return kind == ObjectKind::enum_type || kind == ObjectKind::domain || kind == ObjectKind::composite_type ||
         kind == ObjectKind::range_type;
}

/// Kinds that nearly all tables hang on, and whose changes do not reach into them.
bool is_frame(ObjectKind kind) {
  return kind == ObjectKind::schema || kind == ObjectKind::extension || kind == ObjectKind::publication ||
         kind == ObjectKind::default_privileges;
}

/// Follows dependencies from what changes to the tables that use it.
class Reach {
 public:
  Reach(const Catalog& from, const Catalog& to) : from_(from), to_(to) {}

  Touched of(const std::vector<Change>& changes) {
    for (const Change& change : changes) start(change);
    follow_users();
    std::set<ObjectKey> most;
    for (const ObjectKey& table : tables_) {
      if (most.size() < kMostTables) most.insert(table);
    }
    tables_ = most;
    follow_foreign_keys();
    touched_.tables.assign(tables_.begin(), tables_.end());
    return std::move(touched_);
  }

 private:
  void start(const Change& change) {
    const model::Object* object = change.before != nullptr ? change.before : change.after;
    add_table(change.key);
    if (!change.key.owner.empty()) {
      const ObjectKey owner = owner_table_key(change.key);
      add_table(owner);
      if (!from_.contains(owner)) open_.push_back({ObjectKind::domain, owner.schema, {}, owner.name, {}});
    }
    if (const auto* index = std::get_if<model::Index>(object)) add_table(table_key(index->relation));
    if (const auto* key = std::get_if<model::Constraint>(object); key != nullptr && !key->references.empty()) {
      add_table(table_key(key->references));
    }
    if (change.before != nullptr && change.key.kind != ObjectKind::table && !is_frame(change.key.kind)) {
      open_.push_back(change.key);
    }
  }

  void add_table(const ObjectKey& key) {
    const auto* table = from_.find<Table>(key);
    if (table == nullptr || !table->server.empty()) return;
    const ObjectKey root = root_of(from_, key);
    if (root != key) touched_.partitions.insert(key);
    tables_.insert(root);
  }

  void follow_users() {
    if (open_.empty()) return;
    std::multimap<ObjectKey, ObjectKey> users;
    for (const model::Dependency& d : from_.dependencies) users.emplace(d.referenced, d.dependent);
    std::set<ObjectKey> seen;
    while (!open_.empty()) {
      const ObjectKey key = open_.back();
      open_.pop_back();
      if (!seen.insert(key).second) continue;
      if (is_declared_type(key.kind)) touched_.types.insert(qualified_name(key));
      for (auto [it, end] = users.equal_range(key); it != end; ++it) visit_user(it->second);
    }
  }

  void visit_user(const ObjectKey& user) {
    if (user.kind == ObjectKind::table) return add_table(user);
    if (!user.owner.empty() && from_.contains(owner_table_key(user))) return add_table(owner_table_key(user));
    if (const auto* index = from_.find<model::Index>(user)) return add_table(table_key(index->relation));
    open_.push_back(user);
    // A constraint of a domain stands for the domain.
    if (!user.owner.empty()) open_.push_back({ObjectKind::domain, user.schema, {}, user.owner, {}});
  }

  void follow_foreign_keys() {
    std::multimap<ObjectKey, ObjectKey> needs;
    for (const Catalog* catalog : {&from_, &to_}) {
      for (const auto& [key, object] : catalog->objects) {
        const auto* constraint = std::get_if<model::Constraint>(&object);
        if (constraint == nullptr || constraint->references.empty()) continue;
        needs.emplace(root_of(from_, owner_table_key(key)), table_key(constraint->references));
      }
    }
    std::vector<ObjectKey> open(tables_.begin(), tables_.end());
    while (!open.empty() && tables_.size() < 2 * kMostTables) {
      const ObjectKey table = open.back();
      open.pop_back();
      for (auto [it, end] = needs.equal_range(table); it != end; ++it) {
        const ObjectKey root = root_of(from_, it->second);
        if (tables_.count(root) != 0) continue;
        add_table(it->second);
        open.push_back(root);
      }
    }
  }

  const Catalog& from_;
  const Catalog& to_;
  std::set<ObjectKey> tables_;
  std::vector<ObjectKey> open_;
  Touched touched_;
};

}  // namespace

ObjectKey root_of(const Catalog& catalog, const ObjectKey& table) {
  ObjectKey root = table;
  for (const auto* at = catalog.find<Table>(root); at != nullptr && at->partition_of; at = catalog.find<Table>(root)) {
    root = table_key(at->partition_of->parent);
  }
  return root;
}

Touched touched_tables(const Catalog& from, const Catalog& to, const std::vector<Change>& changes) {
  return Reach(from, to).of(changes);
}

}  // namespace gen::prove
