#pragma once

#include <cstddef>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "gen/apply/backup.hpp"
#include "gen/pg/connection.hpp"
#include "gen/support/program.hpp"
#include "gen/support/result.hpp"

namespace gen::apply {

/// How many objects of each kind there are, by the names that pg_restore uses ("TABLE", "FK CONSTRAINT").
using ObjectCounts = std::map<std::string, std::size_t>;

/// A line of `pg_restore --list`, "215; 1259 16385 TABLE public customers postgres".
struct ArchiveLine {
  std::string id;        ///< "215"; "" for a line that is no entry
  std::string rest;      ///< "TABLE public customers postgres"
  bool is_data = false;  ///< it has no catalog of its own
};
ArchiveLine archive_line(const std::string& line);

/// The table of contents of an archive, by the pg_restore for a server of version `major`. Errors: GEN5703, GEN2410.
support::Result<std::string> list_of(const std::filesystem::path& file, int major);

/// `what` ended with another status than 0: its first lines on stderr.
support::Diagnostic program_failed(const char* code, const std::string& what, const support::ProgramOutcome& outcome);

/// Counts the lines of `pg_restore --list`, of the kinds that `count_objects` counts.
ObjectCounts count_entries(const std::string& list);

/// What pg_dump would write of the database of `connection`, by its own rules: nothing that belongs to an extension,
/// no invalid index, no trigger or foreign key that a partition has from its parent; nothing of the relations
/// `without`. Errors: GEN5703.
support::Result<ObjectCounts> count_objects(pg::Connection& connection, bool schema_only,
                                            const std::vector<LeftOut::Relation>& without = {});

/// "TABLE: 12 in the dump, 13 in the database; ..."; "" when they are equal.
std::string difference(const ObjectCounts& dumped, const ObjectCounts& found);

}  // namespace gen::apply
