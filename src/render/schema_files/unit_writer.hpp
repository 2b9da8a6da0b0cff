#pragma once

#include <optional>
#include <set>
#include <utility>
#include <vector>

#include "gen/model/catalog.hpp"
#include "render/partition_indexes.hpp"
#include "render/schema_files/unit_graph.hpp"

namespace gen::render {

/// What is written apart from its table, because together they would need each other in a circle: a check that calls a
/// function which takes a row of the table.
struct UnitChoices {
  std::set<model::ObjectKey> checks_apart;      ///< tables
  std::set<model::ObjectKey> defaults_apart;    ///< tables
  std::set<std::pair<UnitId, UnitId>> ignored;  ///< needs that no order can meet

  /// Takes one more table of the cycle apart, or gives up one need of it: the cycle is gone then.
  void break_up(const std::vector<UnitId>& cycle);
};

/// Fills the graph with the units of a catalog.
class UnitWriter {
 public:
  /// All of them outlive the writer.
  UnitWriter(const model::Catalog& catalog, const PartitionIndexes& indexes, const UnitChoices& choices,
             UnitGraph& graph);
  void write();

 private:
  void add(const model::Object& object, Part part, Script script);
  void write_object(const model::Object& object);
  void write_table(const model::Table& table);
  void write_constraint(const model::Constraint& constraint);
  void write_index(const model::Index& index);
  void write_trigger(const model::Trigger& trigger);
  void write_plain(const model::Object& object);

  void link_object(const model::ObjectKey& key, const model::Object& object);
  void link_partitions(const model::Table& table);
  void link_constraint(const model::Constraint& constraint);
  void link_indexes(const model::ObjectKey& member, const model::QualifiedName& table);
  void link_marked_index(const model::ObjectKey& relation, const model::Identifier& index);
  void link_dependencies();
  void edge(const model::ObjectKey& referenced, const model::ObjectKey& dependent);
  /// The unit that holds the text of `dependent` in which `referenced` is named.
  UnitId user_of(const model::Dependency& dependency) const;

  Script indexes_before_joining(const model::Table& table) const;
  /// A partition of a table that is not in the catalog.
  bool joins_unknown(const model::Table& table) const;
  bool stands_alone(const model::Table& table) const;
  bool is_inline(const model::Constraint& constraint) const;
  const model::Table* table_named(const model::QualifiedName& name) const;
  const model::Table* owner_table(const model::ObjectKey& key) const;
  /// The relation, domain or composite type that a constraint, trigger, column, ... belongs to.
  model::ObjectKey home_relation(const model::ObjectKey& part) const;
  std::vector<const model::Constraint*> constraints_of(const model::Table& table) const;

  const model::Catalog& catalog_;
  const PartitionIndexes& indexes_;
  const UnitChoices& choices_;
  UnitGraph& graph_;
};

}  // namespace gen::render
