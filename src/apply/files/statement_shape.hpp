#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace gen::apply {

/// What the runner has to know about a statement, read from its tokens alone: files may hold syntax of servers newer
/// than any parser at hand.
struct StatementShape {
  /// BEGIN, COMMIT, ROLLBACK, PREPARE TRANSACTION ...: everything but savepoints.
  bool transaction_control = false;
  /// CREATE, DROP or REINDEX ... CONCURRENTLY, ALTER TABLE ... DETACH PARTITION ... CONCURRENTLY or FINALIZE, REFRESH
  /// MATERIALIZED VIEW CONCURRENTLY: waits for other transactions by design, so that a lock_timeout would only leave
  /// debris.
  bool concurrently = false;
  /// DO or CALL: may commit in between, so a failure may leave a part done.
  bool may_commit = false;

  /// CREATE INDEX, CONCURRENTLY or not: the new index and its table, as written.
  std::string created_index;  ///< "" when the server is to choose the name
  std::string index_table;
  std::string index_definition;  ///< what follows the table: USING, columns, WHERE ...
  bool creates_index_concurrently = false;
  bool unique_index = false;
  bool if_not_exists = false;
  /// ALTER TABLE: the table, as written, and what follows it.
  std::string altered_table;
  std::string alteration;
  /// ALTER TABLE parent DETACH PARTITION child CONCURRENTLY or FINALIZE, as written.
  std::string detach_parent;
  std::string detach_child;
  /// DROP INDEX CONCURRENTLY name, as written.
  std::string dropped_index;
  /// REINDEX INDEX or TABLE CONCURRENTLY name, as written.
  std::string reindexed;
  std::string reindexed_schema;     ///< REINDEX SCHEMA CONCURRENTLY name, as written
  bool reindexes_database = false;  ///< REINDEX DATABASE CONCURRENTLY
  bool refreshes_concurrently = false;
  bool creates = false;  ///< the first word is CREATE
  bool drops = false;    ///< the first word is DROP
};

StatementShape shape_of(std::string_view statement);

}  // namespace gen::apply
