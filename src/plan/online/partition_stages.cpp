#include "plan/online/partition_stages.hpp"

#include <algorithm>
#include <map>

#include "plan/direct/remade_tables.hpp"
#include "plan/online/partition_moves.hpp"
#include "plan/online/planner.hpp"
#include "plan/partition_bound.hpp"
#include "plan/recipes/partition_exchange.hpp"

namespace gen::plan {
namespace {

using diff::Change;
using model::Catalog;
using model::ObjectKey;
using model::Table;

class PartitionStages {
 public:
  PartitionStages(const Catalog& from, const Catalog& to, const std::vector<Change>& changes,
                  const model::Intents& intents, const Options& options)
      : from_(from),
        to_(to),
        intents_(intents),
        options_(options),
        moves_(find_partition_moves(from, to, changes, intents)) {
    // What differs and yet is no change was settled before.
    for (const Change& change : diff::compare(from, to)) settled_.insert(change.key);
    for (const Change& change : changes) settled_.erase(change.key);
  }

  bool any() const { return !moves_.empty(); }

  support::Result<std::vector<Step>> build() {
    const Catalog first = before_moves(from_, to_, moves_);
    if (auto done = plan_rest(from_, first, false); !done) return done.errors();
    late_ = is_room_made_late();
    if (!late_) {
      if (auto done = join_all({}, Phase::migrate); !done) return done.errors();
    }
    if (auto done = leave_all(); !done) return done.errors();
    if (late_) {
      if (auto done = join_all(moves_.leave, Phase::contract); !done) return done.errors();
    }
    const Catalog last = before_moves(from_, to_, {}, moves_.leave);
    if (auto done = plan_rest(last, to_, true); !done) return done.errors();
    return std::move(steps_);
  }

 private:
  support::Result<void> plan_rest(const Catalog& before, const Catalog& after, bool at_end) {
    std::vector<Change> changes = diff::compare(before, after);
    std::erase_if(changes, [this](const Change& change) { return settled_.count(change.key) != 0; });
    if (changes.empty()) return {};
    auto steps = OnlinePlanner(before, after, changes, intents_, options_).build();
    if (!steps) return steps.errors();
    for (Step& step : *steps) {
      if (at_end) step.phase = Phase::contract;
      steps_.push_back(std::move(step));
    }
    return {};
  }

  ObjectKey relation_of(const ObjectKey& subject) const {
    if (!subject.owner.empty()) return owner_table_key(subject);
    for (const Catalog* catalog : {&from_, &to_}) {
      if (const auto* index = catalog->find<model::Index>(subject)) return table_key(index->relation);
    }
    return subject;
  }

  /// True where contract alone makes the tables what the exchange needs, or takes away what is in their place.
  bool is_room_made_late() const {
    if (!moves_.move.empty()) return true;  // programs find its rows below its old parent until then
    std::set<ObjectKey> concerned;
    for (const ObjectKey& table : moves_.incoming()) {
      concerned.insert(table);
      for (const ObjectKey& above : partition_ancestors(to_, table)) concerned.insert(above);
      if (takes_the_place_of_another(*to_.find<Table>(table))) return true;
    }
    return std::any_of(steps_.begin(), steps_.end(), [&](const Step& step) {
      return step.phase == Phase::contract && concerned.count(relation_of(step.subject)) != 0;
    });
  }

  bool takes_the_place_of_another(const Table& partition) const {
    return std::any_of(from_.objects.begin(), from_.objects.end(), [&](const auto& entry) {
      const auto* other = std::get_if<Table>(&entry.second);
      if (other == nullptr || !other->partition_of || entry.first == partition.key ||
          other->partition_of->parent != partition.partition_of->parent || moves_.shift.count(entry.first) != 0)
        return false;
      const auto* kept = to_.find<Table>(entry.first);
      const bool goes = kept == nullptr || !kept->partition_of;
      return goes && !surely_apart(other->partition_of->bound, partition.partition_of->bound);
    });
  }

  /// Behind the last step of the phase, or of an earlier one.
  void insert(std::vector<Step> steps, Phase phase) {
    auto place = std::find_if(steps_.begin(), steps_.end(), [&](const Step& step) { return step.phase > phase; });
    steps_.insert(place, std::make_move_iterator(steps.begin()), std::make_move_iterator(steps.end()));
  }

  /// Parent by parent.
  support::Result<void> join_all(const std::set<ObjectKey>& gone, Phase phase) {
    std::map<ObjectKey, std::set<ObjectKey>> groups;
    for (const ObjectKey& table : moves_.incoming())
      groups[table_key(to_.find<Table>(table)->partition_of->parent)].insert(table);
    PartitionMoves left = moves_;
    if (!gone.empty()) left.leave.clear();
    for (const auto& [parent, tables] : groups) {
      const Catalog before = before_moves(from_, to_, left, gone);
      for (const ObjectKey& table : tables)
        left.join.erase(table), left.come.erase(table), left.shift.erase(table), left.move.erase(table);
      const Catalog after = before_moves(from_, to_, left, gone);
      auto steps = join_partitions({before, after, tables, intents_, phase});
      if (!steps) return steps.errors();
      insert(std::move(steps).value(), phase);
    }
    return {};
  }

  support::Result<void> leave_all() {
    PartitionMoves left = moves_;
    if (!late_) left.join.clear(), left.come.clear(), left.shift.clear(), left.move.clear();
    std::set<ObjectKey> gone;
    for (const ObjectKey& table : moves_.leave) {
      const Catalog before = before_moves(from_, to_, left, gone);
      left.leave.erase(table);
      gone.insert(table);
      const Catalog after = before_moves(from_, to_, left, gone);
      auto steps = leave_partition({before, after, {table}, intents_, Phase::contract});
      if (!steps) return steps.errors();
      insert(std::move(steps).value(), Phase::contract);
    }
    return {};
  }

  const Catalog& from_;
  const Catalog& to_;
  const model::Intents& intents_;
  const Options& options_;
  PartitionMoves moves_;
  std::set<ObjectKey> settled_;
  std::vector<Step> steps_;
  bool late_ = false;  ///< what comes waits for the end of contract
};

}  // namespace

support::Result<std::vector<Step>> plan_in_stages(const Catalog& from, const Catalog& to,
                                                  const std::vector<Change>& changes, const model::Intents& intents,
                                                  const Options& options) {
  PartitionStages stages(from, to, changes, intents, options);
  if (!stages.any()) return OnlinePlanner(from, to, changes, intents, options).build();
  return stages.build();
}

}  // namespace gen::plan
