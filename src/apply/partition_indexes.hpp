#pragma once

#include <optional>
#include <string>

#include "gen/migration/file.hpp"
#include "gen/pg/connection.hpp"
#include "gen/support/result.hpp"

namespace gen::apply {

/// The argument of a `-- gen:partitions INDEX` line that stands directly in front of a statement: before that is run,
/// gen completes this index of a partitioned table, concurrently, over the partitions that there are. Nothing without
/// such a line.
std::optional<std::string> index_to_complete(const migration::File& file, std::size_t statement);

/// GEN5116 where such a line stands in a file that runs in a transaction, names nothing, or has no statement behind it.
support::Diagnostics check_index_lines(const migration::File& file);

/// A partition at some level that has no index attached to that of the table above it.
struct MissingPart {
  std::string partition;  ///< as SQL, like what follows
  std::string create;     ///< CREATE INDEX CONCURRENTLY, or ON ONLY where the partition is partitioned itself
  std::string attach;     ///< ALTER INDEX ... ATTACH PARTITION of an index of the same definition; "" = none is there
  bool partitioned = false;
};

/// The next one in the order of their creation; nothing when the index is complete. Foreign tables have no indexes, and
/// partitions that are being detached need none. REQUIRES: `index` as SQL.
pg::Expected<std::optional<MissingPart>, pg::ServerError> next_missing_part(pg::Connection& connection,
                                                                            const std::string& index);

}  // namespace gen::apply
