#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "gen/model/object_header.hpp"

namespace gen::model {

/// An installed extension. Its member objects belong to it and are not objects of the model.
struct Extension : ObjectHeader {
  static constexpr ObjectKind kKind = ObjectKind::extension;

  Identifier schema;  ///< where its relocatable objects live
  std::string version;  ///< the installed version; never compared: it follows the server's packages

  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    header_fields(self, visit);
    visit("schema", self.schema, FieldTrait::plain);
    visit("version", self.version, FieldTrait::cosmetic);
  }
};

}  // namespace gen::model
