#pragma once

#include <set>
#include <vector>

#include "gen/model/intents.hpp"
#include "plan/recipes/recipe.hpp"

/// Tables that take a place in a tree of partitions, or leave it, without a scan under a lock that programs feel
/// (zero-downtime design, 1.3).
namespace gen::plan {

/// One state of the plan and the next: nothing but the place of `tables` differs, with what comes with them.
struct PartitionExchange {
  const model::Catalog& before;
  const model::Catalog& after;
  std::set<model::ObjectKey> tables;
  const model::Intents& intents;
  Phase phase;
};

/// The tables of one parent. CHECKs say which rows may be where, and are proven before the exchange: of a table that
/// was there that its rows fit the bound, of a default partition that it has none of theirs. A new partition takes such
/// rows over.
support::Result<std::vector<Step>> join_partitions(const PartitionExchange& exchange);

/// One table that stands by itself afterwards.
support::Result<std::vector<Step>> leave_partition(const PartitionExchange& exchange);

}  // namespace gen::plan
