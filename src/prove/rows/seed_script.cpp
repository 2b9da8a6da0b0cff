#include "prove/rows/seed_script.hpp"

#include <algorithm>
#include <cctype>
#include <charconv>

#include "prove/rows/partition_key.hpp"

namespace gen::prove {
namespace {

using model::Catalog;
using model::Column;
using model::Constraint;
using model::Identifier;
using model::ObjectKey;
using model::ObjectKind;
using model::Table;

constexpr std::size_t kOrdinaryRows = 3;
constexpr std::size_t kMostPartitions = 8;

bool is_unique(const Constraint& constraint) {
  return constraint.type == "unique" || constraint.type == "primary key" || constraint.type == "exclude";
}

/// One more than a whole number is beyond "> 0" as well as within ">= 0".
std::string next_of(const std::string& number) {
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), value);
  return error == std::errc{} && end == number.data() + number.size() ? std::to_string(value + 1) : number;
}

bool is_number(const std::string& text) {
  return !text.empty() && std::ranges::all_of(text, [](unsigned char c) { return std::isdigit(c) != 0 || c == '.'; });
}

std::string not_null_test(const std::string& alias, const std::vector<Identifier>& columns) {
  std::string text;
  for (const Identifier& column : columns) {
    text += (text.empty() ? "" : " AND ") + alias + '.' + quote_identifier(column) + " IS NOT NULL";
  }
  return text;
}

}  // namespace

SeedScript::SeedScript(const Catalog& from, const Catalog& to, const model::Intents* intents, const Touched& touched)
    : from_(from), to_(to), touched_(touched), values_(from) {
  note_constraints(from);
  note_constraints(to);
  for (const auto& [key, object] : from.objects) {
    const auto* table = std::get_if<Table>(&object);
    if (table != nullptr && table->partition_of) partitions_[table_key(table->partition_of->parent)].push_back(table);
  }
  if (intents == nullptr) return;
  for (const model::Backfill& backfill : intents->backfills) filled_.insert(backfill.column);
}

void SeedScript::note_constraints(const Catalog& catalog) {
  for (const auto& [key, object] : catalog.objects) {
    if (const auto* index = std::get_if<model::Index>(&object); index != nullptr && index->unique) {
      const ObjectKey root = root_of(from_, table_key(index->relation));
      for (const Identifier& column : index->columns) key_columns_.insert(column_key(root, column));
    }
    const auto* constraint = std::get_if<Constraint>(&object);
    if (constraint == nullptr) continue;
    if (constraint->type == "check") note_check(*constraint);
    const ObjectKey root = root_of(from_, owner_table_key(key));
    if (is_unique(*constraint)) {
      for (const Identifier& column : constraint->columns) key_columns_.insert(column_key(root, column));
    }
    if (constraint->references.empty() || !constraint->local) continue;
    foreign_keys_.push_back(constraint);
    for (std::size_t i = 0; i < constraint->columns.size() && i < constraint->referenced_columns.size(); ++i) {
      const ObjectKey other = root_of(from_, table_key(constraint->references));
      references_.emplace(column_key(root, constraint->columns[i]),
                          column_key(other, constraint->referenced_columns[i]));
    }
  }
}

void SeedScript::note_check(const Constraint& check) {
  const std::size_t close = check.definition.rfind(')');
  const auto* as_it_was = from_.find<Constraint>(check.key);
  const bool is_new = as_it_was == nullptr || as_it_was->definition != check.definition;
  if (is_new && !check.on_domain && check.definition.starts_with("CHECK (") && close != std::string::npos) {
    new_checks_[root_of(from_, owner_table_key(check.key))].push_back(check.definition.substr(6, close - 5));
  }
  const std::vector<std::string> found = literals_in(check.definition);
  if (found.empty()) return;
  std::vector<ObjectKey> subjects;
  if (check.on_domain) {
    subjects.push_back({ObjectKind::domain, check.key.schema, {}, check.key.owner, {}});
  } else {
    for (const Identifier& column : check.columns) {
      subjects.push_back(column_key(root_of(from_, owner_table_key(check.key)), column));
    }
  }
  const bool lists =
      check.definition.find("= ANY (") != std::string::npos || check.definition.find(" = '") != std::string::npos;
  for (const ObjectKey& subject : subjects) {
    if (lists) listed_.insert(subject);
    for (const std::string& literal : found) {
      auto& known = literals_[subject];
      if (std::ranges::find(known, literal) == known.end()) known.push_back(literal);
    }
  }
}

