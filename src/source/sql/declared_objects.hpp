#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "gen/model/object_key.hpp"
#include "source/sql/parse_tree.hpp"
#include "source/sql/token_walk.hpp"

namespace gen::source::sql {

/// A declared thing with its place in the statement's own text.
struct DeclaredObject {
  model::ObjectKey key;
  std::uint32_t offset = 0;  ///< of its name
  std::uint32_t length = 0;
  bool signature_known = true;  ///< false: see Declaration
};

/// What a statement declares, the object itself first: a CREATE with the columns and named constraints inside it, an
/// ALTER TABLE with the columns and constraints it adds. `schema` stands in for a missing schema. Empty for others.
std::vector<DeclaredObject> declared_objects(const PgQuery__Node& node, const TokenWalk& tokens,
                                             const std::string& schema);

/// The same from the words of a statement that libpg_query cannot read: the object itself only.
std::vector<DeclaredObject> declared_by_words(const TokenWalk& tokens, const std::string& tag,
                                              const std::string& schema);

/// True when the statement is content with an object that is there: IF NOT EXISTS, OR REPLACE.
bool tolerates_existing(const TokenWalk& tokens);

}  // namespace gen::source::sql
