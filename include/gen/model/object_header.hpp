#pragma once

#include <optional>
#include <string>
#include <vector>

#include "gen/model/fields.hpp"
#include "gen/support/source_span.hpp"

namespace gen::model {

/// One item of an access control list. `grantee` "public" is PUBLIC (no role can have that name); an empty `grantee`
/// is the object's owner, whoever that is, so that lists compare equal across servers with other owners.
struct Privilege {
  Identifier grantee;
  std::string privilege;   ///< "SELECT", "USAGE", ...: as aclexplode() names it
  bool grantable = false;  ///< WITH GRANT OPTION
  Identifier grantor{};    ///< who gave it by a grant option of its own; empty: the owner gave it

  auto operator<=>(const Privilege&) const = default;
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit("grantee", self.grantee, FieldTrait::plain);
    visit("privilege", self.privilege, FieldTrait::plain);
    visit("grantable", self.grantable, FieldTrait::plain);
    visit("grantor", self.grantor, FieldTrait::cosmetic);
  }
};

/// What every kind of object has. `granted` and `revoked` are the access control list as a difference from what
/// acldefault() gives a new object of the kind: entries added, entries taken away; both sorted. Empty lists are the
/// default privileges.
struct ObjectHeader {
  ObjectHeader();
  ObjectHeader(const ObjectHeader&);
  ObjectHeader(ObjectHeader&&) noexcept;
  ObjectHeader& operator=(const ObjectHeader&);
  ObjectHeader& operator=(ObjectHeader&&) noexcept;
  ~ObjectHeader();

  ObjectKey key;
  /// Unset in a desired catalog when no statement names an owner: the owner is then not compared. Always set in a live
  /// one, for kinds that have owners.
  std::optional<Identifier> owner;
  std::string comment;  ///< "" = none (PostgreSQL stores no empty comments)
  std::vector<Privilege> granted;
  std::vector<Privilege> revoked;
  /// ALTER ... DEPENDS ON EXTENSION (functions, triggers, indexes, materialized views): dropped with them; sorted.
  std::vector<Identifier> depends_on_extensions;
  support::SourceSpan span;  ///< where it is declared; unknown for live objects; never compared or stored

  template <class Self, class Visit>
  static void header_fields(Self& self, Visit&& visit) {
    visit("owner", self.owner, FieldTrait::plain);
    visit("comment", self.comment, FieldTrait::plain);
    visit("granted", self.granted, FieldTrait::plain);
    visit("revoked", self.revoked, FieldTrait::plain);
    visit("depends_on_extensions", self.depends_on_extensions, FieldTrait::plain);
  }
};

/// A relation, type or index named by schema and name, without its kind.
struct QualifiedName {
  Identifier schema;
  Identifier name;

  bool empty() const { return name.empty(); }
  auto operator<=>(const QualifiedName&) const = default;
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit("schema", self.schema, FieldTrait::plain);
    visit("name", self.name, FieldTrait::plain);
  }
};

/// The key of the table of that name, whether there is one or not.
inline ObjectKey table_key(const QualifiedName& name) { return {ObjectKind::table, name.schema, {}, name.name, {}}; }
std::string to_string(const QualifiedName& name);

/// `name=value` of a storage parameter or a foreign option. Lists of them keep the order of the catalogs, which dumps
/// show, but are compared without it.
struct Option {
  static constexpr bool kOrderMatters = false;

  std::string name;  ///< may be prefixed: "toast.autovacuum_enabled"
  std::string value;

  auto operator<=>(const Option&) const = default;
  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit("name", self.name, FieldTrait::plain);
    visit("value", self.value, FieldTrait::plain);
  }
};

}  // namespace gen::model
