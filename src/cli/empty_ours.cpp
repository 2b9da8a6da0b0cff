#include "cli/empty_ours.hpp"

#include "cli/counted.hpp"
#include "cli/holdings.hpp"
#include "cli/project_scope.hpp"
#include "gen/apply/ledger.hpp"
#include "gen/apply/wipe.hpp"
#include "gen/prove/build.hpp"
#include "gen/scope/others_in_the_way.hpp"

namespace gen::cli {
namespace {

model::Catalog without(const model::Catalog& live, const std::set<model::ObjectKey>& gone) {
  model::Catalog rest = live;
  std::erase_if(rest.objects, [&](const auto& entry) { return gone.count(entry.first) != 0; });
  const auto stands = [&](const model::ObjectKey& key) {
    if (key.kind != model::ObjectKind::column) return rest.contains(key);
    return rest.find_relation({key.schema, key.owner}) != nullptr;
  };
  std::erase_if(rest.dependencies,
                [&](const model::Dependency& d) { return !stands(d.dependent) || !stands(d.referenced); });
  return rest;
}

/// What stands for itself: the rest goes with it.
std::size_t count_whole(const model::Catalog& live, const std::set<model::ObjectKey>& keys) {
  std::size_t count = 0;
  for (const model::ObjectKey& key : keys) {
    const model::Object* holder = scope::holder_of(live, live.objects.at(key));
    if (holder == nullptr || keys.count(model::header(*holder).key) == 0) ++count;
  }
  return count;
}

}  // namespace

int empty_ours(Context& context, pg::Connection& database, bool allow_drop) {
  auto found = holdings_of(context, database);
  if (!found) return context.fail(found.errors());
  std::set<model::ObjectKey> gone = found->ours;
  std::vector<scope::LeftAlone> staying = found->theirs;
  for (const scope::LeftAlone& each : found->nobodys) {
    if (allow_drop) {
      gone.insert(each.key);
    } else {
      staying.push_back(each);
    }
  }
  auto steps = prove::building_steps(found->live, without(found->live, gone));
  if (!steps) return context.fail(steps.errors());
  std::vector<std::string> statements;
  for (const plan::Step& step : *steps) {
    for (const render::SqlText& sql : step.up) statements.push_back(sql.str());
  }
  support::Diagnostics problems;
  const auto touched = scope::touched_by(statements, found->live);
  for (const scope::InTheWay& each : scope::others_in_the_way(found->live, staying, touched, {}))
    problems.push_back(scope::refusal(each));
  if (!problems.empty()) {
    problems.back().notes.push_back({"nothing was changed in " + database.target().redacted(), {}});
    return context.fail(problems);
  }
  auto ledger = apply::read_ledger(database, context.ledger());
  if (!ledger) return context.fail(ledger.errors());
  if (statements.empty() && !ledger->exists) {
    context.say("nothing of ours is here; next: gen up");
    return kDone;
  }
  apply::WipeOptions options;
  options.ledger = context.ledger();
  if (context.settings().lock_timeout_ms > 0)
    options.lock_timeout = std::chrono::milliseconds(context.settings().lock_timeout_ms);
  if (auto done = apply::wipe_ours(database, statements, options); !done) return context.fail(done.errors());
  const std::size_t count = count_whole(found->live, gone);
  context.say("dropped " + counted(count, "object") + " and the ledger; next: gen up");
  say_left_alone(context, found->theirs);
  return kDone;
}

}  // namespace gen::cli
