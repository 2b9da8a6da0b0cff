#pragma once

#include <map>
#include <set>

#include "gen/model/catalog.hpp"
#include "gen/source/schema_source.hpp"

namespace gen::scope {

/// What the schema files say of objects, as far as their text tells it: which they declare, which they retire or
/// rename, and which schemas they put something into.
class Declared {
 public:
  Declared() = default;
  explicit Declared(const source::SchemaSource& schema);

  /// Adds the objects that a server made of the files: those whose declaration the text does not show (by DO, LIKE or a
  /// default name). Those of `context` are not the files'.
  void add_made(const model::Catalog& desired, const std::set<model::ObjectKey>& context);

  bool has(const model::ObjectKey& key) const;
  /// A `retire` line names it, or something is renamed from it.
  bool gives_up(const model::ObjectKey& key) const;
  /// A file declares it `external`: it belongs to others.
  bool is_external(const model::ObjectKey& key) const;
  /// They say what this role may do or not do, with anything: GRANT, REVOKE, ALTER DEFAULT PRIVILEGES. "public": PUBLIC.
  bool speaks_of(const model::Identifier& grantee) const { return grantees_.count(grantee) != 0; }
  /// A schema that is declared, or that a declared object lies in which hangs on no other.
  bool is_place(const model::Identifier& schema) const { return places_.count(schema) != 0; }
  /// The tables whose partitions a program makes and drops, as their declarations say.
  const std::map<model::QualifiedName, support::SourceSpan>& managed_elsewhere() const { return managed_elsewhere_; }
  /// Where `key` is declared, external or not; unknown when only a server told.
  support::SourceSpan where(const model::ObjectKey& key) const;
  /// Keys with their places. Functions whose arguments only a server resolves have an empty signature.
  const std::map<model::ObjectKey, support::SourceSpan>& keys() const { return keys_; }

 private:
  template <class Keys>
  bool speaks_of(const Keys& keys, const model::ObjectKey& key) const;
  void declare(const model::ObjectKey& key, const support::SourceSpan& where);

  std::map<model::ObjectKey, support::SourceSpan> keys_;
  std::set<model::ObjectKey> any_arguments_;  ///< of all of these, with an empty signature: all of that name
  std::map<model::ObjectKey, support::SourceSpan> externals_;
  std::set<model::ObjectKey> given_up_;
  std::set<model::Identifier> places_;
  std::map<model::QualifiedName, support::SourceSpan> managed_elsewhere_;
  std::set<model::Identifier> grantees_;
};

}  // namespace gen::scope
