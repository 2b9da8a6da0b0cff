#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "gen/model/object_header.hpp"

namespace gen::model {

/// A constraint of a table or domain; key.owner is the table or domain. NOT NULL is a field of the column; constraint
/// triggers are triggers.
struct Constraint : ObjectHeader {
  static constexpr ObjectKind kKind = ObjectKind::constraint;

  Constraint();
  Constraint(const Constraint&);
  Constraint(Constraint&&) noexcept;
  Constraint& operator=(const Constraint&);
  Constraint& operator=(Constraint&&) noexcept;
  ~Constraint();

  /// "check", "unique", "primary key", "foreign key", "exclude", "not null" (18+: only of a table that carries it NOT
  /// VALID or NO INHERIT)
  std::string type;
  std::string definition;           ///< pg_get_constraintdef, without NOT VALID
  std::vector<Identifier> columns;  ///< local columns it uses, in key order; by name for checks
  QualifiedName references;         ///< of a foreign key
  std::vector<Identifier> referenced_columns;
  bool validated = true;
  bool local = true;  ///< false: exists only because a parent table has it
  bool on_domain = false;
  std::string index_tablespace;
  std::vector<Option> index_options;
  QualifiedName index;         ///< the index that backs a unique, primary key or exclude constraint
  QualifiedName index_parent;  ///< the index it is attached to, on a partition
  std::string index_comment;   ///< of that index

  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    header_fields(self, visit);
    visit("type", self.type, FieldTrait::plain);
    visit("definition", self.definition, FieldTrait::expression);
    visit("columns", self.columns, FieldTrait::plain);
    visit("references", self.references, FieldTrait::plain);
    visit("referenced_columns", self.referenced_columns, FieldTrait::plain);
    visit("validated", self.validated, FieldTrait::plain);
    visit("local", self.local, FieldTrait::plain);
    visit("on_domain", self.on_domain, FieldTrait::plain);
    visit("index_tablespace", self.index_tablespace, FieldTrait::plain);
    visit("index_options", self.index_options, FieldTrait::plain);
    visit("index", self.index, FieldTrait::plain);
    visit("index_parent", self.index_parent, FieldTrait::plain);
    visit("index_comment", self.index_comment, FieldTrait::plain);
  }
};

}  // namespace gen::model
