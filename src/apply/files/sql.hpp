#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "gen/apply/ledger_schema.hpp"
#include "gen/pg/server_error.hpp"

namespace gen::apply {

/// A statement or query of a migration file as it is sent to the server. Files do not know which project they belong
/// to: in them `gen.checkpoints`, and every other table of the ledger, is that of the project that runs them. The name
/// is put in where rows are read or written, in DO blocks as well; what makes objects, and text in quotes, stays as it
/// is, and so does a "gen" in quotes.
class FileSql {
 public:
  FileSql(std::string_view written, const LedgerSchema& ledger);

  const std::string& sent() const { return sent_; }
  /// `error` with its position in the statement as it is written.
  pg::ServerError placed(pg::ServerError error) const;

 private:
  void put_names_in(std::string_view sql, std::size_t at, const std::string& name);

  std::string_view written_;
  std::string sent_;
  std::size_t copied_ = 0;              ///< bytes of `written_` that are in `sent_`
  std::vector<std::size_t> name_ends_;  ///< in `sent_`, behind each name that was put in
  std::size_t added_ = 0;               ///< bytes by which a name is longer than the written one
};

}  // namespace gen::apply
