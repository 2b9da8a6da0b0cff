#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "gen/model/object_header.hpp"

namespace gen::model {

/// A rewrite rule, but not the one that makes a view.
struct Rule : ObjectHeader {
  static constexpr ObjectKind kKind = ObjectKind::rule;

  std::string definition;  ///< pg_get_ruledef without the final semicolon
  std::string enabled = "origin";

  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    header_fields(self, visit);
    visit("definition", self.definition, FieldTrait::expression);
    visit("enabled", self.enabled, FieldTrait::plain);
  }
};

}  // namespace gen::model
