#include "cli/trial_output.hpp"

#include <algorithm>
#include <iostream>

#include "cli/change_list.hpp"
#include "cli/json_report.hpp"
#include "cli/run_progress.hpp"

namespace gen::cli {
namespace {

using prove::Trial;
using prove::TrialVerdict;

const char* verdict_name(TrialVerdict verdict) {
  switch (verdict) {
    case TrialVerdict::passed:
      return "passed";
    case TrialVerdict::differs:
      return "differs";
    case TrialVerdict::failed:
      return "failed";
    case TrialVerdict::interrupted:
      return "interrupted";
  }
  return "";
}

Json json_of(const support::Diagnostic& finding, const support::SourceMap& sources) {
  Json object{{"severity", finding.severity == support::Severity::error ? "error" : "warning"},
              {"code", finding.code},
              {"message", finding.message}};
  if (finding.where.known()) {
    object["file"] = sources.name(finding.where.file);
    object["line"] = sources.locate(finding.where.file, finding.where.offset).line;
  }
  if (!finding.hint.empty()) object["hint"] = finding.hint;
  return object;
}

Json json_of(const apply::FileResult& file) {
  return {{"version", file.version.str()},
          {"name", file.name},
          {"phase", migration::phase_name(file.phase)},
          {"ms", file.ms}};
}

Json json_of(const prove::RowCount& rows) {
  return {{"table", rows.table}, {"before", rows.before}, {"after", rows.after ? Json(*rows.after) : Json(nullptr)}};
}

template <class Item, class... More>
Json list_of(const std::vector<Item>& items, const More&... more) {
  Json list = Json::array();
  for (const Item& item : items) list.push_back(json_of(item, more...));
  return list;
}

Json json_of(const Trial& trial, const support::SourceMap& sources) {
  Json object{{"test", trial.name},
              {"verdict", verdict_name(trial.verdict)},
              {"summary", trial.summary},
              {"files", list_of(trial.files)},
              {"differences", trial.differences},
              {"findings", list_of(trial.findings, sources)}};
  if (!trial.rows.empty()) object["rows"] = list_of(trial.rows);
  if (!trial.output.empty()) object["output"] = trial.output;
  if (!trial.kept.empty()) object["kept"] = trial.kept;
  return object;
}

}  // namespace

void show_trial(const Context& context, const Trial& trial) {
  if (!context.settings().json) print_changes(trial.differences);
  if (!trial.output.empty()) context.say(trial.output.substr(0, trial.output.find_last_not_of('\n') + 1));
  for (const prove::RowCount& rows : trial.rows) {
    if (rows.after == rows.before) continue;
    context.say("  rows of " + rows.table + ": " + std::to_string(rows.before) + " -> " +
                (rows.after ? std::to_string(*rows.after) : "gone"));
  }
  context.show(trial.findings);
  context.say(trial.name + ": " + verdict_name(trial.verdict) + (trial.summary.empty() ? "" : "; " + trial.summary));
  if (!trial.kept.empty()) context.say("kept: " + trial.kept);
}

void print_trials(const Context& context, const std::vector<Trial>& trials) {
  Json list = Json::array();
  for (const Trial& trial : trials) list.push_back(json_of(trial, context.sources()));
  print_json({{"passed", std::ranges::all_of(trials, &Trial::passed)}, {"tests", std::move(list)}});
}

int exit_code_of(const std::vector<Trial>& trials) {
  TrialVerdict worst = TrialVerdict::passed;
  for (const Trial& trial : trials) worst = std::max(worst, trial.verdict);
  switch (worst) {
    case TrialVerdict::passed:
      return kDone;
    case TrialVerdict::differs:
      return kDifferent;
    case TrialVerdict::failed:
      return kError;
    case TrialVerdict::interrupted:
      return exit_code_of_the_signal();
  }
  return kError;
}

}  // namespace gen::cli
