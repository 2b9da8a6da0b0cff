#include "cli/first_words.hpp"

#include <algorithm>
#include <filesystem>
#include <iostream>

#include "cli/counted.hpp"
#include "cli/other_tools.hpp"
#include "gen/apply/ledger_move.hpp"
#include "gen/apply/status.hpp"
#include "gen/migration/folder.hpp"

namespace gen::cli {
namespace {

namespace fs = std::filesystem;

bool is_there(const fs::path& path) {
  std::error_code unknown;
  return fs::exists(path, unknown);
}

bool is_project(const Settings& settings) {
  return is_there("gen.toml") || is_there(settings.dir) || std::ranges::any_of(settings.schema, is_there);
}

int greet_newcomer() {
  for (const OtherTool& tool : other_tools(".")) {
    std::cout << "Here are the migrations of " << tool.name << " (" << tool.path << "); gen leaves them alone.\n";
  }
  std::cout << "There is no schema in this folder yet. Next:\n"
               "  gen init                  gen.toml and a first schema file\n"
               "  gen init --from-url URL   the schema of a database that is there\n"
               "  gen --help                all commands\n";
  return kUsage;
}

/// The schema files that a command would read, counted without reading them.
std::size_t schema_files(const std::vector<std::string>& paths) {
  std::size_t count = 0;
  for (const fs::path path : paths) {
    std::error_code unreadable;
    if (fs::is_regular_file(path, unreadable)) ++count;
    for (fs::recursive_directory_iterator at(path, unreadable), end; !unreadable && at != end;
         at.increment(unreadable)) {
      const std::string extension = at->path().extension().string();
      if (extension == ".gen" || extension == ".sql") ++count;
    }
  }
  return count;
}

std::string list_of(const std::vector<std::string>& paths) {
  std::string list;
  for (const std::string& path : paths) list += (list.empty() ? "" : ", ") + path;
  return list;
}

/// What is to be said about a database and what comes next.
struct Standing {
  std::string state;
  std::string next;
};

Standing standing_of(const std::vector<apply::StatusRow>& rows) {
  const auto pending =
      std::ranges::count_if(rows, [](const apply::StatusRow& row) { return row.pending() && !row.missing; });
  const auto stopped = std::ranges::find_if(rows, [](const apply::StatusRow& row) {
    return row.state == apply::State::failed || row.state == apply::State::running;
  });
  if (stopped != rows.end()) {
    return {stopped->version.str() + " " + stopped->name + " is " + std::string(apply::state_name(stopped->state)),
            "gen status " + stopped->version.str()};
  }
  if (rows.empty()) return {"nothing was migrated yet", "gen diff first"};
  const auto gone = std::ranges::count_if(rows, &apply::StatusRow::missing);
  if (gone > 0) return {counted(gone, "migration") + " applied of which the files are gone", "gen status"};
  if (pending == 0) return {"up to date", "edit the schema, then gen diff NAME"};
  const auto first =
      std::ranges::find_if(rows, [](const apply::StatusRow& row) { return row.pending() && !row.missing; });
  const bool waits = first->phase == migration::Phase::contract;
  return {counted(pending, "migration") + " pending",
          waits ? "gen up --phase contract, once no program needs what it removes" : "gen up"};
}

support::Result<Standing> look_at_database(Context& context, const migration::Folder& folder) {
  auto target = context.target();
  if (!target) return target.errors();
  pg::OpenOptions options = context.open_options();
  options.connect_timeout = std::chrono::seconds(3);
  auto session = pg::Connection::open(*target, options);
  if (!session) return session.errors();
  auto ledger = apply::read_ledger_of(*session, context.ledger(), folder);
  if (!ledger) return ledger.errors();
  Standing standing = standing_of(apply::status(*ledger, folder));
  standing.state = target->redacted() + ": " + standing.state;
  return standing;
}

int tell_project(Context& context) {
  const Settings& settings = context.settings();
  const std::size_t files = schema_files(settings.schema);
  std::cout << "schema      " << counted(files, "file") << " in " << list_of(settings.schema) << '\n';
  auto folder = migration::load_folder(settings.dir, context.sources());
  if (!folder) return context.fail(folder.errors());
  std::cout << "migrations  " << counted(folder->migrations.size(), "migration") << " in " << settings.dir << '\n';
  Standing standing{"none is named (--url, GEN_DATABASE_URL, gen.toml): gen starts a development server of its own",
                    folder->migrations.empty() ? "gen diff first" : "gen status"};
  if (context.names_a_database()) {
    auto found = look_at_database(context, *folder);
    if (!found) {
      std::cout << "database    cannot be read; next: gen doctor\n" << std::flush;
      return context.fail(found.errors());
    }
    standing = std::move(*found);
  }
  if (files == 0 && folder->migrations.empty() && standing.next != "gen status") standing.next = "gen init";
  std::cout << "database    " << standing.state << "\nnext        " << standing.next
            << "\n\ngen --help shows all commands\n";
  return kUsage;
}

}  // namespace

int first_words(Context& context) {
  if (context.settings().json) return context.fail(support::error("GEN9101", "there is no command", {}, "gen --help"));
  std::cout << "gen " GEN_VERSION ": declarative, zero-downtime migrations for PostgreSQL\n\n";
  return is_project(context.settings()) ? tell_project(context) : greet_newcomer();
}

}  // namespace gen::cli
