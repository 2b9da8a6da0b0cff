#include "cli/comparison.hpp"

#include <algorithm>
#include <map>

#include "cli/project_scope.hpp"
#include "cli/small_tables.hpp"
#include "cli/their_ground.hpp"
#include "gen/apply/ledger_move.hpp"
#include "gen/introspect/read.hpp"
#include "gen/prove/replay.hpp"
#include "gen/prove/settle.hpp"
#include "gen/scope/needed.hpp"
#include "gen/scope/not_compared.hpp"
#include "gen/scope/public_schema.hpp"
#include "gen/scope/said_of_theirs.hpp"

namespace gen::cli {
namespace {

using Files = std::vector<const migration::Migration*>;

/// The files that the target has not run, in order.
support::Result<Files> pending_files(const Context& context, pg::Connection& session, const migration::Folder& folder) {
  auto ledger = apply::read_ledger_of(session, context.ledger(), folder);
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

support::Result<model::Catalog> empty_database(desired::Scratch& scratch) {
  auto database = scratch.create_database({});
  if (!database) return database.errors();
  auto session = database->connect();
  if (!session) return session.errors();
  return introspect::read(*session);
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
    if (auto placed = see_places_of_theirs(); !placed) return placed.errors();
    model::Catalog& goal = made_->desired.catalog;
    if (session_) context_.show(scope::agree_on_members(made_->live, basis_, made_->from, goal));
    desired::agree_on_owners(made_->from, goal);
    auto changes =
        prove::settle(made_->from, goal, diff::compare(made_->from, goal), context_.scratch(), cache("settled"));
    if (!changes) return changes.errors();
    made_->changes = std::move(changes).value();
    if (auto chosen = choose_direct(); !chosen) return chosen.errors();
    if (session_) made_->round_trips = session_->round_trips();
    made_->session = std::move(session_);
    made_->basis = std::move(basis_);
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
    if (sides_.from_migrations) return start_empty();
    auto session = sides_.from_url ? open(*sides_.from_url) : context_.connect();
    if (!session) return session.errors();
    session_.emplace(std::move(session).value());
    auto live = introspect::read(*session_, context_.read_options());
    if (!live) return live.errors();
    made_->from = std::move(live).value();
    if (!sides_.from_url) return find_pending();
    made_->from_name = "the database of --from-url";
    return {};
  }

  /// All files of the folder are then pending.
  support::Result<void> start_empty() {
    made_->from_name = "the migrations folder";
    auto empty = empty_database(context_.scratch());
    if (!empty) return empty.errors();
    made_->from = std::move(empty).value();
    for (const migration::Migration& migration : folder_->migrations) pending_.push_back(&migration);
    return {};
  }

  support::Result<void> find_pending() {
    if (folder_ == nullptr || folder_->migrations.empty()) return {};
    auto pending = pending_files(context_, *session_, *folder_);
    if (!pending) return pending.errors();
    pending_ = std::move(pending).value();
    made_->pending = pending_.size();
    return {};
  }

  /// The schema files on top of what they refer to of others. Where they do not load on what the database has, since
  /// something that is declared moved there, they are read on what is declared, and the rest is compared.
  support::Result<void> read_desired() {
    auto found = find_ground();
    if (!found) return found.errors();
    made_->moved = found->moved;
    auto read = desired_on(found->ground);
    if (!read && !found->needed_between.objects.empty()) {
      *found = between_ours(std::move(*found));
      read = desired_on(found->ground);
    }
    if (!read && !found->moved.empty()) {
      *found = as_declared(std::move(*found));
      if (auto again = desired_on(found->ground)) read = std::move(again);
    }
    if (!read) return with_moved(read.errors());
    made_->desired = std::move(read).value();
    made_->ground = std::move(found->ground);
    standing_ = found->keys();
    std::erase_if(standing_, [&](const model::ObjectKey& key) { return !made_->desired.catalog.contains(key); });
    basis_.declared.add_made(made_->desired.catalog, standing_);
    if (auto problems = scope::misplaced_managers(basis_.declared, made_->desired.catalog); !problems.empty())
      return problems;
    return {};
  }

  support::Result<desired::DesiredCatalog> desired_on(const desired::Ground& ground) {
    const model::Catalog& from = made_->from;
    return desired::read_desired(made_->schema, {from.server_version, from.settings, from.current_user},
                                 context_.scratch(), cache("desired"), ground);
  }

  /// That an external moved may be why the schema does not load on what the database has.
  support::Diagnostics with_moved(support::Diagnostics errors) const {
    std::vector<std::string> statements;
    for (const source::Statement& statement : made_->schema.statements) statements.push_back(statement.sql);
    for (support::Diagnostic& each : scope::moved_in_the_way(made_->moved, statements))
      errors.push_back(std::move(each));
    return errors;
  }

  /// Whose the objects are, as far as the text of the files tells, and which of the others' they need.
  support::Result<TheirGround> find_ground() {
    scope::Mentions mentions;
    mentions.add(made_->schema);
    for (const migration::Migration* each : pending_) mentions.add(each->up.text);
    if (session_) return ground_of_database(mentions);
    const desired::TargetFacts facts{made_->from.server_version, made_->from.settings, {}};
    return ground_without_database(context_, made_->schema, facts, mentions);
  }

  support::Result<TheirGround> ground_of_database(const scope::Mentions& mentions) {
    auto basis = project_basis(context_, made_->schema, folder_, *session_);
    if (!basis) return basis.errors();
    basis_ = std::move(basis).value();
    return ground_in(context_, made_->schema, made_->from, basis_, mentions);
  }

  /// Who owns things there need not exist here: owners are not compared.
  support::Result<void> read_other_database() {
    made_->to_name = "the database of --to-url";
    auto session = open(*sides_.to_url);
    if (!session) return session.errors();
    auto wanted = introspect::read(*session, context_.read_options());
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
    if (session_) {
      context_.show(scope::idle_patterns(basis_, made_->from));
      context_.show(scope::unread_managers(made_->from, basis_));
      standing_.insert(scope::kPublicSchema);
      made_->live = std::move(made_->from);
      scope::Separation separation = scope::separate(made_->live, basis_, standing_);
      made_->from = std::move(separation.catalog);
      made_->left = std::move(separation.left);
    }
    equal_where_theirs();
    tell_unknown_partitions();
    desired::agree_on_secrets(made_->from, made_->desired.catalog);
    model::Catalog& goal = made_->desired.catalog;
    made_->grants_left = scope::grants_of_others(made_->live, basis_);
    scope::leave_alone(made_->grants_left, made_->from, goal);
    made_->from.defaults_of_others = scope::defaults_of_others(made_->live, basis_);
    goal.defaults_of_others = made_->from.defaults_of_others;
    return {};
  }

  /// Partitions of others are in no catalog: a plan for what they hang on has to look for them when it runs.
  void tell_unknown_partitions() {
    std::vector<model::ManagedElsewhere>& managed = made_->schema.intents.managed_elsewhere;
    std::set<model::ObjectKey> told;
    for (const model::ManagedElsewhere& each : managed) told.insert(each.table);
    for (const scope::LeftAlone& each : made_->left) {
      const auto* table = made_->live.find<model::Table>(each.key);
      if (table == nullptr || !table->partition_of || made_->from.contains(each.key)) continue;
      const model::QualifiedName& parent = table->partition_of->parent;
      const model::ObjectKey key{model::ObjectKind::table, parent.schema, {}, parent.name, {}};
      if (made_->from.contains(key) && told.insert(key).second) managed.push_back({key, {}});
    }
  }

  /// What stands here for others is as scratch has it, on both sides: it is no difference. So is who may do what in a
  /// schema "public" that is not ours.
  void equal_where_theirs() {
    model::Catalog& goal = made_->desired.catalog;
    std::set<model::ObjectKey> added;
    waiting_ = scope::still_lacking(made_->from, goal, standing_);
    for (const model::ObjectKey& key : standing_) {
      const auto there = goal.objects.find(key);
      if (there == goal.objects.end() || (key == scope::kPublicSchema && !is_left(key))) continue;
      if (waiting_.count(key) != 0) {
        if (session_ && pending_.empty()) goal.objects.erase(there);  // nobody has it, and nobody can have it yet
        continue;
      }
      model::Object theirs = there->second;
      const auto present = made_->from.objects.find(key);
      if (key != scope::kPublicSchema)  // has the comment and the privileges of every new database
        scope::keep_what_is_said_already(present == made_->from.objects.end() ? nullptr : &present->second, theirs);
      if (made_->from.objects.insert_or_assign(key, std::move(theirs)).second) added.insert(key);
    }
    for (const model::Dependency& each : goal.dependencies) {
      if (added.count(each.dependent) != 0) made_->from.dependencies.push_back(each);
    }
    std::ranges::sort(made_->from.dependencies);
  }

  bool is_left(const model::ObjectKey& key) const {
    return std::ranges::any_of(made_->left, [&](const scope::LeftAlone& each) { return each.key == key; });
  }

  support::Result<void> add_pending() {
    if (pending_.empty()) return {};
    auto after = prove::replay(made_->from, pending_, context_.scratch(), waiting_.empty() ? nullptr : &made_->ground);
    if (!after) return after.errors();
    made_->from = std::move(after).value();
    pending_.clear();
    equal_where_theirs();
    return {};
  }

  /// What others put into a schema of ours, or make of a type of ours, needs that first. What the database should have
  /// and has not is told by the plan that refers to it.
  support::Result<void> see_places_of_theirs() const {
    if (session_) return {};
    support::Diagnostics problems;
    const scope::Declared declared(made_->schema);
    for (const auto& [key, need] : waiting_) {
      if (!key.owner.empty()) continue;
      const bool is_place = need.kind == model::ObjectKind::schema;
      problems.push_back(support::error(
          "GEN3011", "external " + to_string(key) + " cannot be there yet: no migration makes " + to_string(need),
          declared.where(key),
          is_place ? "let one migration make the schema, and the next, once others have put theirs into it, refer to it"
                   : "let one migration make it, and the next, once others have made theirs of it, refer to that"));
    }
    if (!problems.empty()) return problems;
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
  std::set<model::ObjectKey> standing_;                   ///< what is theirs and stays in both catalogs
  std::map<model::ObjectKey, model::ObjectKey> waiting_;  ///< those of it that need a file first, with what they lack
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
  auto pending = pending_files(context, *session, folder);
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
