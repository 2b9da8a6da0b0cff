#include "gen/scope/others_in_the_way.hpp"

#include <algorithm>
#include <map>
#include <optional>

#include "gen/scope/needed.hpp"
#include "scope/removal.hpp"

namespace gen::scope {
namespace {

using model::Catalog;
using model::DependencyType;
using model::Identifier;
using model::ObjectKey;
using model::ObjectKind;

/// What goes by itself with its object stands in nobody's way: a trigger on a table that is dropped, say, of whomever.
bool holds_fast(const model::Dependency& d) { return d.type == DependencyType::normal; }

bool is_of(const ObjectKey& part, const ObjectKey& whole) {
  return part == whole || (part.kind == ObjectKind::column && part.schema == whole.schema && part.owner == whole.name);
}

/// A table that is dropped is left by all that needs a part of it; a column's type is of its own dependents alone.
bool concerns(const model::Dependency& d, const Touched& touched) {
  if (touched.key.kind == ObjectKind::column || !touched.dropped) return d.referenced == touched.key;
  return is_of(d.referenced, touched.key);
}

/// The objects of a database under the names that they have while a plan runs.
class PresentNames {
 public:
  explicit PresentNames(const Catalog& live) {
    for (const auto& [key, object] : live.objects) now_.emplace(key, key);
  }

  /// The keys in `live` of what `named` means now.
  std::vector<ObjectKey> meant_by(const Named& named) const {
    std::vector<ObjectKey> found;
    for (const ObjectKind kind : named.kinds) {
      const ObjectKey first{kind, named.schema, named.owner, named.name, {}};
      for (auto it = now_.lower_bound(first); it != now_.end() && it->first.kind == kind && named.means(it->first);
           ++it)
        found.push_back(it->second);
    }
    return found;
  }

  /// The key in `live` of what is called so now.
  std::optional<ObjectKey> called(const ObjectKey& key) const {
    const auto found = now_.find(key);
    return found == now_.end() ? std::nullopt : std::optional(found->second);
  }

  void forget(const Named& named) {
    std::erase_if(now_, [&](const auto& entry) { return named.means(entry.first); });
  }

  void move(const Move& move) {
    std::map<ObjectKey, ObjectKey> moved;
    std::erase_if(now_, [&](const auto& entry) {
      if (!move.from.means(entry.first)) return false;
      ObjectKey key = entry.first;
      if (!move.name.empty()) key.name = move.name;
      if (!move.schema.empty()) key.schema = move.schema;
      moved.emplace(std::move(key), entry.second);
      return true;
    });
    now_.merge(moved);
  }

  /// The key in `live` of what is called `name` now in a table of `live`; nothing where it got that name from nobody
  /// there.
  std::optional<ObjectKey> part(const ObjectKey& table, ObjectKind kind, const Identifier& name) const {
    const ObjectKey now{kind, table.schema, table.name, name, {}};
    const auto renamed = parts_.find(now);
    return renamed == parts_.end() ? now : renamed->second;
  }

  void move(const PartMove& move) {
    const ObjectKind kind = move.is_constraint ? ObjectKind::constraint : ObjectKind::column;
    for (const ObjectKey& table : meant_by(move.table)) {
      const std::optional<ObjectKey> moved = part(table, kind, move.from);
      parts_[{kind, table.schema, table.name, move.from, {}}] = std::nullopt;
      parts_[{kind, table.schema, table.name, move.to, {}}] = moved;
    }
  }

