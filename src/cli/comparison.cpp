#include "cli/comparison.hpp"

#include <algorithm>

#include "cli/project_scope.hpp"
#include "cli/small_tables.hpp"
#include "gen/apply/ledger.hpp"
#include "gen/introspect/read.hpp"
#include "gen/prove/ground.hpp"
#include "gen/prove/replay.hpp"
#include "gen/prove/settle.hpp"
#include "gen/scope/needed.hpp"
#include "gen/scope/public_schema.hpp"

namespace gen::cli {
namespace {

using Files = std::vector<const migration::Migration*>;

/// The files that the target has not run, in order.
support::Result<Files> pending_files(pg::Connection& session, const migration::Folder& folder) {
  auto ledger = apply::read_ledger(session);
  if (!ledger) return ledger.errors();
  Files pending;
  for (const migration::Migration& migration : folder.migrations) {
    const apply::Record* record = ledger->find(migration.version);
    if (record == nullptr || !apply::counts_as_applied(record->state)) pending.push_back(&migration);
  }
  return pending;
}

support::Result<pg::Connection> open(const std::string& url) {
  auto target = pg::ConnectionTarget::parse(url);
  if (!target) return target.errors();
  return pg::Connection::open(*target);
}

/// What all files of the folder make of an empty database.
support::Result<model::Catalog> made_by(const migration::Folder& folder, desired::Scratch& scratch) {
  auto database = scratch.create_database({});
  if (!database) return database.errors();
  auto session = database->connect();
  if (!session) return session.errors();
  auto empty = introspect::read(*session);
  if (!empty) return empty.errors();
  Files files;
  for (const migration::Migration& migration : folder.migrations) files.push_back(&migration);
  return prove::replay(*empty, files, scratch);
}

std::filesystem::path cache(const char* part) {
  const auto folder = Context::cache_dir();
  return folder.empty() ? folder : folder / part;
}

/// One comparison on its way: reads the sides one after the other.
class Comparing {
 public:
  Comparing(Context& context, const migration::Folder* folder, const Sides& sides)
      : context_(context), folder_(folder), sides_(sides) {}

  support::Result<std::unique_ptr<Comparison>> run() {
    if (auto loaded = load_schema(); !loaded) return loaded.errors();
    if (auto read = read_from(); !read) return read.errors();
    if (auto read = sides_.to_url ? read_other_database() : read_desired(); !read) return read.errors();
    if (auto left = leave_theirs_alone(); !left) return left.errors();
    if (auto replayed = add_pending(); !replayed) return replayed.errors();
    model::Catalog& goal = made_->desired.catalog;
    desired::agree_on_owners(made_->from, goal);
    auto changes =
        prove::settle(made_->from, goal, diff::compare(made_->from, goal), context_.scratch(), cache("settled"));
    if (!changes) return changes.errors();
    made_->changes = std::move(changes).value();
    if (auto chosen = choose_direct(); !chosen) return chosen.errors();
    if (session_) made_->round_trips = session_->round_trips();
    return std::move(made_);
  }

 private:
  support::Result<void> load_schema() {
    if (sides_.to_url) return {};
    auto schema = context_.load_schema();
    if (!schema) return schema.errors();
    made_->schema = std::move(schema).value();
    return {};
  }

  support::Result<void> read_from() {
    if (sides_.from_migrations) {
      made_->from_name = "the migrations folder";
      auto made = made_by(*folder_, context_.scratch());
      if (!made) return made.errors();
      made_->from = std::move(made).value();
      return {};
    }
    auto session = sides_.from_url ? open(*sides_.from_url) : context_.connect();
    if (!session) return session.errors();
    session_.emplace(std::move(session).value());
    auto live = introspect::read(*session_);
    if (!live) return live.errors();
    made_->from = std::move(live).value();
    if (!sides_.from_url) return find_pending();
    made_->from_name = "the database of --from-url";
    return {};
  }

  support::Result<void> find_pending() {
    if (folder_ == nullptr || folder_->migrations.empty()) return {};
    auto pending = pending_files(*session_, *folder_);
    if (!pending) return pending.errors();
    pending_ = std::move(pending).value();
    made_->pending = pending_.size();
    return {};
  }

  /// The schema files on top of what they refer to of others.
  support::Result<void> read_desired() {
    if (auto found = find_ground(); !found) return found.errors();
    const model::Catalog& from = made_->from;
    auto read = desired::read_desired(made_->schema, {from.server_version, from.settings, from.current_user},
                                      context_.scratch(), cache("desired"), made_->ground);
    if (!read) return read.errors();
    made_->desired = std::move(read).value();
    std::erase_if(standing_, [&](const model::ObjectKey& key) { return !made_->desired.catalog.contains(key); });
    basis_.declared.add_made(made_->desired.catalog, standing_);
    return {};
  }

  /// Whose the objects are, as far as the text of the files tells, and which of the others' they need. What the
  /// migrations folder alone makes is ours, all of it.
  support::Result<void> find_ground() {
    if (!session_) return {};
    auto basis = project_basis(context_, made_->schema, folder_, *session_);
    if (!basis) return basis.errors();
    basis_ = std::move(basis).value();
    if (auto problems = scope::contradictions(basis_, &made_->from); !problems.empty()) return problems;
    std::set<model::ObjectKey> theirs;
    for (const scope::LeftAlone& each : scope::separate(made_->from, basis_).left) theirs.insert(each.key);
    theirs.erase(scope::kPublicSchema);
    scope::Mentions mentions;
    mentions.add(made_->schema);
    for (const migration::Migration* each : pending_) mentions.add(each->up.text);
    const model::Catalog needed = scope::needed_of_theirs(made_->from, theirs, mentions);
    for (const auto& [key, object] : needed.objects) standing_.insert(key);
    if (!standing_.empty()) made_->ground = prove::ground_of(needed);
    return {};
  }

