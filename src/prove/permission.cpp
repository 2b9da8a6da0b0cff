#include <algorithm>
#include <cctype>

#include "prove/rows/kept_rows.hpp"
#include "prove/rows/sample_value.hpp"

namespace gen::prove {
namespace {

using model::ObjectKey;
using model::ObjectKind;

/// `name` stands in `text` as a whole name: "shop.orders" not within "shop.orders.id".
bool names(const std::string& text, const std::string& name) {
  const auto goes_on = [](char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '.' || c == '"' || c == '$';
  };
  for (std::size_t at = text.find(name); at != std::string::npos; at = text.find(name, at + 1)) {
    const std::size_t end = at + name.size();
    if ((at == 0 || !goes_on(text[at - 1])) && (end == text.size() || !goes_on(text[end]))) return true;
  }
  return false;
}

std::string element_of(std::string type) {
  while (type.ends_with("[]")) type.resize(type.size() - 2);
  return without_modifier(type);
}

}  // namespace

Permission::Permission(const model::Catalog& from, const model::Catalog& to, const model::Intents* intents,
                       const Touched& touched) {
  if (intents != nullptr) {
    for (const model::Rename& rename : intents->renames) {
      if (rename.from.kind == ObjectKind::table || rename.from.kind == ObjectKind::column ||
          rename.from.kind == ObjectKind::schema)
        renamed_.emplace(rename.from, rename.to);
    }
    for (const model::Backfill& backfill : intents->backfills) filled_.insert(backfill.column);
    for (const model::Retire& retire : intents->retired) {
      if (!retire.reverse.empty()) told_back_.insert(retire.key);
    }
  }
  for (const model::Catalog* catalog : {&from, &to}) {
    for (const auto& [key, object] : catalog->objects) {
      if (!std::holds_alternative<model::Table>(object) || !from.contains(key)) continue;
      const ObjectKey root = root_of(*catalog, key);
      if (root != key && (catalog == &from || root_of(from, key) != root)) trees_[root].push_back(key);
    }
  }
  for (const ObjectKey& key : touched.tables) {
    if (const auto* table = from.find<model::Table>(key)) note_columns(*table, to, touched);
  }
  for (const model::Catalog* catalog : {&from, &to}) {
    for (const auto& [key, object] : catalog->objects) {
      if (const auto* trigger = std::get_if<model::Trigger>(&object)) note_trigger(*trigger);
    }
  }
}

/// Triggers of users fire for what a file writes, a backfill say, and set what they like: one before the row in that
/// row, one behind it in any table.
void Permission::note_trigger(const model::Trigger& trigger) {
  if (trigger.enabled == "disabled" || trigger.enabled == "replica") return;
  const bool own_row = trigger.definition.find(" BEFORE ") != std::string::npos;
  const ObjectKey table = owner_table_key(trigger.key);
  const bool is_known =
      std::ranges::any_of(columns_, [&](const auto& entry) { return owner_table_key(entry.first) == table; });
  if (!is_known) return;
  for (auto& [column, allowed] : columns_) {
    if (!own_row || owner_table_key(column) == table) allowed = Column::changed;
  }
}

void Permission::note_columns(const model::Table& before, const model::Catalog& to, const Touched& touched) {
  const auto* after = to.find<model::Table>(later_name(before.key));
  for (const model::Column& column : before.columns) {
    Column& allowed = columns_[column_key(before.key, column.name)];
    allowed = Column::kept;
    if (touched.types.count(element_of(column.type)) != 0) allowed = Column::changed;
    const model::Identifier name(later_name(before.key, column.name.str()));
    const model::Column* later = after != nullptr ? find_column(*after, name) : nullptr;
    if (later == nullptr && told_back_.count(column_key(before.key, column.name)) != 0) allowed = Column::changed;
    if (later == nullptr) continue;
    if (later->type != column.type || later->generated != column.generated) allowed = Column::changed;
    const bool fills = (later->not_null && !column.not_null) || filled_.count(column_key(after->key, name)) != 0;
    if (fills && allowed == Column::kept) allowed = Column::filled;
  }
}

bool Permission::is_told_back(const ObjectKey& table, const std::string& column) const {
  return told_back_.count(column_key(table, model::Identifier(column))) != 0;
}

void Permission::add_loss(const std::string& text) { losses_ += text + '\n'; }

bool Permission::may_lose(const ObjectKey& table) const {
  return names(losses_, qualified_name(table)) || names(losses_, qualified_name(later_name(table)));
}

bool Permission::may_lose(const ObjectKey& table, const std::string& column) const {
  if (may_lose(table)) return true;
  const auto& tree = tree_of(table);
  const bool in_a_partition =
      std::ranges::any_of(tree, [&](const ObjectKey& member) { return member != table && may_lose(member, column); });
  if (in_a_partition) return true;
  const ObjectKey later = later_name(table);
  return names(losses_, qualified_name(column_key(table, model::Identifier(column)))) ||
         names(losses_, qualified_name(column_key(later, model::Identifier(later_name(table, column)))));
}

Permission::Column Permission::of(const ObjectKey& table, const std::string& column) const {
  auto found = columns_.find(column_key(table, model::Identifier(column)));
  return found == columns_.end() ? Column::kept : found->second;
}

ObjectKey Permission::later_name(const ObjectKey& table) const {
  if (const auto found = renamed_.find(table); found != renamed_.end()) return found->second;
  ObjectKey later = table;
  const auto schema = renamed_.find({ObjectKind::schema, {}, {}, table.schema, {}});
  if (schema != renamed_.end()) later.schema = schema->second.name;
  return later;
}

std::string Permission::later_name(const ObjectKey& table, const std::string& column) const {
  for (const ObjectKey& owner : {later_name(table), table}) {
    auto found = renamed_.find(column_key(owner, model::Identifier(column)));
    if (found != renamed_.end()) return found->second.name.str();
  }
  return column;
}

const std::vector<ObjectKey>& Permission::tree_of(const ObjectKey& root) const {
  static const std::vector<ObjectKey> kNone;
  auto found = trees_.find(root);
  return found == trees_.end() ? kNone : found->second;
}

}  // namespace gen::prove
