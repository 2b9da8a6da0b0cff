#pragma once

#include <map>
#include <set>

#include "gen/model/catalog.hpp"
#include "gen/scope/needed.hpp"

namespace gen::scope {

/// What of theirs can stand where not all of ours does: they may need ours as well as ours needs them.
struct WithoutOurs {
  /// In a form that needs less of ours: columns without a default, views without rows and functions without a body, in
  /// place of those that read ours. Those that come first are without columns of our types as well.
  std::map<model::ObjectKey, model::Object> weakened;
  std::set<model::ObjectKey> blocked;  ///< cannot stand in any form
  std::set<model::Dependency> kept;    ///< what these forms need of ours all the same
  std::set<model::ObjectKey> lost;     ///< the blocked ones, and columns that are left out
};

WithoutOurs without_ours(const model::Catalog& live, const std::set<model::ObjectKey>& theirs, Turn turn);

/// A type as columns have it, without modifiers and brackets: "auth.level".
std::string type_name(const std::string& type);

}  // namespace gen::scope
