#pragma once

#include <map>
#include <optional>
#include <vector>

#include "gen/diff/change.hpp"
#include "gen/plan/plan.hpp"
#include "plan/online/late_changes.hpp"
#include "plan/online/overload.hpp"
#include "plan/online/renames.hpp"
#include "plan/online/state.hpp"
#include "plan/recipes/fill_trigger.hpp"
#include "plan/recipes/recipes.hpp"
#include "plan/recipes/split_columns.hpp"
#include "plan/shadow_tables.hpp"

namespace gen::plan {

/// Splits changes into what loosens (expand), what removes (contract), and what has a recipe. The first two are made
/// and ordered as plain operations between interim catalogs:
///
///     from --plain expand--> expanded --recipes--> remaining --plain contract--> to
///
/// A change that is none of the three is refused.
class OnlinePlanner {
 public:
  /// REQUIRES: labels that are only added to enums are no longer among the changes.
  OnlinePlanner(const model::Catalog& from, const model::Catalog& to, const std::vector<diff::Change>& changes,
                const model::Intents& intents, const Options& options);

  support::Result<std::vector<Step>> build();

 private:
  // Objects (planner.cpp)
  void route_rename(const model::Rename& rename);
  void route(const diff::Change& change);
  void object_comes(const diff::Change& change);
  void object_goes(const diff::Change& change);
  void object_changes(const diff::Change& change);
  bool view_is_joined(const diff::Change& change);
  void constraint_comes(const model::Constraint& constraint);
  void constraint_changes(const model::Constraint& before, const model::Constraint& after);
  void index_changes(const model::Index& before, const model::Index& after);
  std::optional<model::Constraint> leaving_primary_key(const model::ObjectKey& table) const;
  bool hangs_on_direct(const model::ObjectKey& key) const;
  bool follows_key_above(const model::Constraint& constraint) const;
  bool becomes_key(const model::Index& index) const;
  bool has_successor(const model::Constraint& constraint) const;
  static bool is_top_of(const model::Catalog& catalog, const diff::Change& change, const model::Constraint& part);
  bool follows_index_above(const model::Index& index) const;
  bool has_no_partitions(const model::Index& index) const;
  bool is_in_tree(const model::ObjectKey& table) const;

  // Foreign keys whose target goes (references.cpp)
  void keep_references(const model::ObjectKey& target);
  void carry_references(const model::ObjectKey& target);
  void find_references_of_key_trees();
  void reach_new_partition(const model::ObjectKey& partition);
  model::Catalog goal() const;
  void prove_references();

  // Tables and columns (tables.cpp)
  void table_changes(const diff::Change& change);
  void table_itself_changes(const diff::Change& change, model::Table& expanded, model::Table& remaining);
  void renamed_column_loosens(const RenamedColumn& pair, const model::Column& after, model::Table& expanded,
                              model::Table& remaining);
  void column_comes(const model::Table& table, const model::Column& declared, model::Table& expanded,
                    model::Table& remaining);
  void column_goes(const model::Table& table, const model::Column& column, model::Table& expanded,
                   model::Table& remaining);
  void column_changes(const model::Table& table, const diff::ColumnChange& change, model::Table& expanded,
                      model::Table& remaining);

  // Columns that become identity columns or cease to be (counters.cpp)
  void find_exchanged_counters();
  bool counter_is_exchanged(const model::ObjectKey& table, const model::Column& before, const model::Column& after);
  bool count_until_swapped(const model::ObjectKey& table, RetypedColumn& column);
  void identity_comes(const model::Table& table, const model::Column& before, const model::Column& after,
                      model::Column& interim);
  void identity_goes(const model::Table& table, const model::Column& before, const model::Column& after,
                     model::Column& interim, model::Column& last);

  // Columns under two names (dual_writes.cpp)
  void choose_rename_forms();
  bool needs_both_columns(const model::ObjectKey& table) const;
  void find_written_twice();
  void write_twice(const model::ObjectKey& table, const RenamedColumn& pair);
  void add_conversions(const model::ObjectKey& key, RetypedColumn& column) const;
  const RenamedColumn* written_twice(const model::Table& table, const model::Identifier& column) const;
  void column_written_twice(const RenamedColumn& pair, const model::Table& before, const model::Table& after,
                            model::Table& expanded, model::Table& remaining);
  void keep_pairs_in_step();

  // Columns that take the place of others (splits.cpp)
  void find_splits();
  std::vector<ColumnSplit::Part> retired_with_reverse(const diff::Change& change);
  std::vector<ColumnSplit::Part> columns_with_using(const diff::Change& change);
  bool reverses_hold(const diff::Change& change, const std::vector<ColumnSplit::Part>& come,
                     const std::vector<ColumnSplit::Part>& leave);
  void check_repeatable(const model::ObjectKey& key, const std::string& word, const std::string& expression,
                        const support::SourceSpan& where);
  const ColumnSplit* split_of(const model::Table& table, const model::Identifier& column) const;
  void column_is_split(const model::Table& table, const diff::ColumnChange& change, model::Table& expanded,
                       model::Table& remaining);
  bool view_reads_split(const diff::Change& change);
  void tell_what_splits_lose(std::vector<Step>& contract) const;

