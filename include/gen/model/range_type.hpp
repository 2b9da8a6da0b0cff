#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "gen/model/object_header.hpp"

namespace gen::model {

/// A range type with its multirange.
struct RangeType : ObjectHeader {
  static constexpr ObjectKind kKind = ObjectKind::range_type;

  std::string subtype;
  std::string subtype_opclass;  ///< qualified; "" = the subtype's default
  std::string collation;  ///< "" = the subtype's
  std::string canonical;  ///< function; "" = none
  std::string subtype_diff;  ///< function; "" = none
  QualifiedName multirange;

  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    header_fields(self, visit);
    visit("subtype", self.subtype, FieldTrait::plain);
    visit("subtype_opclass", self.subtype_opclass, FieldTrait::plain);
    visit("collation", self.collation, FieldTrait::plain);
    visit("canonical", self.canonical, FieldTrait::plain);
    visit("subtype_diff", self.subtype_diff, FieldTrait::plain);
    visit("multirange", self.multirange, FieldTrait::plain);
  }
};

}  // namespace gen::model
