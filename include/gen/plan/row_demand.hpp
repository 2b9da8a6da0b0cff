#pragma once

#include <string>
#include <vector>

#include "gen/diff/change.hpp"
#include "gen/model/catalog.hpp"
#include "gen/model/intents.hpp"
#include "gen/render/sql_text.hpp"

namespace gen::plan {

/// A rule that comes over rows which are there already: what they must not be when it does. The queries are written for
/// the database before the change, and only read.
struct RowDemand {
  enum class Rule { not_null, check, foreign_key, unique, exclusion, domain, bound };

  Rule rule = Rule::check;
  model::ObjectKey subject;            ///< what brings it: a column, constraint, index, domain or partition
  model::QualifiedName table;          ///< whose rows may break it
  std::vector<model::Identifier> key;  ///< the columns that name a row: its primary key; empty = it has none
  std::string shared;                  ///< of unique: what rows must not share, "a, lower(b)"
  render::SqlText count;               ///< SELECT of one number: rows that break it
  render::SqlText some;                ///< SELECT of the key of a few of them; the count again without a key
  render::SqlText show;                ///< SELECT that shows them to a person
  support::SourceSpan cause;           ///< the declaration that asks for it
  std::string mend;                    ///< the line that would mend it
};

/// What `changes` demand of the rows of tables that `from` has: NOT NULL without a `backfill`, CHECKs, foreign keys,
/// unique constraints and indexes, exclusion constraints, rules of domains, bounds of partitions that join.
///
/// `from` is the database as it is, before declared renames. Left out is what cannot be asked before the change: rules
/// over columns that come or change their type, or over functions that come or change; foreign keys to tables that
/// come; rules that are declared NOT VALID. Pointers into the catalogs are not kept.
std::vector<RowDemand> row_demands(const model::Catalog& from, const model::Catalog& to,
                                   const std::vector<diff::Change>& changes, const model::Intents& intents);

}  // namespace gen::plan
