#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "gen/model/object_header.hpp"
#include "gen/model/sequence.hpp"

namespace gen::model {

/// GENERATED ... AS IDENTITY.
struct Identity {
  bool always = true;  ///< false = BY DEFAULT
  QualifiedName sequence;
  SequenceOptions options;

  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit("always", self.always, FieldTrait::plain);
    visit("sequence", self.sequence, FieldTrait::plain);
    visit("options", self.options, FieldTrait::plain);
  }
};

/// A column. Order in the table is kept but a difference of order alone is no change.
struct Column {
  Column();
  Column(const Column&);
  Column(Column&&) noexcept;
  Column& operator=(const Column&);
  Column& operator=(Column&&) noexcept;
  ~Column();

  Identifier name;
  std::string type;           ///< format_type under an empty search_path: "character varying(20)", "shop.mood"
  std::string collation;      ///< qualified and quoted; "" = the type's
  bool not_null = false;      ///< attnotnull, or a validated NOT NULL (18)
  std::string not_null_name;  ///< name of the NOT NULL constraint (18+), when it is not the default one
  std::optional<std::string> default_value;  ///< DEFAULT expression, or the expression of a generated column
  std::string generated;                     ///< "", "stored" or "virtual" (18+)
  std::optional<Identity> identity;
  std::string storage;                     ///< "" = the type's; else "plain", "external", "extended", "main"
  std::string compression;                 ///< "" = the server's; else "pglz", "lz4"
  std::optional<std::int64_t> statistics;  ///< unset = the default target
  std::vector<Option> options;             ///< n_distinct and its like
  std::vector<Option> foreign_options;
  bool local = true;  ///< declared on this table; false: only inherited, and not written by CREATE TABLE
  std::string comment;
  std::vector<Privilege> granted;
  std::vector<Privilege> revoked;

  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit("name", self.name, FieldTrait::plain);
    visit("type", self.type, FieldTrait::plain);
    visit("collation", self.collation, FieldTrait::plain);
    visit("not_null", self.not_null, FieldTrait::plain);
    visit("not_null_name", self.not_null_name, FieldTrait::cosmetic);
    visit("default_value", self.default_value, FieldTrait::expression);
    visit("generated", self.generated, FieldTrait::plain);
    visit("identity", self.identity, FieldTrait::plain);
    visit("storage", self.storage, FieldTrait::plain);
    visit("compression", self.compression, FieldTrait::plain);
    visit("statistics", self.statistics, FieldTrait::plain);
    visit("options", self.options, FieldTrait::plain);
    visit("foreign_options", self.foreign_options, FieldTrait::plain);
    visit("local", self.local, FieldTrait::plain);
    visit("comment", self.comment, FieldTrait::plain);
    visit("granted", self.granted, FieldTrait::plain);
    visit("revoked", self.revoked, FieldTrait::plain);
  }
};

/// The place of a partition in its tree.
struct PartitionOf {
  QualifiedName parent;
  std::string bound;  ///< "FOR VALUES ..." or "DEFAULT"
  /// A DETACH CONCURRENTLY was interrupted: the parent shows the partition no longer; DETACH ... FINALIZE ends it.
  bool detach_pending = false;

  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit("parent", self.parent, FieldTrait::plain);
    visit("bound", self.bound, FieldTrait::expression);
    visit("detach_pending", self.detach_pending, FieldTrait::plain);
  }
};

/// An ordinary, partitioned or foreign table. Constraints, indexes, triggers, rules and policies are objects of their
/// own.
struct Table : ObjectHeader {
  static constexpr ObjectKind kKind = ObjectKind::table;

  Table();
  Table(const Table&);
  Table(Table&&) noexcept;
  Table& operator=(const Table&);
  Table& operator=(Table&&) noexcept;
  ~Table();

  std::vector<Column> columns;  ///< in attribute order, dropped ones left out
  bool unlogged = false;
  std::string partition_key;  ///< pg_get_partkeydef: "RANGE (created_at)"; "" = not partitioned
  std::optional<PartitionOf> partition_of;
  std::vector<QualifiedName> inherits;  ///< parents in order; empty for partitions
  std::vector<Option> options;          ///< storage parameters, those of the TOAST table as "toast.x"
  std::string tablespace;               ///< "" = the database's
  std::string access_method;            ///< "" = heap
  bool row_security = false;
  bool force_row_security = false;
  std::string replica_identity;       ///< "" = default; else "full", "nothing" or "index"
  Identifier replica_identity_index;  ///< with "index"
  QualifiedName of_type;              ///< typed table: OF this composite type
  Identifier cluster_index;           ///< CLUSTER ON this index; "" = none
  Identifier server;                  ///< of a foreign table; "" otherwise
  std::vector<Option> foreign_options;

  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    header_fields(self, visit);
    visit("columns", self.columns, FieldTrait::plain);
    visit("unlogged", self.unlogged, FieldTrait::plain);
    visit("partition_key", self.partition_key, FieldTrait::expression);
    visit("partition_of", self.partition_of, FieldTrait::plain);
    visit("inherits", self.inherits, FieldTrait::plain);
    visit("options", self.options, FieldTrait::plain);
    visit("tablespace", self.tablespace, FieldTrait::plain);
    visit("access_method", self.access_method, FieldTrait::plain);
    visit("row_security", self.row_security, FieldTrait::plain);
    visit("force_row_security", self.force_row_security, FieldTrait::plain);
    visit("replica_identity", self.replica_identity, FieldTrait::plain);
    visit("replica_identity_index", self.replica_identity_index, FieldTrait::plain);
    visit("of_type", self.of_type, FieldTrait::plain);
    visit("cluster_index", self.cluster_index, FieldTrait::plain);
    visit("server", self.server, FieldTrait::plain);
    visit("foreign_options", self.foreign_options, FieldTrait::plain);
  }
};

/// The column of `table` with that name; null when there is none.
const Column* find_column(const Table& table, const Identifier& name);

/// The tables whose columns it has: those that it inherits from, or the one that it is a partition of.
std::vector<QualifiedName> parents_of(const Table& table);

}  // namespace gen::model
