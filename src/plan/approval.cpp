#include "plan/approval.hpp"

#include <algorithm>
#include <set>

#include "plan/intent_hint.hpp"

namespace gen::plan {
namespace {

using diff::Change;
using diff::ChangeOp;
using model::ObjectKey;
using model::ObjectKind;

/// The objects that a schema file states and a person would miss. What belongs to a table (indexes, constraints,
/// triggers, policies) can be made again from version control and needs no approval of its own.
bool needs_approval(ObjectKind kind) {
  switch (kind) {
    case ObjectKind::index:
    case ObjectKind::constraint:
    case ObjectKind::trigger:
    case ObjectKind::rule:
    case ObjectKind::policy:
    case ObjectKind::statistics:
    case ObjectKind::default_privileges:
      return false;
    default:
      return true;
  }
}

bool approves(const model::Retire& retire, const ObjectKey& key) {
  if (retire.key == key) return true;
  if (!retire.all_overloads) return false;
  ObjectKey any = key;
  any.signature.clear();
  return retire.key == any;
}

/// What leaves under one name and comes back under another is not dropped. Whether the rename can be made is the
/// planner's business, who refuses it otherwise.
bool is_renamed(const ObjectKey& key, const std::set<ObjectKey>& come, const model::Intents& intents) {
  return std::any_of(intents.renames.begin(), intents.renames.end(),
                     [&](const model::Rename& rename) { return rename.from == key && come.count(rename.to) != 0; });
}

/// The sequence of a column that becomes an identity: its counter goes on in the one of the identity.
bool counts_on(const Change& change, const std::vector<Change>& changes) {
  const auto* sequence = change.op == ChangeOp::drop ? std::get_if<model::Sequence>(change.before) : nullptr;
  if (sequence == nullptr || !sequence->owned_by) return false;
  return std::any_of(changes.begin(), changes.end(), [&](const Change& other) {
    return other.key == table_key(sequence->owned_by->table) &&
           std::any_of(other.columns.begin(), other.columns.end(), [&](const diff::ColumnChange& column) {
             return column.op == ChangeOp::alter && column.name() == sequence->owned_by->column &&
                    !column.before->identity && column.after->identity;
           });
  });
}

/// All objects and columns that go.
std::set<ObjectKey> going(const std::vector<Change>& changes) {
  std::set<ObjectKey> go;
  for (const Change& change : changes) {
    if (change.op == ChangeOp::drop) go.insert(change.key);
    for (const diff::ColumnChange& column : change.columns) {
      if (column.op == ChangeOp::drop) go.insert(column_key(change.key, column.name()));
    }
  }
  return go;
}

/// A counter goes with the column that it counts for; who approves that approves both.
bool goes_with_its_column(const Change& change, const std::set<ObjectKey>& go) {
  const auto* sequence = std::get_if<model::Sequence>(change.before);
  if (sequence == nullptr || !sequence->owned_by) return false;
  const ObjectKey column = model::column_key(model::table_key(sequence->owned_by->table), sequence->owned_by->column);
  return go.count(column) != 0 || go.count(owner_table_key(column)) != 0;
}

/// All objects and columns that come.
std::set<ObjectKey> coming(const std::vector<Change>& changes) {
  std::set<ObjectKey> come;
  for (const Change& change : changes) {
    if (change.op == ChangeOp::create) come.insert(change.key);
    for (const diff::ColumnChange& column : change.columns) {
      if (column.op == ChangeOp::create) come.insert(column_key(change.key, column.name()));
    }
  }
  return come;
}

/// A plain table that becomes a foreign one: its rows stay behind.
bool loses_rows(const Change& change) {
  if (change.op != ChangeOp::alter) return false;
  const auto* before = std::get_if<model::Table>(change.before);
  return before != nullptr && before->server.empty() && !std::get<model::Table>(*change.after).server.empty();
}

/// `where`: the table that a column leaves.
support::Diagnostic unapproved(const ObjectKey& key, const model::Intents& intents, const support::SourceSpan& where) {
  const std::string message =
      to_string(key) + " is in the database but not in the schema files, and nothing approves dropping it";
  return support::error("GEN3001", message, where, hint_to_retire(intents, where, key));
}

}  // namespace

support::Result<void> approve_drops(const std::vector<Change>& changes, const model::Intents& intents) {
  support::Diagnostics errors;
  const std::set<ObjectKey> come = coming(changes);
  const std::set<ObjectKey> go = going(changes);
  auto check = [&](const ObjectKey& key, const support::SourceSpan& where = {}) {
    const bool approved = std::any_of(intents.retired.begin(), intents.retired.end(),
                                      [&](const model::Retire& retire) { return approves(retire, key); });
    if (!approved && !is_renamed(key, come, intents)) errors.push_back(unapproved(key, intents, where));
  };
  for (const Change& change : changes) {
    if (loses_rows(change)) check(change.key);
    const bool is_asked = change.op == ChangeOp::drop && needs_approval(change.key.kind);
    if (is_asked && !counts_on(change, changes) && !goes_with_its_column(change, go)) check(change.key);
    for (const diff::ColumnChange& column : change.columns) {
      // What a partition drops with its parent is dropped there.
      const bool own =
          column.op == ChangeOp::drop && (column.before->local || has_facet(change.facets, "partition_of"));
      if (own) {
        check(column_key(change.key, column.name()), model::header(*change.after).span);
      }
    }
  }
  if (!errors.empty()) return errors;
  return {};
}

std::vector<Change> remaining_changes(const model::Catalog& interim, const model::Catalog& to,
                                      const std::vector<Change>& changes) {
  std::set<ObjectKey> open;
  for (const Change& change : changes) open.insert(change.key);
  std::vector<Change> rest;
  for (Change& change : diff::compare(interim, to)) {
    if (open.count(change.key) != 0) rest.push_back(std::move(change));
  }
  return rest;
}

}  // namespace gen::plan
