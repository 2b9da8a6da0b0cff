#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "gen/plan/step.hpp"
#include "gen/support/result.hpp"
#include "plan/dependents.hpp"

namespace gen::plan {

/// Position that a reader would like an operation to have; dependencies disturb it where they must. Compared field by
/// field.
struct Preference {
  int stage = 1;         ///< 0: what goes; 1: what changes and comes; 2: what is tidied up at the end
  int group = 0;         ///< kinds in the order of kinds.def; what belongs to a table has the table's group
  std::string relation;  ///< qualified name of the table that it belongs to, or its own
  int part = 0;          ///< within a table: itself, columns, constraints, indexes, ...
  model::ObjectKey subject;

  auto operator<=>(const Preference&) const = default;
};

using OperationId = std::size_t;

/// Atomic operations and what must come before what. At most one operation takes the old form of a thing away and at
/// most one establishes its new form; both may be the same (a change in place). On the way back the same two bring the
/// old form back and take the new one away, unless other operations are named for that.
class OperationGraph {
 public:
  OperationId add(Preference preference, Step step);
  Step& step(OperationId id) { return operations_[id].step; }

  void set_removal(const model::ObjectKey& key, OperationId id) { removals_[key] = restorations_[key] = id; }
  void set_establishment(const model::ObjectKey& key, OperationId id) { establishments_[key] = retractions_[key] = id; }
  std::optional<OperationId> removal(const model::ObjectKey& key) const;
  std::optional<OperationId> establishment(const model::ObjectKey& key) const;

  /// The operations whose `down` brings the old form back and takes the new one away, when `up` of them says nothing
  /// about that form. Call after set_removal and set_establishment; nothing: the form comes or goes with another one.
  void set_restoration(const model::ObjectKey& key, OperationId id) { restorations_[key] = id; }
  void set_retraction(const model::ObjectKey& key, std::optional<OperationId> id);
  std::optional<OperationId> restoration(const model::ObjectKey& key) const;
  std::optional<OperationId> retraction(const model::ObjectKey& key) const;

  /// The dependency of the one on the other gives no edges: whoever says so orders the two.
  void ignore(const model::ObjectKey& dependent, const model::ObjectKey& referenced) {
    ignored_.emplace(dependent, referenced);
  }

  void before(OperationId first, OperationId second);
  void before(std::optional<OperationId> first, std::optional<OperationId> second);

  /// Edges from the dependencies of both states:
  ///  - what needs a thing leaves before the thing is taken away or changed (`from`),
  ///  - a thing is there before what needs it comes (`to`).
  void connect(const model::Catalog& from, const model::Catalog& to, const Dependents& to_links);

  /// A wish that holds unless it would close a cycle: what the text of a function body mentions comes first.
  void prefer(std::optional<OperationId> first, std::optional<OperationId> second);

  /// The steps in order; operations without text in either direction are left out. GEN3004 with the path of a cycle.
  support::Result<std::vector<Step>> sorted();
  /// What the operations of the cycle are about that `sorted` failed with.
  const std::vector<model::ObjectKey>& cycle() const { return cycle_; }

 private:
  using KeyedOperations = std::map<model::ObjectKey, OperationId>;
  struct Operation {
    Preference preference;
    Step step;
  };
  void connect_removals(const model::Catalog& from, const Dependents& to_links);
  void connect_removals(const model::Dependency& d, const Dependents& to_links, const KeyedOperations& removals,
                        const KeyedOperations& establishments);
  void connect_establishments(const model::Catalog& to);

  std::vector<Operation> operations_;
  std::vector<std::pair<OperationId, OperationId>> edges_;
  std::vector<std::pair<OperationId, OperationId>> wishes_;
  KeyedOperations removals_;
  KeyedOperations establishments_;
  KeyedOperations restorations_;
  std::vector<model::ObjectKey> cycle_;
  KeyedOperations retractions_;
  std::set<std::pair<model::ObjectKey, model::ObjectKey>> ignored_;
};

}  // namespace gen::plan
