#include "cli/auto_switch.hpp"

#include <cstdlib>
#include "cli/counted.hpp"

#include "gen/apply/preview.hpp"

namespace gen::cli {
namespace {

int check(Context& context, const migration::Folder& folder, const apply::UpOptions& options) {
  auto session = context.connect();
  if (!session) return context.fail(session.errors());
  auto preview = apply::preview_up(*session, folder, options, context.sources());
  if (!preview) return context.fail(preview.errors());
  context.show(preview->warnings);
  if (preview->files.empty()) {
    context.say("nothing to run");
    return kDone;
  }
  context.say(counted(preview->files.size(), "migration") + " pending, the first is " +
              preview->files.front().file.name.str() + "; GEN_AUTO=check runs nothing");
  return kDifferent;
}

}  // namespace

std::optional<int> auto_switch(Context& context, const migration::Folder& folder, const apply::UpOptions& options) {
  const char* value = std::getenv("GEN_AUTO");
  const std::string choice = value == nullptr ? "" : value;
  if (choice.empty() || choice == "up") return std::nullopt;
  if (choice == "check") return check(context, folder, options);
  if (choice != "off") return context.fail(support::error("GEN9002", "GEN_AUTO is not one of off, check, up"));
  context.say("GEN_AUTO=off: nothing is run");
  return kDone;
}

}  // namespace gen::cli
