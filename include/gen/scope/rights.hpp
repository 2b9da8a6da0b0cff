#pragma once

#include <string_view>
#include <vector>

#include "gen/model/catalog.hpp"
#include "gen/model/surroundings.hpp"

namespace gen::scope {

/// What the role that read a catalog may do with the objects in it, by their owners and access control lists (manual,
/// 5.7): itself, by the roles whose privileges it has, and as one of PUBLIC. Both must outlive it. What is not in the
/// catalog, and what has no owner, nobody may touch but a superuser.
class Rights {
 public:
  Rights(const model::Catalog& live, const model::Surroundings& surroundings)
      : live_(live), surroundings_(surroundings) {}

  /// Has all that is the owner's alone: to change and to drop it, to put an index, a policy or a comment on it.
  bool acts_for_owner(const model::ObjectKey& key) const;

  /// Has the privilege ("TRIGGER", "USAGE") on the object or, where columns are given, on each of them.
  bool has(const model::ObjectKey& key, std::string_view privilege,
           const std::vector<model::Identifier>& columns = {}) const;

  /// Has it with the grant option, so that it may be granted to others. `column` empty: on the whole object, which the
  /// option on a column does not give.
  bool may_grant(const model::ObjectKey& key, std::string_view privilege, const model::Identifier& column) const;

 private:
  bool holds(const std::vector<model::Privilege>& granted, std::string_view privilege, bool with_option) const;

  const model::Catalog& live_;
  const model::Surroundings& surroundings_;
};

}  // namespace gen::scope
