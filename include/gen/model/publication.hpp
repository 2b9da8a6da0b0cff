#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "gen/model/object_header.hpp"

namespace gen::model {

/// A table of a publication.
struct PublishedTable {
  QualifiedName table;
  std::vector<Identifier> columns;  ///< empty = all
  std::optional<std::string> row_filter;

  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit("table", self.table, FieldTrait::plain);
    visit("columns", self.columns, FieldTrait::plain);
    visit("row_filter", self.row_filter, FieldTrait::expression);
  }
};

/// A publication.
struct Publication : ObjectHeader {
  static constexpr ObjectKind kKind = ObjectKind::publication;

  bool all_tables = false;
  std::vector<PublishedTable> tables;
  std::vector<Identifier> schemas;  ///< FOR TABLES IN SCHEMA (15+)
  std::vector<std::string> operations;  ///< "insert", "update", "delete", "truncate"
  bool via_root = false;
  std::string generated_columns;  ///< publish_generated_columns (18+): "" = none, "stored"

  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    header_fields(self, visit);
    visit("all_tables", self.all_tables, FieldTrait::plain);
    visit("tables", self.tables, FieldTrait::plain);
    visit("schemas", self.schemas, FieldTrait::plain);
    visit("operations", self.operations, FieldTrait::plain);
    visit("via_root", self.via_root, FieldTrait::plain);
    visit("generated_columns", self.generated_columns, FieldTrait::plain);
  }
};

}  // namespace gen::model
