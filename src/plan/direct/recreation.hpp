#pragma once

#include <set>
#include <vector>

#include "gen/diff/change.hpp"
#include "gen/model/catalog.hpp"
#include "plan/dependents.hpp"

namespace gen::plan {

/// What has to step aside in one direction, worked out from the changes and from what hangs on the changed things.
/// Objects and columns that are only added, or changed in place, are in none of the sets.
struct Recreation {
  std::set<model::ObjectKey> dropped;    ///< in `from` only: objects, and columns of tables that stay
  std::set<model::ObjectKey> recreated;  ///< on both sides, but must be dropped and made again; columns too
  std::set<model::ObjectKey> swapped;    ///< types made again under the same name while columns of that type stay
  std::set<model::ObjectKey> retyped;    ///< columns that get another type, or the new form of a swapped one
  std::set<model::ObjectKey> released;   ///< columns whose DEFAULT must be dropped and set again

  bool goes(const model::ObjectKey& key) const { return dropped.count(key) != 0 || recreated.count(key) != 0; }
};

/// The changes as seen from the other side.
std::vector<diff::Change> reversed(const std::vector<diff::Change>& changes);

/// REQUIRES: `changes` are those from `from` to `to`; `from_links` and `to_links` belong to them.
Recreation find_recreation(const model::Catalog& from, const model::Catalog& to, const Dependents& from_links,
                           const Dependents& to_links, const std::vector<diff::Change>& changes);
/// The same for a set of `remade_tables` that is known, which both directions must share. Partitions of `loose` leave
/// their parent for a moment (see tied_partitions).
Recreation find_recreation(const model::Catalog& from, const model::Catalog& to, const Dependents& from_links,
                           const Dependents& to_links, const std::vector<diff::Change>& changes,
                           const std::set<model::ObjectKey>& remade, const std::set<model::ObjectKey>& loose = {});

/// Enums, domains, composite and range types.
bool is_type(model::ObjectKind kind);

/// The object under `key`; nullptr when the catalog has none.
const model::Object* find_object(const model::Catalog& catalog, const model::ObjectKey& key);

/// The keys of the columns of a table, view or materialized view, or of the attributes of a composite type.
std::vector<model::ObjectKey> column_keys(const model::Catalog& catalog, const model::ObjectKey& relation);

/// True when `key` names an object, or a column of a table, of `catalog`.
bool exists(const model::Catalog& catalog, const model::ObjectKey& key);

}  // namespace gen::plan
