#pragma once

#include "gen/apply/backup.hpp"

namespace gen::apply {

/// What pg_dump would stop at in the database of `session`: tables without SELECT, or with row level security that this
/// role is under, sequences without SELECT, all of those in schemas without USAGE. Members of extensions count where
/// their rows are dumped. In the order of their names. Errors: GEN5702.
support::Result<std::vector<Unreadable>> unreadable_in(pg::Connection& session, bool schema_only);

}  // namespace gen::apply
