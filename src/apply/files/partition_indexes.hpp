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

/// The next statement on the way to a complete index: for the first partition, at any level and in the order of their
/// creation, that has no index attached to that of the table above it. CREATE INDEX CONCURRENTLY, or ON ONLY where the
/// partition is partitioned itself; for the index of a key the constraint as well; ALTER INDEX ... ATTACH PARTITION
/// once one of the same definition is there, whoever made it. Nothing when the index is complete. Foreign tables have
/// no indexes, and partitions that are being detached need none. REQUIRES: `index` as SQL.
pg::Expected<std::optional<std::string>, pg::ServerError> next_part_of_index(pg::Connection& connection,
                                                                             const std::string& index);

}  // namespace gen::apply