/// NULL may stand where both states allow it; and where a backfill takes it away, for that is to be seen at work.
bool SeedScript::may_be_null(const Table& table, const Column& column) const {
  if (column.not_null) return false;
  const Column* after = find_column(to_, column_key(table.key, column.name));
  return after == nullptr || !after->not_null || filled_.count(column_key(table.key, column.name)) != 0;
}

/// A text that becomes a number must be one.
std::string SeedScript::sample_type(const ObjectKey& table, const Column& column) const {
  const Column* after = find_column(to_, column_key(table, column.name));
  const bool reads_text = after != nullptr && is_text_type(column.type) && !is_text_type(after->type);
  return reads_text ? after->type : column.type;
}

std::optional<std::string> SeedScript::literal_of(const Table& table, const Column& column, const Row& row) const {
  auto found = literals_.find(column_key(table.key, column.name));
  if (found == literals_.end()) {
    found = std::ranges::find_if(literals_, [&](const auto& entry) {
      return entry.first.kind == ObjectKind::domain && qualified_name(entry.first) == column.type;
    });
  }
  if (found == literals_.end()) return std::nullopt;
  if (row.literals == 0 && listed_.count(found->first) == 0) return std::nullopt;
  const bool wants_number = is_number_type(column.type);
  std::vector<std::string> fitting;
  std::ranges::copy_if(found->second, std::back_inserter(fitting),
                       [&](const std::string& literal) { return is_number(literal) == wants_number; });
  if (fitting.empty()) return std::nullopt;
  const std::string& literal = fitting[static_cast<std::size_t>(row.number) % fitting.size()];
  return wants_number && row.literals == 2 ? next_of(literal) : literal;
}

std::optional<std::string> SeedScript::value_of(const Table& table, const Column& column, const Row& row) const {
  const ObjectKey key = column_key(table.key, column.name);
  ObjectKey source = key;
  const Column* at_source = &column;
  for (int steps = 0; steps < 8; ++steps) {
    auto next = references_.find(source);
    if (next == references_.end() || next->second == source) break;
    const Column* there = find_column(from_, next->second);
    if (there == nullptr) {  // of a table that is yet to come
      if (may_be_null(table, column)) return std::nullopt;
      break;
    }
    source = next->second;
    at_source = there;
  }
  const bool refers = source != key;
  if (row.edge && may_be_null(table, column)) return std::nullopt;
  if (!refers) {
    if (auto literal = literal_of(table, column, row)) return literal;
  }
  std::int64_t number = row.number;
  if (key_columns_.count(key) == 0) {
    if (refers) number = (row.number - 1) % static_cast<std::int64_t>(kOrdinaryRows) + 1;
    if (!refers && row.edge) number = 0;
  }
  return values_.value(sample_type(owner_table_key(source), *at_source), number);
}

std::string SeedScript::insert(const Table& table, const Row& row, const Overrides& overrides) const {
  std::string names;
  std::string values;
  for (const Column& column : table.columns) {
    if (!column.generated.empty()) continue;
    const auto chosen = overrides.find(column.name.str());
    const auto value = chosen != overrides.end() ? std::optional(chosen->second) : value_of(table, column, row);
    names += (names.empty() ? "" : ", ") + quote_identifier(column.name);
    values += (values.empty() ? "" : ", ") + (value ? support::quote_literal(*value) : "NULL");
  }
  const std::string into = "INSERT INTO " + qualified_name(table.key);
  if (names.empty()) return into + " DEFAULT VALUES";
  return into + " (" + names + ") OVERRIDING SYSTEM VALUE VALUES (" + values + ')';
}

