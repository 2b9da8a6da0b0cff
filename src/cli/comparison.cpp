#include "cli/comparison.hpp"

#include "gen/apply/ledger.hpp"
#include "gen/introspect/read.hpp"
#include "gen/prove/replay.hpp"
#include "gen/prove/schema_difference.hpp"

namespace gen::cli {
namespace {

/// The files that the target has not run, in order.
support::Result<std::vector<const migration::Migration*>> pending_files(pg::Connection& session, const migration::Folder& folder) {
  auto ledger = apply::read_ledger(session);
  if (!ledger) return ledger.errors();
  std::vector<const migration::Migration*> pending;
  for (const migration::Migration& migration : folder.migrations) {
    const apply::Record* record = ledger->find(migration.version);
    if (record == nullptr || !apply::counts_as_applied(record->state)) pending.push_back(&migration);
  }
  return pending;
}

}  // namespace

support::Result<std::unique_ptr<Comparison>> compare_with_database(Context& context, const migration::Folder* folder) {
  auto comparison = std::make_unique<Comparison>();
  auto schema = context.load_schema();
  if (!schema) return schema.errors();
  comparison->schema = std::move(schema).value();
  auto session = context.connect();
  if (!session) return session.errors();
  auto live = introspect::read(*session);
  if (!live) return live.errors();
  comparison->from = std::move(live).value();

  if (folder != nullptr && !folder->migrations.empty()) {
    auto pending = pending_files(*session, *folder);
    if (!pending) return pending.errors();
    comparison->pending = pending->size();
    if (!pending->empty()) {
      auto after = prove::replay(comparison->from, *pending, context.scratch());
      if (!after) return after.errors();
      comparison->from = std::move(after).value();
    }
  }
  auto changes = prove::schema_difference(comparison->from, comparison->schema, comparison->desired, context.scratch(),
                                          Context::cache_dir());
  if (!changes) return changes.errors();
  comparison->changes = std::move(changes).value();
  comparison->round_trips = session->round_trips();
  return comparison;
}

}  // namespace gen::cli
