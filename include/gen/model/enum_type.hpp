#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "gen/model/object_header.hpp"

namespace gen::model {

/// An enum type; labels in their sort order.
struct EnumType : ObjectHeader {
  static constexpr ObjectKind kKind = ObjectKind::enum_type;

  std::vector<std::string> labels;

  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    header_fields(self, visit);
    visit("labels", self.labels, FieldTrait::plain);
  }
};

}  // namespace gen::model
