#include "gen/scope/used.hpp"

#include <algorithm>
#include <map>

#include "gen/scope/whole.hpp"
#include "scope/without_ours.hpp"

namespace gen::scope {
namespace {

using model::Catalog;
using model::Identifier;
using model::Object;
using model::ObjectKey;
using model::ObjectKind;

bool is_relation(ObjectKind kind) {
  return kind == ObjectKind::table || kind == ObjectKind::view || kind == ObjectKind::materialized_view;
}

bool is_unique_key(const Object& object) {
  const auto* constraint = std::get_if<model::Constraint>(&object);
  return constraint != nullptr && (constraint->type == "primary key" || constraint->type == "unique");
}

class Used {
 public:
  Used(const Catalog& needed, const Catalog& desired, const UntrackedWords& words)
      : needed_(needed), desired_(desired), words_(words) {
    for (const auto& [key, object] : needed.objects) {
      if (is_relation(key.kind) || key.kind == ObjectKind::enum_type || key.kind == ObjectKind::domain ||
          key.kind == ObjectKind::composite_type || key.kind == ObjectKind::range_type)
        types_[qualified_name(key)] = key;
    }
    for (const model::Dependency& d : needed.dependencies) needs_[d.dependent].push_back(d.referenced);
  }

  Catalog run() {
    for (const model::Dependency& d : desired_.dependencies) {
      if (!needed_.contains(whole(d.dependent))) use(d.referenced);
    }
    for (const auto& [key, object] : needed_.objects) {
      if (is_named(key, words_.present)) use(key);
    }
    use_foreign_keys();
    follow_all();
    for (const auto& [key, object] : needed_.objects) {
      if (used_.count(key) == 0 && is_named(key, words_.past)) only_past_.insert(key);
    }
    for (const ObjectKey& key : only_past_) use(key);
    for (const auto& [key, object] : needed_.objects) {
      if (is_unique_key(object) && only_past_.count(whole(column_of(object))) != 0) use(key);
    }
    follow_all();
    return take();
  }

 private:
  ObjectKey whole(const ObjectKey& key) const { return scope::whole(needed_, key); }

  static bool is_named(const ObjectKey& key, const Mentions& words) {
    const bool has_name = !key.schema.empty() && key.owner.empty() && key.kind != ObjectKind::index;
    return has_name && words.has_qualified(key.schema, key.name);
  }

  static ObjectKey column_of(const Object& key) {
    const ObjectKey& name = model::header(key).key;
    return {ObjectKind::column, name.schema, name.owner, {}, {}};
  }

  void follow_all() {
    while (!open_.empty()) {
      const ObjectKey next = open_.back();
      open_.pop_back();
      follow(needed_.objects.at(next));
    }
  }

  void use(const ObjectKey& key) {
    const ObjectKey object = whole(key);
    if (!needed_.contains(object)) return;
    if (used_.insert(object).second) open_.push_back(object);
    if (key.kind == ObjectKind::column && columns_.insert(key).second) open_.push_back(object);
  }

  void use_columns(const model::QualifiedName& relation, const std::vector<Identifier>& columns) {
    for (const Identifier& column : columns) use({ObjectKind::column, relation.schema, relation.name, column, {}});
  }

  /// The key that is referred to is the one of these columns.
  void use_foreign_keys() {
    for (const auto& [key, object] : model::of_kind(desired_, ObjectKind::constraint)) {
      const auto& foreign = std::get<model::Constraint>(object);
      if (foreign.type != "foreign key" || needed_.contains(key)) continue;
      use_columns(foreign.references, foreign.referenced_columns);
      std::vector<Identifier> wanted = foreign.referenced_columns;
      std::ranges::sort(wanted);
      for (const auto& [name, candidate] : needed_.objects) {
        if (!is_unique_key(candidate) || name.schema != foreign.references.schema ||
            name.owner != foreign.references.name)
          continue;
        std::vector<Identifier> columns = std::get<model::Constraint>(candidate).columns;
        std::ranges::sort(columns);
        if (columns == wanted) use(name);
      }
    }
  }

  void use_type(const std::string& type) {
    const auto found = types_.find(type_name(type));
    if (found != types_.end()) use(found->second);
  }

  bool is_used(const ObjectKey& relation, const Identifier& column) const {
    return columns_.count(column_key(relation, column)) != 0 || words_.present.has(column) ||
           (only_past_.count(relation) != 0 && words_.past.has(column));
  }

  /// What an object that is used needs in turn. Bodies and queries are left out of what is declared, and so is what
  /// only they need.
  void follow(const Object& object) {
    const ObjectKey& key = model::header(object).key;
    if (const auto* table = std::get_if<model::Table>(&object)) return follow_columns(key, table->columns);
    if (const auto* view = std::get_if<model::View>(&object)) return follow_columns(key, view->columns);
    if (const auto* view = std::get_if<model::MaterializedView>(&object)) return follow_columns(key, view->columns);
    if (const auto* domain = std::get_if<model::Domain>(&object)) return use_type(domain->type);
    if (const auto* constraint = std::get_if<model::Constraint>(&object)) {
      if (!constraint->on_domain) use_columns({key.schema, key.owner}, constraint->columns);
      return;
    }
    const auto* function = std::get_if<model::Function>(&object);
    for (const ObjectKey& need : needs_[key]) {
      const bool of_body = function != nullptr && function->atomic && types_.count(qualified_name(need)) == 0;
      if (!of_body && need.kind != ObjectKind::column) use(need);
    }
  }

  template <class Columns>
  void follow_columns(const ObjectKey& key, const Columns& columns) {
    for (const auto& column : columns) {
      if (is_used(key, column.name)) use_type(column.type);
      if (is_used(key, column.name)) use_extension_of(column_key(key, column.name));
    }
  }

  /// Its types are in no catalog.
  void use_extension_of(const ObjectKey& column) {
    for (const ObjectKey& need : needs_[column]) {
      if (need.kind == ObjectKind::extension) use(need);
    }
  }

  template <class Relation>
  void keep_used_columns(Relation& relation) const {
    std::erase_if(relation.columns, [&](const auto& column) { return !is_used(relation.key, column.name); });
  }

  Catalog take() const {
    Catalog part;
    part.server_version = needed_.server_version;
    part.settings = needed_.settings;
    for (const ObjectKey& key : used_) {
      if (key.kind == ObjectKind::schema) continue;  // it goes without saying
      Object object = needed_.objects.at(key);
      if (auto* table = std::get_if<model::Table>(&object)) keep_used_columns(*table);
      if (auto* view = std::get_if<model::View>(&object)) keep_used_columns(*view);
      if (auto* view = std::get_if<model::MaterializedView>(&object)) keep_used_columns(*view);
      part.objects.emplace(key, std::move(object));
    }
    return part;
  }

  const Catalog& needed_;
  const Catalog& desired_;
  const UntrackedWords& words_;
  std::map<std::string, ObjectKey> types_;
  std::map<ObjectKey, std::vector<ObjectKey>> needs_;
  std::set<ObjectKey> used_;
  std::set<ObjectKey> columns_;
  std::set<ObjectKey> only_past_;  ///< used by migrations alone
  std::vector<ObjectKey> open_;
};

}  // namespace

Catalog used_of_theirs(const Catalog& needed, const Catalog& desired, const UntrackedWords& words) {
  return Used(needed, desired, words).run();
}

}  // namespace gen::scope
