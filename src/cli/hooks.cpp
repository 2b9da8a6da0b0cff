#include "cli/hooks.hpp"

#include <algorithm>
#include <fstream>
#include <iostream>
#include <sstream>

#include "cli/child_command.hpp"
#include "cli/json_report.hpp"
#include "cli/run_report.hpp"

namespace gen::cli {
namespace {

support::Diagnostic hook_failed(const std::string& point, const std::string& what) {
  return support::error("GEN5030", "hook \"" + point + "\" " + what);
}

std::vector<std::pair<std::string, std::string>> variables_of(const migration::File& file) {
  return {{"GEN_VERSION_ID", file.name.version.str()},
          {"GEN_NAME", file.name.slug},
          {"GEN_PHASE", std::string(migration::phase_name(file.phase().value_or(migration::Phase::expand)))}};
}

/// The code of the first error; "" without one.
std::string error_code(const apply::Report& report) {
  const auto found = std::ranges::find(report.diagnostics, support::Severity::error, &support::Diagnostic::severity);
  return found == report.diagnostics.end() ? "" : found->code;
}

}  // namespace

Hooks::Hooks(Context& context, std::string command, bool active)
    : context_(context), command_(std::move(command)), active_(active) {}

const Hook* Hooks::find(const std::string& point) const {
  const auto found = context_.settings().hooks.find(point);
  return active_ && found != context_.settings().hooks.end() ? &found->second : nullptr;
}

support::Result<void> Hooks::before() {
  const Hook* hook = find("before");
  if (hook == nullptr) return {};
  auto done = run("before", *hook, {});
  if (done) return done;
  support::Diagnostics problems = done.errors();
  problems.front().hint = "nothing was run; remove the cause, or the hook from gen.toml";
  active_ = false;
  return problems;
}

support::Result<void> Hooks::before_each(const migration::File& file) {
  last_file_ = variables_of(file);
  const Hook* hook = find("before_each");
  if (hook == nullptr) return {};
  auto done = run("before_each", *hook, last_file_);
  if (done) return done;
  support::Diagnostics problems = done.errors();
  problems.front().hint = "nothing of " + file.name.str() + " was run; remove the cause, or the hook from gen.toml";
  return problems;
}

std::function<support::Result<void>(const migration::File&)> Hooks::gate() {
  if (!active_) return {};
  return [this](const migration::File& file) { return before_each(file); };
}

void Hooks::after_each(const migration::File& file) {
  last_file_.clear();
  Variables variables = variables_of(file);
  variables.emplace_back("GEN_OUTCOME", outcome_name(apply::Outcome::done));
  run_and_warn("after_each", variables);
}

void Hooks::finish(const apply::Report& report) {
  const std::string point = report.ok() ? "after" : "error";
  if (find(point) == nullptr) return;
  auto told = json_of(report, command_, exit_code_of(report), context_.sources());
  told["environment"] = context_.settings().env;
  const RunReportFile file(told);
  Variables variables = report.ok() ? Variables{} : last_file_;
  variables.emplace_back("GEN_OUTCOME", outcome_name(report.outcome));
  variables.emplace_back("GEN_ERROR_CODE", error_code(report));
  variables.emplace_back("GEN_REPORT", file.path());
  run_and_warn(point, variables);
}

void Hooks::run_and_warn(const std::string& point, const Variables& variables) {
  const Hook* hook = find(point);
  if (hook == nullptr) return;
  auto done = run(point, *hook, variables);
  if (done) return;
  support::Diagnostics problems = done.errors();
  for (support::Diagnostic& problem : problems) problem.severity = support::Severity::warning;
  context_.show(problems);
}

support::Result<void> Hooks::run(const std::string& point, const Hook& hook, Variables variables) {
  context_.say_detail("hook " + point);
  if (hook.form == Hook::Form::sql_file) return run_sql(point, hook.words.front());
  auto target = context_.target();
  if (!target) return target.errors();
  ChildCommand command;
  command.words = hook.words;
  if (hook.form == Hook::Form::shell) command.words = {"/bin/sh", "-c", hook.words.front()};
  command.keeps_stderr = false;
  command.environment = std::move(variables);
  command.environment.emplace_back("GEN_HOOK", point);
  command.environment.emplace_back("GEN_COMMAND", command_);
  command.environment.emplace_back("GEN_ENV", context_.settings().env);
  command.environment.emplace_back("GEN_DATABASE", target->database());
  // Through our stderr, where no secret passes.
  const ChildEnd end = run_child(command, [](std::string_view piece) { std::cerr << piece; });
  if (end.exit_code == 0) return {};
  if (end.exit_code == 127) return hook_failed(point, "cannot be run (exit status 127)");
  return hook_failed(point, "failed with exit status " + std::to_string(end.exit_code));
}

support::Result<void> Hooks::run_sql(const std::string& point, const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) return hook_failed(point, "cannot be read: " + path);
  std::ostringstream text;
  text << in.rdbuf();
  const support::FileId file = context_.sources().add(path, text.str());
  auto session = context_.connect();
  if (!session) return session.errors();
  auto done = session->execute(text.str());
  if (done) return {};
  support::Diagnostic problem = pg::to_diagnostic_in(
      done.error(), "GEN5030", {file, 0, static_cast<std::uint32_t>(text.str().size())}, text.str());
  problem.message = "hook \"" + point + "\" failed: " + problem.message;
  return problem;
}

void HookedProgress::file_finished(const migration::File& file, std::chrono::milliseconds took) {
  RunProgress::file_finished(file, took);
  hooks_.after_each(file);
}

}  // namespace gen::cli
