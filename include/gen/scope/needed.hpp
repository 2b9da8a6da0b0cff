#pragma once

#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "gen/model/catalog.hpp"
#include "gen/source/schema_source.hpp"

namespace gen::scope {

/// Names that SQL texts use, those inside of their strings (bodies of functions) as well. More than they refer to: a
/// word is a word, whatever it stands for.
class Mentions {
 public:
  void add(std::string_view sql);
  /// Statements with their search paths, and the expressions of intents.
  void add(const source::SchemaSource& schema);
  bool has(const model::Identifier& name) const { return words_.count(name.str()) != 0; }
  /// As "schema.name".
  bool has_qualified(const model::Identifier& schema, const model::Identifier& name) const {
    return pairs_.count({schema.str(), name.str()}) != 0;
  }

 private:
  void add(std::string_view sql, int depth);
  std::set<std::string, std::less<>> words_;
  std::set<std::pair<std::string, std::string>> pairs_;  ///< names with a dot between them
};

/// The part of what is theirs that ours cannot be built without: what depends on it in the database, what `mentions`
/// names, what `wanted` holds, and all that this needs in turn, bodies of functions included. Bare: structure alone,
/// without owners, privileges, comments, triggers, policies, and of constraints and indexes only keys. What itself
/// needs something of ours stands without that, in a weaker form (a column without its default, a view without rows),
/// or is left out where it has none.
model::Catalog needed_of_theirs(const model::Catalog& live, const std::set<model::ObjectKey>& theirs,
                                const Mentions& mentions, const std::set<model::ObjectKey>& wanted = {});

/// The same of `externals`, what is declared external, as far as `live` has not got it.
model::Catalog needed_of_externals(const model::Catalog& externals, const model::Catalog& live,
                                   const Mentions& mentions);

/// Adds objects and dependencies to a part of a catalog that was made by these.
void add_to_ground(model::Catalog& ground, const model::Catalog& more);

}  // namespace gen::scope
