#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "gen/model/object_header.hpp"

namespace gen::model {

/// A trigger; key.owner is the table or view.
struct Trigger : ObjectHeader {
  static constexpr ObjectKind kKind = ObjectKind::trigger;

  std::string definition;  ///< pg_get_triggerdef: a whole CREATE TRIGGER statement
  std::string enabled = "origin";  ///< "origin", "disabled", "replica" or "always"
  bool is_constraint = false;  ///< CREATE CONSTRAINT TRIGGER: cannot be replaced
  bool cloned = false;  ///< of a partition, made by the trigger of the parent: never created or dropped by itself

  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    header_fields(self, visit);
    visit("definition", self.definition, FieldTrait::expression);
    visit("enabled", self.enabled, FieldTrait::plain);
    visit("is_constraint", self.is_constraint, FieldTrait::plain);
    visit("cloned", self.cloned, FieldTrait::plain);
  }
};

}  // namespace gen::model
