#include "gen/scope/moved.hpp"

#include <algorithm>
#include <map>

#include "gen/model/stand_in.hpp"
#include "gen/scope/needed.hpp"

namespace gen::scope {
namespace {

using model::Catalog;
using model::Identifier;
using model::Object;
using model::ObjectKey;
using model::ObjectKind;
using support::quote_identifier;

/// A column, wherever it is one of.
struct AnyColumn {
  Identifier name;
  std::string type;
  bool not_null = false;
};

std::optional<std::vector<AnyColumn>> columns_of(const Object& object) {
  std::vector<AnyColumn> columns;
  if (const auto* table = std::get_if<model::Table>(&object)) {
    for (const model::Column& column : table->columns) columns.push_back({column.name, column.type, column.not_null});
    return columns;
  }
  const auto of_view = [&](const auto& view) {
    for (const model::ViewColumn& column : view.columns) columns.push_back({column.name, column.type});
    return columns;
  };
  if (const auto* view = std::get_if<model::View>(&object)) return of_view(*view);
  if (const auto* view = std::get_if<model::MaterializedView>(&object)) return of_view(*view);
  if (const auto* type = std::get_if<model::CompositeType>(&object)) {
    for (const model::CompositeAttribute& field : type->attributes) columns.push_back({field.name, field.type});
    return columns;
  }
  return std::nullopt;
}

bool is_a_unique_key(const model::Constraint& constraint) {
  return !constraint.on_domain && (constraint.type == "primary key" || constraint.type == "unique");
}

std::string listed(const std::vector<Identifier>& columns) {
  std::string text;
  for (const Identifier& column : columns) text += (text.empty() ? "" : ", ") + quote_identifier(column);
  return '(' + text + ')';
}

std::string listed(const std::vector<std::string>& labels) {
  std::string text;
  for (const std::string& label : labels) text += (text.empty() ? "" : ", ") + label;
  return '(' + text + ')';
}

/// There may be more than are declared, between them as well.
bool has_labels(const std::vector<std::string>& live, const std::vector<std::string>& declared) {
  auto at = live.begin();
  for (const std::string& label : declared) {
    at = std::find(at, live.end(), label);
    if (at == live.end()) return false;
    ++at;
  }
  return true;
}

class Comparer {
 public:
  Comparer(const source::SchemaSource& schema, const Catalog& externals, const Catalog& live)
      : externals_(externals), live_(live) {
    for (const source::Statement& statement : schema.externals) {
      for (const source::Declaration& each : statement.declares) {
        places_.emplace(each.key, each.span);
        if (each.key.owner.empty()) declare(each);
      }
    }
  }

  std::vector<Moved> run() {
    for (const auto& [key, where] : declared_) compare(key);
    return std::move(moved_);
  }

 private:
  /// Arguments of functions are known to the server alone.
  void declare(const source::Declaration& each) {
    for (const auto& [key, object] : model::of_kind(externals_, each.key.kind)) {
      ObjectKey named = key;
      if (!each.signature_known) named.signature.clear();
      if (named == each.key) declared_.emplace(key, each.span);
    }
  }

  void say(std::string declared, std::string live, const ObjectKey& place) {
    const auto found = places_.find(place);
    moved_.push_back({*key_, std::move(declared), std::move(live), found == places_.end() ? *where_ : found->second});
  }
  void say(std::string declared, std::string live) { say(std::move(declared), std::move(live), *key_); }

  void compare(const ObjectKey& key) {
    key_ = &key;
    where_ = &declared_.at(key);
    const Object& declared = externals_.objects.at(key);
    const Object* there = counterpart(key);
    if (there == nullptr) return missing(key);
    compare_columns(declared, *there);
    compare_keys(key);
    if (const auto* type = std::get_if<model::EnumType>(&declared)) compare_labels(*type, *there);
    if (const auto* domain = std::get_if<model::Domain>(&declared)) compare_domain(*domain, *there);
    if (const auto* function = std::get_if<model::Function>(&declared)) compare_function(*function, *there);
  }

  /// Of relations the kind does not matter: who reads columns does not see it.
  const Object* counterpart(const ObjectKey& key) const {
    const auto found = live_.objects.find(key);
    if (found != live_.objects.end()) return &found->second;
    const bool relation =
        key.kind == ObjectKind::table || key.kind == ObjectKind::view || key.kind == ObjectKind::materialized_view;
    const Object* other = relation ? live_.find_relation({key.schema, key.name}) : nullptr;
    return other != nullptr && columns_of(*other) ? other : nullptr;
  }

  /// That an extension brings its members is its own affair: they are in no catalog.
  void missing(const ObjectKey& key) { moved_.push_back({key, "", "the database has none", *where_}); }

