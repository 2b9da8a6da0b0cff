#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "gen/model/catalog.hpp"
#include "gen/source/schema_source.hpp"

namespace gen::scope {

/// An external declaration that the database does not bear out.
struct Moved {
  model::ObjectKey key;  ///< the object as it is declared
  std::string declared;  ///< for people: what the declaration says, "column id is uuid"
  std::string live;      ///< what the database has instead: "bigint", "the database has no such column"
  support::SourceSpan where;

  bool is_missing() const { return declared.empty(); }  ///< all of it
};

/// "external table auth.users: column id is uuid here, bigint in the database"; `declared` and `live` as above. Without
/// the place.
std::string to_string(const Moved& moved);

/// Where `externals` (the external declarations as a server read them) and `live` differ in what is declared, in the
/// order of their keys: that an object is there; of relations and composite types the columns with their types, and a
/// NOT NULL that is declared; of tables the keys, by their columns; labels of enums and their order; the type of
/// domains; the result of functions, and that they are not less stable than declared. Defaults, checks, bodies and
/// queries are declared for building only, and what a declaration does not say may be anything.
std::vector<Moved> moved_externals(const source::SchemaSource& schema, const model::Catalog& externals,
                                   const model::Catalog& live);

/// GEN3010 and GEN3011: those of `moved` that one of the statements names, for a plan must not stand on what is not
/// there as it was declared.
support::Diagnostics moved_in_the_way(const std::vector<Moved>& moved, const std::vector<std::string>& statements);

}  // namespace gen::scope
