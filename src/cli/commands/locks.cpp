#include <iostream>
#include <memory>

#include "cli/command.hpp"
#include "cli/json_report.hpp"
#include "cli/text_table.hpp"
#include "gen/apply/lock_list.hpp"
#include "gen/apply/run_lock.hpp"

namespace gen::cli {
namespace {

struct LocksFlags {
  int cancel = 0;
  int terminate = 0;
  bool all = false;
  bool show_queries = false;
};

std::string pids(const std::vector<int>& list) {
  std::string text;
  for (const int pid : list) text += (text.empty() ? "" : " ") + (pid == 0 ? "prepared" : std::to_string(pid));
  return text;
}

void print_table(const apply::LockList& list, bool show_queries) {
  std::vector<std::vector<std::string>> rows{
      {"PID", "USER", "APPLICATION", "STATE", "AGE", "LOCK", "ON", "BLOCKED BY"}};
  if (show_queries) rows.front().emplace_back("QUERY");
  for (const apply::LockRow& lock : list.rows) {
    rows.push_back({lock.pid == 0 ? "-" : std::to_string(lock.pid), lock.user, lock.application, lock.state,
                    std::to_string(lock.age_seconds) + " s", (lock.granted ? "" : "waits: ") + lock.mode, lock.object,
                    pids(lock.blocked_by)});
    if (show_queries) rows.back().push_back(lock.query);
  }
  if (rows.size() > 1) std::cout << text_table(rows);
  for (const apply::PreparedTransaction& prepared : list.prepared) {
    std::cout << "prepared transaction " << prepared.gid << " of " << prepared.owner << ", for " << prepared.age_seconds
              << " s; COMMIT PREPARED or ROLLBACK PREPARED ends it\n";
  }
}

void print_as_json(const apply::LockList& list, const std::optional<std::string>& holder, bool show_queries) {
  Json json{{"run_lock", nullptr}, {"locks", Json::array()}, {"prepared", Json::array()}};
  if (holder) json["run_lock"] = *holder;
  for (const apply::LockRow& lock : list.rows) {
    Json row{{"pid", lock.pid},         {"user", lock.user},         {"application", lock.application},
             {"state", lock.state},     {"age_s", lock.age_seconds}, {"mode", lock.mode},
             {"granted", lock.granted}, {"on", lock.object},         {"blocked_by", lock.blocked_by}};
    if (show_queries) row["query"] = lock.query;
    json["locks"].push_back(std::move(row));
  }
  for (const apply::PreparedTransaction& prepared : list.prepared) {
    json["prepared"].push_back({{"gid", prepared.gid}, {"owner", prepared.owner}, {"age_s", prepared.age_seconds}});
  }
  print_json(json);
}

int end(const Context& context, pg::Connection& session, int pid, apply::Ending how) {
  const auto who = apply::describe_session(session, pid);
  if (auto ended = apply::end_session(session, pid, how); !ended) return context.fail(ended.errors());
  const bool cancelled = how == apply::Ending::cancel;
  context.say((cancelled ? "cancelled the statement of " : "ended ") + who.value_or("pid " + std::to_string(pid)));
  return kDone;
}

int run_locks(Context& context, const LocksFlags& flags) {
  auto session = context.connect();
  if (!session) return context.fail(session.errors());
  if (flags.cancel != 0) return end(context, *session, flags.cancel, apply::Ending::cancel);
  if (flags.terminate != 0) return end(context, *session, flags.terminate, apply::Ending::terminate);
  auto list = apply::list_locks(*session, context.ledger(), flags.all);
  if (!list) return context.fail(list.errors());
  const auto holder = apply::RunLock::holder(*session, context.ledger());
  if (context.settings().json) {
    print_as_json(*list, holder, flags.show_queries);
    return kDone;
  }
  print_table(*list, flags.show_queries);
  if (holder) context.say("the run lock is held by " + *holder + "; gen unlock ends it");
  if (list->rows.empty() && list->prepared.empty())
    context.say("nobody waits, and nobody holds a lock that others would wait for");
  return kDone;
}

}  // namespace

std::function<int(Context&)> add_locks(CommandSyntax& syntax) {
  auto flags = std::make_shared<LocksFlags>();
  const auto cancel = syntax.add_option("--cancel", flags->cancel, "cancel what this session runs").type_name("PID");
  syntax.add_option("--terminate", flags->terminate, "end this session").type_name("PID").excludes(cancel);
  syntax.add_flag("--all", flags->all, "every lock, not only those that others wait for or would wait for");
  syntax.add_flag("--show-queries", flags->show_queries, "statements as well; they may hold people's data");
  return [flags](Context& context) { return run_locks(context, *flags); };
}

}  // namespace gen::cli
