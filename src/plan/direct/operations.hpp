#pragma once

#include <map>
#include <optional>
#include <set>
#include <vector>

#include "gen/diff/change.hpp"
#include "gen/model/intents.hpp"
#include "gen/plan/step.hpp"
#include "gen/support/result.hpp"
#include "plan/direct/operation_graph.hpp"
#include "plan/direct/recreation.hpp"
#include "plan/index_attachment.hpp"
#include "plan/shadow_tables.hpp"

namespace gen::plan {

/// Turns changes into the plain short form: one operation a change, with what hangs on it put aside and back, ordered
/// by the dependencies of both states. Views of `apart` are dropped and made again where they could be replaced. Tables
/// that have a new form among `shadows` are exchanged for that.
/// REQUIRES: no change adds labels to an enum that stays (see enum_labels.hpp).
class DirectOperations {
 public:
  DirectOperations(const model::Catalog& from, const model::Catalog& to, const std::vector<diff::Change>& changes,
                   const model::Intents& intents, const std::set<model::ObjectKey>& apart = {},
                   const ShadowTables* shadows = nullptr);

  support::Result<std::vector<Step>> build();
  /// Views that stand in the cycle that `build` failed with, and would not if they were dropped and made again.
  std::set<model::ObjectKey> replaced_in_cycle() const;

 private:
  // Objects (operations.cpp)
  std::set<model::ObjectKey> concerned_objects() const;
  void plan_object(const model::ObjectKey& key);
  void object_comes(const model::Object& after);
  void object_goes(const model::Object& before);
  void object_changes(const model::Object& before, const model::Object& after);
  void object_is_replaced(const model::Object& before, const model::Object& after, bool up_again, bool down_again);
  std::optional<model::ObjectKey> goes_with(const model::ObjectKey& key, const Dependents& links,
                                            const Recreation& recreation) const;
  render::Script dropped(const model::Object& object, bool downwards);  ///< nothing for what goes along, which is noted
  void tie_what_goes_along();
  render::Script made_in(const model::Catalog& catalog, const model::Object& object) const;
  render::Script undo_default_privileges(const model::Object& object) const;

  // Tables that are made again with their rows (remakes.cpp)
  struct Remake {
    OperationId set_aside;  ///< up: the old form steps aside; down: the new one that stepped aside goes
    OperationId create;     ///< up: the new form is made
    OperationId copy;       ///< rows and counters are carried over, both ways
    OperationId restore;    ///< down: the old form is made
    OperationId clear;      ///< up: the old form goes; down: the new one steps aside
  };
  bool is_remade(const model::ObjectKey& table) const { return remakes_.tables.count(table) != 0; }
  void plan_remakes();
  void table_is_remade(const model::Table& before, const model::Table& after);
  void refuse_what_remakes_cannot_mix();
  void plan_aside_schemas();
  void plan_part_of_remade(const model::ObjectKey& key, const model::ObjectKey& table);
  void order_part(const model::ObjectKey& key, const Remake& remake, OperationId id, bool coming);
  void tie_remakes();
  void tie_remade_to_needs(const model::ObjectKey& table, const Remake& remake);
  void tie_remade_to_parents(const model::ObjectKey& table, const Remake& remake);
  std::optional<model::ObjectKey> remade_table_of(const model::ObjectKey& key) const;
  render::Script put_aside(const model::Table& table) const;
  render::Script drop_aside(const model::Table& table) const;
  render::Script carried_rows(const model::Table& source, const model::Table& target, bool downwards) const;
  std::string value_under_new_name(const model::Table& source, const model::Table& target,
                                   const model::Column& column) const;
  std::string carried_value(const model::Table& source, const model::Table& target, const model::Column& column,
                            bool downwards) const;
  render::Script made_unforced(const model::Catalog& catalog, const model::Table& table,
                               const std::set<model::ObjectKey>& inlined) const;

  // Tables whose new form stands beside them (exchanges.cpp)
  bool is_exchanged(const model::ObjectKey& table) const;
  bool stands_beside(const model::ObjectKey& part) const;
  std::vector<model::ObjectKey> parts_beside(const model::ObjectKey& table) const;
  render::Script step_in(const model::Table& table) const;
  render::Script step_out(const model::Table& table) const;
  void exchange(const model::Table& after, Step& set_aside, Step& create, Step& clear) const;
  void plan_exchange_locks();
  void tie_lock_to_tree(const model::ObjectKey& root, OperationId lock);
  void plan_shadow_schemas();

