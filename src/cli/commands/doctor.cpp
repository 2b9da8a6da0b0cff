#include <algorithm>
#include <iostream>
#include <iterator>
#include <memory>

#include "cli/command.hpp"
#include "cli/counted.hpp"
#include "cli/json_report.hpp"
#include "cli/lacking_rights.hpp"
#include "gen/apply/server_health.hpp"
#include "gen/migration/folder.hpp"
#include "gen/pg/client_program.hpp"
#include "pg/server_binaries.hpp"

namespace gen::cli {
namespace {

using apply::Finding;
using apply::Health;

/// The first line of what went wrong, and its hint.
Finding failed(Health health, const std::string& check, const support::Diagnostics& errors) {
  const support::Diagnostic& first = errors.front();
  std::string message = first.message;
  if (!first.notes.empty()) message += ": " + first.notes.front().message;
  return {health, check, message, first.hint};
}

Finding configuration(const Settings& settings) {
  std::string where = settings.url ? "the database comes from " + settings.url_source
                                   : "no URL: PG* variables, or the local development server";
  if (!settings.env.empty()) where += ", environment " + settings.env;
  return {Health::ok, "settings", where, ""};
}

Finding migrations(Context& context) {
  const std::string dir = context.settings().dir;
  auto folder = migration::load_folder(dir, context.sources());
  if (!folder) return {Health::fail, "migrations", folder.errors().front().message, "gen validate"};
  const std::string count = counted(folder->migrations.size(), "migration") + " in " + dir;
  if (folder->warnings.empty()) return {Health::ok, "migrations", count, ""};
  return {Health::warn, "migrations", count + ", but: " + folder->warnings.front().message, "gen validate"};
}

void programs(const Settings& settings, int server_major, std::vector<Finding>& findings) {
  for (const char* name : {"pg_dump", "pg_restore"}) {
    auto program = pg::ClientProgram::find(name, server_major);
    if (program) {
      findings.push_back(
          {Health::ok, "programs", program->path + " is of PostgreSQL " + std::to_string(program->major), ""});
    } else {
      findings.push_back(failed(Health::warn, "programs", program.errors()));
    }
  }
  if (settings.scratch_url) {
    findings.push_back({Health::ok, "scratch", "scratch databases are made on the server of --scratch-url", ""});
  } else if (auto binaries = pg::ServerBinaries::find(server_major, settings.bindirs); !binaries) {
    findings.push_back(failed(Health::warn, "scratch", binaries.errors()));
  } else if (!binaries->warnings.empty()) {
    findings.push_back(failed(Health::warn, "scratch", binaries->warnings));
  } else {
    findings.push_back({Health::ok, "scratch", "scratch servers run from " + binaries->bindir, ""});
  }
}

std::vector<Finding> examine(Context& context) {
  std::vector<Finding> findings{configuration(context.settings()), migrations(context)};
  auto session = context.connect();
  if (!session) {
    findings.push_back(failed(Health::fail, "connection", session.errors()));
    programs(context.settings(), 0, findings);
    return findings;
  }
  findings.push_back({Health::ok, "connection", session->target().redacted(), ""});
  const int lock_timeout = context.settings().lock_timeout_ms;
  const auto timeout = std::chrono::milliseconds(lock_timeout > 0 ? lock_timeout : 200);
  std::ranges::copy(apply::examine_server(*session, context.ledger(), timeout), std::back_inserter(findings));
  programs(context.settings(), session->server_major(), findings);
  return findings;
}

void print(const std::vector<Finding>& findings) {
  for (const Finding& finding : findings) {
    std::string head = std::string(apply::health_name(finding.health));
    head.resize(6, ' ');
    head += finding.check;
    head.resize(20, ' ');
    std::cout << head << finding.message << '\n';
    if (!finding.next.empty()) std::cout << std::string(20, ' ') << "next: " << finding.next << '\n';
  }
}

void print_as_json(const std::vector<Finding>& findings) {
  Json list = Json::array();
  for (const Finding& finding : findings) {
    list.push_back({{"health", apply::health_name(finding.health)},
                    {"check", finding.check},
                    {"message", finding.message},
                    {"next", finding.next}});
  }
  print_json(list);
}

int run_doctor(Context& context) {
  const std::vector<Finding> findings = examine(context);
  context.settings().json ? print_as_json(findings) : print(findings);
  const auto count = [&](Health health) {
    return std::to_string(std::ranges::count(findings, health, &Finding::health));
  };
  context.say(count(Health::ok) + " ok, " + count(Health::warn) + " to look at, " + count(Health::fail) +
              " in the way");
  return count(Health::fail) == "0" ? kDone : kError;
}

}  // namespace

std::function<int(Context&)> add_doctor(CommandSyntax& syntax) {
  struct DoctorFlags {
    std::string purpose, role;
  };
  auto flags = std::make_shared<DoctorFlags>();
  syntax
      .add_option("--for", flags->purpose,
                  "migrate, drift or backfill: what the role lacks for it, as SQL; exit 2 when it lacks something")
      .one_of({"migrate", "drift", "backfill"})
      .type_name("WORK");
  syntax.add_option("--as", flags->role, "with --for: another role than the one that is connected").type_name("ROLE");
  return [flags](Context& context) {
    if (!flags->purpose.empty()) return tell_lacking_rights(context, flags->purpose, flags->role);
    if (flags->role.empty()) return run_doctor(context);
    return context.fail({support::error("GEN9004", "--as says for whom --for looks", {},
                                        "gen doctor --for migrate --as " + support::quote_identifier(flags->role))});
  };
}

}  // namespace gen::cli
