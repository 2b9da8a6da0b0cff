#pragma once

#include <optional>
#include <string>

#include "gen/model/catalog.hpp"

/// The rows of a partition as a condition that the server recognises as the partition's own, so that a CHECK of it
/// spares ATTACH PARTITION the scan (partbounds.c, get_qual_from_partbound; tablecmds.c,
/// ConstraintImpliedByRelConstraint).
namespace gen::plan {

/// Of the rows that the partition takes from its parent; nothing where the text of key and bound does not say it: an
/// operator class that is not the default one compares in a way of its own. REQUIRES: `partition` has a parent in
/// `catalog`.
std::optional<std::string> condition_of_bound(const model::Catalog& catalog, const model::Table& partition);

/// The same with what the tables above demand.
std::optional<std::string> condition_of_partition(const model::Catalog& catalog, const model::Table& partition);

}  // namespace gen::plan
