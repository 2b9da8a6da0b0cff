#include <algorithm>

#include "gen/render/render.hpp"
#include "gen/render/sql_builder.hpp"
#include "plan/aside_name.hpp"
#include "plan/direct/operations.hpp"
#include "plan/direct/remade_tables.hpp"
#include "plan/direct/row_copy.hpp"
#include "plan/effects.hpp"
#include "plan/online/filler.hpp"
#include "plan/type_cast.hpp"

/// Tables that cannot be changed in place. The old form moves to a schema of its own, with its indexes, sequences and
/// the like, so that no name is in the way; the new one is made, takes the rows over, and the old one goes. The way
/// back is the same with the sides exchanged.
namespace gen::plan {
namespace {

using diff::Change;
using model::Catalog;
using model::Column;
using model::Constraint;
using model::Identifier;
using model::Object;
using model::ObjectKey;
using model::ObjectKind;
using model::QualifiedName;
using model::Table;

QualifiedName name_of(const ObjectKey& key) { return {key.schema, key.name}; }

QualifiedName aside(const QualifiedName& name) { return {aside_name(name.schema), name.name}; }

Table unforced(Table table) {
  table.force_row_security = false;
  return table;
}

/// Tables of both sides that are below `root` in the target alone: they bring their rows along.
std::vector<QualifiedName> joining(const Catalog& source, const Catalog& target, const ObjectKey& root) {
  std::vector<QualifiedName> tables;
  for (const auto& [key, object] : target.objects) {
    if (key.kind != ObjectKind::table || !source.contains(key)) continue;
    if (is_partition_below(target, key, root) && !is_partition_below(source, key, root)) tables.push_back(name_of(key));
  }
  // Of a tree that joins as a whole the root counts.
  auto below_another = [&](const QualifiedName& name) {
    return std::any_of(tables.begin(), tables.end(), [&](const QualifiedName& other) {
      return is_partition_below(source, table_key(name), table_key(other));
    });
  };
  std::vector<QualifiedName> roots;
  std::copy_if(tables.begin(), tables.end(), std::back_inserter(roots),
               [&](const QualifiedName& t) { return !below_another(t); });
  return roots;
}

/// What is lost for good when rows move from one form to the other.
/// `computed` are columns whose values only the target's expressions made.
std::string losses(const Table& source, const Table& target, const std::set<ObjectKey>& computed = {}) {
  std::string text;
  if (source.server.empty() && !target.server.empty()) return "all rows of " + qualified_name(source.key);
  for (const Column& column : source.columns) {
    const Column* kept = find_column(target, column.name);
    const ObjectKey key = column_key(source.key, column.name);
    if (!column.generated.empty() || (kept != nullptr && kept->generated.empty()) || computed.count(key) != 0) continue;
    text += (text.empty() ? "" : "; ") + ("the values of " + qualified_name(key));
  }
  return text;
}

Effects copying(const Table& source, const Table& target) {
  const bool foreign = !source.server.empty() || !target.server.empty();
  Effects effects{Lock::access_exclusive, qualified_name(source.key), !foreign, false, losses(source, target), {}};
  if (!foreign) effects.risk = "copies every row under the lock; fails on a row that the new form cannot take";
  if (!source.server.empty())
    effects.risk = "the rows stay on the foreign server " + support::quote_identifier(source.server);
  return effects;
}

}  // namespace

render::Script DirectOperations::put_aside(const Table& table) const {
  render::Script script;
  auto start = [&] { return render::SqlBuilder("ALTER TABLE").name(name_of(table.key)); };
  for (const QualifiedName& parent : table.inherits) script.push_back(start().word("NO INHERIT").name(parent).build());
  // Its policies go before the rows are read.
  append(script, render::alter(Object(table), Object(unforced(table))).value_or(render::Script{}));
  script.push_back(render::set_schema(table.key, aside_name(table.key.schema)));
  return script;
}

render::Script DirectOperations::drop_aside(const Table& table) const {
  if (table.partition_of && is_remade(table_key(table.partition_of->parent))) return {};  // goes with its parent
  Table moved = table;
  moved.key.schema = aside_name(table.key.schema);
  return {render::drop(Object(moved))};
}

render::Script DirectOperations::made_unforced(const Catalog& catalog, const Table& table,
                                               const std::set<ObjectKey>& inlined) const {
  render::Script script = made_table(catalog, unforced(table), inlined);
  append(script, undo_default_privileges(table));
  return script;
}

render::Script DirectOperations::carried_rows(const Table& source, const Table& target, bool downwards) const {
  render::Script script;
  const Catalog& source_catalog = downwards ? to_ : from_;
  const Catalog& target_catalog = downwards ? from_ : to_;
  const bool foreign = !source.server.empty() || !target.server.empty();
  const bool same_parent =
      source.partition_of && target.partition_of && source.partition_of->parent == target.partition_of->parent;
  const bool with_parent = same_parent && is_remade(table_key(target.partition_of->parent));
  if (!foreign && !with_parent) {
    const bool beside = is_exchanged(source.key);
    const QualifiedName stands = beside && downwards ? shadow_of(name_of(source.key)) : aside(name_of(source.key));
    RowCopy copy{source_catalog, target_catalog, source, stands, target, {}, {}};
    copy.value = [&](const Column& column) { return carried_value(source, target, column, downwards); };
    copy.present = joining(source_catalog, target_catalog, target.key);
    if (!beside || downwards) script.push_back(copy_rows(copy));
    append(script, carry_counters(copy));
  }
  append(script, render::alter(Object(unforced(target)), Object(target)).value_or(render::Script{}));
  return script;
}

/// The old value of a column that the new form has under another name; "" when it has none.
std::string DirectOperations::value_under_new_name(const Table& source, const Table& target,
                                                   const Column& column) const {
  for (const model::Rename& rename : intents_.renames) {
    if (rename.to.kind != ObjectKind::column || owner_table_key(rename.to) != target.key) continue;
    const Column* now = rename.from.name == column.name ? find_column(source, rename.to.name) : nullptr;
    if (now == nullptr) continue;
    const std::string reverse = conversion_of(rename.to, true);
    if (!reverse.empty()) return "(" + reverse + ")";
    const std::string cast = now->type == column.type ? "" : default_using(now->name, now->type, column.type);
    return cast.empty() ? support::quote_identifier(now->name) : cast;
  }
  return {};
}

std::string DirectOperations::carried_value(const Table& source, const Table& target, const Column& column,
                                            bool downwards) const {
  const ObjectKey key = column_key(target.key, column.name);
  const std::string name = support::quote_identifier(column.name);
  const Column* before = find_column(source, column.name);
  if (before != nullptr) {
    if (before->type == column.type) return name;
    const std::string conversion = conversion_of(key, downwards);
    if (!conversion.empty()) return "(" + conversion + ")";
    const std::string cast = mapped_cast(key, *before, column, downwards);
    return cast.empty() ? name : cast;
  }
  if (!downwards) {
    if (const std::string* backfill = backfill_of(intents_, key)) return "(" + *backfill + ")";
  } else if (const std::string value = value_under_new_name(source, target, column); !value.empty()) {
    return value;
  }
  if (!downwards || !column.not_null || column.default_value || column.identity) return "";
  return filler_for(from_, column.type);
}

void DirectOperations::plan_remakes() {
  for (const ObjectKey& key : remakes_.tables) table_is_remade(*from_.find<Table>(key), *to_.find<Table>(key));
  plan_aside_schemas();
}

void DirectOperations::table_is_remade(const Table& before, const Table& after) {
  const ObjectKey& key = after.key;
  Step set_aside, create, copy, restore, clear;
  set_aside.up = put_aside(before);
  set_aside.down = drop_aside(after);
  create.up = made_unforced(to_, after, after_.inlined);
  copy.up = carried_rows(before, after, false);
  copy.down = carried_rows(after, before, true);
  restore.down = made_unforced(from_, before, before_.inlined);
  clear.up = drop_aside(before);
  clear.down = put_aside(after);
  copy.up_effects = copying(before, after);
  copy.down_effects = copying(after, before);
  if (is_exchanged(key)) {
    exchange(after, set_aside, create, clear);
    create.up_effects = {Lock::access_exclusive, qualified_name(key), false, false, {}, {}};
    create.up_effects.loses = losses(before, after, shadows_->computed);
    copy.up_effects = {};
  }
  set_aside.up_effects = clear.down_effects = {Lock::access_exclusive, qualified_name(key), false, false, {}, {}};

  const Remake remake{add(key, 0, std::move(set_aside)), add(key, 1, std::move(create)), add(key, 1, std::move(copy)),
                      add(key, 1, std::move(restore)), add(key, 2, std::move(clear))};
  remakes_.steps[key] = remake;
  graph_.before(remake.set_aside, remake.create);
  graph_.before(remake.create, remake.copy);
  graph_.before(remake.copy, remake.restore);
  graph_.before(remake.restore, remake.clear);
  auto set_old = [&](const ObjectKey& part) {
    graph_.set_removal(part, remake.set_aside);
    graph_.set_restoration(part, remake.restore);
  };
  auto set_new = [&](const ObjectKey& part) {
    graph_.set_establishment(part, remake.create);
    graph_.set_retraction(part, remake.clear);
  };
  set_old(key);
  set_new(key);
  for (const ObjectKey& column : column_keys(from_, key)) set_old(column);
  for (const ObjectKey& column : column_keys(to_, key)) set_new(column);
  for (const ObjectKey& part : keys_among(before_.inlined, key)) set_old(part);
  for (const ObjectKey& part : keys_among(after_.inlined, key)) set_new(part);
  for (const ObjectKey& part : parts_beside(key)) set_new(part);
}

/// A schema for each one that has tables stepping aside: it is there only while the files run.
void DirectOperations::plan_aside_schemas() {
  std::map<Identifier, std::pair<OperationId, OperationId>> schemas;
  for (const auto& [key, remake] : remakes_.steps) {
    auto found = schemas.find(key.schema);
    if (found == schemas.end()) {
      model::Schema schema;
      schema.key = {ObjectKind::schema, {}, {}, aside_name(key.schema), {}};
      const render::Script made = render::create(Object(schema));
      const render::Script dropped{render::drop(Object(schema))};
      Step open, close;
      open.up = close.down = made;
      open.down = close.up = dropped;
      found =
          schemas
              .emplace(key.schema, std::pair{add(schema.key, 0, std::move(open)), add(schema.key, 2, std::move(close))})
              .first;
    }
    graph_.before(found->second.first, remake.set_aside);
    graph_.before(remake.clear, found->second.second);
  }
}

std::optional<ObjectKey> DirectOperations::remade_table_of(const ObjectKey& key) const {
  if (remakes_.tables.empty()) return std::nullopt;
  ObjectKey table;
  if (key.kind == ObjectKind::index || key.kind == ObjectKind::statistics) {
    for (const Catalog* catalog : {&from_, &to_}) {
      if (const auto* index = catalog->find<model::Index>(key)) table = table_key(index->relation);
      if (const auto* statistics = catalog->find<model::Statistics>(key)) table = table_key(statistics->relation);
      if (is_remade(table)) return table;
    }
    return std::nullopt;
  }
  if (key.owner.empty()) return std::nullopt;
  table = owner_table_key(key);
  return is_remade(table) ? std::optional(table) : std::nullopt;
}

/// A part of a table that is made again comes and goes with it. What goes with the old form needs no statement, and
/// what comes with the new one is made when that is there.
void DirectOperations::plan_part_of_remade(const ObjectKey& key, const ObjectKey& table) {
  const Object* before = find_object(from_, key);
  const Object* after = find_object(to_, key);
  const Remake& remake = remakes_.steps.at(table);
  if (before != nullptr && !is_derived(*before) && before_.inlined.count(key) == 0) {
    Step step;
    step.up = dropped(*before, false);
    step.down = made_in(from_, *before);
    step.up_effects = effects_of_dropping(*before);
    step.down_effects = effects_of_creating(*before);
    const bool goes_along = step.up.empty();
    const OperationId id = add(key, 0, std::move(step));
    if (goes_along) {
      graph_.set_restoration(key, id);
    } else {
      graph_.set_removal(key, id);
    }
    order_part(key, remake, id, false);
  }
  if (after != nullptr && !is_derived(*after) && after_.inlined.count(key) == 0 && !stands_beside(key)) {
    Step step;
    step.up = made_in(to_, *after);
    // The new form goes on as the shadow of the old one, without what it got in its place.
    step.down = is_exchanged(table) ? render::Script{render::drop(*after)} : dropped(*after, true);
    step.up_effects = effects_of_creating(*after);
    step.down_effects = effects_of_dropping(*after);
    const bool goes_along = step.down.empty();
    const OperationId id = add(key, 1, std::move(step));
    graph_.set_establishment(key, id);
    if (goes_along) graph_.set_retraction(key, std::nullopt);
    order_part(key, remake, id, true);
  }
}

/// What would act on the rows while they move comes after them; indexes are better built at once, too.
void DirectOperations::order_part(const ObjectKey& key, const Remake& remake, OperationId id, bool coming) {
  const auto* constraint = (coming ? to_ : from_).find<Constraint>(key);
  const bool must = key.kind == ObjectKind::trigger || key.kind == ObjectKind::rule || key.kind == ObjectKind::policy ||
                    (constraint != nullptr && constraint->type == "foreign key");
  const OperationId first = coming ? remake.copy : id;
  const OperationId second = coming ? id : remake.copy;
  if (must) {
    graph_.before(first, second);
  } else {
    graph_.prefer(std::optional(first), std::optional(second));
  }
}

void DirectOperations::tie_remakes() {
  for (const auto& [key, remake] : remakes_.steps) {
    tie_remade_to_needs(key, remake);
    tie_remade_to_parents(key, remake);
  }
}

/// Both forms need what they need for longer than they have their name: until they are dropped.
void DirectOperations::tie_remade_to_needs(const ObjectKey& table, const Remake& remake) {
  auto keys_of = [&](const Catalog& catalog) {
    std::vector<ObjectKey> keys = column_keys(catalog, table);
    keys.push_back(table);
    return keys;
  };
  for (const ObjectKey& part : keys_of(from_)) {
    for (const Dependents::Link& link : before_.links.needs(part)) {
      const auto goes = graph_.removal(link.key);
      if (!goes || goes == graph_.establishment(link.key) || remade_table_of(link.key) || is_remade(link.key)) continue;
      // What goes along with the old form leaves its name when that steps aside.
      graph_.before(graph_.step(*goes).up.empty() ? *goes : remake.clear,
                    graph_.step(*goes).up.empty() ? remake.clear : *goes);
    }
  }
  for (const ObjectKey& part : keys_of(to_)) {
    for (const Dependents::Link& link : after_.links.needs(part)) {
      const auto comes = graph_.establishment(link.key);
      if (!comes || comes == graph_.removal(link.key) || remade_table_of(link.key) || is_remade(link.key)) continue;
      const bool along = graph_.step(*comes).down.empty();
      graph_.before(along ? remake.set_aside : *comes, along ? *comes : remake.set_aside);
    }
  }
}

/// The columns of a parent that stays: what it gains is there before the new child is made, what it loses goes after.
void DirectOperations::tie_remade_to_parents(const ObjectKey& table, const Remake& remake) {
  auto parents_of = [&](const Catalog& catalog) { return catalog.find<Table>(table)->inherits; };
  std::set<ObjectKey> parents;
  for (const Catalog* catalog : {&from_, &to_}) {
    for (const QualifiedName& name : parents_of(*catalog)) parents.insert(table_key(name));
  }
  for (const ObjectKey& parent : parents) {
    if (is_remade(parent)) continue;
    for (const ObjectKey& column : column_keys(to_, parent)) {
      const auto comes = graph_.establishment(column);
      graph_.before(std::optional(remake.set_aside), comes);
      graph_.before(comes, std::optional(remake.create));
    }
    for (const ObjectKey& column : column_keys(from_, parent)) {
      if (!exists(to_, column)) graph_.before(std::optional(remake.restore), graph_.removal(column));
    }
  }
}

void DirectOperations::refuse_what_remakes_cannot_mix() {
  for (const ObjectKey& key : remakes_.tables) {
    for (const Catalog* catalog : {&from_, &to_}) {
      for (const ObjectKey& column : column_keys(*catalog, key)) {
        for (const Dependents::Link& link : (catalog == &from_ ? before_.links : after_.links).needs(column)) {
          if (up_.aside.swapped.count(link.key) == 0 && down_.aside.swapped.count(link.key) == 0) continue;
          return fail(support::error("GEN3003",
                                     to_string(key) + " would be made again together with " + to_string(link.key),
                                     cause_of(key), "change the type in a migration of its own"));
        }
      }
    }
    const auto& after = *to_.find<Table>(key);
    if (!after.partition_of || is_remade(table_key(after.partition_of->parent))) continue;
    for (const Change& change : changes_) {
      const auto above = partition_ancestors(to_, key);
      if (change.columns.empty() || change.op != diff::ChangeOp::alter) continue;
      if (std::find(above.begin(), above.end(), change.key) == above.end()) continue;
      return fail(support::error(
          "GEN3003", to_string(key) + " would be made again while the columns of " + to_string(change.key) + " change",
          cause_of(key), "change the columns in a migration of their own"));
    }
  }
}

}  // namespace gen::plan
