#pragma once

#include <map>
#include <set>

#include "gen/model/catalog.hpp"

namespace gen::scope {

/// What of theirs can stand where nothing of ours does yet: they are built first, and may need ours as well as ours
/// needs them.
struct WithoutOurs {
  /// In a form that needs nothing of ours: columns without a default, tables without a column of our type, views
  /// without rows and functions without a body, in place of those that read ours.
  std::map<model::ObjectKey, model::Object> weakened;
  std::set<model::ObjectKey> blocked;  ///< cannot stand in any form
};

WithoutOurs without_ours(const model::Catalog& live, const std::set<model::ObjectKey>& theirs);

/// A type as columns have it, without modifiers and brackets: "auth.level".
std::string type_name(const std::string& type);

}  // namespace gen::scope
