#include "plan/online/late_changes.hpp"

#include <algorithm>

#include "gen/render/render.hpp"
#include "plan/direct/recreation.hpp"
#include "plan/online/joined_view.hpp"

namespace gen::plan {

using diff::Change;
using diff::ChangeOp;
using diff::ColumnChange;
using model::Object;
using model::ObjectKey;
using model::ObjectKind;

bool LateChanges::add_dependent(const ObjectKey& key, const ObjectKey& needing, const Dependents& to_links) {
  if (contains(key)) return false;
  for (const Dependents::Link& need : to_links.needs(needing)) {
    if (need.key == key || kept_.count(need.key) != 0) continue;
    const bool of_late = need.key.kind == ObjectKind::column && std::ranges::any_of(reasons_, [&](const auto& late) {
                           return late.first.kind != ObjectKind::column && late.first.schema == need.key.schema &&
                                  late.first.owner.empty() && late.first.name == need.key.owner;
                         });
    if (!of_late && !contains(need.key)) continue;
    followers_.insert(key);
    add(key, "it needs " + to_string(need.key) + ", which has its new form in contract only");
    return true;
  }
  return false;
}

void LateChanges::spread(const std::vector<Change>& changes, const model::Catalog& to, const Dependents& to_links) {
  for (bool grows = true; grows;) {
    grows = false;
    for (const Change& change : changes) {
      if (change.op == ChangeOp::drop) continue;
      const bool is_altered_table = change.key.kind == ObjectKind::table && change.op == ChangeOp::alter;
      if (!is_altered_table) {
        grows |= add_dependent(change.key, change.key, to_links);
        for (const ObjectKey& column : column_keys(to, change.key))
          grows |= add_dependent(change.key, column, to_links);
      }
      for (const ColumnChange& column : change.columns) {
        const ObjectKey key = column_key(change.key, column.name());
        if (column.op == ChangeOp::drop || !add_dependent(key, key, to_links)) continue;
        if (column.op == ChangeOp::alter) kept_.insert(key);
        grows = true;
      }
    }
  }
}

bool is_exchangeable(ObjectKind kind) {
  switch (kind) {
    case ObjectKind::schema:
    case ObjectKind::extension:
    case ObjectKind::table:
    case ObjectKind::materialized_view:
    case ObjectKind::index:
    case ObjectKind::constraint:
    case ObjectKind::sequence:
    case ObjectKind::column:
    case ObjectKind::statistics:
    case ObjectKind::trigger:
    case ObjectKind::rule:
    case ObjectKind::policy:
    case ObjectKind::event_trigger:
    case ObjectKind::publication:
    case ObjectKind::subscription:
    case ObjectKind::default_privileges:
    case ObjectKind::user_mapping:
      return false;
    default:
      return true;
  }
}

namespace {

std::string reason_of(const model::Function& before, const model::Function& after) {
  if (before.routine != after.routine) return "it becomes a " + after.routine;
  if (before.result != after.result) return "its result changes";
  if (before.argument_names != after.argument_names) return "its arguments get other names";
  return "a default of its arguments goes";
}

}  // namespace

std::string reason_to_exchange(const Object& before, const Object& after) {
  if (!is_exchangeable(model::header(after).key.kind) || render::alter(before, after)) return {};
  if (const auto* function = std::get_if<model::Function>(&after)) {
    return reason_of(std::get<model::Function>(before), *function);
  }
  if (const auto* view = std::get_if<model::View>(&after)) {
    const bool serves_both = joined_view(std::get<model::View>(before), *view).has_value();
    return serves_both ? "" : "no view has the columns of both sides";
  }
  return "PostgreSQL does not change it in its place";
}

}  // namespace gen::plan
