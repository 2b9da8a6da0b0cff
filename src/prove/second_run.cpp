#include "prove/second_run.hpp"

#include "gen/diff/change.hpp"
#include "gen/introspect/read.hpp"
#include "prove/rows/table_contents.hpp"
#include "prove/run_file.hpp"

namespace gen::prove {

support::Result<void> run_again(const migration::File& file, pg::Connection& session) {
  constexpr const char* kHint = "write the files without --guarded; this may be a fault of gen: please report it";
  const auto before = introspect::read(session);
  if (!before) return before.errors();
  // The role of the target need not be allowed to read every table; the structure alone is compared then.
  const auto rows_before = read_contents(session, ContentDepth::values);
  if (auto done = run_file(file, session, "GEN6026"); !done) {
    support::Diagnostic failure = done.errors().front();
    failure.message = "on the scratch server " + file.name.str() + " fails when it runs once more: " + failure.message;
    failure.hint = kHint;
    return failure;
  }
  const auto after = introspect::read(session);
  if (!after) return after.errors();
  const auto rows_after = read_contents(session, ContentDepth::values);
  const auto changes = diff::compare(*before, *after);
  const auto tables =
      rows_before && rows_after ? changed_tables(*rows_before, *rows_after) : std::vector<std::string>();
  if (changes.empty() && tables.empty()) return {};
  support::Diagnostic problem = support::error(
      "GEN6026", "on the scratch server " + file.name.str() + " changes things when it runs once more", {}, kHint);
  for (const diff::Change& change : changes) problem.notes.push_back({to_string(change), {}});
  for (const std::string& table : tables) problem.notes.push_back({"the content of " + table, {}});
  return problem;
}

}  // namespace gen::prove
