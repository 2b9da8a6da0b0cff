#include "plan/partition_condition.hpp"

#include <algorithm>
#include <vector>

#include "gen/support/sql_lexer.hpp"
#include "plan/partition_bound.hpp"

namespace gen::plan {
namespace {

using model::Catalog;
using model::ObjectKey;
using model::Table;

using Texts = std::vector<std::string>;

std::string joined_by(const Texts& parts, const std::string& word) {
  std::string text;
  const std::string between = word == "," ? ", " : " " + word + " ";
  for (const std::string& part : parts) text += (text.empty() ? "" : between) + part;
  return text;
}

std::string all_of(const Texts& parts) {
  return parts.size() == 1 ? parts.front() : "(" + joined_by(parts, "AND") + ")";
}

/// One part of a partition key without its operator class; nothing when it names one.
std::optional<std::string> without_operator_class(const std::string& part) {
  const auto tokens = support::lex_sql(part);
  auto word = [&](std::size_t i) {
    return i < tokens.size() ? part.substr(tokens[i].offset, tokens[i].length) : std::string();
  };
  std::size_t at = 0;
  auto skip_group = [&] {
    int depth = 0;
    for (; at < tokens.size(); ++at) {
      if (word(at) == "(") ++depth;
      if (word(at) == ")" && --depth == 0) break;
    }
    ++at;
  };
  auto skip_name = [&] {
    ++at;
    while (word(at) == ".") at += 2;
  };
  if (word(at) != "(") skip_name();
  if (word(at) == "(") skip_group();
  if (word(at) == "COLLATE") ++at, skip_name();
  if (at < tokens.size()) return std::nullopt;
  return part;
}

/// "RANGE (a, lower(b))" in its parts: the word, and the expressions.
struct PartitionKey {
  std::string strategy;
  Texts parts;
};

std::optional<PartitionKey> read_key(const std::string& text) {
  const std::size_t open = text.find(" (");
  if (open == std::string::npos) return std::nullopt;
  PartitionKey key{text.substr(0, open), {}};
  for (const std::string& part : values_behind(text, key.strategy + " (")) {
    auto bare = without_operator_class(part);
    if (!bare) return std::nullopt;
    key.parts.push_back(std::move(*bare));
  }
  return key;
}

bool is_infinite(const std::string& value) { return value == "MINVALUE" || value == "MAXVALUE"; }

/// One side of a range: the arms of a comparison of rows, from the first part in which the two sides differ.
std::string side_of_range(const Texts& parts, const Texts& values, std::size_t first, bool lower) {
  Texts arms;
  for (std::size_t last = first; last < parts.size() && !is_infinite(values[last]); ++last) {
    Texts terms;
    for (std::size_t i = first; i < last; ++i) terms.push_back(parts[i] + " = " + values[i]);
    const bool ends = last + 1 == parts.size();
    const std::string& next = ends ? values[last] : values[last + 1];
    const bool closed = lower ? ends || next == "MINVALUE" : !ends && next == "MAXVALUE";
    terms.push_back(parts[last] + (lower ? " >" : " <") + (closed ? "= " : " ") + values[last]);
    arms.push_back(all_of(terms));
    if (is_infinite(next)) break;
  }
  return arms.size() > 1 ? "(" + joined_by(arms, "OR") + ")" : arms.empty() ? "" : arms.front();
}

Texts not_null(const Texts& parts) {
  Texts terms;
  for (const std::string& part : parts) terms.push_back(part + " IS NOT NULL");
  return terms;
}

/// What a range says of parts that are not NULL: nothing when it is all of them.
Texts terms_of_range(const Texts& parts, const std::string& bound) {
  const Texts from = values_behind(bound, "FOR VALUES FROM ("), to = values_behind(bound, " TO (");
  Texts terms;
  if (from.size() != parts.size() || to.size() != parts.size()) return terms;
  std::size_t first = 0;
  for (; first + 1 < parts.size() && from[first] == to[first] && !is_infinite(from[first]); ++first)
    terms.push_back(parts[first] + " = " + from[first]);
  for (const std::string& side : {side_of_range(parts, from, first, true), side_of_range(parts, to, first, false)}) {
    if (!side.empty()) terms.push_back(side);
  }
  return terms;
}

std::string condition_of_list(const std::string& part, Texts values) {
  const bool with_null = std::erase(values, "NULL") != 0;
  if (values.empty()) return part + " IS NULL";
  const std::string among = part + " IN (" + joined_by(values, ",") + ")";
  return with_null ? "(" + part + " IS NULL OR " + among + ")" : "(" + part + " IS NOT NULL AND " + among + ")";
}

/// "FOR VALUES WITH (modulus 4, remainder 0)".
std::string condition_of_hash(const PartitionKey& key, const Table& partition) {
  std::string numbers;
  for (const std::string& value : values_behind(partition.partition_of->bound, "FOR VALUES WITH ("))
    numbers += ", " + value.substr(value.find(' ') + 1);
  return "pg_catalog.satisfies_hash_partition(" + support::quote_literal(to_string(partition.partition_of->parent)) +
         "::pg_catalog.regclass" + numbers + ", " + joined_by(key.parts, ",") + ")";
}

/// A default partition takes what no other one takes. The server asks once whether the parts are NULL, and so must
/// this.
std::string condition_of_default(const Catalog& catalog, const PartitionKey& key, const Table& partition) {
  const bool list = key.strategy == "LIST";
  Texts others;
  bool takes_all = false;
  for (const auto& [name, object] : catalog.objects) {
    const auto* sibling = std::get_if<Table>(&object);
    if (sibling == nullptr || !sibling->partition_of || name == partition.key ||
        sibling->partition_of->parent != partition.partition_of->parent)
      continue;
    const std::string& bound = sibling->partition_of->bound;
    const Texts found = list ? values_behind(bound, "FOR VALUES IN (") : terms_of_range(key.parts, bound);
    takes_all |= found.empty();
    if (list) others.insert(others.end(), found.begin(), found.end());
    if (!list && !found.empty()) others.push_back(all_of(found));
  }
  if (list) return others.empty() ? "true" : "NOT (" + condition_of_list(key.parts.front(), others) + ")";
  if (others.empty() && !takes_all) return "true";
  Texts terms = not_null(key.parts);
  if (!takes_all) terms.push_back(others.size() > 1 ? "(" + joined_by(others, "OR") + ")" : others.front());
  return "NOT " + (terms.size() > 1 ? all_of(terms) : "(" + terms.front() + ")");
}

}  // namespace

std::optional<std::string> condition_of_bound(const Catalog& catalog, const Table& partition) {
  const auto* parent = catalog.find<Table>(table_key(partition.partition_of->parent));
  const auto key = parent == nullptr ? std::nullopt : read_key(parent->partition_key);
  if (!key) return std::nullopt;
  const std::string& bound = partition.partition_of->bound;
  if (bound == "DEFAULT") return condition_of_default(catalog, *key, partition);
  if (key->strategy == "HASH") return condition_of_hash(*key, partition);
  if (key->strategy == "LIST") return condition_of_list(key->parts.front(), values_behind(bound, "FOR VALUES IN ("));
  Texts terms = not_null(key->parts);
  for (std::string& term : terms_of_range(key->parts, bound)) terms.push_back(std::move(term));
  return all_of(terms);
}

std::optional<std::string> condition_of_partition(const Catalog& catalog, const Table& partition) {
  Texts terms;
  for (const Table* part = &partition; part != nullptr && part->partition_of;
       part = catalog.find<Table>(table_key(part->partition_of->parent))) {
    auto condition = condition_of_bound(catalog, *part);
    if (!condition) return std::nullopt;
    if (condition != "true") terms.push_back(std::move(*condition));
  }
  return terms.empty() ? "true" : all_of(terms);
}

}  // namespace gen::plan
