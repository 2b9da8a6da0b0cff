#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace gen::apply {

/// The schema in which a project keeps its ledger: `gen`, or `gen_NAME` where gen.toml names the project. It is the one
/// place that the ledger's name comes from: SQL about the ledger writes {ledger} and goes through `sql`, files that run
/// write `gen` and go through `FileSql`. A value type.
class LedgerSchema {
 public:
  /// `gen`, that of a project without a name.
  LedgerSchema() = default;

  /// Nothing for a name that is not one: lower-case letters, digits and _, a letter first, so short that PostgreSQL
  /// takes `gen_NAME` as it is (63 bytes). The empty name is that of a project without one.
  static std::optional<LedgerSchema> of_project(std::string_view project);
  /// The schema of that name; nothing when no project's ledger is called so.
  static std::optional<LedgerSchema> named(std::string_view schema);

  /// Safe without quotes, as a name and inside a literal.
  const std::string& name() const { return name_; }
  /// "" for a project without a name.
  std::string project() const;
  /// "gen_shop.rejects".
  std::string table(std::string_view table) const { return name_ + '.' + std::string(table); }
  /// `text` with the name for {ledger}, and the project's number among run locks for {lock}. REQUIRES: no part of
  /// `text` comes from outside.
  std::string sql(std::string_view text) const;
  /// The second key of the advisory lock of runs (the first one says that it is gen's): 1 without a name. Two names may
  /// have the same; their runs then wait for each other.
  std::int32_t lock_number() const;

  bool operator==(const LedgerSchema&) const = default;

 private:
  explicit LedgerSchema(std::string name) : name_(std::move(name)) {}
  std::string name_ = "gen";
};

}  // namespace gen::apply