  void compare_columns(const Object& declared, const Object& there) {
    const auto wanted = columns_of(declared);
    const auto has = columns_of(there);
    if (!wanted || !has) return;
    for (const AnyColumn& column : *wanted) {
      const std::string name = "column " + quote_identifier(column.name);
      const ObjectKey place = column_key(*key_, column.name);
      const auto found = std::ranges::find(*has, column.name, &AnyColumn::name);
      if (found == has->end()) {
        say(name + " is " + column.type, "no such column", place);
      } else if (found->type != column.type) {
        say(name + " is " + column.type, found->type, place);
      } else if (column.not_null && !found->not_null && std::holds_alternative<model::Table>(there)) {
        say(name + " is not null", "null", place);
      }
    }
  }

  void compare_keys(const ObjectKey& key) {
    for (const auto& [name, object] : model::of_kind(externals_, ObjectKind::constraint)) {
      const auto& constraint = std::get<model::Constraint>(object);
      if (name.schema != key.schema || name.owner != key.name || !is_a_unique_key(constraint)) continue;
      if (!is_unique(key, constraint.columns)) say("key " + listed(constraint.columns), "none");
    }
  }

  bool is_unique(const ObjectKey& table, std::vector<Identifier> columns) const {
    std::ranges::sort(columns);
    const auto same = [&](std::vector<Identifier> others) {
      std::ranges::sort(others);
      return others == columns;
    };
    for (const auto& [name, object] : model::of_kind(live_, ObjectKind::constraint)) {
      const auto& constraint = std::get<model::Constraint>(object);
      const bool here = name.schema == table.schema && name.owner == table.name;
      if (here && is_a_unique_key(constraint) && same(constraint.columns)) return true;
    }
    for (const auto& [name, object] : model::of_kind(live_, ObjectKind::index)) {
      const auto& index = std::get<model::Index>(object);
      const bool here = index.relation.schema == table.schema && index.relation.name == table.name;
      if (here && index.unique && same(index.columns)) return true;
    }
    return false;
  }

  void compare_labels(const model::EnumType& declared, const Object& there) {
    const auto* live = std::get_if<model::EnumType>(&there);
    if (live != nullptr && has_labels(live->labels, declared.labels)) return;
    say("labels " + listed(declared.labels), live == nullptr ? "another kind of type" : listed(live->labels));
  }

  void compare_domain(const model::Domain& declared, const Object& there) {
    const auto* live = std::get_if<model::Domain>(&there);
    if (live != nullptr && live->type != declared.type) say("type is " + declared.type, live->type);
    if (live != nullptr && declared.not_null && !live->not_null) say("not null", "null");
  }

  void compare_function(const model::Function& declared, const Object& there) {
    const auto* live = std::get_if<model::Function>(&there);
    if (live == nullptr) return;
    if (live->result != declared.result) return say("returns " + declared.result, live->result);
    const std::string_view wanted = model::volatility_of(declared), has = model::volatility_of(*live);
    if (steadiness(has) < steadiness(wanted)) say(std::string(wanted), std::string(has));
  }

  static int steadiness(std::string_view volatility) {
    return volatility == "immutable" ? 2 : volatility == "stable" ? 1 : 0;
  }

  const Catalog& externals_;
  const Catalog& live_;
  std::map<ObjectKey, support::SourceSpan> declared_;
  std::map<ObjectKey, support::SourceSpan> places_;  ///< of columns as well
  const ObjectKey* key_ = nullptr;
  const support::SourceSpan* where_ = nullptr;
  std::vector<Moved> moved_;
};

}  // namespace

std::string to_string(const Moved& moved) {
  const std::string what = "external " + to_string(moved.key) + ": ";
  return what + (moved.is_missing() ? moved.live : moved.declared + " here, " + moved.live + " in the database");
}

std::vector<Moved> moved_externals(const source::SchemaSource& schema, const Catalog& externals, const Catalog& live) {
  return Comparer(schema, externals, live).run();
}

support::Diagnostics moved_in_the_way(const std::vector<Moved>& moved, const std::vector<std::string>& statements) {
  Mentions mentions;
  for (const std::string& sql : statements) mentions.add(sql);
  support::Diagnostics stopped;
  for (const Moved& each : moved) {
    if (!mentions.has(each.key.name) || !(each.key.schema.empty() || mentions.has(each.key.schema))) continue;
    stopped.push_back(support::error(
        each.is_missing() ? "GEN3011" : "GEN3010", "the plan refers to " + to_string(each), each.where,
        each.is_missing()
            ? "let the database have it first, or take the declaration away"
            : "declare what the database has (gen inspect --external writes it), or have it changed there"));
  }
  return stopped;
}

}  // namespace gen::scope
