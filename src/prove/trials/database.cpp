#include "prove/trials/database.hpp"

#include <algorithm>
#include <fstream>
#include <sstream>

#include "gen/apply/down.hpp"
#include "gen/desired/load_schema.hpp"
#include "gen/prove/ground.hpp"
#include "prove/missing_schema.hpp"
#include "prove/run_file.hpp"

namespace gen::prove {
namespace {

using support::Diagnostic;

/// A hold keeps a file back from a database that others use. Here the question is what it does.
migration::Folder without_holds(migration::Folder folder) {
  for (migration::Migration& migration : folder.migrations) {
    std::erase_if(migration.up.directives, [](const auto& directive) { return directive.name == "hold"; });
  }
  return folder;
}

/// How many files stand before the one in front of which the seed runs; nothing when there is no such file.
std::optional<std::size_t> seed_position(const TrialInput& input) {
  const auto& migrations = input.folder.migrations;
  if (!input.at) {
    std::size_t first = migrations.size();
    while (first > 0 && migrations[first - 1].name == migrations.back().name) --first;
    return first;
  }
  const auto is_it = [&](const migration::Migration& migration) { return migration.version == *input.at; };
  const auto found = std::ranges::find_if(migrations, is_it);
  if (found == migrations.end()) return std::nullopt;
  return static_cast<std::size_t>(found - migrations.begin());
}

support::Result<migration::File> read_seed(const TrialInput& input) {
  std::ifstream stream(*input.seed, std::ios::binary);
  std::ostringstream text;
  if (!stream || !(text << stream.rdbuf())) {
    return support::error("GEN6010", "cannot read " + input.seed->string(), {}, "name a file of SQL with --seed");
  }
  return migration::read({}, text.str(), input.seed->string(), input.sources);
}

/// What the applier tells people to do next is meant for a run on their database.
Diagnostic about_a_trial(Diagnostic finding) {
  if (finding.hint == "correct the file and run gen up again") finding.hint = "correct the file and run gen test again";
  if (finding.hint == "correct it and run gen down again") finding.hint = "correct the file and run gen test again";
  if (std::string hint = hint_for_missing_schema(finding.message); !hint.empty()) finding.hint = std::move(hint);
  return finding;
}

}  // namespace

void fail(Trial& trial, TrialVerdict verdict, const support::Diagnostics& why) {
  trial.findings.insert(trial.findings.end(), why.begin(), why.end());
  trial.verdict = std::max(trial.verdict, verdict);
}

TrialDatabase::TrialDatabase(const TrialInput& input, Trial& trial, pg::ScratchDatabase database,
                             pg::Connection session)
    : input_(&input),
      trial_(&trial),
      folder_(without_holds(input.folder)),
      database_(std::move(database)),
      session_(std::move(session)) {}

std::optional<TrialDatabase> TrialDatabase::create(const TrialInput& input, Trial& trial) {
  const auto position = seed_position(input);
  if (!position) {
    fail(trial, TrialVerdict::failed,
         {support::error("GEN6010", "no migration has version " + input.at->str(), {}, "see gen status")});
    return std::nullopt;
  }
  auto database = input.scratch.create_database({});
  if (!database) {
    fail(trial, TrialVerdict::failed, database.errors());
    return std::nullopt;
  }
  auto session = database->connect();
  if (!session) {
    fail(trial, TrialVerdict::failed, session.errors());
    return std::nullopt;
  }
  TrialDatabase made(input, trial, std::move(*database), std::move(*session));
  made.seed_position_ = *position;
  return made;
}

bool TrialDatabase::lay_ground() {
  if (input_->ground == nullptr || input_->ground->empty()) return true;
  auto server = input_->scratch.server();
  auto laid = server ? input_->ground->build(**server, *session_) : support::Result<void>(server.errors());
  // The settings of building are not those of the files.
  if (laid && !session_->execute("RESET ALL")) laid = support::error("GEN6002", "the scratch session was lost");
  auto whole = laid ? can_be_whole(*input_->ground, *session_) : support::Result<bool>(laid.errors());
  if (!whole) fail(*trial_, TrialVerdict::failed, whole.errors());
  ground_waits_ = whole && !*whole;
  return whole.ok();
}

/// A file at a time while something of others waits for a schema. It comes in front of the next file, not behind the
/// one that makes the schema, which can so be undone.
bool TrialDatabase::run_to(std::size_t wanted, apply::Progress& progress) {
  for (; ground_waits_ && wanted > 0; --wanted) {
    if (!lay_what_waits()) return false;
    if (!ground_waits_) break;
    if (!run_up(1, progress)) return false;
  }
  return wanted == 0 || run_up(wanted, progress);
}

bool TrialDatabase::up(std::optional<std::size_t> limit, apply::Progress* progress) {
  apply::Progress& told = progress != nullptr ? *progress : input_->progress;
  const std::size_t left = folder_.migrations.size() - applied_;
  std::size_t wanted = std::min(limit.value_or(left), left);
  if (input_->seed && !seeded_ && applied_ + wanted > seed_position_) {
    const std::size_t first = seed_position_ - std::min(applied_, seed_position_);
    if (!run_to(first, told)) return false;
    if (!seed_now()) return false;
    wanted -= first;
  }
  return run_to(wanted, told);
}

bool TrialDatabase::run_up(std::optional<std::size_t> limit, apply::Progress& progress) {
  apply::UpOptions options;
  options.ledger = input_->ledger;
  options.phase = apply::PhaseChoice::all;
  options.limit = limit;
  options.stop = input_->stop;
  while (true) {
    const apply::Report report = apply::up(*session_, folder_, options, input_->sources, progress);
    applied_ += report.files.size();
    if (options.limit) *options.limit -= report.files.size();
    trial_->files.insert(trial_->files.end(), report.files.begin(), report.files.end());
    if (!made_role_for(report)) return taken(report);
  }
}

bool TrialDatabase::down() {
  apply::DownOptions options;
  options.ledger = input_->ledger;
  options.accept_loss = true;
  options.stop = input_->stop;
  while (true) {
    const apply::Report report = apply::down(*session_, folder_, options, input_->sources, input_->progress);
    applied_ -= report.files.size();
    if (!made_role_for(report)) return taken(report);
  }
}

/// Roles are there before a database is; on the scratch server they are made as they are asked for. True: try again.
bool TrialDatabase::made_role_for(const apply::Report& report) {
  if (report.outcome != apply::Outcome::failed && report.outcome != apply::Outcome::half_way) return false;
  for (const Diagnostic& diagnostic : report.diagnostics) {
    const std::string role = desired::missing_role(diagnostic.message);
    if (role.empty() || !roles_.insert(role).second) continue;
    auto server = input_->scratch.server();
    if (server && (*server)->ensure_role(role)) return true;
  }
  return false;
}

bool TrialDatabase::taken(const apply::Report& report) {
  for (const Diagnostic& finding : report.diagnostics) trial_->findings.push_back(about_a_trial(finding));
  if (report.ok()) return true;
  const bool asked = report.outcome == apply::Outcome::interrupted;
  trial_->verdict = std::max(trial_->verdict, asked ? TrialVerdict::interrupted : TrialVerdict::failed);
  return false;
}

bool TrialDatabase::seed_now() {
  if (!input_->seed || seeded_) return true;
  seeded_ = true;
  auto seed = read_seed(*input_);
  if (!seed) {
    fail(*trial_, TrialVerdict::failed, seed.errors());
    return false;
  }
  auto done = run_file(*seed, *session_, "GEN6011");
  if (!done) fail(*trial_, TrialVerdict::failed, done.errors());
  return done.ok();
}

void TrialDatabase::close() {
  session_.reset();
  if (!input_->keep || !database_) return;
  if (auto kept = database_->keep(); !kept) {
    trial_->findings.insert(trial_->findings.end(), kept.errors().begin(), kept.errors().end());
    return;
  }
  trial_->kept = database_->target().redacted();
}

}  // namespace gen::prove
