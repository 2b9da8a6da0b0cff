#pragma once

#include <string>
#include <vector>

#include "gen/model/object_header.hpp"

namespace gen::model {

/// An operator. The signature of its key is "left, right", with NONE for the left side of a prefix operator. Shell
/// operators, which only stand for a commutator that was never made, are no objects of the model.
struct Operator : ObjectHeader {
  static constexpr ObjectKind kKind = ObjectKind::operator_;

  std::string left_type;   ///< "" for a prefix operator
  std::string right_type;
  std::string function;    ///< qualified, without arguments
  std::string commutator;  ///< "OPERATOR(schema.=)"; "" = none
  std::string negator;     ///< the same
  std::string restriction_estimator;  ///< a function; "" = none
  std::string join_estimator;         ///< a function; "" = none
  bool hashes = false;
  bool merges = false;

  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    header_fields(self, visit);
    visit("left_type", self.left_type, FieldTrait::plain);
    visit("right_type", self.right_type, FieldTrait::plain);
    visit("function", self.function, FieldTrait::plain);
    visit("commutator", self.commutator, FieldTrait::plain);
    visit("negator", self.negator, FieldTrait::plain);
    visit("restriction_estimator", self.restriction_estimator, FieldTrait::plain);
    visit("join_estimator", self.join_estimator, FieldTrait::plain);
    visit("hashes", self.hashes, FieldTrait::plain);
    visit("merges", self.merges, FieldTrait::plain);
  }
};

}  // namespace gen::model
