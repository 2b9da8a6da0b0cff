#pragma once

#include <string>
#include <vector>

#include "gen/model/object_header.hpp"

namespace gen::model {

/// A procedural language. Functions are qualified and without arguments.
struct Language : ObjectHeader {
  static constexpr ObjectKind kKind = ObjectKind::language;

  bool trusted = false;
  std::string handler;
  std::string inline_handler;  ///< "" = none
  std::string validator;       ///< "" = none

  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    header_fields(self, visit);
    visit("trusted", self.trusted, FieldTrait::plain);
    visit("handler", self.handler, FieldTrait::plain);
    visit("inline_handler", self.inline_handler, FieldTrait::plain);
    visit("validator", self.validator, FieldTrait::plain);
  }
};

}  // namespace gen::model