std::vector<SeedScript::Row> SeedScript::rows_of(const Table& table, std::size_t partitions) const {
  std::vector<Row> rows{{1, false, 0}, {2, true, 0}, {3, false, 0}};
  while (rows.size() < partitions) rows.push_back({static_cast<std::int64_t>(rows.size()) + 1, false, 0});
  if (partitions > 0) return rows;
  const bool checked = std::ranges::any_of(table.columns, [&](const Column& column) {
    return literals_.count(column_key(table.key, column.name)) != 0 ||
           std::ranges::any_of(literals_,
                               [&](const auto& entry) { return qualified_name(entry.first) == column.type; });
  });
  for (int kind = 1; checked && kind <= 2; ++kind)
    rows.push_back({static_cast<std::int64_t>(rows.size()) + 1, false, kind});
  return rows;
}

/// The partitions that change come first, then as many others as are wanted.
std::vector<SeedScript::Overrides> SeedScript::ways_into_partitions(const Table& root,
                                                                    std::int64_t first_number) const {
  std::vector<Overrides> first;
  std::vector<Overrides> rest;
  add_partitions(root.key, {}, first_number, first, rest);
  first.insert(first.end(), rest.begin(), rest.end());
  if (first.size() > kMostPartitions) first.resize(kMostPartitions);
  return first;
}

void SeedScript::add_partitions(const ObjectKey& parent, const Overrides& so_far, std::int64_t& number,
                                std::vector<Overrides>& first, std::vector<Overrides>& rest) const {
  auto children = partitions_.find(parent);
  const auto* table = from_.find<Table>(parent);
  if (children == partitions_.end() || table == nullptr || number > 64) return;
  const std::vector<std::string> key = partition_columns(table->partition_key);
  for (const Table* child : children->second) {
    Overrides way = so_far;
    const auto values = value_in_bound(child->partition_of->bound, number);
    for (std::size_t i = 0; i < values.size() && i < key.size(); ++i) {
      if (!key[i].empty()) way[key[i]] = values[i];
    }
    if (!child->partition_key.empty()) {
      add_partitions(child->key, way, number, first, rest);
      continue;
    }
    ++number;
    (touched_.partitions.count(child->key) != 0 ? first : rest).push_back(std::move(way));
  }
}

std::string SeedScript::first_rows(const std::set<ObjectKey>& tables) const {
  std::vector<std::string> blocks;
  for (const ObjectKey& key : tables) {
    const auto* table = from_.find<Table>(key);
    if (table == nullptr) continue;
    const auto ways = ways_into_partitions(*table, 1);
    std::vector<std::string> inserts;
    std::size_t at = 0;
    for (const Row& row : rows_of(*table, ways.size())) {
      inserts.push_back(insert(*table, row, ways.empty() ? Overrides{} : ways[at++ % ways.size()]));
    }
    blocks.push_back(rows_block(*table, inserts, std::max(kOrdinaryRows, ways.size())));
  }
  return block(blocks, tables);
}

std::string SeedScript::later_rows(const std::set<ObjectKey>& tables, int round) const {
  std::vector<std::string> blocks;
  for (const ObjectKey& key : tables) {
    const auto* table = from_.find<Table>(key);
    if (table == nullptr) continue;
    std::vector<std::string> inserts;
    const auto ways = ways_into_partitions(*table, 1);
    std::vector<Row> rows = rows_of(*table, 0);
    if (round % 2 == 0) std::swap(rows[0], rows[1]);  // the one from the edge, while it fits
    for (Row row : rows) {
      row.number += 20 + 10 * round;
      inserts.push_back(insert(*table, row, ways.empty() ? Overrides{} : ways.front()));
    }
    blocks.push_back(rows_block(*table, inserts, 1));
  }
  return block(blocks, tables);
}

