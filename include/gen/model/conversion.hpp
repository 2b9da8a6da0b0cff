#pragma once

#include <string>
#include <vector>

#include "gen/model/object_header.hpp"

namespace gen::model {

/// A conversion between two encodings.
struct Conversion : ObjectHeader {
  static constexpr ObjectKind kKind = ObjectKind::conversion;

  std::string definition;  ///< a whole CREATE CONVERSION statement

  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    header_fields(self, visit);
    visit("definition", self.definition, FieldTrait::plain);
  }
};

}  // namespace gen::model
