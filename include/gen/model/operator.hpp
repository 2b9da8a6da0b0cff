#pragma once

#include <string>
#include <vector>

#include "gen/model/object_header.hpp"

namespace gen::model {

/// An operator. The signature of its key is "left, right", with NONE for the left side of a prefix operator. Shell
/// operators, which only stand for a commutator that was never made, are no objects of the model.
struct Operator : ObjectHeader {
  static constexpr ObjectKind kKind = ObjectKind::operator_;

  std::string left_type;  ///< "" for a prefix operator
  std::string right_type;
  std::string function;               ///< qualified, without arguments
  std::string commutator;             ///< "OPERATOR(schema.=)"; "" = none
  std::string negator;                ///< the same
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

/// An entry of an operator family (pg_amop, pg_amproc).
struct OperatorFamilyMember {
  std::string member;      ///< "OPERATOR" or "FUNCTION"
  int number = 0;          ///< of the strategy or of the support function
  std::string types;       ///< the two operand types that it serves: "integer, bigint"
  std::string definition;  ///< what stands behind the number: "public.=(integer, bigint)", "public.f(integer)"

  auto operator<=>(const OperatorFamilyMember&) const = default;
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit("member", self.member, FieldTrait::plain);
    visit("number", self.number, FieldTrait::plain);
    visit("types", self.types, FieldTrait::plain);
    visit("definition", self.definition, FieldTrait::plain);
  }
};

/// An operator family with the entries that belong to none of its classes. The signature of its key is the access
/// method. ALTER OPERATOR FAMILY adds and drops entries.
struct OperatorFamily : ObjectHeader {
  static constexpr ObjectKind kKind = ObjectKind::operator_family;

  std::vector<OperatorFamilyMember> members;  ///< sorted

  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    header_fields(self, visit);
    visit("members", self.members, FieldTrait::plain);
  }
};

/// An operator class; nothing in it can be altered. The signature of its key is the access method.
struct OperatorClass : ObjectHeader {
  static constexpr ObjectKind kKind = ObjectKind::operator_class;

  std::string type;
  std::string family;  ///< qualified
  bool is_default = false;
  std::string storage;                        ///< "" = as the type
  std::vector<OperatorFamilyMember> members;  ///< sorted

  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    header_fields(self, visit);
    visit("type", self.type, FieldTrait::plain);
    visit("family", self.family, FieldTrait::plain);
    visit("is_default", self.is_default, FieldTrait::plain);
    visit("storage", self.storage, FieldTrait::plain);
    visit("members", self.members, FieldTrait::plain);
  }
};

}  // namespace gen::model