  /// Who owns things there need not exist here: owners are not compared.
  support::Result<void> read_other_database() {
    made_->to_name = "the database of --to-url";
    auto session = open(*sides_.to_url);
    if (!session) return session.errors();
    auto wanted = introspect::read(*session);
    if (!wanted) return wanted.errors();
    made_->twin = session->target();
    auto basis = basis_of_database(context_, session_ ? *session_ : *session);
    if (!basis) return basis.errors();
    basis_ = std::move(basis).value();
    model::Catalog& goal = made_->desired.catalog;
    goal = scope::separate(*wanted, basis_).catalog;
    for (auto& [key, object] : goal.objects) model::header(object).owner.reset();
    basis_.declared.add_made(goal, {});
    return {};
  }

  support::Result<void> leave_theirs_alone() {
    if (!session_) return {};
    context_.show(scope::idle_patterns(basis_, made_->from));
    standing_.insert(scope::kPublicSchema);
    made_->live = std::move(made_->from);
    scope::Separation separation = scope::separate(made_->live, basis_, standing_);
    made_->from = std::move(separation.catalog);
    made_->left = std::move(separation.left);
    equal_where_theirs();
    desired::agree_on_secrets(made_->from, made_->desired.catalog);
    model::Catalog& goal = made_->desired.catalog;
    made_->grants_left = scope::grants_of_others(made_->live, basis_);
    scope::leave_alone(made_->grants_left, made_->from, goal);
    made_->from.defaults_of_others = scope::defaults_of_others(made_->live, basis_);
    goal.defaults_of_others = made_->from.defaults_of_others;
    return {};
  }

  /// What stands here for others is as scratch has it, on both sides: it is no difference. So is who may do what in a
  /// schema "public" that is not ours.
  void equal_where_theirs() {
    for (const scope::LeftAlone& each : made_->left) {
      const auto there = made_->desired.catalog.objects.find(each.key);
      const auto here = made_->from.objects.find(each.key);
      if (here != made_->from.objects.end() && there != made_->desired.catalog.objects.end())
        here->second = there->second;
    }
  }

  support::Result<void> add_pending() {
    if (pending_.empty()) return {};
    auto after = prove::replay(made_->from, pending_, context_.scratch());
    if (!after) return after.errors();
    made_->from = std::move(after).value();
    return {};
  }

  support::Result<void> choose_direct() {
    if (!session_) return {};
    auto small = small_tables(*session_, made_->changes, context_.settings().direct_below);
    if (!small) return small.errors();
    std::vector<model::StrategyChoice>& chosen = made_->schema.intents.strategies;
    for (const model::ObjectKey& table : *small) {
      const bool said =
          std::any_of(chosen.begin(), chosen.end(), [&](const auto& choice) { return choice.key == table; });
      if (said) continue;
      chosen.push_back({table, true, {}});
      made_->small_tables.insert(table);
    }
    return {};
  }

  Context& context_;
  const migration::Folder* folder_;
  const Sides& sides_;
  std::optional<pg::Connection> session_;
  Files pending_;  ///< files that the target has not run
  scope::Basis basis_;
  std::set<model::ObjectKey> standing_;  ///< what is theirs and stays in both catalogs
  std::unique_ptr<Comparison> made_ = std::make_unique<Comparison>();
};

}  // namespace

support::Result<std::unique_ptr<Comparison>> compare(Context& context, const migration::Folder* folder,
                                                     const Sides& sides) {
  return Comparing(context, folder, sides).run();
}

namespace {

/// What `gen up` leaves for later, up to the first file that it would run now.
support::Result<Files> later_phases(Context& context, const migration::Folder& folder) {
  auto session = context.connect();
  if (!session) return session.errors();
  auto pending = pending_files(*session, folder);
  if (!pending) return pending.errors();
  const auto now = std::find_if(pending->begin(), pending->end(), [](const migration::Migration* file) {
    return file->phase() == migration::Phase::expand;
  });
  pending->erase(now, pending->end());
  return pending;
}

}  // namespace

support::Result<std::unique_ptr<Outlook>> look_ahead(Context& context, const Comparison& comparison,
                                                     const migration::Folder& folder) {
  auto files = later_phases(context, folder);
  if (!files) return files.errors();
  if (files->empty()) return std::unique_ptr<Outlook>();
  auto outcome = prove::replay(comparison.from, *files, context.scratch());
  if (!outcome) {
    context.say_detail("the pending files explain nothing: " + outcome.errors().front().message);
    return std::unique_ptr<Outlook>();
  }
  auto outlook = std::make_unique<Outlook>();
  outlook->files = std::move(files).value();
  outlook->outcome = std::move(outcome).value();
  outlook->goal = comparison.desired.catalog;
  desired::agree_on_owners(outlook->outcome, outlook->goal);
  auto left = prove::settle(outlook->outcome, outlook->goal, diff::compare(outlook->outcome, outlook->goal),
                            context.scratch(), cache("settled"));
  if (!left) return left.errors();
  outlook->left = std::move(left).value();
  return outlook;
}

}  // namespace gen::cli
