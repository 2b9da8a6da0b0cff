#pragma once

#include <map>
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

/// When theirs is built, beside ours.
enum class Turn {
  first,    ///< nothing of ours is there yet
  between,  ///< each object as soon as what it needs of ours is there
};

/// The part of what is theirs that ours cannot be built without: what depends on it in the database, what `mentions`
/// names, what `wanted` holds, and all that this needs in turn, bodies of functions included. Bare: structure alone,
/// without owners, privileges, comments, triggers, policies, and of constraints and indexes only keys. What itself
/// needs something of ours stands in a weaker form, without a column's default, without the rows of a view. It keeps
/// what its shape needs, columns of types of ours, when its turn is between ours; the dependencies tell of that. When
/// it comes first it goes without, or is left out where it has no such form.
model::Catalog needed_of_theirs(const model::Catalog& live, const std::set<model::ObjectKey>& theirs,
                                const Mentions& mentions, const std::set<model::ObjectKey>& wanted = {},
                                Turn turn = Turn::first);

/// Whether ours shows that it needs more of theirs than can come first: it depends on that in the database, or reads
/// all columns of something that has some of them only between ours.
bool needs_theirs_between(const model::Catalog& live, const std::set<model::ObjectKey>& theirs,
                          const source::SchemaSource& schema);

/// The same of `externals`, what is declared external, as far as `live` has not got it.
model::Catalog needed_of_externals(const model::Catalog& externals, const model::Catalog& live,
                                   const Mentions& mentions);

/// Those of `theirs` that cannot stand in `from` yet, each with what of ours it waits for: its schema, or something
/// else that it needs and only `goal`, which has all of them, has got.
std::map<model::ObjectKey, model::ObjectKey> still_lacking(const model::Catalog& from, const model::Catalog& goal,
                                                           const std::set<model::ObjectKey>& theirs);

/// Adds objects and dependencies to a part of a catalog that was made by these.
void add_to_ground(model::Catalog& ground, const model::Catalog& more);

}  // namespace gen::scope
