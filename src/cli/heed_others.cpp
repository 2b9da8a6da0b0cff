#include "cli/heed_others.hpp"

#include <algorithm>
#include <map>
#include <memory>
#include <set>

#include "cli/rights_on_theirs.hpp"
#include "gen/introspect/read.hpp"
#include "gen/scope/moved.hpp"
#include "gen/scope/others_in_the_way.hpp"

namespace gen::cli {
namespace {

struct Statements {
  std::vector<std::string> texts;
  std::vector<std::size_t> steps;  ///< of each text, the step that it belongs to

  void add(const render::Script& script, std::size_t step) {
    for (const render::SqlText& sql : script) {
      texts.push_back(sql.str());
      steps.push_back(step);
    }
  }
};

Statements statements_of(const plan::Plan& plan) {
  Statements statements;
  for (std::size_t i = 0; i < plan.steps.size(); ++i) statements.add(plan.steps[i].up, i);
  return statements;
}

void add_statements(const migration::File& file, std::size_t from, std::vector<std::string>& statements) {
  for (std::size_t i = from; i < file.statements.size(); ++i) statements.push_back(file.statement(i));
}

/// It can be asked of others until then, and the server refuses the file as a whole while it is not done.
bool can_wait(const plan::Step& step, const scope::InTheWay& obstacle) {
  return step.phase == plan::Phase::contract && !obstacle.would_be_lost;
}

support::Diagnostic later(const scope::InTheWay& obstacle) {
  const std::string whom = obstacle.owner.empty() ? "its owner" : quote_identifier(obstacle.owner);
  return support::warning(
      "GEN3007", "contract waits for others: " + to_string(obstacle), {},
      "ask " + whom + " to take it away or to change it before gen up --phase contract, which asks again");
}

/// The files of contract from `first` on, up to the next file of another phase.
std::vector<std::string> contract_from(const migration::File& first, const migration::Folder& folder) {
  std::vector<std::string> statements;
  const auto begin = std::ranges::find(folder.migrations, first.name.version, &migration::Migration::version);
  for (auto file = begin; file != folder.migrations.end() && file->phase() == migration::Phase::contract; ++file)
    add_statements(file->up, 0, statements);
  return statements;
}

plan::Effects fails_while(const scope::InTheWay& obstacle) {
  plan::Effects risk;
  risk.risk = "fails while " + to_string(obstacle);
  return risk;
}

support::Diagnostic change_of_theirs(const scope::LeftAlone& each, const plan::Step& step, bool is_way_back) {
  const model::Identifier& owner = each.verdict.owner;
  const std::string whom = owner.empty() ? "its owner" : quote_identifier(owner);
  return support::error(
      "GEN3012",
      (is_way_back ? "the way back of this plan would have to change " : "the plan would have to change ") +
          to_string(each.key) + (owner.empty() ? "" : " of " + whom) + ", which is not ours to change",
      step.cause,
      "it depends on what changes here, and ours on it: ask " + whom +
          " to take that away first, or make the change beside it, under another name" +
          (is_way_back ? "; or write the file yourself, without a way back: gen new" : "") +
          "; why it is not ours: gen scope " + scope::name_for_scope(each.key));
}

support::Diagnostics renames_of_theirs(const Comparison& comparison, const plan::Plan& plan) {
  support::Diagnostics refused;
  for (const plan::Step& step : plan.steps) {
    for (const render::SqlText& sql : step.up) {
      for (const scope::LeftAlone* each : scope::renamed_by(sql.str(), comparison.left)) {
        const model::Identifier& owner = each->verdict.owner;
        const std::string whom = owner.empty() ? "its owner" : quote_identifier(owner);
        refused.push_back(support::error(
            "GEN3014",
            "schema " + quote_identifier(each->key.schema) + " cannot get another name: " + to_string(each->key) +
                (owner.empty() ? "" : " of " + whom) +
                " lies in it and would get it as well, which is not ours to change",
            step.cause,
            "ask " + whom +
                " to move it first, or move what is ours into a new schema, object by object; why it is not "
                "ours: gen scope " +
                scope::name_for_scope(each->key)));
      }
    }
  }
  return refused;
}

/// What hangs on something of theirs is ours by itself, and named with it.
bool hangs_on_it(const plan::Step& step, const model::ObjectKey& theirs) {
  return step.subject.schema == theirs.schema && step.subject.owner == theirs.name;
}

/// The plan would have to change something of others itself: it depends on what changes of ours (a column of a type
/// that is made again, say), and stands in both catalogs, since ours depends on it.
support::Diagnostics changes_of_theirs(const Comparison& comparison, const plan::Plan& plan) {
  std::map<model::ObjectKey, support::Diagnostic> refused;
  const auto look = [&](const plan::Step& step, const render::Script& script, bool is_way_back) {
    std::vector<std::string> texts;
    for (const render::SqlText& sql : script) texts.push_back(sql.str());
    for (const scope::LeftAlone* each : scope::changed_by(texts, comparison.left)) {
      if (!hangs_on_it(step, each->key)) refused.try_emplace(each->key, change_of_theirs(*each, step, is_way_back));
    }
  };
  for (const plan::Step& step : plan.steps) look(step, step.up, false);
  for (const plan::Step& step : plan.steps) look(step, step.down, true);
  support::Diagnostics problems = renames_of_theirs(comparison, plan);
  for (auto& [key, problem] : refused) problems.push_back(std::move(problem));
  return problems;
}

/// A label of an enumeration that others use, say, comes without touching them, and cannot go.
void tell_of_the_way_back(const Comparison& comparison, plan::Plan& plan) {
  Statements back;
  for (std::size_t i = plan.steps.size(); i-- > 0;) back.add(plan.steps[i].down, i);
  for (const scope::InTheWay& obstacle : scope::others_in_the_way(
           comparison.live, comparison.left, scope::touched_by(back.texts, comparison.live), comparison.live))
    plan.steps[back.steps[obstacle.touched.statement]].down_effects.also.push_back(fails_while(obstacle));
}

support::Result<void> ask(const Context& context, pg::Connection& session, const std::vector<std::string>& statements) {
  const auto live = introspect::read(session, context.read_options());
  if (!live) return live.errors();
  support::Diagnostics problems;
  std::set<std::string> told;  // plans that wait behind each other may want the same
  for (const scope::InTheWay& obstacle : scope::dependents_in_the_way(*live, statements)) {
    if (told.insert(to_string(obstacle)).second) problems.push_back(scope::refusal(obstacle));
  }
  if (!problems.empty()) return problems;
  return {};
}

}  // namespace

support::Result<void> heed_others(Context& context, const Comparison& comparison, plan::Plan& plan) {
  const Statements statements = statements_of(plan);
  support::Diagnostics refused = changes_of_theirs(comparison, plan);
  RightsOnTheirs rights = rights_on_theirs(comparison);
  std::ranges::move(rights.lacking, std::back_inserter(refused));
  support::Diagnostics waiting;
  for (const scope::InTheWay& obstacle :
       scope::others_in_the_way(comparison.live, comparison.left, scope::touched_by(statements.texts, comparison.live),
                                comparison.desired.catalog)) {
    plan::Step& step = plan.steps[statements.steps[obstacle.touched.statement]];
    if (!can_wait(step, obstacle)) {
      refused.push_back(scope::refusal(obstacle));
      continue;
    }
    waiting.push_back(later(obstacle));
    step.up_effects.also.push_back(fails_while(obstacle));
  }
  for (support::Diagnostic& each : scope::moved_in_the_way(comparison.moved, statements.texts))
    refused.push_back(std::move(each));
  if (!refused.empty()) return refused;
  context.show(rights.warnings);
  context.show(waiting);
  tell_of_the_way_back(comparison, plan);
  return {};
}

std::function<support::Result<void>(const migration::File&)> ask_before_contract(Context& context,
                                                                                 const migration::Folder& folder) {
  auto asked = std::make_shared<bool>(false);
  return [&context, &folder, asked](const migration::File& file) -> support::Result<void> {
    if (file.phase() != migration::Phase::contract) *asked = false;
    if (file.phase() != migration::Phase::contract || *asked) return {};
    *asked = true;
    const std::vector<std::string> statements = contract_from(file, folder);
    if (!scope::may_touch_something(statements)) return {};  // the catalog need not be read
    auto session = context.connect();
    if (!session) return session.errors();
    return ask(context, *session, statements);
  };
}

support::Result<void> heed_others_on_the_way_back(const Context& context, pg::Connection& session,
                                                  const apply::Preview& down) {
  std::vector<std::string> statements;
  for (const apply::PreviewedFile& previewed : down.files)
    add_statements(previewed.file, previewed.steps_done, statements);
  if (!scope::may_touch_something(statements)) return {};
  return ask(context, session, statements);
}

}  // namespace gen::cli
