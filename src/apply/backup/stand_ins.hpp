#pragma once

#include <filesystem>
#include <set>
#include <string>
#include <vector>

#include "gen/apply/backup.hpp"

namespace gen::apply {

/// The file beside a dump that something was left out of: SQL for people to read, which gen takes apart again.
struct StandIns {
  std::set<std::string> left;       ///< numbers of entries of the archive that are not restored
  std::vector<std::string> before;  ///< statements in front of the archive's
  std::vector<std::string> after;   ///< and behind them
};

/// "backup-shop-20260301T101500Z.dump.theirs.sql".
std::filesystem::path stand_ins_beside(const std::filesystem::path& dump);

/// The text of the file for a dump whose `pg_restore --list` is `list`.
std::string stand_ins_text(const LeftOut& left_out, const std::string& list, const std::string& dump_name);

/// What `text` says.
StandIns read_stand_ins(const std::string& text);

/// `list` without what is not restored.
std::string without_left(const std::string& list, const StandIns& stand_ins);

}  // namespace gen::apply
