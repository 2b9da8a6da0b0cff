#pragma once

#include <string>
#include <vector>

#include "gen/model/object_header.hpp"

namespace gen::model {

/// A cast. The name of its key is "integer AS shop.money_amount"; it has no schema and no owner.
struct Cast : ObjectHeader {
  static constexpr ObjectKind kKind = ObjectKind::cast;

  std::string definition;  ///< a whole CREATE CAST statement

  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    header_fields(self, visit);
    visit("definition", self.definition, FieldTrait::plain);
  }
};

/// A transform of a type for a language. The name of its key is "shop.point LANGUAGE plpython3u"; it has no schema and
/// no owner.
struct Transform : ObjectHeader {
  static constexpr ObjectKind kKind = ObjectKind::transform;

  std::string definition;  ///< a whole CREATE TRANSFORM statement

  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    header_fields(self, visit);
    visit("definition", self.definition, FieldTrait::plain);
  }
};

}  // namespace gen::model
