#include "gen/prove/guards.hpp"

#include "gen/introspect/read.hpp"
#include "prove/changed_probes.hpp"
#include "prove/run_file.hpp"
#include "prove/start_state.hpp"

namespace gen::prove {
namespace {

using render::Aspect;
using render::Probe;
using support::Result;

/// What of an object is always there when the object is.
bool must_answer(Aspect aspect) {
  return aspect == Aspect::definition || aspect == Aspect::rule || aspect == Aspect::shape || aspect == Aspect::type ||
         aspect == Aspect::nullability || aspect == Aspect::owner;
}

support::Diagnostic cannot_tell(const Probe& probe, const std::string& file) {
  return support::error("GEN6025",
                        "a guard cannot tell whether " + to_string(probe.key) + " is as " + file + " leaves it", {},
                        "write the files without --guarded; please report it");
}

Result<void> ask(pg::Connection& session, std::vector<Probe>& probes, const std::string& file) {
  const std::string query = render::probe_query(probes, session.server_version_num());
  if (query.empty()) return {};
  for (const std::string& sql : {std::string("BEGIN"), "SELECT " + render::stable_settings(0)}) {
    if (auto outcome = session.execute(sql); !outcome) return pg::to_diagnostic(outcome.error(), "GEN6025");
  }
  const auto rows = session.query(query);
  if (auto ended = session.execute("ROLLBACK"); !ended) return pg::to_diagnostic(ended.error(), "GEN6025");
  if (!rows) return pg::to_diagnostic(rows.error(), "GEN6025");
  for (std::size_t row = 0; row < rows->size(); ++row) {
    Probe& probe = probes[static_cast<std::size_t>(rows->integer(row, 0))];
    if (const auto answer = rows->get(row, 1)) probe.expected = std::string(*answer);
    if (!probe.expected && must_answer(probe.aspect)) return cannot_tell(probe, file);
  }
  return {};
}

/// A constraint with a statement that drops it; others go with their table or the one above.
bool is_dropped_by_name(const model::ObjectKey& key, const std::string& body) {
  const std::string table = support::quote_identifier(key.schema) + '.' + support::quote_identifier(key.owner);
  return key.kind == model::ObjectKind::constraint &&
         body.find("ALTER TABLE " + table + " DROP CONSTRAINT " + support::quote_identifier(key.name)) !=
             std::string::npos;
}

/// Runs one direction of a migration and asks how it leaves things.
Result<render::Guard> run_and_ask(const migration::File& file, pg::Connection& session) {
  const auto before = introspect::read(session);
  if (!before) return before.errors();
  render::Guard guard;
  guard.server_version = session.server_version_num();
  if (file.no_transaction()) {  // what goes answers while it stands; which that is is known later
    for (const auto& [key, object] : before->objects) {
      const bool named = file.body.find(support::quote_identifier(key.name)) != std::string::npos;
      if (key.kind == model::ObjectKind::index && named) guard.before.push_back({Aspect::shape, key, std::nullopt});
      if (is_dropped_by_name(key, file.body)) guard.before.push_back({Aspect::definition, key, std::nullopt});
    }
    if (auto asked = ask(session, guard.before, file.name.str()); !asked) return asked.errors();
  }
  if (auto done = run_file(file, session, "GEN6003"); !done) return done.errors();
  const auto after = introspect::read(session);
  if (!after) return after.errors();
  std::erase_if(guard.before, [&](const Probe& probe) { return after->contains(probe.key); });
  guard.after = changed_probes(*before, *after, file.body);
  if (auto asked = ask(session, guard.after, file.name.str()); !asked) return asked.errors();
  return guard;
}

}  // namespace

Result<std::vector<emit::PairGuard>> read_guards(const Claim& claim, desired::Scratch& scratch) {
  auto start = start_state(claim, scratch);
  if (!start) return start.errors();
  std::vector<emit::PairGuard> guards(claim.files.size());
  for (std::size_t i = 0; i < guards.size(); ++i) {
    auto guard = run_and_ask(claim.files[i].up, start->session);
    if (!guard) return guard.errors();
    guards[i].up = std::move(guard).value();
  }
  for (std::size_t i = guards.size(); i-- > 0;) {
    auto guard = run_and_ask(claim.files[i].down, start->session);
    if (!guard) return guard.errors();
    guards[i].down = std::move(guard).value();
  }
  return guards;
}

}  // namespace gen::prove
