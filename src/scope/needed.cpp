#include "gen/scope/needed.hpp"

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

#include "gen/scope/whole.hpp"
#include "scope/without_ours.hpp"

namespace gen::scope {
namespace {

using model::Catalog;
using model::Identifier;
using model::Object;
using model::ObjectKey;
using model::ObjectKind;

const Identifier kUsualSchema("public");

/// Kinds that a text can refer to by name.
bool can_be_mentioned(ObjectKind kind) {
  switch (kind) {
    case ObjectKind::constraint:
    case ObjectKind::index:
    case ObjectKind::statistics:
    case ObjectKind::trigger:
    case ObjectKind::rule:
    case ObjectKind::policy:
    case ObjectKind::event_trigger:
    case ObjectKind::publication:
    case ObjectKind::subscription:
    case ObjectKind::default_privileges:
    case ObjectKind::user_mapping:
    case ObjectKind::cast:
    case ObjectKind::transform:
    case ObjectKind::operator_:
    case ObjectKind::operator_class:
    case ObjectKind::operator_family:
      return false;
    default:
      return true;
  }
}

/// Members of extensions are in no catalog: whoever names the schema that they lie in may mean any of them.
bool is_mentioned(const Object& object, const Mentions& mentions) {
  const ObjectKey& key = model::header(object).key;
  if (!can_be_mentioned(key.kind)) return false;
  if (const auto* extension = std::get_if<model::Extension>(&object))
    return extension->schema == kUsualSchema || mentions.has(extension->schema) || mentions.has(key.name);
  const bool schema_is_known = key.schema.empty() || key.schema == kUsualSchema || mentions.has(key.schema);
  return schema_is_known && mentions.has(key.name);
}

/// A key of a table or view by which others refer to its rows.
bool is_a_key(const Object& object) {
  if (const auto* constraint = std::get_if<model::Constraint>(&object))
    return constraint->on_domain || constraint->type == "primary key" || constraint->type == "unique";
  const auto* index = std::get_if<model::Index>(&object);
  return index != nullptr && index->unique && index->attached_to.empty();
}

template <class Column>
void strip_columns(std::vector<Column>& columns) {
  for (Column& column : columns) {
    column.comment.clear();
    column.granted.clear();
    column.revoked.clear();
  }
}

/// The structure alone.
Object bare(Object object) {
  model::ObjectHeader& head = model::header(object);
  head.owner.reset();
  head.comment.clear();
  head.granted.clear();
  head.revoked.clear();
  head.depends_on_extensions.clear();
  if (auto* extension = std::get_if<model::Extension>(&object)) extension->member_privileges.clear();
  if (auto* view = std::get_if<model::View>(&object)) strip_columns(view->columns);
  if (auto* view = std::get_if<model::MaterializedView>(&object)) strip_columns(view->columns);
  if (auto* table = std::get_if<model::Table>(&object)) {
    strip_columns(table->columns);
    table->row_security = table->force_row_security = false;
    table->replica_identity.clear();
    table->replica_identity_index = table->cluster_index = Identifier();
    table->tablespace.clear();
  }
  return object;
}

class Closure {
 public:
  Closure(const Catalog& live, const std::set<ObjectKey>& theirs, Turn turn)
      : live_(live), theirs_(theirs), without_ours_(without_ours(live, theirs, turn)) {
    for (const model::Dependency& d : live.dependencies) needs_[whole(d.dependent)].insert(whole(d.referenced));
    find_parents_of_ours();
    for (const ObjectKey& key : theirs) {
      const Object& object = live.objects.at(key);
      add_place(key, object);
      if (is_a_key(object) || reaches_ours(object)) keys_of_[relation_of(object)].insert(key);
    }
    if (!without_ours_.weakened.empty()) add_types_of_views();
  }

  void want(const ObjectKey& key) {
    if (theirs_.count(key) == 0 || is_blocked(key) || !wanted_.insert(key).second) return;
    open_.push_back(key);
    while (!open_.empty()) {
      const ObjectKey next = open_.back();
      open_.pop_back();
      for (const ObjectKey& need : needs_[next]) push(need);
      for (const ObjectKey& key_of : keys_of_[next]) push(key_of);
    }
  }

  /// What objects outside of theirs depend on.
  void want_what_ours_needs() {
    for (const auto& [dependent, needs] : needs_) {
      if (theirs_.count(dependent) != 0) continue;
      for (const ObjectKey& need : needs) want(need);
    }
  }

  /// Adds the words of all functions that are wanted; gives how many these are.
  std::size_t add_bodies(Mentions& words) const {
    std::size_t bodies = 0;
    for (const ObjectKey& key : wanted_) {
      const auto* function = live_.find<model::Function>(key);
      if (function == nullptr) continue;
      words.add(function->definition);
      ++bodies;
    }
    return bodies;
  }