  // Types that columns keep using (types.cpp)
  struct Swap {
    model::ObjectKey type;
    OperationId first;  ///< drops the form that the way down put aside
    OperationId last;   ///< drops the form that the way up put aside
  };
  void type_is_swapped(const model::Object& before, const model::Object& after);
  void tie_swaps();

  // Tables and their columns (tables.cpp)
  void table_comes(const model::Table& table);
  void table_goes(const model::Table& table);
  Effects effects_of_leaving(const model::Table& table) const;
  void plan_columns();
  void column_comes(const model::Table& table, const model::Column& column);
  void column_goes(const model::Table& table, const model::Column& column);
  void column_changes(const model::ObjectKey& key, const model::Column& before, const model::Column& after);
  render::Script column_script(const model::ObjectKey& key, bool downwards) const;
  std::string mapped_cast(const model::ObjectKey& key, const model::Column& before, const model::Column& after,
                          bool downwards) const;
  std::string conversion_of(const model::ObjectKey& key, bool downwards) const;
  std::optional<model::ObjectKey> exchanged_sequence(const model::Column& before, const model::Column& after) const;
  void counter_is_exchanged(const model::ObjectKey& key, const model::Column& before, const model::Column& after,
                            const model::ObjectKey& sequence);
  bool uses_swapped_type(const model::ObjectKey& column) const;
  render::Script add_filled_column(const model::Table& table, const model::Column& column,
                                   const model::Catalog& catalog) const;

  // Rows that get a value (fills.cpp)
  static render::SqlText fill(const model::Table& table, const model::Column& column, const std::string& expression);
  static render::Script add_and_fill(const model::Table& table, const model::Column& column,
                                     const std::string& expression);
  render::Script add_and_tell(const model::Table& table, const model::Column& column, const std::string& reverse) const;
  void keep_columns_of_reverse(const model::ObjectKey& column, const std::string& expression);
  void keep_columns_of_fill(const model::ObjectKey& column, const std::string& expression);

  // Names that are freed and taken (names.cpp)
  void tie_names();
  void tie_logging();

  // Triggers that no generated column may be there for (generated_columns.cpp)
  void tie_whole_rows();

  // Columns that come from a parent (inheritance.cpp)
  struct KeptColumn {
    std::optional<OperationId> behind;  ///< sets it right on the way up
    std::optional<OperationId> ahead;   ///< the same on the way down
  };
  bool follows_parent(const model::ObjectKey& column) const;
  void follow_parent_columns(const std::set<model::ObjectKey>& keys);
  void keep_columns_apart(const std::set<model::ObjectKey>& altered);
  void keep_column_below(const model::ObjectKey& key, const std::set<model::ObjectKey>& altered);
  void keep_column_apart(const model::ObjectKey& key, const std::vector<model::ObjectKey>& above);
  bool is_in_place(const model::ObjectKey& column) const;

  // Partitions and their parents (partitions.cpp)
  std::set<model::ObjectKey> moved_partitions() const;
  bool stands_alone(const model::Object& object) const;
  bool is_left_behind(const model::ObjectKey& key) const;
  std::map<model::ObjectKey, model::Object> kept_foreign_keys(const model::Catalog& catalog) const;
  void plan_kept_foreign_key(const model::ObjectKey& key);
  void plan_partition_membership();
  struct Membership {
    const model::Table* before;  ///< nullptr: is no partition on that side, or not there
    const model::Table* after;
    OperationId leave_up;
    OperationId leave_down;  ///< joins the old parent again; the same as leave_up unless the table is made again
    OperationId join_up;
    OperationId join_down;
  };
  Membership membership_steps(const model::ObjectKey& key, const model::Table* before, const model::Table* after);
  void tie_membership(const model::ObjectKey& key, const Membership& membership);
  using PartsOfTables = std::map<model::ObjectKey, std::vector<model::ObjectKey>>;
  PartsOfTables concerned_parts() const;
  void tie_parts(const model::ObjectKey& key, const Membership& membership, const PartsOfTables& parts);
  void tie_foreign_keys_above(const model::ObjectKey& key, const Membership& membership);
  void tie_siblings();

