#include "plan/online/online.hpp"

#include <algorithm>

#include "plan/approval.hpp"
#include "plan/direct/enum_labels.hpp"
#include "plan/online/partition_stages.hpp"

namespace gen::plan {
namespace {

bool has_label(const model::Catalog& catalog, const model::ObjectKey& type, const model::Identifier& label) {
  const auto* held = catalog.find<model::EnumType>(type);
  return held != nullptr && std::find(held->labels.begin(), held->labels.end(), label.str()) != held->labels.end();
}

/// A label has one name at a time, and both programs write theirs.
support::Diagnostics refuse_label_renames(const model::Catalog& from, const model::Catalog& to,
                                          const model::Intents& intents) {
  support::Diagnostics errors;
  for (const model::Rename& rename : intents.renames) {
    if (rename.to.kind != model::ObjectKind::enum_type || rename.to.owner.empty()) continue;
    const model::ObjectKey type{model::ObjectKind::enum_type, rename.to.schema, {}, rename.to.owner, {}};
    const bool open = has_label(from, type, rename.from.name) && !has_label(from, type, rename.to.name);
    if (!open || !has_label(to, type, rename.to.name)) continue;
    errors.push_back(support::error(
        "GEN3002",
        "label " + support::quote_literal(rename.from.name.str()) + " of " + to_string(type) +
            " cannot be renamed online: the old program still writes it",
        rename.span,
        "accept the short form for this run (gen diff --direct), or add the new label beside the old one"));
  }
  return errors;
}

}  // namespace

support::Result<Plan> plan_online(const model::Catalog& from, const model::Catalog& to,
                                  const std::vector<diff::Change>& changes, const model::Intents& intents,
                                  const Options& options) {
  if (auto errors = refuse_label_renames(from, to, intents); !errors.empty()) return errors;
  Plan plan;
  std::optional<model::Catalog> interim;
  auto labels = add_enum_labels(from, changes, intents, interim);
  if (!labels) return labels.errors();
  plan.steps = std::move(labels).value();
  const model::Catalog& start = interim ? *interim : from;
  const std::vector<diff::Change> rest = interim ? remaining_changes(start, to, changes) : changes;
  auto steps = plan_in_stages(start, to, rest, intents, options);
  if (!steps) return steps.errors();
  plan.steps.insert(plan.steps.end(), steps->begin(), steps->end());
  return plan;
}

}  // namespace gen::plan
