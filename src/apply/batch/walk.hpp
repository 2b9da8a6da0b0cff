#pragma once

#include <optional>
#include <string>
#include <vector>

#include "apply/failure.hpp"
#include "directive.hpp"
#include "gen/pg/connection.hpp"

namespace gen::apply {

/// Walks a table along a key of NOT NULL columns, else along its blocks, and says which part a batch takes. Edges are
/// the texts that gen.checkpoints keeps: a JSON array of the key's values, or a number of blocks; the blocks of
/// generated files write the same, so psql and gen can take turns.
class BatchWalk {
 public:
  /// Asks the catalogs, and for a moment the table, which another session may have locked: then the failure is worth a
  /// retry. Failures: GEN5112 the table or the key is not there or cannot be walked along, at `batch.where`.
  static pg::Expected<BatchWalk, Failure> find(pg::Connection& connection, const Batch& batch);

  /// The last edge there is now; a NULL for an empty table.
  pg::QueryOutcome top(pg::Connection& connection) const;

  struct Part {
    std::optional<std::string> after;  ///< edge; nothing: from the beginning
    std::string last;                  ///< edge
    std::string shown;                 ///< `last` for people: the value of a key of one column
    std::int64_t rows = 0;             ///< in keys: exact; in blocks: an estimate
    bool full = false;                 ///< there were as many rows as asked for
    bool smallest = false;             ///< one key, or one block: cannot be made smaller
  };
  /// The next part behind `after` and up to `top`, with about `rows` rows; nothing behind the last one.
  pg::Expected<std::optional<Part>, pg::ServerError> next(pg::Connection& connection,
                                                          const std::optional<std::string>& after,
                                                          const std::string& top, std::int64_t rows) const;

  struct Bounds {
    std::string condition;  ///< with $1 ...
    std::vector<std::optional<std::string>> parameters;
  };
  /// "Belongs to this part", as a condition of the statement. REQUIRES: the part comes from `next`.
  Bounds bounds(const Part& part) const;

  /// Rows of one block, by ctid. REQUIRES: by_blocks(), a part of one block.
  pg::QueryOutcome rows_of_block(pg::Connection& connection, const Part& part) const;
  /// The row of that key, as Part::shown has it. REQUIRES: !by_blocks().
  Bounds only_key(const std::string& shown) const;
  Bounds only_row(const std::string& ctid) const;

  bool by_blocks() const { return key_.empty(); }
  const std::string& relation_oid() const { return oid_; }
  std::int64_t rows_estimated() const { return rows_estimated_; }
  /// An edge of the other kind, left by another key= in the same file.
  bool understands(const std::string& edge) const;

 private:
  struct Column {
    std::string name;  ///< as SQL
    std::string type;
  };

  std::optional<Failure> find_table(pg::Connection& connection, const Batch& batch);
  std::optional<Failure> find_own_key(pg::Connection& connection, const Batch& batch);
  std::optional<Failure> check_key(pg::Connection& connection, const Batch& batch);
  std::optional<Failure> check_statement(const Batch& batch) const;
  void estimate_rows(pg::Connection& connection);

  pg::Expected<std::optional<Part>, pg::ServerError> next_blocks(const std::optional<std::string>& after,
                                                                 const std::string& top, std::int64_t rows) const;
  std::string columns(const std::string& prefix, const std::string& suffix) const;
  std::string compared(const std::string& prefix, const std::string& comparison, const std::string& parameter) const;
  std::string source() const { return (only_ ? "ONLY " : "") + relation_; }

  std::string relation_;
  std::string alias_;
  bool only_ = false;
  std::string oid_;
  std::int64_t blocks_ = 0;
  std::int64_t rows_estimated_ = 0;
  std::vector<Column> key_;
};

}  // namespace gen::apply
