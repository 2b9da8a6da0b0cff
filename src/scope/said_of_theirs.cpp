#include "gen/scope/said_of_theirs.hpp"

#include <algorithm>

#include "gen/model/privilege_lists.hpp"

namespace gen::scope {
namespace {

using model::Object;
using model::Privilege;

using Privileges = std::vector<Privilege>;

void keep_present(Privileges& declared, const Privileges* present) {
  std::erase_if(declared, [&](const Privilege& wanted) {
    return present == nullptr || std::ranges::none_of(*present, [&](const Privilege& each) {
             return each.grantee == wanted.grantee && each.privilege == wanted.privilege &&
                    each.grantable == wanted.grantable;
           });
  });
}

/// What is said already, where our files say something.
void take_comment(std::string& declared, const std::string& present) {
  if (!declared.empty()) declared = present;
}

template <class Relation>
bool take_comments(const Object* present, Object& declared) {
  auto* relation = std::get_if<Relation>(&declared);
  if (relation == nullptr) return false;
  const auto* there = present == nullptr ? nullptr : std::get_if<Relation>(present);
  for (auto& column : relation->columns) {
    std::string comment;
    if (there != nullptr) {
      const auto found = std::ranges::find(there->columns, column.name, [](const auto& each) { return each.name; });
      if (found != there->columns.end()) comment = found->comment;
    }
    take_comment(column.comment, comment);
  }
  return true;
}

}  // namespace

void keep_what_is_said_already(const Object* present, Object& declared) {
  const model::ObjectHeader* there = present == nullptr ? nullptr : &model::header(*present);
  model::ObjectHeader& head = model::header(declared);
  // An extension comes with its comment.
  if (head.key.kind != model::ObjectKind::extension)
    take_comment(head.comment, there == nullptr ? std::string() : there->comment);
  if (!take_comments<model::Table>(present, declared) && !take_comments<model::View>(present, declared))
    take_comments<model::MaterializedView>(present, declared);
  for (auto& each : model::privilege_lists(declared)) {
    const Privileges *granted = nullptr, *revoked = nullptr;
    if (present != nullptr) {
      for (const auto& other : model::privilege_lists(*present)) {
        if (other.column != each.column || other.member != each.member) continue;
        granted = &other.granted;
        revoked = &other.revoked;
      }
    }
    keep_present(each.granted, granted);
    keep_present(each.revoked, revoked);
  }
}

}  // namespace gen::scope
