#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "gen/model/object_header.hpp"

namespace gen::model {

/// A domain. Its CHECK constraints are objects of their own (Constraint with on_domain).
struct Domain : ObjectHeader {
  static constexpr ObjectKind kKind = ObjectKind::domain;

  std::string type;  ///< base type
  std::string collation;  ///< "" = the base type's
  bool not_null = false;
  std::optional<std::string> default_value;

  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    header_fields(self, visit);
    visit("type", self.type, FieldTrait::plain);
    visit("collation", self.collation, FieldTrait::plain);
    visit("not_null", self.not_null, FieldTrait::plain);
    visit("default_value", self.default_value, FieldTrait::expression);
  }
};

}  // namespace gen::model
