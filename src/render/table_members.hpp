#pragma once

#include <vector>

#include "gen/model/catalog.hpp"
#include "render/schema_files/gen_block.hpp"

namespace gen::render {

/// What belongs to one table, each in key order.
struct TableMembers {
  std::vector<const model::Constraint*> constraints;
  std::vector<const model::Index*> indexes;
  std::vector<const model::Trigger*> triggers;
  std::vector<const model::Policy*> policies;
};
TableMembers members_of(const GenContext& context, const model::Table& table);

/// Triggers of a table or view.
std::vector<const model::Trigger*> triggers_of(const model::Catalog& catalog, const model::ObjectKey& relation);

/// A unique constraint over the columns of another key of the table: in one CREATE TABLE the server would make one of
/// the two (transformIndexConstraints in parse_utilcmd.c).
bool repeats_key(const std::vector<const model::Constraint*>& constraints, const model::Constraint& constraint);

/// True when the table with its partitions can be written as one block: no foreign or typed table among them, no
/// partition that must be attached, no index with a name of its own below one of the parent.
bool block_can_say(const GenContext& context, const model::Table& table);

}  // namespace gen::render
