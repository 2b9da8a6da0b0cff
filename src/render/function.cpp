#include "render/expression.hpp"
#include "render/kinds.hpp"

namespace gen::render::kinds {

using model::Function;

Script create(const Function& function) { return {SqlBuilder().trusted(function.definition).build()}; }

/// CREATE OR REPLACE keeps names of arguments, result and defaults that are there (manual, CREATE FUNCTION, Notes).
std::optional<Script> alter(const Function& before, const Function& after) {
  if (before.definition == after.definition && before.arguments == after.arguments) return Script{};
  const bool replaceable = before.routine == after.routine && before.result == after.result &&
                           before.argument_names == after.argument_names &&
                           count_defaults(before.arguments) <= count_defaults(after.arguments);
  if (!replaceable) return std::nullopt;
  return create(after);
}

}  // namespace gen::render::kinds
