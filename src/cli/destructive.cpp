#include "cli/destructive.hpp"

#include "cli/environment_guard.hpp"

namespace gen::cli {

support::Result<void> check_destructive(const Context& context, pg::Connection& database,
                                        const std::string& confirmed, const std::string& doing) {
  if (auto allowed = check_environment(context, database, Deed::take_away, confirmed); !allowed) return allowed;
  if (is_protected(context, database)) return {};  // confirmed by the name of its environment, which is more
  const std::string name = database.target().database();
  if (confirmed == name) return {};
  support::Diagnostic problem =
      support::error("GEN5501", "refusing to " + doing + ": --confirm says \"" + confirmed + "\"", {},
                     "the database of this URL is \"" + name + "\"; if it is the one you mean: --confirm " + name);
  problem.notes.push_back({"nothing was changed in " + database.target().redacted(), {}});
  return problem;
}

}  // namespace gen::cli
