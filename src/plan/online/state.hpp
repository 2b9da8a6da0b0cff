#pragma once

#include <set>

#include "gen/model/catalog.hpp"

namespace gen::plan {

/// A catalog between two others, as it stands after expand or before the removals of contract: each object in its form
/// of one of them, or in a form of its own; what an object needs is taken from the catalog that its form is of.
class InterimCatalog {
 public:
  /// Starts as `base`. REQUIRES: both outlive it.
  InterimCatalog(const model::Catalog& base, const model::Catalog& other) : state_(base), base_(base), other_(other) {}

  /// Puts an object that needs what it needs in `other`.
  void put(const model::Object& object);
  void erase(const model::ObjectKey& key) { state_.objects.erase(key); }
  /// Adds an object that neither of the two has; what it needs comes by `add_need`.
  void add(const model::Object& object) { state_.objects[model::header(object).key] = object; }
  void add_need(model::Dependency need) { own_needs_.push_back(std::move(need)); }
  /// The dependencies of this object or column are those of `other`.
  void take_needs(const model::ObjectKey& key) { from_other_.insert(key); }

  const model::Catalog& state() const { return state_; }
  /// With the dependencies of what is there.
  model::Catalog build() const;

 private:
  bool is_there(const model::ObjectKey& key) const;

  model::Catalog state_;
  const model::Catalog& base_;
  const model::Catalog& other_;
  std::set<model::ObjectKey> from_other_;
  std::vector<model::Dependency> own_needs_;
};

}  // namespace gen::plan