  // Columns that change their type (tables.cpp)
  void find_retyped();
  std::string obstacle_in_tree(const model::ObjectKey& column) const;
  bool has_shadow(const model::ObjectKey& column) const;
  bool needs_shadow(const diff::Change& change, const diff::ColumnChange& column) const;
  void retype(const diff::Change& change, const diff::ColumnChange& column);
  bool is_in_primary_key(const model::ObjectKey& column) const;
  bool refers(const model::ObjectKey& column) const;  ///< by a foreign key of its table
  bool is_used_by_more_than_plain_indexes(const model::ObjectKey& column) const;

  // What waits for contract (exchange.cpp)
  void find_late();
  void find_taken_places();
  void find_ambiguous_overloads();
  void keep_old_needs();
  const model::Function* predecessor_of(const model::Function& function, Overload overload) const;
  void warn_of_overload(Step& step) const;
  void waits(const diff::Change& change);
  void column_waits(const model::Table& table, const diff::ColumnChange& change, model::Table& remaining);
  bool is_on_old_relation(const model::Object& part) const;
  void forbid_when_strict(const model::ObjectKey& key);
  void mark_exchanges(std::vector<Step>& steps) const;

  // Tables that are exchanged for a new form (shadowed.cpp)
  std::optional<model::ObjectKey> table_to_exchange(const diff::Change& change) const;
  bool column_needs_exchange(const diff::Change& change, const diff::ColumnChange& column) const;
  void find_exchanged();
  bool is_exchanged(const model::ObjectKey& table) const;
  void exchange_tree(const model::ObjectKey& root);
  std::set<model::ObjectKey> family_of(const model::ObjectKey& table) const;
  void exchange_family(const model::ObjectKey& member);
  model::Column in_old_form(const model::Table& table, const model::Column& column) const;
  bool is_computed_from(const model::ObjectKey& column) const;
  void exchange_with_tree(const model::ObjectKey& table);
  void exchange_with_referrers(const model::ObjectKey& table);
  void admit_to_exchange(const model::ObjectKey& root, const std::set<model::ObjectKey>& tree);
  bool waits_for_exchange(const diff::Change& change);
  bool changes_parents(const model::ObjectKey& table) const;
  bool stands_by_itself(const model::ObjectKey& table) const;
  void stand_in(const model::Table& table, const RowTrigger& trigger);
  void place_new_forms();
  void keep_new_forms_in_step();
  std::vector<model::QualifiedName> locked_with(const model::ObjectKey& table) const;
  bool goes_with_exchange(const model::ObjectKey& key) const;
  bool refers_to_exchanged(const model::Constraint& constraint) const;
  void move_references_of_exchanged();

  // Materialized views that are filled from new forms of tables (filled_views.cpp)
  bool fills_a_view(const Dependents& links, const model::ObjectKey& key) const;
  bool reads_exchanged(const model::ObjectKey& view) const;
  void find_filled_views();
  bool is_filled_from_new_form(const diff::Change& change);
  void fill_views_from_new_forms();

  bool is_direct(const model::ObjectKey& key, const model::ObjectKey& table = {}) const;
  void refuse(const model::ObjectKey& key, const std::string& reason);
  support::Result<std::vector<Step>> plain(const model::Catalog& before, const model::Catalog& after, Phase phase);
  static void set_filled_views_apart(const model::Catalog& before, const model::Catalog& after, Step& step);
  void check_recreations(const model::Catalog& before, const model::Catalog& after,
                         const std::vector<diff::Change>& changes, Phase phase);

  const std::vector<diff::Change>& changes_;
  Dependents from_links_;
  Dependents to_links_;
  RecipeContext context_;
  OnlineRenames renames_;
  InterimCatalog expanded_;
  InterimCatalog remaining_;
  LateChanges late_;
  const Options& options_;
  ShadowTables shadows_;
  std::set<model::ObjectKey> reshaped_;  ///< partitioned tables that are exchanged, with all partitions of both states
  std::set<model::ObjectKey> filled_;    ///< materialized views of that kind, and what comes with them
  std::set<model::ObjectKey> settled_later_;  ///< foreign keys that come behind the plain steps of contract
  std::set<model::ObjectKey> came_beside_;    ///< what stands in shadow schemas after expand
  std::set<model::ObjectKey> handled_;        ///< changes that belong to another change's recipe
  std::map<model::ObjectKey, std::vector<RetypedColumn>> retyped_;
  std::map<model::ObjectKey, std::vector<RenamedColumn>> pairs_beside_;  ///< renamed in tables that are exchanged
  std::map<model::ObjectKey, std::vector<ColumnSplit>> splits_;
  std::set<model::ObjectKey> moved_;                  ///< foreign keys that plain contract makes again, NOT VALID
  std::map<model::ObjectKey, model::Table> aliased_;  ///< tables with renamed columns, as they stand after expand
};

/// `after` with the privileges that either side has: taking them away is left to contract.
model::Object with_all_privileges(const model::Object& before, const model::Object& after);

}  // namespace gen::plan
