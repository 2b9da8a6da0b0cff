#pragma once

#include <set>
#include <tuple>
#include <utility>
#include <vector>

#include "render/schema_files/units.hpp"

namespace gen::render {

/// What a unit does for its object; later parts come after the earlier ones.
enum class Part { make, dress, finish };
using UnitId = std::pair<model::ObjectKey, Part>;

/// Where a unit stands as long as nothing else demands another place: units are sorted by it.
using Preference = std::tuple<int, model::ObjectKey, int, model::ObjectKey, Part>;

/// Units and what must stand in front of what.
class UnitGraph {
 public:
  /// An empty script is no unit, but may stand in edges.
  void add(const UnitId& id, Preference preference, Script script);
  /// Nothing happens when one of them is never added, or both are the same.
  void edge(const UnitId& first, const UnitId& then) { edges_.emplace_back(first, then); }

  /// Leaves out the edges of `ignored`. A cycle, each unit in front of the next and the last in front of the first;
  /// empty: there is an order.
  std::vector<UnitId> sort(const std::set<std::pair<UnitId, UnitId>>& ignored);
  /// REQUIRES: sort() found an order.
  std::vector<Unit> take();

 private:
  struct Node {
    Preference preference;
    UnitId id;
    Script script;
  };

  std::vector<Node> nodes_;
  std::vector<std::pair<UnitId, UnitId>> edges_;
  std::vector<std::size_t> order_;
};

}  // namespace gen::render
