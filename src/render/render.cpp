#include "gen/render/render.hpp"

#include <algorithm>
#include <type_traits>

#include "render/column.hpp"
#include "render/header.hpp"
#include "render/kinds.hpp"
#include "render/privileges.hpp"

namespace gen::render {
namespace {

using model::Object;

template <class Made, class Function>
Made visit_kind(const Object& object, Function&& function) {
  return std::visit(
      [&](const auto& value) -> Made {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(value)>, std::monostate>) {
          return Made{};
        } else {
          return function(value);
        }
      },
      object);
}

/// REVOKE on a table takes the privilege from its columns as well (manual, REVOKE), so those that stay are given again.
template <class Relation>
Script give_again(const Relation& before, const Relation& after) {
  const std::vector<model::Privilege> taken =
      taken_privileges({before.granted, before.revoked}, {after.granted, after.revoked});
  Script script;
  if (taken.empty()) return script;
  for (const auto& column : after.columns) {
    std::vector<model::Privilege> lost;
    for (const model::Privilege& privilege : column.granted) {
      const bool hit = std::any_of(taken.begin(), taken.end(), [&](const model::Privilege& each) {
        return each.grantee == privilege.grantee && each.privilege == privilege.privilege;
      });
      if (hit) lost.push_back(privilege);
    }
    append(script, change_column_privileges(after, column.name, {}, lost));
  }
  return script;
}

Script give_again(const Object& before, const Object& after) {
  return visit_kind<Script>(after, [&](const auto& now) -> Script {
    using Struct = std::remove_cvref_t<decltype(now)>;
    if constexpr (std::is_same_v<Struct, model::Table> || std::is_same_v<Struct, model::View> ||
                  std::is_same_v<Struct, model::MaterializedView>) {
      return give_again(std::get<Struct>(before), now);
    } else {
      return {};
    }
  });
}

}  // namespace

Script create(const Object& object) {
  return visit_kind<Script>(object, [](const auto& value) { return kinds::create(value); });
}

/// The header comes first: privileges on a table stand in front of those on its columns.
Script dress(const Object& object, const Parents& parents) {
  Script script = dress_header(object);
  append(script, visit_kind<Script>(object, [&](const auto& value) { return kinds::dress(value, parents); }));
  return script;
}

std::optional<Script> alter(const Object& before, const Object& after) {
  using Made = std::optional<Script>;
  Made script = visit_kind<Made>(after, [&](const auto& now) -> Made {
    return kinds::alter(std::get<std::remove_cvref_t<decltype(now)>>(before), now);
  });
  if (!script) return std::nullopt;
  append(*script, alter_header(before, after));
  append(*script, give_again(before, after));
  return script;
}

}  // namespace gen::render
