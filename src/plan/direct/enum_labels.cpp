#include "plan/direct/enum_labels.hpp"

#include "gen/render/render.hpp"
#include "plan/direct/operations.hpp"
#include "plan/effects.hpp"

namespace gen::plan {
namespace {

using model::Catalog;
using model::EnumType;

/// The type with the labels of `after` and everything else as it was; nothing when labels are not only added.
std::optional<EnumType> with_labels(const EnumType& before, const EnumType& after) {
  if (before.labels == after.labels) return std::nullopt;
  EnumType grown = before;
  grown.labels = after.labels;
  if (!render::alter(model::Object(before), model::Object(grown))) return std::nullopt;
  return grown;
}

/// Mappings turned around: what the added labels become when they leave again.
model::Intents reverse_intents(const model::Intents& intents) {
  model::Intents turned;
  turned.enum_mappings = intents.enum_mappings;
  return turned;
}

}  // namespace

support::Result<std::vector<Step>> add_enum_labels(const Catalog& from, const std::vector<diff::Change>& changes,
                                                   const model::Intents& intents, std::optional<Catalog>& interim) {
  std::vector<Step> steps;
  support::Diagnostics errors;
  for (const diff::Change& change : changes) {
    if (change.op != diff::ChangeOp::alter || change.key.kind != model::ObjectKind::enum_type) continue;
    const auto& before = std::get<EnumType>(*change.before);
    const auto grown = with_labels(before, std::get<EnumType>(*change.after));
    if (!grown) continue;
    const Catalog state = interim ? *interim : from;
    Catalog next = state;
    next.objects[change.key] = *grown;

    Step step;
    step.subject = change.key;
    step.mode = RunMode::own_transaction;
    step.up = render::alter(model::Object(before), model::Object(*grown)).value();
    step.cause = grown->span;
    const auto back = diff::compare(next, state);
    auto rebuilt = DirectOperations(next, state, back, reverse_intents(intents)).build();
    if (!rebuilt) {
      errors.insert(errors.end(), rebuilt.errors().begin(), rebuilt.errors().end());
      continue;
    }
    for (const Step& part : *rebuilt) {
      step.down.insert(step.down.end(), part.up.begin(), part.up.end());
      Effects effects = part.up_effects;
      effects.removes.clear();  // what steps aside comes back in the same file
      step.down_effects = both(step.down_effects, effects);
    }
    step.down_effects.risk = "fails when a row still holds an added label";
    steps.push_back(std::move(step));
    interim = std::move(next);
  }
  if (!errors.empty()) return errors;
  return steps;
}

}  // namespace gen::plan
