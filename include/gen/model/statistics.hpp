#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "gen/model/object_header.hpp"

namespace gen::model {

/// An extended statistics object.
struct Statistics : ObjectHeader {
  static constexpr ObjectKind kKind = ObjectKind::statistics;

  QualifiedName relation;
  std::string definition;  ///< pg_get_statisticsobjdef: a whole CREATE STATISTICS statement
  std::optional<std::int64_t> target;  ///< unset = default

  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    header_fields(self, visit);
    visit("relation", self.relation, FieldTrait::plain);
    visit("definition", self.definition, FieldTrait::expression);
    visit("target", self.target, FieldTrait::plain);
  }
};

}  // namespace gen::model
