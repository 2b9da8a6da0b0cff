#pragma once

#include <optional>
#include <string>
#include <vector>

#include "gen/model/object_key.hpp"

/// Questions to the catalogs that tell by definition, not by name alone, whether an object is as a file leaves it. One
/// text asks for the expected answers on a scratch server and, inside the guard of a file, for those of the database,
/// so both are in the server's own spelling.
namespace gen::render {

/// What of an object a probe looks at. The ones from `type` to `storage` are of columns of tables.
enum class Aspect {
  absence,     ///< that it is not there
  definition,  ///< all that makes it what it is, validity included; without what has an aspect of its own below
  rule,        ///< of a constraint: its definition, whether it is proven or not
  shape,       ///< of an index: table, columns and uniqueness, which no server prints in two ways
  columns,     ///< of a table: the names of its columns
  type,
  nullability,
  default_value,  ///< or the expression of a generated column
  identity,
  storage,  ///< storage, compression, statistics target, options
  comment,
  owner,
  privileges,  ///< of a view those of its columns as well
  extensions,  ///< the extensions that it depends on
};

struct Probe {
  Aspect aspect = Aspect::definition;
  model::ObjectKey key;
  std::optional<std::string> expected;  ///< nothing: NULL, as for a comment that was removed; not used for absence
  /// Of privileges: only those of these roles and of the owner count, since others may have granted more. "public" is
  /// PUBLIC.
  std::vector<model::Identifier> grantees = {};

  bool operator==(const Probe&) const = default;
};

/// Query of rows (number, answer) for the probes whose aspect is not absence; `number` counts from 0 in the order of
/// `probes`. It needs `stable_settings`. "" when there is nothing to ask.
std::string probe_query(const std::vector<Probe>& probes, int server_version);

/// Condition, true when all of `probes` (at least one) find what they expect. Answers that are long or take several
/// lines are compared by the first half of their SHA-256. It needs `stable_settings`.
std::string all_hold(const std::vector<Probe>& probes, int server_version);
/// Condition, true when each object is missing or as expected.
std::string missing_or_hold(const std::vector<Probe>& probes, int server_version);

/// The select list and FROM clause that set, for this transaction, what the text of the catalogs depends on; to be put
/// behind SELECT or PERFORM. `indent` blanks stand in front of each line but the first.
std::string stable_settings(int indent);

}  // namespace gen::render
