#pragma once

#include <functional>
#include <vector>

#include "cli/context.hpp"
#include "gen/apply/backup.hpp"

namespace gen::cli {

/// What a backup of the project's database does without, for apply::BackupOptions. What cannot be read and is theirs is
/// left out, with what of theirs needs it; what ours refers to of it gets a stand-in, bare and without rows, and
/// foreign keys of ours to those come back NOT VALID. Errors: GEN5723 something that cannot be read is not theirs;
/// those of holdings_of.
std::function<support::Result<apply::LeftOut>(pg::Connection&, const std::vector<apply::Unreadable>&)> leave_out_theirs(
    Context& context);

/// "left out: 2 tables of others", and each of them with -v.
void say_left_out(const Context& context, const apply::Backup& backup);

}  // namespace gen::cli
