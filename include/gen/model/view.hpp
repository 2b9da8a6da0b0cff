#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "gen/model/object_header.hpp"

namespace gen::model {

/// What hangs on a column of a view.
struct ViewColumn {
  Identifier name;
  std::string type;  ///< CREATE OR REPLACE VIEW cannot change it
  std::optional<std::string> default_value;
  std::string storage;  ///< this and the next three as of Column; of materialized views only
  std::string compression;
  std::optional<std::int64_t> statistics;
  std::vector<Option> options;
  std::string comment;
  std::vector<Privilege> granted;
  std::vector<Privilege> revoked;

  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit("name", self.name, FieldTrait::plain);
    visit("type", self.type, FieldTrait::cosmetic);
    visit("default_value", self.default_value, FieldTrait::expression);
    visit("storage", self.storage, FieldTrait::plain);
    visit("compression", self.compression, FieldTrait::plain);
    visit("statistics", self.statistics, FieldTrait::plain);
    visit("options", self.options, FieldTrait::plain);
    visit("comment", self.comment, FieldTrait::plain);
    visit("granted", self.granted, FieldTrait::plain);
    visit("revoked", self.revoked, FieldTrait::plain);
  }
};

/// A view.
struct View : ObjectHeader {
  static constexpr ObjectKind kKind = ObjectKind::view;

  std::string definition;  ///< pg_get_viewdef without the final semicolon
  std::vector<Option> options;  ///< security_barrier, security_invoker, check_option
  std::vector<ViewColumn> columns;

  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    header_fields(self, visit);
    visit("definition", self.definition, FieldTrait::expression);
    visit("options", self.options, FieldTrait::plain);
    visit("columns", self.columns, FieldTrait::plain);
  }
};

/// A materialized view. Its indexes are objects of their own.
struct MaterializedView : ObjectHeader {
  static constexpr ObjectKind kKind = ObjectKind::materialized_view;

  std::string definition;
  std::vector<Option> options;
  std::string tablespace;
  std::string access_method;  ///< "" = heap
  bool populated = true;
  Identifier cluster_index;  ///< CLUSTER ON this index; "" = none
  std::vector<ViewColumn> columns;

  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    header_fields(self, visit);
    visit("definition", self.definition, FieldTrait::expression);
    visit("options", self.options, FieldTrait::plain);
    visit("tablespace", self.tablespace, FieldTrait::plain);
    visit("access_method", self.access_method, FieldTrait::plain);
    visit("populated", self.populated, FieldTrait::cosmetic);
    visit("cluster_index", self.cluster_index, FieldTrait::plain);
    visit("columns", self.columns, FieldTrait::plain);
  }
};

}  // namespace gen::model
