#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "gen/support/identifier.hpp"
#include "gen/support/result.hpp"

namespace gen::apply {

/// An UPDATE, DELETE or INSERT ... SELECT of which a part of the rows can be asked for: where its table stands, and
/// where a condition on the table's key fits in. Read from tokens: files may hold syntax of newer servers than any
/// parser at hand.
struct BatchStatement {
  std::string sql;       ///< as it stands in the file
  std::string relation;  ///< the table whose rows are walked, as written: the one that is changed, or the first of FROM
  bool only = false;     ///< ONLY stands in front of it
  std::string alias;     ///< by which the statement calls it, as written
  std::vector<support::Identifier> assigned;  ///< columns that an UPDATE sets
  bool has_where = false;
  std::size_t where_begin = 0;  ///< of the condition, in bytes; where one would stand when there is none
  std::size_t where_end = 0;

  /// The statement for the rows of which `bounds` is true.
  std::string bounded(const std::string& bounds) const;
  /// What the server calls `position` (in characters from 1) of the bounded text, in the statement as it stands.
  std::uint32_t position_without(const std::string& bounds, std::uint32_t position) const;
};

/// Errors: GEN5111 without a place. Refused is what would mean something else on parts of the table: groups, DISTINCT,
/// LIMIT, set operations, outer joins from the other side.
support::Result<BatchStatement> read_batch_statement(std::string_view sql);

}  // namespace gen::apply
