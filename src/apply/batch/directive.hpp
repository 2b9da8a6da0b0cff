#pragma once

#include <optional>
#include <vector>

#include "gen/apply/batch.hpp"
#include "statement.hpp"

namespace gen::apply {

/// A statement of a file that a `-- gen:batch` in front of it puts into batches.
struct Batch {
  std::size_t index = 0;  ///< of the statement in the file
  support::SourceSpan directive;
  support::SourceSpan where;  ///< of `statement.sql`; inside the DO block that is there for psql, if it is one
  BatchStatement statement;
  std::string job;                       ///< key of gen.checkpoints: `job=`, else VERSION_slug of the file
  std::vector<support::Identifier> key;  ///< empty: the table's own key, else its blocks
  bool by_blocks = false;                ///< key=ctid
  BatchOptions options;
  std::vector<migration::Directive> throttles;  ///< gen:throttle, queries that have to give true
};

/// All of a file, in its order. Errors: see check_directives.
support::Result<std::vector<Batch>> read_batches(const migration::File& file);

}  // namespace gen::apply
