#pragma once

#include <map>
#include <vector>

#include "gen/model/catalog.hpp"

namespace gen::plan {

/// The dependencies of one catalog, looked up from either end. Keeps keys of its own, no pointers into the catalog.
class Dependents {
 public:
  struct Link {
    model::ObjectKey key;
    model::DependencyType type;
  };

  explicit Dependents(const model::Catalog& catalog);

  /// What needs `key`, sorted. For a relation the dependents of its columns are not among them.
  const std::vector<Link>& of(const model::ObjectKey& key) const;
  /// What `key` needs, sorted.
  const std::vector<Link>& needs(const model::ObjectKey& key) const;
  /// True when `dependent` needs `referenced`, or, where `referenced` is a relation, a column of it.
  bool depends(const model::ObjectKey& dependent, const model::ObjectKey& referenced) const;

 private:
  std::map<model::ObjectKey, std::vector<Link>> dependents_;
  std::map<model::ObjectKey, std::vector<Link>> needs_;
};

}  // namespace gen::plan
