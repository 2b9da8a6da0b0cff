#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "gen/model/object_header.hpp"

namespace gen::model {

/// An attribute of a composite type.
struct CompositeAttribute {
  Identifier name;
  std::string type;  ///< format_type under an empty search_path
  std::string collation;  ///< "" = the type's
  std::string comment;

  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit("name", self.name, FieldTrait::plain);
    visit("type", self.type, FieldTrait::plain);
    visit("collation", self.collation, FieldTrait::plain);
    visit("comment", self.comment, FieldTrait::plain);
  }
};

/// A stand-alone composite type (CREATE TYPE ... AS).
struct CompositeType : ObjectHeader {
  static constexpr ObjectKind kKind = ObjectKind::composite_type;

  std::vector<CompositeAttribute> attributes;

  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    header_fields(self, visit);
    visit("attributes", self.attributes, FieldTrait::plain);
  }
};

}  // namespace gen::model
