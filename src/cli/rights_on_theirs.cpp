#include "cli/rights_on_theirs.hpp"

#include <algorithm>
#include <set>

#include "gen/model/privilege_lists.hpp"
#include "gen/scope/others_in_the_way.hpp"
#include "gen/scope/rights.hpp"

namespace gen::cli {
namespace {

using model::Identifier;
using model::Object;
using model::ObjectKey;
using model::ObjectKind;
using model::Privilege;

/// A privilege that one side has and the other lacks.
struct Differing {
  std::string privilege;
  Identifier column;
};

using Granted = std::set<std::pair<Identifier, Privilege>>;

void add_lists(const Object* object, Granted& granted) {
  if (object == nullptr) return;
  for (const auto& list : model::privilege_lists(*object)) {
    if (!list.member.empty()) continue;  // GEN2104 tells of those
    for (const Privilege& each : list.granted) granted.insert({list.column, each});
  }
}

std::vector<Differing> differing_privileges(const diff::Change& change) {
  Granted before, after, differing;
  add_lists(change.before, before);
  add_lists(change.after, after);
  std::ranges::set_symmetric_difference(before, after, std::inserter(differing, differing.end()));
  std::vector<Differing> found;
  for (const auto& [column, privilege] : differing) found.push_back({privilege.privilege, column});
  return found;
}

class Examination {
 public:
  explicit Examination(const Comparison& comparison)
      : comparison_(comparison), rights_(comparison.live, comparison.basis.surroundings) {
    for (const scope::LeftAlone& each : comparison.left) theirs_.insert(each.key);
  }

  RightsOnTheirs run() {
    for (const diff::Change& change : comparison_.changes) {
      if (theirs_.count(change.key) != 0) {
        look_at_theirs(change);
      } else if (const ObjectKey* holder = held_by_theirs(change)) {
        look_at_what_hangs(change, *holder);
      } else if (change.after != nullptr) {
        look_at_reference(change);
      }
    }
    return std::move(found_);
  }

 private:
  /// The thing of others that the object hangs on; null where it hangs on nothing or on ours.
  const ObjectKey* held_by_theirs(const diff::Change& change) const {
    const Object& object = change.after != nullptr ? *change.after : *change.before;
    const model::Catalog& catalog = change.after != nullptr ? comparison_.desired.catalog : comparison_.from;
    const Object* holder = scope::holder_of(catalog, object);
    if (holder == nullptr) return nullptr;
    const auto theirs = theirs_.find(model::header(*holder).key);
    return theirs == theirs_.end() ? nullptr : &*theirs;
  }

  /// What we grant on it or say of it.
  void look_at_theirs(const diff::Change& change) {
    std::set<std::string> told;
    for (const Differing& each : differing_privileges(change)) {
      if (rights_.may_grant(change.key, each.privilege, each.column)) continue;
      const std::string privilege =
          each.privilege + (each.column.empty() ? "" : " (" + quote_identifier(each.column) + ")");
      if (!told.insert(privilege).second) continue;
      refuse(change, change.key, role() + " may not grant or revoke " + privilege + " on " + named(change.key),
             "to do it, or for the grant option");
    }
    const bool only_privileges = std::ranges::all_of(
        change.facets, [](const diff::Facet& facet) { return facet.field == "granted" || facet.field == "revoked"; });
    if (!only_privileges && !rights_.acts_for_owner(change.key))
      refuse(change, change.key,
             "what is said of " + named(change.key) + " is its owner's to say, and not " + role() + "'s", "to do it");
  }

  void look_at_what_hangs(const diff::Change& change, const ObjectKey& holder) {
    if (rights_.acts_for_owner(holder)) return;
    const bool is_new_trigger = change.key.kind == ObjectKind::trigger && change.op == diff::ChangeOp::create;
    if (is_new_trigger && rights_.has(holder, "TRIGGER")) {
      found_.warnings.push_back(
          support::warning("GEN3016",
                           to_string(change.key) + " can be made and not be taken away again: only the owner of " +
                               named(holder) + " drops a trigger",
                           span_of(change), "expect that gen down stops there; the owner can drop it"));
    } else if (is_new_trigger) {
      refuse(change, holder,
             to_string(change.key) + " cannot be made: " + role() + " has not TRIGGER on " + named(holder),
             "for that privilege");
    } else {
      refuse(change, holder,
             to_string(change.key) + " is for the owner of " + named(holder) +
                 " to make, to change and to drop, and not for " + role(),
             "to do it, or for membership in the owner's role");
    }
  }

  void look_at_reference(const diff::Change& change) {
    const auto* key = std::get_if<model::Constraint>(change.after);
    if (key == nullptr || key->type != "foreign key") return;
    const ObjectKey table = table_key(key->references);
    if (theirs_.count(table) == 0 || rights_.has(table, "REFERENCES", key->referenced_columns)) return;
    refuse(change, table,
           to_string(change.key) + " cannot be made: " + role() + " has not REFERENCES on " + named(table),
           "for that privilege");
  }

  /// The schema comes first: without it the rest has no name.
  void refuse(const diff::Change& change, const ObjectKey& theirs, const std::string& what, const std::string& plea) {
    const ObjectKey schema{ObjectKind::schema, {}, {}, theirs.schema, {}};
    const bool enters = theirs.schema.empty() || rights_.has(schema, "USAGE");
    const ObjectKey& asked = enters ? theirs : schema;
    const auto owner = owner_of(asked);
    found_.lacking.push_back(support::error(
        "GEN3015", enters ? what : what + ", nor USAGE on " + named(schema), span_of(change),
        "ask " + (owner.empty() ? std::string("its owner") : quote_identifier(owner)) + ' ' +
            (enters ? plea : "for both") + "; why it is not ours: gen scope " + scope::name_for_scope(theirs)));
  }

  Identifier owner_of(const ObjectKey& key) const {
    const auto found = comparison_.live.objects.find(key);
    if (found == comparison_.live.objects.end()) return {};
    return model::header(found->second).owner.value_or(Identifier());
  }

  std::string named(const ObjectKey& key) const {
    const Identifier owner = owner_of(key);
    return to_string(key) + (owner.empty() ? "" : " of " + quote_identifier(owner));
  }

  std::string role() const { return "role " + quote_identifier(comparison_.live.current_user); }

  support::SourceSpan span_of(const diff::Change& change) const {
    return change.after != nullptr ? model::header(*change.after).span : support::SourceSpan{};
  }

  const Comparison& comparison_;
  scope::Rights rights_;
  std::set<ObjectKey> theirs_;
  RightsOnTheirs found_;
};

bool only_looks(const Comparison& comparison) {
  const auto& held = comparison.basis.surroundings.held_roles;
  const scope::Scope scope(comparison.live, comparison.basis);
  return !scope.our_owners().empty() &&
         std::ranges::none_of(scope.our_owners(), [&](const Identifier& role) { return held.count(role) != 0; });
}

}  // namespace

RightsOnTheirs rights_on_theirs(const Comparison& comparison) {
  if (!comparison.session || comparison.basis.surroundings.by_superuser || only_looks(comparison)) return {};
  return Examination(comparison).run();
}

}  // namespace gen::cli
