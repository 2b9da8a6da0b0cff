#pragma once

#include <set>
#include <string>
#include <string_view>

#include "gen/migration/folder.hpp"
#include "gen/model/object_key.hpp"

namespace gen::scope {

/// What a migrations folder made and has not dropped since, read from the statements of its up files in their order:
/// CREATE, DROP, RENAME and SET SCHEMA. Nothing is kept beside the files, so that branches merge as the files do, and
/// folders of older versions and files written by hand count alike. What a file makes inside of DO is not seen.
class Memory {
 public:
  Memory() = default;
  explicit Memory(const migration::Folder& folder);

  /// Runs the statements of one more script.
  void learn(std::string_view script);

  /// An object of the folder. Where a file does not tell the arguments of a function, all of that name are meant.
  bool made(const model::ObjectKey& key) const;
  const std::set<model::ObjectKey>& keys() const { return keys_; }
  /// A file gave this role something, or took it away, by GRANT, REVOKE or ALTER DEFAULT PRIVILEGES.
  bool speaks_of(const model::Identifier& grantee) const { return grantees_.count(grantee) != 0; }

 private:
  void learn_statement(std::string_view sql);
  void create(std::string_view sql);

  std::set<model::ObjectKey> keys_;
  std::set<model::ObjectKey> any_arguments_;  ///< of `keys_`: functions whose arguments only a server resolves
  std::set<model::Identifier> grantees_;
  /// Schemas in which new forms of tables wait for their exchange. They and all in them stand until the file that drops
  /// them has run, which the files do not tell.
  std::set<model::Identifier> passing_;
};

}  // namespace gen::scope
