#include "plan/direct/operation_graph.hpp"

#include <algorithm>
#include <numeric>
#include <set>

#include "gen/support/graph_sort.hpp"

namespace gen::plan {
namespace {

using model::Dependency;
using model::ObjectKey;
using model::ObjectKind;

std::optional<OperationId> find_in(const std::map<ObjectKey, OperationId>& map, const ObjectKey& key) {
  auto it = map.find(key);
  return it == map.end() ? std::nullopt : std::optional(it->second);
}

/// A sequence goes with the column that owns it, but the column's default needs the sequence: taken as edges the two
/// would be a cycle, so ownership is an operation of its own (ALTER SEQUENCE ... OWNED BY).
bool is_ownership(const Dependency& d) {
  return d.dependent.kind == ObjectKind::sequence && d.type == model::DependencyType::automatic;
}

using Wishes = std::set<std::pair<std::size_t, std::size_t>>;

support::SortOutcome sort_with(std::size_t count, std::vector<std::pair<std::size_t, std::size_t>> edges,
                               const Wishes& wishes) {
  edges.insert(edges.end(), wishes.begin(), wishes.end());
  return support::stable_topological_sort(count, edges);
}

bool drop_wishes_of(const std::vector<std::size_t>& cycle, Wishes& wishes) {
  std::size_t dropped = 0;
  for (std::size_t i = 0; i < cycle.size(); ++i) dropped += wishes.erase({cycle[i], cycle[(i + 1) % cycle.size()]});
  return dropped > 0;
}

support::Diagnostic cycle_error(const std::vector<ObjectKey>& subjects) {
  support::Diagnostic error =
      support::error("GEN3004", "these changes need each other in a cycle, so no order of them works", {},
                     "break the cycle in the schema files: make one of the changes in a migration of its own");
  for (const ObjectKey& subject : subjects) error.notes.push_back({"needs: " + to_string(subject), {}});
  return error;
}

}  // namespace

OperationId OperationGraph::add(Preference preference, Step step) {
  operations_.push_back({std::move(preference), std::move(step)});
  return operations_.size() - 1;
}

std::optional<OperationId> OperationGraph::removal(const ObjectKey& key) const { return find_in(removals_, key); }

std::optional<OperationId> OperationGraph::establishment(const ObjectKey& key) const {
  return find_in(establishments_, key);
}

std::optional<OperationId> OperationGraph::restoration(const ObjectKey& key) const {
  return find_in(restorations_, key);
}

std::optional<OperationId> OperationGraph::retraction(const ObjectKey& key) const { return find_in(retractions_, key); }

void OperationGraph::set_retraction(const ObjectKey& key, std::optional<OperationId> id) {
  if (id) {
    retractions_[key] = *id;
  } else {
    retractions_.erase(key);
  }
}

void OperationGraph::before(OperationId first, OperationId second) {
  if (first != second) edges_.emplace_back(first, second);
}

void OperationGraph::before(std::optional<OperationId> first, std::optional<OperationId> second) {
  if (first && second) before(*first, *second);
}

void OperationGraph::prefer(std::optional<OperationId> first, std::optional<OperationId> second) {
  if (first && second && *first != *second) wishes_.emplace_back(*first, *second);
}

void OperationGraph::connect(const model::Catalog& from, const model::Catalog& to, const Dependents& to_links) {
  connect_removals(from, to_links);
  connect_establishments(to);
  for (const auto& [key, id] : removals_) before(std::optional(id), establishment(key));
  for (const auto& [key, id] : restorations_) before(std::optional(id), retraction(key));
}

void OperationGraph::connect_removals(const model::Catalog& from, const Dependents& to_links) {
  for (const Dependency& d : from.dependencies) {
    if (is_ownership(d) || ignored_.count({d.dependent, d.referenced}) != 0) continue;
    connect_removals(d, to_links, removals_, establishments_);
    const bool alike =
        restoration(d.dependent) == removal(d.dependent) && restoration(d.referenced) == removal(d.referenced);
    if (!alike) connect_removals(d, to_links, restorations_, retractions_);
  }
}

void OperationGraph::connect_removals(const Dependency& d, const Dependents& to_links, const KeyedOperations& removals,
                                      const KeyedOperations& establishments) {
  const auto dependent = find_in(removals, d.dependent);
  const auto referenced = find_in(removals, d.referenced);
  if (!dependent || !referenced) return;
  // Changed in place, these need nobody who uses them to leave first.
  const bool is_patient = d.referenced.kind == ObjectKind::sequence || d.referenced.kind == ObjectKind::function;
  if (is_patient && find_in(establishments, d.referenced) == referenced) return;
  // Two changes in place whose need outlives them: only the order of the new state counts.
  const bool both_stay =
      find_in(establishments, d.dependent) == dependent && find_in(establishments, d.referenced) == referenced;
  if (both_stay && to_links.depends(d.dependent, d.referenced)) return;
  before(dependent, referenced);
}

void OperationGraph::connect_establishments(const model::Catalog& to) {
  for (const Dependency& d : to.dependencies) {
    if (is_ownership(d) || ignored_.count({d.dependent, d.referenced}) != 0) continue;
    before(establishment(d.referenced), establishment(d.dependent));
    const bool alike = retraction(d.dependent) == establishment(d.dependent) &&
                       retraction(d.referenced) == establishment(d.referenced);
    if (!alike) before(retraction(d.referenced), retraction(d.dependent));
  }
}

support::Result<std::vector<Step>> OperationGraph::sorted() {
  std::vector<OperationId> preferred(operations_.size());
  std::iota(preferred.begin(), preferred.end(), OperationId{0});
  std::stable_sort(preferred.begin(), preferred.end(), [this](OperationId a, OperationId b) {
    return operations_[a].preference < operations_[b].preference;
  });
  std::vector<std::size_t> number(operations_.size());
  for (std::size_t i = 0; i < preferred.size(); ++i) number[preferred[i]] = i;
  std::vector<std::pair<std::size_t, std::size_t>> edges;
  edges.reserve(edges_.size());
  for (const auto& [first, second] : edges_) edges.emplace_back(number[first], number[second]);
  std::set<std::pair<std::size_t, std::size_t>> wishes;
  for (const auto& [first, second] : wishes_) wishes.emplace(number[first], number[second]);

  support::SortOutcome outcome = sort_with(operations_.size(), edges, wishes);
  // Wishes that stand in a cycle are given up, those of one cycle at a time.
  while (!outcome.cycle.empty() && drop_wishes_of(outcome.cycle, wishes)) {
    outcome = sort_with(operations_.size(), edges, wishes);
  }
  if (!outcome.cycle.empty()) {
    for (std::size_t v : outcome.cycle) cycle_.push_back(operations_[preferred[v]].step.subject);
    return cycle_error(cycle_);
  }
  std::vector<Step> steps;
  for (std::size_t v : outcome.order) {
    const Step& step = operations_[preferred[v]].step;
    if (!step.up.empty() || !step.down.empty()) steps.push_back(step);
  }
  return steps;
}

}  // namespace gen::plan
