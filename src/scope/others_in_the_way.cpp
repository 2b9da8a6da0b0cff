#include "gen/scope/others_in_the_way.hpp"

#include <map>

#include "scope/removal.hpp"

namespace gen::scope {
namespace {

using model::DependencyType;
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

support::Diagnostic in_the_way(const Touched& touched, const LeftAlone& other) {
  const std::string owner = other.verdict.owner.empty() ? "" : " of " + quote_identifier(other.verdict.owner);
  const std::string what =
      to_string(touched.key) + (touched.dropped ? " cannot be dropped: " : " cannot change its type: ");
  const std::string name = to_string(other.key);
  if (other.verdict.whose == Whose::nobodys) {
    return support::error("GEN3006", what + name + owner + " depends on it, which no schema file declares", {},
                          "declare it, or take it away first; --allow-drop approves that it goes as well");
  }
  return support::error(
      "GEN3006", what + name + owner + " depends on it, which is not ours to change", {},
      "ask " + (other.verdict.owner.empty() ? std::string("its owner") : quote_identifier(other.verdict.owner)) +
          " to take it away or to change it first; or declare it, when it is ours; why it is not: gen scope " +
          qualified_name(other.key));
}

}  // namespace

namespace {

/// The objects of a database under the names that they have while a plan runs.
class PresentNames {
 public:
  explicit PresentNames(const model::Catalog& live) {
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

 private:
  std::map<ObjectKey, ObjectKey> now_;
};

}  // namespace

std::vector<Touched> touched_by(const std::vector<std::string>& statements, const model::Catalog& live) {
  PresentNames names(live);
  std::vector<Touched> touched;
  for (const std::string& sql : statements) {
    for (const Named& named : dropped_by(sql)) {
      for (const ObjectKey& key : names.meant_by(named)) touched.push_back({key, true});
      names.forget(named);
    }
    for (const Part& part : parts_taken_by(sql)) {
      for (const ObjectKey& table : names.meant_by(part.table)) {
        const ObjectKind kind = part.is_constraint ? ObjectKind::constraint : ObjectKind::column;
        touched.push_back({{kind, table.schema, table.name, part.name, {}}, part.is_dropped});
      }
    }
    if (const auto move = moved_by(sql)) names.move(*move);
  }
  return touched;
}

support::Diagnostics others_in_the_way(const model::Catalog& live, const std::vector<LeftAlone>& left,
                                       const std::vector<Touched>& touched) {
  std::map<ObjectKey, const LeftAlone*> others;
  for (const LeftAlone& each : left) others.emplace(each.key, &each);
  support::Diagnostics problems;
  for (const Touched& each : touched) {
    std::set<ObjectKey> told;
    for (const model::Dependency& d : live.dependencies) {
      if (!holds_fast(d) || !concerns(d, each)) continue;
      ObjectKey dependent = d.dependent;
      if (dependent.kind == ObjectKind::column) {
        const model::Object* relation = live.find_relation({dependent.schema, dependent.owner});
        if (relation != nullptr) dependent = model::header(*relation).key;
      }
      const auto other = others.find(dependent);
      // What hangs on the object itself goes with it.
      if (other == others.end() || dependent == each.key || !told.insert(dependent).second) continue;
      problems.push_back(in_the_way(each, *other->second));
    }
  }
  return problems;
}

}  // namespace gen::scope
