#pragma once

#include <string>
#include <vector>

#include "gen/model/catalog.hpp"

namespace gen::diff {

enum class ChangeOp { create, drop, alter };

/// One field in which the two sides differ, by its name in the model ("not_null", "definition").
struct Facet {
  std::string field;
  model::FieldTrait trait = model::FieldTrait::plain;

  bool operator==(const Facet&) const = default;
};

/// True when the field is among those that differ.
bool has_facet(const std::vector<Facet>& facets, std::string_view field);

/// A column that one side of a table has and the other lacks, or that differs.
struct ColumnChange {
  ChangeOp op = ChangeOp::alter;
  const model::Column* before = nullptr;  ///< null for create
  const model::Column* after = nullptr;   ///< null for drop
  std::vector<Facet> facets;              ///< of alter

  const model::Identifier& name() const { return (after != nullptr ? after : before)->name; }
};

/// One object that differs. The pointers reach into the two catalogs given to `compare` and live as long as they do.
struct Change {
  model::ObjectKey key;
  ChangeOp op = ChangeOp::alter;
  const model::Object* before = nullptr;  ///< null for create
  const model::Object* after = nullptr;   ///< null for drop
  std::vector<Facet> facets;              ///< of alter: fields of the object itself
  std::vector<ColumnChange> columns;      ///< of alter of a table

  /// True when all that differs is deparsed text, which may still mean the same.
  bool only_expressions() const;
};

/// What must change to make `from` equal to `to`, in key order. Objects are matched by key, columns by name. Left
/// out, because they are no differences: cosmetic fields; owners that `to` does not declare; the existence of the
/// schema `public`; what exists only through a parent (inherited columns and constraints, cloned triggers) when the
/// parent says the same.
std::vector<Change> compare(const model::Catalog& from, const model::Catalog& to);

/// One line a change: "~ table shop.orders: column note (type), row_security". For logs, `--check` and tests.
std::string to_string(const Change& change);

}  // namespace gen::diff
