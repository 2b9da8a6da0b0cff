#include "cli/destructive.hpp"

#include "cli/environment_guard.hpp"

namespace gen::cli {

support::Result<void> check_destructive(const Context& context, pg::Connection& database, const std::string& confirmed,
                                        const std::string& doing) {
  // `gen --confirm ENVIRONMENT drop --confirm DATABASE` says both.
  const std::string& global = context.settings().confirm;
  const bool says_both = !global.empty() && global != confirmed;
  if (auto allowed = check_environment(context, database, Deed::take_away, says_both ? global : confirmed); !allowed) {
    return allowed;
  }
  // Confirmed by the name of its environment, which is more.
  if (!says_both && is_protected(context, database)) return {};
  const std::string name = database.target().database();
  if (confirmed == name) return {};
  support::Diagnostic problem =
      support::error("GEN5501", "refusing to " + doing + ": --confirm says \"" + confirmed + "\"", {},
                     "the database of this URL is \"" + name + "\"; if it is the one you mean: --confirm " + name);
  problem.notes.push_back({"nothing was changed in " + database.target().redacted(), {}});
  return problem;
}

}  // namespace gen::cli
