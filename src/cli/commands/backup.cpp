#include <iostream>
#include <memory>

#include "cli/command.hpp"
#include "cli/json_report.hpp"
#include "cli/leave_out.hpp"
#include "cli/text_table.hpp"
#include "gen/apply/backup.hpp"

namespace gen::cli {
namespace {

struct BackupFlags {
  std::string out = "backups";
  bool schema_only = false;
  bool list = false;
};

Json backup_json(const apply::Backup& backup) {
  return {{"id", backup.id},
          {"file", backup.file.string()},
          {"host", backup.host},
          {"bytes", backup.bytes},
          {"sha256", backup.sha256},
          {"database", backup.database},
          {"server_version", backup.server_version},
          {"at", backup.at},
          {"role", backup.role},
          {"last_version", backup.last_version},
          {"schema_only", backup.schema_only},
          {"objects", backup.objects}};
}

int list_backups(Context& context) {
  auto session = context.connect();
  if (!session) return context.fail(session.errors());
  auto backups = apply::recorded_backups(*session, context.ledger());
  if (!backups) return context.fail(backups.errors());
  if (context.settings().json) {
    Json list = Json::array();
    for (const apply::Backup& backup : *backups) list.push_back(backup_json(backup));
    print_json(list);
    return kDone;
  }
  if (backups->empty()) {
    context.say("no backup is recorded in this database; next: gen backup");
    return kDone;
  }
  std::vector<std::vector<std::string>> rows{{"ID", "AT", "VERSION", "BYTES", "WHAT", "FILE"}};
  for (const apply::Backup& backup : *backups) {
    const bool here = std::filesystem::exists(backup.file);
    rows.push_back({std::to_string(backup.id), backup.at, backup.last_version.empty() ? "-" : backup.last_version,
                    std::to_string(backup.bytes), backup.schema_only ? "schema" : "all",
                    backup.file.string() + (here ? "" : "  (not on this machine)")});
  }
  std::cout << text_table(rows);
  return kDone;
}

int run_backup(Context& context, const BackupFlags& flags) {
  if (flags.list) return list_backups(context);
  auto target = context.target();
  if (!target) return context.fail(target.errors());
  {
    // The patience of --wait is spent here; what follows finds the server up.
    auto session = pg::Connection::open(*target, context.open_options());
    if (!session) return context.fail(session.errors());
  }
  auto backup = apply::back_up(*target, {context.ledger(), flags.out, flags.schema_only, leave_out_theirs(context)});
  if (!backup) return context.fail(backup.errors());
  context.show(backup->warnings);
  say_left_out(context, *backup);
  if (context.settings().json) {
    Json json = backup_json(*backup);
    json["left_out"] = backup->left_out;
    print_json(json);
    return kDone;
  }
  std::cout << backup->file.string() << '\n';
  const std::string name = backup->id == 0 ? backup->file.filename().string() : std::to_string(backup->id);
  context.say("backup " + name + ": " + std::to_string(backup->objects) + " objects, as many as the database has" +
              (backup->left_out.empty() ? "" : " without them") + "; try it: gen restore " + name + " --into NEWDB");
  return kDone;
}

}  // namespace

std::function<int(Context&)> add_backup(CommandSyntax& syntax) {
  auto flags = std::make_shared<BackupFlags>();
  syntax.add_option("--out", flags->out, "folder for the file (default backups)").type_name("DIR");
  syntax.add_flag("--schema-only", flags->schema_only, "without the rows of tables");
  syntax.add_flag("--list", flags->list, "list what is recorded, make nothing");
  return [flags](Context& context) { return run_backup(context, *flags); };
}

}  // namespace gen::cli
