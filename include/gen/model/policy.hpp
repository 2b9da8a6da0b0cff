#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "gen/model/object_header.hpp"

namespace gen::model {

/// A row security policy.
struct Policy : ObjectHeader {
  static constexpr ObjectKind kKind = ObjectKind::policy;

  std::string command;  ///< "ALL", "SELECT", "INSERT", "UPDATE" or "DELETE"
  bool permissive = true;
  std::vector<Identifier> roles;  ///< sorted; "public" = PUBLIC
  std::optional<std::string> using_expression;
  std::optional<std::string> check_expression;

  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    header_fields(self, visit);
    visit("command", self.command, FieldTrait::plain);
    visit("permissive", self.permissive, FieldTrait::plain);
    visit("roles", self.roles, FieldTrait::plain);
    visit("using_expression", self.using_expression, FieldTrait::expression);
    visit("check_expression", self.check_expression, FieldTrait::expression);
  }
};

}  // namespace gen::model
