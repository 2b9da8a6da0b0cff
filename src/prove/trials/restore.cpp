#include "gen/support/counted.hpp"
#include "prove/rows/table_contents.hpp"
#include "prove/trials/database.hpp"
#include "prove/trials/restored_copy.hpp"

namespace gen::prove {
namespace {

std::string what_is_there(pg::Connection& session, const apply::LedgerSchema& ledger, Trial& trial) {
  auto contents = read_contents(session, ContentDepth::rows, ledger);
  if (!contents) {
    fail(trial, TrialVerdict::failed, contents.errors());
    return {};
  }
  std::int64_t rows = 0;
  for (const auto& [oid, content] : *contents) {
    rows += content.rows;
    trial.rows.push_back({content.name, content.rows, content.rows});
  }
  return "; " + support::counted(contents->size(), "table") + " with " + support::counted(rows, "row");
}

}  // namespace

Trial try_restore(const TrialInput& input, const std::filesystem::path& backup) {
  Trial trial;
  trial.name = "restore";
  auto database = TrialDatabase::create(input, trial);
  if (!database) return trial;
  if (auto restored = restore_dump(backup, database->target(), input.scratch); !restored) {
    const bool differs = restored.errors().front().code == "GEN5709";
    fail(trial, differs ? TrialVerdict::differs : TrialVerdict::failed, restored.errors());
    trial.summary = backup.filename().string();
  } else {
    trial.summary =
        backup.filename().string() + " has all that it lists" + what_is_there(database->session(), input.ledger, trial);
  }
  database->close();
  return trial;
}

}  // namespace gen::prove