  // What ties relations together (links.cpp)
  std::set<model::ObjectKey> concerned_indexes() const;
  void plan_index_attachment();
  void keep_incomplete(const model::Catalog& catalog, const model::Table& partition, const Membership& membership);
  IndexAttachment attachment_in(const model::Catalog& catalog, const model::ObjectKey& key) const;
  void index_joins(const model::ObjectKey& key, const IndexAttachment& index, bool in_place);
  void index_leaves(const model::ObjectKey& key, const IndexAttachment& index, bool in_place);
  void serve_after(const model::ObjectKey& parent, OperationId attaches);
  void return_after(const model::ObjectKey& parent, OperationId attaches);
  std::set<model::ObjectKey> concerned_sequences() const;
  render::Script owned_anew(const model::Catalog& catalog, const model::Catalog& other, const model::Sequence& sequence,
                            bool is_new) const;
  render::Script sequences_of(const model::Catalog& source, const model::Catalog& target,
                              const model::ObjectKey& table) const;
  void plan_sequence_ownership();
  void plan_marked_indexes();
  void plan_mark(const model::ObjectKey& relation, const render::Script& up, const render::Script& down,
                 const model::Identifier& old_index, const model::Identifier& new_index);

  // What function bodies mention (bodies.cpp)
  void prefer_what_bodies_mention();

  struct State;
  std::set<model::ObjectKey> inlined_in(const model::Catalog& catalog, const State& state, diff::ChangeOp op) const;
  Preference preference(const model::ObjectKey& key, const model::Object* object, int stage) const;
  OperationId add(const model::ObjectKey& key, int stage, Step step);
  support::SourceSpan cause_of(const model::ObjectKey& key) const;
  void fail(support::Diagnostic error) { errors_.push_back(std::move(error)); }

  /// What is known of one of the two states.
  struct State {
    explicit State(const model::Catalog& catalog);

    Dependents links;
    std::set<model::QualifiedName> attached;  ///< see indexes_with_parts
    std::set<model::ObjectKey> incomplete;    ///< see incomplete_indexes
    std::set<model::ObjectKey> ambiguous;     ///< see ambiguous_indexes
    std::set<model::ObjectKey> inlined;  ///< constraints that the CREATE TABLE of a table writes that comes or goes
    std::map<model::ObjectKey, model::Object> kept;  ///< see kept_foreign_keys
  };

  /// What steps aside on one of the two ways.
  struct Way {
    Recreation aside;
    std::map<model::ObjectKey, model::ObjectKey> along;  ///< what goes along, and with what
  };

  /// Tables that are made again with their rows.
  struct Remakes {
    std::set<model::ObjectKey> tables;
    std::map<model::ObjectKey, Remake> steps;
  };

  /// Tables that leave or join a partitioned table.
  struct Moves {
    std::set<model::ObjectKey> tables;  ///< those that are not made again
    std::map<model::ObjectKey, Membership> memberships;
  };

  const model::Catalog& from_;
  const model::Catalog& to_;
  const std::vector<diff::Change>& changes_;
  const model::Intents& intents_;
  const ShadowTables* shadows_;  ///< nullptr: none
  State before_;
  State after_;
  Way up_;
  Way down_;
  OperationGraph graph_;
  std::vector<Swap> swaps_;
  Remakes remakes_;
  Moves moves_;
  std::map<model::ObjectKey, KeptColumn> kept_columns_;
  support::Diagnostics errors_;
};

/// Constraints of tables in `tables` that fit into CREATE TABLE: all but foreign keys, those that need an object that
/// `comes`, and those with settings that only ALTER can say.
/// Of tables in `remade` those are taken, too, that are attached to a constraint of the parent: ATTACH PARTITION does
/// it.
std::set<model::ObjectKey> inline_constraints(const model::Catalog& catalog, const Dependents& links,
                                              const std::set<model::ObjectKey>& tables,
                                              const std::set<model::ObjectKey>& comes,
                                              const std::set<model::ObjectKey>& remade = {});

/// The constraints of the table among `constraints`, which stand in the order of their owners.
std::vector<model::ObjectKey> keys_among(const std::set<model::ObjectKey>& constraints, const model::ObjectKey& table);

/// The statements that make a table with what hangs on it and with those of `inlined` that are its own.
render::Script made_table(const model::Catalog& catalog, const model::Table& table,
                          const std::set<model::ObjectKey>& inlined);

/// True for what exists only through a parent and is never made or dropped by itself: clones of triggers, inherited
/// checks and foreign keys.
bool is_derived(const model::Object& object);

}  // namespace gen::plan
