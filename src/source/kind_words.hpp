#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "gen/model/object_key.hpp"

namespace gen::source {

/// The kinds a phrase like "materialized view" or "type" stands for (a type may be any of several), and how many of the
/// words it took. Words are lower case.
struct KindMatch {
  std::vector<model::ObjectKind> kinds;
  std::size_t words = 0;
};

std::optional<KindMatch> match_kind(const std::vector<std::string>& words);
/// All phrases, for suggestions.
const std::vector<std::string>& kind_phrases();

/// The key that a dotted name means: [schema.]table.column for what hangs on a relation, [schema.]name for others.
/// Nothing when it has too few or too many parts.
std::optional<model::ObjectKey> key_of(model::ObjectKind kind, const std::vector<support::Identifier>& parts,
                                       const std::string& default_schema);

/// True for columns, constraints, triggers, rules and policies: their names live inside a relation.
bool hangs_on_relation(model::ObjectKind kind);
/// True when names of the kind live in a schema.
bool lives_in_schema(model::ObjectKind kind);

}  // namespace gen::source