  Catalog take() const {
    Catalog part;
    part.server_version = live_.server_version;
    part.settings = live_.settings;
    for (const ObjectKey& key : wanted_) part.objects.emplace(key, bare(standing(key)));
    for (const model::Dependency& d : live_.dependencies) {
      if (wanted_.count(whole(d.dependent)) != 0 && (wanted_.count(whole(d.referenced)) != 0 || is_elsewhere(d)))
        part.dependencies.push_back(d);
    }
    for (const model::Dependency& d : without_ours_.kept) {
      if (wanted_.count(whole(d.dependent)) != 0) part.dependencies.push_back(d);
    }
    std::ranges::sort(part.dependencies);
    const auto twice = std::ranges::unique(part.dependencies);
    part.dependencies.erase(twice.begin(), twice.end());
    return part;
  }

 private:
  ObjectKey whole(const ObjectKey& key) const { return scope::whole(live_, key); }

  /// What a table of ours has because it is a partition of one of theirs, or inherits from it.
  bool reaches_ours(const Object& object) const {
    const ObjectKey& key = model::header(object).key;
    const auto* index = std::get_if<model::Index>(&object);
    const auto* trigger = std::get_if<model::Trigger>(&object);
    const bool may = index != nullptr || trigger != nullptr || key.kind == ObjectKind::constraint;
    return may && parents_of_ours_.count(index == nullptr ? model::QualifiedName{key.schema, key.owner}
                                                          : index->relation) != 0;
  }

  void find_parents_of_ours() {
    for (const auto& [key, object] : model::of_kind(live_, ObjectKind::table)) {
      if (theirs_.count(key) != 0) continue;
      const auto& table = std::get<model::Table>(object);
      if (table.partition_of) parents_of_ours_.insert(table.partition_of->parent);
      parents_of_ours_.insert(table.inherits.begin(), table.inherits.end());
    }
  }

  /// Of ours, in a catalog that has none of ours.
  bool is_elsewhere(const model::Dependency& d) const {
    const ObjectKey need = whole(d.referenced);
    return !live_.contains(need) && need.kind != ObjectKind::schema && need.kind != ObjectKind::extension;
  }

  ObjectKey relation_of(const Object& object) const {
    const ObjectKey& key = model::header(object).key;
    model::QualifiedName name{key.schema, key.owner};
    if (const auto* index = std::get_if<model::Index>(&object)) name = index->relation;
    if (const Object* relation = live_.find_relation(name)) return model::header(*relation).key;
    return {ObjectKind::domain, key.schema, {}, key.owner, {}};
  }

  void add_place(const ObjectKey& key, const Object& object) {
    if (!key.schema.empty()) needs_[key].insert({ObjectKind::schema, {}, {}, key.schema, {}});
    if (const auto* extension = std::get_if<model::Extension>(&object))
      needs_[key].insert({ObjectKind::schema, {}, {}, extension->schema, {}});
  }

  bool is_blocked(const ObjectKey& key) const { return without_ours_.blocked.count(key) != 0; }

  void push(const ObjectKey& key) {
    if (theirs_.count(key) != 0 && !is_blocked(key) && wanted_.insert(key).second) open_.push_back(key);
  }

  /// The form in which it stands.
  const Object& standing(const ObjectKey& key) const {
    const auto weaker = without_ours_.weakened.find(key);
    return weaker == without_ours_.weakened.end() ? live_.objects.at(key) : weaker->second;
  }

  /// A view that reads nothing still has columns of their types.
  void add_types_of_views() {
    std::map<std::string, ObjectKey> types;
    for (const ObjectKey& key : theirs_) {
      if (!key.schema.empty() && key.owner.empty()) types.emplace(qualified_name(key), key);
    }
    for (const auto& [key, object] : without_ours_.weakened) {
      if (const auto* view = std::get_if<model::View>(&object)) add_types(key, view->columns, types);
      if (const auto* view = std::get_if<model::MaterializedView>(&object)) add_types(key, view->columns, types);
    }
  }

  void add_types(const ObjectKey& key, const std::vector<model::ViewColumn>& columns,
                 const std::map<std::string, ObjectKey>& types) {
    for (const model::ViewColumn& column : columns) {
      const auto type = types.find(type_name(column.type));
      if (type != types.end()) needs_[key].insert(type->second);
    }
  }

  const Catalog& live_;
  const std::set<ObjectKey>& theirs_;
  const WithoutOurs without_ours_;
  std::map<ObjectKey, std::set<ObjectKey>> needs_;
  std::map<ObjectKey, std::set<ObjectKey>> keys_of_;  ///< of tables, views and domains
  std::set<model::QualifiedName> parents_of_ours_;
  std::set<ObjectKey> wanted_;
  std::vector<ObjectKey> open_;
};

}  // namespace

Catalog needed_of_theirs(const Catalog& live, const std::set<ObjectKey>& theirs, const Mentions& mentions,
                         const std::set<ObjectKey>& wanted, Turn turn) {
  Closure closure(live, theirs, turn);
  closure.want_what_ours_needs();
  for (const ObjectKey& key : wanted) closure.want(key);
  // The rows of a proof may call functions of theirs, which then find what their bodies name.
  Mentions words = mentions;
  for (std::size_t bodies = 0;;) {
    for (const ObjectKey& key : theirs) {
      if (is_mentioned(live.objects.at(key), words)) closure.want(key);
    }
    if (const std::size_t now = closure.add_bodies(words); now == std::exchange(bodies, now)) return closure.take();
  }
}

}  // namespace gen::scope
