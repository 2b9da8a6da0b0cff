#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "gen/model/object_header.hpp"

namespace gen::model {

/// An index that no constraint owns.
struct Index : ObjectHeader {
  static constexpr ObjectKind kKind = ObjectKind::index;

  Index();
  Index(const Index&);
  Index(Index&&) noexcept;
  Index& operator=(const Index&);
  Index& operator=(Index&&) noexcept;
  ~Index();

  QualifiedName relation;  ///< the table or materialized view
  bool unique = false;
  /// pg_get_indexdef from the access method on: "USING btree (a) WHERE b"; storage parameters and tablespace left out
  std::string body;
  std::vector<Option> options;
  std::string tablespace;
  bool only = false;  ///< ON ONLY: an index of a partitioned table that is not (yet) on all partitions
  bool valid = true;
  QualifiedName attached_to;        ///< the index of the partitioned parent; empty = none
  std::vector<Identifier> columns;  ///< plain key columns, for people and recipes; expressions are left out
  std::vector<Option> statistics;   ///< statistics targets of expression columns: column number and target

  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    header_fields(self, visit);
    visit("relation", self.relation, FieldTrait::plain);
    visit("unique", self.unique, FieldTrait::plain);
    visit("body", self.body, FieldTrait::expression);
    visit("options", self.options, FieldTrait::plain);
    visit("tablespace", self.tablespace, FieldTrait::plain);
    visit("only", self.only, FieldTrait::plain);
    visit("valid", self.valid, FieldTrait::plain);
    visit("attached_to", self.attached_to, FieldTrait::plain);
    visit("columns", self.columns, FieldTrait::plain);
    visit("statistics", self.statistics, FieldTrait::plain);
  }
};

}  // namespace gen::model
