#include <algorithm>
#include <filesystem>
#include <iostream>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "cli/command.hpp"
#include "gen/apply/status.hpp"

namespace gen::cli {
namespace {

std::string flags_of(const apply::StatusRow& row) {
  std::string text;
  for (const auto& [on, word] : {std::pair{row.late, "late"}, {row.edited, "edited"}, {row.missing, "missing"}}) {
    if (on) text += std::string(text.empty() ? "" : ",") + word;
  }
  return text;
}

void print_table(const std::vector<apply::StatusRow>& rows) {
  std::size_t version = 7, name = 4;
  for (const apply::StatusRow& row : rows) {
    version = std::max(version, row.version.str().size());
    name = std::max(name, row.name.size());
  }
  const auto line = [&](auto&&... cells) {
    std::string text = fmt::format("{:<11} {:<{}}  {:<{}}  {:<8}  {:<19}  {:>8}  {}", cells...);
    while (text.ends_with(' ')) text.pop_back();
    std::cout << text << '\n';
  };
  line("STATE", "VERSION", version, "NAME", name, "PHASE", "APPLIED", "MS", "");
  for (const apply::StatusRow& row : rows) {
    const std::string ms = row.applied_at.empty() ? "" : std::to_string(row.ms);
    line(apply::state_name(row.state), row.version.str(), version, row.name, name, migration::phase_name(row.phase),
         row.applied_at, ms, flags_of(row));
    if (!row.error.empty()) std::cout << "            " << row.sqlstate << ' ' << row.error << '\n';
  }
}

void print_json(const std::vector<apply::StatusRow>& rows) {
  nlohmann::ordered_json list = nlohmann::ordered_json::array();
  for (const apply::StatusRow& row : rows) {
    list.push_back({{"version", row.version.str()},
                    {"name", row.name},
                    {"state", apply::state_name(row.state)},
                    {"phase", migration::phase_name(row.phase)},
                    {"kind", migration::kind_name(row.kind)},
                    {"applied_at", row.applied_at},
                    {"ms", row.ms},
                    {"late", row.late},
                    {"edited", row.edited},
                    {"missing", row.missing},
                    {"sqlstate", row.sqlstate},
                    {"error", row.error}});
  }
  std::cout << list.dump(2) << '\n';
}

int run_status(Context& context, bool exit_code) {
  auto folder = migration::load_folder(context.settings().dir, context.sources());
  if (!folder) return context.fail(folder.errors());
  context.show(folder->warnings);
  std::error_code ignored;
  const bool has_folder = std::filesystem::exists(context.settings().dir, ignored);
  if (!has_folder) {
    context.say("there is no folder " + context.settings().dir + "; next: gen diff NAME, or name the folder with --dir");
  }
  auto session = context.connect();
  if (!session) return context.fail(session.errors());
  auto ledger = apply::read_ledger(*session);
  if (!ledger) return context.fail(ledger.errors());
  const auto rows = apply::status(*ledger, *folder);
  if (context.settings().json) {
    print_json(rows);
  } else if (rows.empty()) {
    if (has_folder) context.say("no migrations in " + context.settings().dir + "; next: gen diff NAME");
  } else {
    print_table(rows);
  }
  const bool pending = std::any_of(rows.begin(), rows.end(), [](const apply::StatusRow& row) { return row.pending(); });
  return exit_code && pending ? kDifferent : kDone;
}

}  // namespace

std::function<int(Context&)> add_status(CLI::App& app) {
  auto exit_code = std::make_shared<bool>(false);
  app.add_flag("--exit-code", *exit_code, "exit 2 when a migration is pending");
  return [exit_code](Context& context) { return run_status(context, *exit_code); };
}

}  // namespace gen::cli
