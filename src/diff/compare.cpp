#include <algorithm>

#include "gen/diff/change.hpp"
#include "model/same_value.hpp"

namespace gen::diff {
namespace {

using model::Catalog;
using model::Column;
using model::FieldTrait;
using model::Identifier;
using model::Object;
using model::ObjectKey;
using model::ObjectKind;
using model::Table;

template <class T>
std::vector<Facet> differing_fields(const T& before, const T& after) {
  std::vector<Facet> facets;
  model::for_each_field_pair(before, after, [&](const char* name, const auto& a, const auto& b, FieldTrait trait) {
    using Field = std::remove_cvref_t<decltype(a)>;
    if (trait == FieldTrait::cosmetic) return;
    if constexpr (std::is_same_v<Field, std::vector<Column>>) {
      return;  // compared one by one
    } else {
      if constexpr (std::is_same_v<Field, std::optional<Identifier>>) {
        if (!b && std::string_view(name) == "owner") return;  // not declared: whoever owns it may keep it
      }
      if (!model::same_value(a, b)) facets.push_back({name, trait});
    }
  });
  return facets;
}

std::vector<ColumnChange> differing_columns(const Table& before, const Table& after) {
  std::vector<ColumnChange> changes;
  for (const Column& column : before.columns) {
    if (find_column(after, column.name) == nullptr) changes.push_back({ChangeOp::drop, &column, nullptr, {}});
  }
  for (const Column& column : after.columns) {
    const Column* old = find_column(before, column.name);
    if (old == nullptr) {
      changes.push_back({ChangeOp::create, nullptr, &column, {}});
    } else if (auto facets = differing_fields(*old, column); !facets.empty()) {
      changes.push_back({ChangeOp::alter, old, &column, std::move(facets)});
    }
  }
  return changes;
}

/// Differences of two objects under one key; empty facets and columns when there are none.
Change differences(const ObjectKey& key, const Object& before, const Object& after) {
  Change change{key, ChangeOp::alter, &before, &after, {}, {}};
  std::visit(
      [&](const auto& held) {
        using Struct = std::remove_cvref_t<decltype(held)>;
        if constexpr (!std::is_same_v<Struct, std::monostate>) {
          const auto& other = std::get<Struct>(after);
          change.facets = differing_fields(held, other);
          if constexpr (std::is_same_v<Struct, Table>) change.columns = differing_columns(held, other);
        }
      },
      before);
  return change;
}

/// `public` comes with every database; whether it exists is not the schema files' to say.
bool existence_is_managed(const ObjectKey& key) {
  return !(key.kind == ObjectKind::schema && key.name.str() == "public");
}

std::string facet_list(const std::vector<Facet>& facets) {
  std::string text;
  for (const Facet& facet : facets) text += (text.empty() ? "" : ", ") + facet.field;
  return text;
}

bool expressions_alone(const std::vector<Facet>& facets) {
  return std::all_of(facets.begin(), facets.end(),
                     [](const Facet& facet) { return facet.trait == FieldTrait::expression; });
}

}  // namespace

bool Change::only_expressions() const {
  return op == ChangeOp::alter && expressions_alone(facets) &&
         std::all_of(columns.begin(), columns.end(), [](const ColumnChange& column) {
           return column.op == ChangeOp::alter && expressions_alone(column.facets);
         });
}

std::vector<Change> compare(const Catalog& from, const Catalog& to) {
  std::vector<Change> changes;
  auto a = from.objects.begin();
  auto b = to.objects.begin();
  while (a != from.objects.end() || b != to.objects.end()) {
    if (b == to.objects.end() || (a != from.objects.end() && a->first < b->first)) {
      if (existence_is_managed(a->first)) changes.push_back({a->first, ChangeOp::drop, &a->second, nullptr, {}, {}});
      ++a;
    } else if (a == from.objects.end() || b->first < a->first) {
      if (existence_is_managed(b->first)) changes.push_back({b->first, ChangeOp::create, nullptr, &b->second, {}, {}});
      ++b;
    } else {
      Change change = differences(a->first, a->second, b->second);
      if (!change.facets.empty() || !change.columns.empty()) changes.push_back(std::move(change));
      ++a;
      ++b;
    }
  }
  return changes;
}

bool has_facet(const std::vector<Facet>& facets, std::string_view field) {
  return std::ranges::find(facets, field, &Facet::field) != facets.end();
}

std::string to_string(const Change& change) {
  if (change.op == ChangeOp::create) return "+ " + to_string(change.key);
  if (change.op == ChangeOp::drop) return "- " + to_string(change.key);
  std::string parts = facet_list(change.facets);
  for (const ColumnChange& column : change.columns) {
    if (!parts.empty()) parts += ", ";
    parts += (column.op == ChangeOp::create ? "+column "
              : column.op == ChangeOp::drop ? "-column "
                                            : "column ") +
             support::quote_identifier(column.name());
    if (!column.facets.empty()) parts += " (" + facet_list(column.facets) + ')';
  }
  return "~ " + to_string(change.key) + ": " + parts;
}

}  // namespace gen::diff