 private:
  std::map<ObjectKey, ObjectKey> now_;
  std::map<ObjectKey, std::optional<ObjectKey>> parts_;  ///< renamed columns and constraints, by their present names
};

}  // namespace

bool may_touch_something(const std::vector<std::string>& statements) {
  return std::ranges::any_of(
      statements, [](const std::string& sql) { return !dropped_by(sql).empty() || !parts_taken_by(sql).empty(); });
}

std::vector<const LeftAlone*> changed_by(const std::vector<std::string>& statements,
                                         const std::vector<LeftAlone>& left) {
  std::vector<Named> named;
  for (const std::string& sql : statements) {
    if (sql.find(" ATTACH PARTITION ") != std::string::npos || sql.find(" DETACH PARTITION ") != std::string::npos)
      continue;
    for (Named& each : dropped_by(sql)) named.push_back(std::move(each));
    if (auto altered = altered_by(sql)) named.push_back(std::move(*altered));
  }
  std::vector<const LeftAlone*> changed;
  for (const LeftAlone& each : left) {
    if (std::ranges::any_of(named, [&](const Named& name) { return name.means(each.key); })) changed.push_back(&each);
  }
  return changed;
}

std::vector<const LeftAlone*> renamed_by(const std::string& statement, const std::vector<LeftAlone>& left) {
  std::vector<const LeftAlone*> renamed;
  const auto move = moved_by(statement);
  if (!move || move->from.kinds.count(ObjectKind::schema) == 0) return renamed;
  for (const LeftAlone& each : left) {
    if (each.is_listed && each.key.schema == move->from.name) renamed.push_back(&each);
  }
  return renamed;
}

std::vector<Touched> touched_by(const std::vector<std::string>& statements, const Catalog& live) {
  PresentNames names(live);
  std::vector<Touched> touched;
  for (std::size_t i = 0; i < statements.size(); ++i) {
    const std::string& sql = statements[i];
    for (const Named& named : dropped_by(sql)) {
      for (const ObjectKey& key : names.meant_by(named)) touched.push_back({key, true, i});
      names.forget(named);
    }
    for (const Part& part : parts_taken_by(sql)) {
      for (const ObjectKey& table : names.meant_by(part.table)) {
        const ObjectKind kind = part.is_constraint ? ObjectKind::constraint : ObjectKind::column;
        if (auto key = names.part(table, kind, part.name)) touched.push_back({std::move(*key), part.is_dropped, i});
      }
    }
    if (const auto move = moved_by(sql)) names.move(*move);
    if (const auto move = part_moved_by(sql)) names.move(*move);
  }
  for (Touched& each : touched) {
    if (each.dropped) each.successor = names.called(each.key);
  }
  return touched;
}

namespace {

/// The object itself, where only a column of it depends.
ObjectKey whole(const ObjectKey& key, const Catalog& catalog) {
  if (key.kind != ObjectKind::column) return key;
  const model::Object* relation = catalog.find_relation({key.schema, key.owner});
  return relation == nullptr ? key : model::header(*relation).key;
}

/// Whether a catalog has an object, or a column that is told by its table.
bool has(const Catalog& catalog, const ObjectKey& key) {
  return key.kind != ObjectKind::column ? catalog.contains(key) : model::find_column(catalog, key) != nullptr;
}

Identifier owner_of(const Catalog& catalog, const model::Object& object) {
  const model::Object* holder = holder_of(catalog, object);
  return model::header(holder == nullptr ? object : *holder).owner.value_or(Identifier());
}

/// With its schema, but for a schema that statements need not name. Files that set a path of their own may leave out
/// any.
bool is_named(const ObjectKey& key, const Mentions& mentions) {
  const bool with_schema = !key.schema.empty() && key.owner.empty() && key.schema != Identifier("public");
  if (!with_schema || mentions.has(Identifier("search_path"))) return mentions.has(key.name);
  return mentions.has_qualified(key.schema, key.name);
}

/// What is done to a table reaches those below it.
bool is_spoken_of(const Catalog& live, const model::Object& object, const Mentions& mentions) {
  if (is_named(model::header(object).key, mentions)) return true;
  const auto* table = std::get_if<model::Table>(&object);
  if (table == nullptr) return false;
  std::vector<model::QualifiedName> parents = table->inherits;
  if (table->partition_of) parents.push_back(table->partition_of->parent);
  return std::ranges::any_of(parents, [&](const model::QualifiedName& name) {
    const model::Object* parent = live.find_relation(name);
    return parent != nullptr && is_spoken_of(live, *parent, mentions);
  });
}

/// Operators and casts have no word that a statement could mention.
bool has_a_word(const ObjectKey& key) { return key.kind != ObjectKind::operator_ && key.kind != ObjectKind::cast; }

/// What files that put another table in the place of one make again by a statement of its own, when they know of it.
bool is_put_there_by_itself(ObjectKind kind) {
  return kind == ObjectKind::trigger || kind == ObjectKind::policy || kind == ObjectKind::rule ||
         kind == ObjectKind::statistics;
}

/// Not there any more once another object has the place of the one that it hangs on, and has none like it.
bool is_lost_with(const Touched& touched, const ObjectKey& part, const Catalog& live) {
  if (!touched.successor || !is_put_there_by_itself(part.kind)) return false;
  ObjectKey twin = part;
  twin.schema = touched.successor->schema;
  if (!twin.owner.empty()) twin.owner = touched.successor->name;
  return twin == part || !live.contains(twin);
}

/// `others` are the objects that count, with their owners. `after`: see others_in_the_way; null: nothing is made again.
std::vector<InTheWay> dependents_of(const std::vector<Touched>& touched, const Catalog& live,
                                    const std::map<ObjectKey, Verdict>& others, const Catalog* after) {
  std::vector<InTheWay> obstacles;
  for (const Touched& each : touched) {
    const bool comes_back = each.dropped && after != nullptr && has(*after, each.key);
    std::set<ObjectKey> told;
    for (const model::Dependency& d : live.dependencies) {
      const bool is_lost = comes_back || is_lost_with(each, d.dependent, live);
      if (!concerns(d, each) || (!holds_fast(d) && !is_lost)) continue;
      const ObjectKey dependent = whole(d.dependent, live);
      const auto other = others.find(dependent);
      // What hangs on the object itself goes with it.
      if (other == others.end() || dependent == each.key || !told.insert(dependent).second) continue;
      obstacles.push_back({each, dependent, other->second.owner, other->second.whose, !holds_fast(d)});
    }
  }
  return obstacles;
}

}  // namespace

std::vector<InTheWay> others_in_the_way(const Catalog& live, const std::vector<LeftAlone>& left,
                                        const std::vector<Touched>& touched, const Catalog& after) {
  std::map<ObjectKey, Verdict> others;
  for (const LeftAlone& each : left) others.emplace(each.key, each.verdict);
  return dependents_of(touched, live, others, &after);
}

std::vector<InTheWay> dependents_in_the_way(const Catalog& live, const std::vector<std::string>& statements) {
  Mentions mentions;
  for (const std::string& sql : statements) mentions.add(sql);
  std::map<ObjectKey, Verdict> others;
  for (const auto& [key, object] : live.objects) {
    const model::Object* holder = holder_of(live, object);
    const bool is_its_holders =
        !is_put_there_by_itself(key.kind) && is_spoken_of(live, holder == nullptr ? object : *holder, mentions);
    if (has_a_word(key) && !is_named(key, mentions) && !is_its_holders)
      others.emplace(key, Verdict{Whose::theirs, {}, owner_of(live, object)});
  }
  return dependents_of(touched_by(statements, live), live, others, nullptr);
}

std::string name_for_scope(const ObjectKey& key) {
  const std::string name = qualified_name(key);
  return name.substr(0, name.find('('));
}

namespace {

std::string other_with_owner(const InTheWay& obstacle) {
  const std::string owner = obstacle.owner.empty() ? "" : " of " + quote_identifier(obstacle.owner);
  return to_string(obstacle.other) + owner;
}

}  // namespace

std::string to_string(const InTheWay& obstacle) {
  return other_with_owner(obstacle) + " depends on " + to_string(obstacle.touched.key);
}

support::Diagnostic refusal(const InTheWay& obstacle) {
  const std::string touched = to_string(obstacle.touched.key);
  const std::string other = other_with_owner(obstacle);
  const std::string whom = obstacle.owner.empty() ? "its owner" : quote_identifier(obstacle.owner);
  const std::string why = "; why it is not ours: gen scope " + name_for_scope(obstacle.other);
  if (obstacle.would_be_lost)
    return support::error(
        "GEN3006",
        touched + " is dropped and made again: " + other + " would be lost with it, which is not ours to make", {},
        "declare it, so that it is made again as well; or ask " + whom + " to take it away" + why);
  const std::string stops = touched +
                            (obstacle.touched.dropped ? " cannot be dropped: " : " cannot change its type: ") + other +
                            " depends on it, which ";
  if (obstacle.whose == Whose::nobodys)
    return support::error("GEN3006", stops + "no schema file declares", {},
                          "declare it, or take it away first; --allow-drop approves that it goes as well");
  return support::error("GEN3006", stops + "is not ours to change", {},
                        "ask " + whom + " to take it away or to change it first; or declare it, when it is ours" + why);
}

}  // namespace gen::scope
