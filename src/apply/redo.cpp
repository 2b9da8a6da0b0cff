#include "gen/apply/redo.hpp"

#include <algorithm>

#include "apply/locks/locked_session.hpp"
#include "gen/apply/preview.hpp"
#include "gen/apply/up.hpp"

namespace gen::apply {
namespace {

support::Diagnostics not_in_the_folder(const Preview& chosen, const migration::Folder& folder) {
  support::Diagnostics errors;
  for (const PreviewedFile& each : chosen.files) {
    const migration::Version& version = each.file.name.version;
    if (folder.find(version) != nullptr) continue;
    errors.push_back(support::error("GEN5306", version.str() + " cannot be run again: its file is gone", {},
                                    "bring the file back, or only undo it: gen down"));
  }
  return errors;
}

}  // namespace

Report redo(pg::Connection& connection, const migration::Folder& folder, const DownOptions& options,
            support::SourceMap& sources, Progress& progress) {
  auto chosen = preview_down(connection, folder, options, sources);
  if (!chosen) return refused(chosen.errors());
  if (auto errors = not_in_the_folder(*chosen, folder); !errors.empty()) return refused(std::move(errors));
  if (chosen->files.empty()) return {};
  // A session may take its lock more than once; nobody gets in between the two halves.
  const LockedSession session(connection, options, progress);
  if (!session.ready()) return session.why_not;
  Report undone = down(connection, folder, options, sources, progress);
  if (!undone.ok()) return undone;
  UpOptions again;
  static_cast<RunOptions&>(again) = options;
  again.phase = PhaseChoice::all;
  again.before_run = {};  // it has run: what is worth a backup is what was there before the down
  again.allow_late = true;
  for (const FileResult& file : undone.files) again.among.push_back(file.version);
  Report report = up(connection, folder, again, sources, progress);
  report.diagnostics.insert(report.diagnostics.begin(), undone.diagnostics.begin(), undone.diagnostics.end());
  return report;
}

}  // namespace gen::apply
