#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "gen/model/object_header.hpp"

namespace gen::model {

/// What a sequence counts; the same for identity columns.
struct SequenceOptions {
  std::string type = "bigint";
  std::int64_t start = 1;
  std::int64_t increment = 1;
  std::int64_t minimum = 1;
  std::int64_t maximum = 9223372036854775807;
  std::int64_t cache = 1;
  bool cycle = false;

  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit("type", self.type, FieldTrait::plain);
    visit("start", self.start, FieldTrait::plain);
    visit("increment", self.increment, FieldTrait::plain);
    visit("minimum", self.minimum, FieldTrait::plain);
    visit("maximum", self.maximum, FieldTrait::plain);
    visit("cache", self.cache, FieldTrait::plain);
    visit("cycle", self.cycle, FieldTrait::plain);
  }
};

/// A column of a relation.
struct ColumnName {
  QualifiedName table;
  Identifier column;

  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit("table", self.table, FieldTrait::plain);
    visit("column", self.column, FieldTrait::plain);
  }
};

/// A sequence, but not one behind an identity column: that is a part of its column.
struct Sequence : ObjectHeader {
  static constexpr ObjectKind kKind = ObjectKind::sequence;

  SequenceOptions options;
  bool unlogged = false;
  std::optional<ColumnName> owned_by;

  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    header_fields(self, visit);
    visit("options", self.options, FieldTrait::plain);
    visit("unlogged", self.unlogged, FieldTrait::plain);
    visit("owned_by", self.owned_by, FieldTrait::plain);
  }
};

}  // namespace gen::model
