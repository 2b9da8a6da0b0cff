#include "gen/prove/build.hpp"

#include "gen/desired/desired_catalog.hpp"
#include "gen/introspect/read.hpp"
#include "gen/plan/plan.hpp"

namespace gen::prove {
namespace {

using model::Catalog;
using model::ObjectKey;
using model::ObjectKind;

/// Adds the objects without which `key` cannot stand by its name: its schema and the relation it belongs to.
void add_frame(const Catalog& catalog, const ObjectKey& key, std::set<ObjectKey>& wanted,
               std::vector<ObjectKey>& open) {
  auto want = [&](const ObjectKey& other) {
    if (catalog.contains(other) && wanted.insert(other).second) open.push_back(other);
  };
  if (!key.schema.empty()) want({ObjectKind::schema, {}, {}, key.schema, {}});
  if (key.owner.empty()) return;
  for (ObjectKind kind : {ObjectKind::table, ObjectKind::view, ObjectKind::materialized_view, ObjectKind::domain,
                          ObjectKind::composite_type}) {
    want({kind, key.schema, {}, key.owner, {}});
  }
}

/// What one object needs, its columns included.
std::map<ObjectKey, std::vector<ObjectKey>> needs_by_object(const Catalog& catalog) {
  std::map<ObjectKey, std::vector<ObjectKey>> needs;
  for (const model::Dependency& d : catalog.dependencies) {
    ObjectKey dependent = d.dependent;
    if (dependent.kind == ObjectKind::column) dependent = owner_table_key(dependent);
    needs[dependent].push_back(d.referenced);
  }
  return needs;
}

}  // namespace

support::Result<std::vector<plan::Step>> building_steps(const Catalog& fresh, const Catalog& catalog) {
  plan::Options options;
  options.strategy = plan::Strategy::direct;
  options.allow_drop = true;
  auto made = plan::make_plan(fresh, catalog, {}, options);
  if (!made) return made.errors();
  return std::move(made->steps);
}

support::Result<void> act_as(const model::Identifier& role, pg::ScratchServer& server, pg::Connection& session) {
  if (role.empty()) return {};
  if (auto made = server.ensure_role(role.str()); !made) return made;
  if (server.borrowed()) {
    // On the user's own server roles are left as they are; one without the rights could not build anything.
    auto rights = session.query("SELECT 1 FROM pg_catalog.pg_roles WHERE rolname = $1 AND rolsuper", {role.str()});
    if (!rights || rights->empty()) return {};
  }
  auto set = session.execute("SET SESSION AUTHORIZATION " + support::quote_identifier(role));
  if (!set) return pg::to_diagnostic(set.error(), "GEN6008");
  return {};
}

support::Result<void> run_up(const std::vector<plan::Step>& steps, pg::Connection& session) {
  if (auto set = session.execute("SET check_function_bodies = off; SET client_min_messages = error"); !set) {
    return pg::to_diagnostic(set.error(), "GEN6002");
  }
  for (const plan::Step& step : steps) {
    for (const render::SqlText& sql : step.up) {
      auto outcome = session.execute(sql.str());
      if (outcome) continue;
      support::Diagnostic failure = pg::to_diagnostic(outcome.error(), "GEN6002");
      failure.message = "on the scratch server: " + failure.message;
      failure.notes.push_back({"statement: " + sql.str(), {}});
      return failure;
    }
  }
  return {};
}

support::Result<void> build(const Catalog& catalog, pg::ScratchServer& server, pg::Connection& session) {
  for (const model::Identifier& role : desired::roles_of(catalog)) {
    if (auto made = server.ensure_role(role.str()); !made) return made;
  }
  if (auto acts = act_as(catalog.current_user, server, session); !acts) return acts;
  auto fresh = introspect::read(session);
  if (!fresh) return fresh.errors();
  auto steps = building_steps(*fresh, catalog);
  if (!steps) return steps.errors();
  auto done = run_up(*steps, session);
  if (done) return done;
  support::Diagnostics errors = done.errors();
  errors.front().code = "GEN6001";
  errors.front().message = "the present state cannot be rebuilt " + errors.front().message;
  return errors;
}

Catalog part_of(const Catalog& catalog, const std::set<ObjectKey>& keys) {
  const auto needs = needs_by_object(catalog);
  std::set<ObjectKey> wanted = keys;
  std::vector<ObjectKey> open(keys.begin(), keys.end());
  while (!open.empty()) {
    const ObjectKey key = open.back();
    open.pop_back();
    add_frame(catalog, key, wanted, open);
    auto it = needs.find(key);
    if (it == needs.end()) continue;
    for (const ObjectKey& need : it->second) {
      if (need.kind == ObjectKind::column) {
        add_frame(catalog, need, wanted, open);
      } else if (catalog.contains(need) && wanted.insert(need).second) {
        open.push_back(need);
      }
    }
  }
  Catalog part = catalog;
  std::erase_if(part.objects, [&](const auto& entry) { return wanted.count(entry.first) == 0; });
  std::erase_if(part.dependencies, [&](const model::Dependency& d) {
    auto stands = [&](const ObjectKey& key) {
      if (key.kind != ObjectKind::column) return wanted.count(key) != 0;
      return part.find_relation({key.schema, key.owner}) != nullptr;
    };
    return !stands(d.dependent) || !stands(d.referenced);
  });
  return part;
}

}  // namespace gen::prove
