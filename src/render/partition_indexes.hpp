#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "gen/model/catalog.hpp"

namespace gen::render {

/// Which indexes of partitioned tables (those of constraints included) are written once, for the whole tree, and which
/// must be written for each table apart, ON ONLY it, and be attached: the server names the indexes that it makes on
/// partitions by itself, so the short form is right only where it would choose the names that are there.
class PartitionIndexes {
 public:
  explicit PartitionIndexes(const model::Catalog& catalog);

  /// Made by the server together with the index or constraint of the parent.
  bool implied(const model::ObjectKey& key) const { return implied_.count(key) != 0; }
  /// To be written ON ONLY its table.
  bool only(const model::ObjectKey& key) const { return only_.count(key) != 0; }
  /// The index or constraint of the parent that it belongs to; null for none.
  const model::Object* parent(const model::ObjectKey& key) const;
  /// The indexes, and constraints with one, of a table, in the order of their indexes' names.
  const std::vector<model::ObjectKey>& members(const model::QualifiedName& table) const;
  /// The partitions of a table, in key order.
  const std::vector<const model::Table*>& partitions(const model::QualifiedName& table) const;

 private:
  /// An index, or a constraint with its index.
  struct Member {
    const model::Object* object = nullptr;
    model::QualifiedName name;
    model::QualifiedName parent;  ///< index of the parent table; empty: none
    model::QualifiedName table;
    std::string label;  ///< end of the name that the server would choose: "pkey", "key", "excl", "idx"
    std::vector<model::Identifier> columns;
    std::vector<model::Option> options;
    std::string tablespace;
    bool plain_columns = true;  ///< no expressions or included columns, which the chosen name counts too
    bool dressed = false;       ///< something hangs on it that the server does not copy

    const model::ObjectKey& key() const { return header(*object).key; }
  };

  void collect(const model::Catalog& catalog);
  bool made_by_server(const Member& parent, const model::Table& table) const;
  void decide(const Member& member);
  void mark(const Member& member, const model::Table& table, bool plain);
  const model::Table* table_of(const Member& member) const;

  std::map<model::QualifiedName, std::vector<const model::Table*>> partitions_;
  std::map<model::QualifiedName, const model::Table*> tables_;
  std::map<model::QualifiedName, Member> members_;  ///< by the name of the index
  std::map<model::QualifiedName, std::vector<const Member*>> children_;
  std::map<model::QualifiedName, std::vector<model::ObjectKey>> by_table_;
  std::map<model::ObjectKey, const model::Object*> parents_;
  std::set<model::ObjectKey> implied_;
  std::set<model::ObjectKey> only_;
};

}  // namespace gen::render
