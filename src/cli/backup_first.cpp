#include "cli/backup_first.hpp"

#include "cli/leave_out.hpp"
#include "gen/apply/backup.hpp"

namespace gen::cli {

void add_backup_flag(CommandSyntax& syntax, std::optional<std::string>& folder) {
  syntax.add_option("--backup", folder, "back the database up first, to this folder (default backups)")
      .value_optional()
      .type_name("DIR");
}

std::function<support::Result<void>()> backup_first(Context& context, const pg::ConnectionTarget& target,
                                                    const RunFlags& flags) {
  const std::optional<std::string>& folder = flags.backup ? flags.backup : context.settings().backup;
  if (!folder || flags.no_backup) return {};
  apply::BackupOptions options;
  options.ledger = context.ledger();
  options.leave_out = leave_out_theirs(context);
  if (!folder->empty()) options.folder = *folder;
  return [&context, target, options]() -> support::Result<void> {
    auto backup = apply::back_up(target, options);
    if (!backup) return backup.errors();
    context.show(backup->warnings);
    say_left_out(context, *backup);
    const std::string id = backup->id == 0 ? "" : std::to_string(backup->id) + " ";
    context.say("  backup " + id + "in " + backup->file.string());
    return {};
  };
}

}  // namespace gen::cli