std::string SeedScript::rows_block(const Table& table, const std::vector<std::string>& inserts,
                                   std::size_t most) const {
  std::string text = "  gen_rows := 0;\n";
  for (const std::string& statement : inserts) {
    text += "  IF gen_rows < " + std::to_string(most) + " THEN\n    BEGIN\n      " + statement + ";\n" +
            refuse_broken_checks(table.key) +
            "      gen_rows := gen_rows + 1;\n    EXCEPTION WHEN OTHERS THEN\n      RAISE NOTICE '%', " +
            support::quote_literal(qualified_name(table.key) + ": ") + " || SQLERRM;\n    END;\n  END IF;\n";
  }
  return text;
}

/// A row that a coming CHECK would not let stand says nothing about the files. A condition on what is not there yet
/// says nothing about the row.
std::string SeedScript::refuse_broken_checks(const ObjectKey& table) const {
  auto found = new_checks_.find(table);
  if (found == new_checks_.end()) return {};
  std::string text;
  for (const std::string& condition : found->second) {
    text += "      BEGIN\n        gen_breaks := EXISTS (SELECT FROM " + qualified_name(table) + " WHERE NOT " +
            condition +
            ");\n      EXCEPTION WHEN OTHERS THEN\n        gen_breaks := false;\n      END;\n"
            "      IF gen_breaks THEN\n        RAISE EXCEPTION 'breaks a coming check';\n      END IF;\n";
  }
  return text;
}

/// What a row refers to may have been refused.
std::string SeedScript::delete_orphans(const std::set<ObjectKey>& tables) const {
  std::string text;
  for (const Constraint* key : foreign_keys_) {
    const ObjectKey owner = owner_table_key(key->key);
    const ObjectKey other = table_key(key->references);
    if (tables.count(root_of(from_, owner)) == 0 || !from_.contains(other) || !from_.contains(owner)) continue;
    std::string same;
    for (std::size_t i = 0; i < key->columns.size() && i < key->referenced_columns.size(); ++i) {
      same += (i == 0 ? "" : " AND ") + ("p." + quote_identifier(key->referenced_columns[i])) + " = c." +
              quote_identifier(key->columns[i]);
    }
    text += "    BEGIN\n      DELETE FROM " + qualified_name(owner) + " AS c WHERE " +
            not_null_test("c", key->columns) + "\n        AND NOT EXISTS (SELECT FROM " + qualified_name(other) +
            " AS p WHERE " + same +
            ");\n      gen_again := gen_again OR FOUND;\n    EXCEPTION WHEN OTHERS THEN\n      NULL;\n    END;\n";
  }
  if (text.empty()) return text;
  return "  FOR gen_round IN 1..20 LOOP\n    gen_again := false;\n" + text +
         "    EXIT WHEN NOT gen_again;\n  END LOOP;\n";
}

std::string SeedScript::block(const std::vector<std::string>& statements, const std::set<ObjectKey>& tables) const {
  std::string body =
      "DECLARE\n  gen_rows integer;\n  gen_again boolean;\n  gen_breaks boolean;\nBEGIN\n"
      "  PERFORM pg_catalog.set_config('client_min_messages', 'notice', true);\n"
      "  BEGIN\n    PERFORM pg_catalog.set_config('session_replication_role', 'replica', true);\n"
      "  EXCEPTION WHEN insufficient_privilege THEN\n    NULL;\n  END;\n";
  for (const std::string& statement : statements) body += statement;
  body += delete_orphans(tables) + "END\n";
  std::string tag = "$gen$";
  while (body.find(tag) != std::string::npos) tag.insert(tag.size() - 1, "_");
  return "DO " + tag + '\n' + body + tag;
}

}  // namespace gen::prove
