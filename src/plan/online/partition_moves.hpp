#pragma once

#include <set>
#include <vector>

#include "gen/diff/change.hpp"
#include "gen/model/intents.hpp"

namespace gen::plan {

/// Tables of both states or new ones whose place in a tree of partitions changes, and that no plain statement of expand
/// or contract may bring there, since it would read rows under its lock.
struct PartitionMoves {
  std::set<model::ObjectKey> join;  ///< stood by themselves
  std::set<model::ObjectKey> come;  ///< new, where another partition has the place, or a default one may have rows
  std::set<model::ObjectKey>
      shift;                        ///< another bound below the same parent, which takes all rows that the old one took
  std::set<model::ObjectKey> move;  ///< from one parent to another, with the columns that they have
  std::set<model::ObjectKey> leave;  ///< stand by themselves afterwards

  std::set<model::ObjectKey> incoming() const;
  bool empty() const { return join.empty() && come.empty() && shift.empty() && move.empty() && leave.empty(); }
};

PartitionMoves find_partition_moves(const model::Catalog& from, const model::Catalog& to,
                                    const std::vector<diff::Change>& changes, const model::Intents& intents);

/// `to` as it is before these moves, and behind all else: the tables that join have all that the parent will want of
/// them and stand by themselves, what comes is not there, what leaves is still a partition, what moves still one of its
/// old parent. Tables of `gone` left already, and are otherwise what they were.
model::Catalog before_moves(const model::Catalog& from, const model::Catalog& to, const PartitionMoves& moves,
                            const std::set<model::ObjectKey>& gone = {});

/// The default partition of that parent whose rows may be in the way of others; null when there is none.
const model::Table* default_partition(const model::Catalog& catalog, const model::QualifiedName& parent);

/// True for the table, its columns, and what belongs to it: constraints, triggers, policies, rules, indexes.
bool is_part_of(const model::Catalog& catalog, const model::ObjectKey& key, const model::ObjectKey& table);

}  // namespace gen::plan
