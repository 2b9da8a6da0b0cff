#include <iostream>
#include <memory>

#include <fmt/format.h>

#include "cli/command.hpp"
#include "cli/counted.hpp"
#include "cli/environment_guard.hpp"
#include "cli/json_report.hpp"
#include "cli/run_progress.hpp"
#include "gen/apply/rejects.hpp"

namespace gen::cli {
namespace {

using Rejects = std::vector<apply::Reject>;

struct RejectsFlags {
  std::string version;
  bool retry = false;
};

Json rejects_json(const Rejects& rejects) {
  Json list = Json::array();
  for (const apply::Reject& reject : rejects) {
    list.push_back({{"version", reject.version.str()},
                    {"job", reject.job},
                    {"key", reject.key},
                    {"sqlstate", reject.sqlstate},
                    {"error", reject.error},
                    {"at", reject.at}});
  }
  return list;
}

void print_list(const Context& context, const Rejects& rejects, const apply::Retried* retried) {
  if (context.settings().json) {
    Json out{{"format", kJsonFormat}, {"rejects", rejects_json(rejects)}};
    if (retried != nullptr) {
      out["changed"] = retried->changed;
      out["settled"] = retried->settled;
      out["left"] = retried->left;
    }
    return print_json(out);
  }
  std::size_t job = 0, key = 0;
  for (const apply::Reject& reject : rejects) {
    job = std::max(job, reject.job.size());
    key = std::max(key, reject.key.size());
  }
  for (const apply::Reject& reject : rejects) {
    std::cout << fmt::format("{}  {:<{}}  {:<{}}  {}  {}\n", reject.version.str(), reject.job, job, reject.key, key,
                             reject.sqlstate, reject.error);
  }
}

support::Result<Rejects> read(const Context& context, pg::Connection& session, const RejectsFlags& flags) {
  if (flags.version.empty()) return apply::read_rejects(session, context.ledger());
  return apply::read_rejects(session, context.ledger(), migration::Version(flags.version));
}

int list(Context& context, const RejectsFlags& flags) {
  auto session = context.connect();
  if (!session) return context.fail(session.errors());
  auto rejects = read(context, *session, flags);
  if (!rejects) return context.fail(rejects.errors());
  print_list(context, *rejects, nullptr);
  if (rejects->empty()) {
    context.say("no rows are put aside");
  } else {
    context.say(counted(rejects->size(), "row") + " put aside; next: mend what is wrong, then gen rejects " +
                rejects->front().version.str() + " --retry");
  }
  return kDone;
}

void say_outcome(const Context& context, const apply::Retried& retried, const std::string& version) {
  context.say(counted(static_cast<std::size_t>(retried.changed), "row") + " changed" +
              (retried.settled > 0 ? ", " + std::to_string(retried.settled) + " with nothing left to do" : "") +
              (retried.left > 0 ? ", " + std::to_string(retried.left) + " as before" : ""));
  context.say(retried.left > 0 ? "next: mend what is wrong, then gen rejects " + version + " --retry"
                               : "none is left; next: gen verify");
}

int retry(Context& context, const RejectsFlags& flags) {
  if (flags.version.empty()) {
    return context.fail(support::error("GEN9004", "--retry wants a version", {},
                                       "gen rejects VERSION --retry; gen rejects lists them"));
  }
  auto folder = migration::load_folder(context.settings().dir, context.sources());
  if (!folder) return context.fail(folder.errors());
  auto session = connect_for(context, Deed::change);
  if (!session) return context.fail(session.errors());
  auto before = read(context, *session, flags);
  if (!before) return context.fail(before.errors());
  apply::RunOptions options;
  options.ledger = context.ledger();
  options.stop = &stop_requested();
  apply::Retried retried;
  if (!before->empty()) {
    RunProgress progress(context);
    const apply::Report report =
        apply::retry_rejects(*session, *folder, migration::Version(flags.version), options, progress, retried);
    if (!report.ok()) return finish_run(context, "rejects", report);
  }
  auto after = read(context, *session, flags);
  if (!after) return context.fail(after.errors());
  print_list(context, *after, &retried);
  if (before->empty()) {
    context.say("no rows of " + flags.version + " are put aside");
  } else {
    say_outcome(context, retried, flags.version);
  }
  return after->empty() ? kDone : kDifferent;
}

}  // namespace

std::function<int(Context&)> add_rejects(CommandSyntax& syntax) {
  auto flags = std::make_shared<RejectsFlags>();
  syntax.add_option("version", flags->version, "those of this migration").type_name("VERSION");
  syntax.add_flag("--retry", flags->retry, "run its statement again on these rows alone");
  return [flags](Context& context) { return flags->retry ? retry(context, *flags) : list(context, *flags); };
}

}  // namespace gen::cli
