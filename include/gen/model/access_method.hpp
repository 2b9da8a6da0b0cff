#pragma once

#include <string>
#include <vector>

#include "gen/model/object_header.hpp"

namespace gen::model {

/// An access method of tables or indexes; it has no owner.
struct AccessMethod : ObjectHeader {
  static constexpr ObjectKind kKind = ObjectKind::access_method;

  std::string definition;  ///< a whole CREATE ACCESS METHOD statement

  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    header_fields(self, visit);
    visit("definition", self.definition, FieldTrait::plain);
  }
};

}  // namespace gen::model
