#pragma once

#include <map>
#include <vector>

#include "gen/model/catalog.hpp"
#include "gen/model/intents.hpp"
#include "gen/plan/step.hpp"
#include "gen/support/result.hpp"
#include "plan/dependents.hpp"

namespace gen::plan {

/// What recipes add to a plan, by the place where it runs. The plain steps of expand run before `loosen`, those of
/// contract after `unindex`. A recipe writes its phases side by side, so that what one promises the next can use.
struct PhasedSteps {
  std::vector<Step> loosen;      ///< expand: sync triggers, constraints NOT VALID
  std::vector<Step> alias;       ///< expand, last: tables step aside for alias views
  std::vector<Step> fill;        ///< migrate: batched backfills
  std::vector<Step> build;       ///< migrate: indexes, built concurrently once the rows are filled
  std::vector<Step> refer;       ///< migrate: foreign keys NOT VALID that need one of those indexes
  std::vector<Step> validate;    ///< migrate: proofs
  std::vector<Step> unalias;     ///< contract, first: tables get their names back
  std::vector<Step> enforce;     ///< contract: rules that the old program may break, NOT VALID
  std::vector<Step> enforced;    ///< contract: their proofs
  std::vector<Step> require;     ///< contract: SET NOT NULL from a proof
  std::vector<Step> attach;      ///< contract: constraints from indexes, last renames
  std::vector<Step> swap;        ///< contract: shadow columns take over, one transaction a table
  std::vector<Step> unindex;     ///< contract: indexes dropped concurrently
  std::vector<Step> revalidate;  ///< contract: proofs of checks that the old program might have broken
  std::vector<Step> ask;         ///< contract, in front of its plain steps: what the exchange of tables needs
  std::vector<Step> bind;        ///< contract, in one transaction with its plain steps, behind them
  std::vector<Step> prove;       ///< contract, behind the plain steps: proofs of what those made again

  std::vector<Step> expand_steps() const;
  std::vector<Step> migrate_steps() const;
  std::vector<Step> contract_steps() const;
};

/// Table -> the name it has while an alias view stands under its own (migrate).
using BaseNames = std::map<model::ObjectKey, model::Identifier>;

/// What every recipe reads and where it puts its steps.
struct RecipeContext {
  const model::Catalog& from;
  const model::Catalog& to;
  const Dependents& from_links;
  const Dependents& to_links;
  const model::Intents& intents;
  BaseNames base_names;
  /// Columns whose type changes by way of a shadow column -> the name of that column.
  std::map<model::ObjectKey, model::Identifier> shadows;
  PhasedSteps steps;
  support::Diagnostics errors;

  /// GEN3002: there is no way to do it online; `reason` says why.
  void refuse(const model::ObjectKey& key, const std::string& reason, support::SourceSpan where = {});
  void fail(support::Diagnostic error) { errors.push_back(std::move(error)); }

  /// The objects as the statements of migrate must name them.
  model::Table in_migrate(model::Table table) const;
  model::Constraint in_migrate(model::Constraint constraint) const;
  model::Index in_migrate(model::Index index) const;
  model::QualifiedName in_migrate(const model::QualifiedName& relation) const;

  const model::Table& table_of(const model::ObjectKey& key) const;  ///< REQUIRES: in `to`
};

/// True when a relation of `catalog`, or the index of a constraint, has the name.
bool has_relation(const model::Catalog& catalog, const model::QualifiedName& name);

/// A step of a phase for `subject` with the declaration that asks for it.
Step make_step(Phase phase, const model::ObjectKey& subject, support::SourceSpan cause);
Effects on(Lock lock, const model::QualifiedName& table, bool scans = false, std::string risk = {});
/// "every partition of shop.orders", for `Effects::lock_on`, and such effects.
std::string every_partition(const model::QualifiedName& table);
Effects on_partitions(Lock lock, const model::QualifiedName& table, bool scans = false, std::string risk = {});

model::QualifiedName relation_name(const model::ObjectKey& key);

}  // namespace gen::plan
