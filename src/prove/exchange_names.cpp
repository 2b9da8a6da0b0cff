#include "gen/prove/exchange_names.hpp"

#include <algorithm>
#include <cctype>
#include <map>

#include "gen/prove/replay.hpp"
#include "prove/rename_statements.hpp"

namespace gen::prove {
namespace {

using model::Catalog;
using model::Identifier;
using model::Intents;
using model::ObjectKey;
using model::ObjectKind;
using model::Rename;

bool is_label(const ObjectKey& key) { return key.kind == ObjectKind::enum_type && !key.owner.empty(); }

/// The planner has recipes for the names of all others.
bool has_one_name(const ObjectKey& key, const Catalog& to) {
  switch (key.kind) {
    case ObjectKind::column:
      return to.contains({ObjectKind::composite_type, key.schema, {}, key.owner, {}});
    case ObjectKind::view:
    case ObjectKind::materialized_view:
    case ObjectKind::function:
    case ObjectKind::aggregate:
    case ObjectKind::index:
    case ObjectKind::constraint:
    case ObjectKind::statistics:
    case ObjectKind::trigger:
    case ObjectKind::rule:
    case ObjectKind::policy:
      return false;
    default:
      return true;
  }
}

/// Names of the desired state as they are before one rename.
class NameBefore {
 public:
  explicit NameBefore(const Rename& rename) : rename_(rename) {}

  ObjectKey operator()(ObjectKey key) const {
    const ObjectKey& from = rename_.from;
    const ObjectKey& to = rename_.to;
    if (key == to) return from;
    if (to.kind == ObjectKind::schema) {
      if (key.schema == to.name) key.schema = from.name;
    } else if (holds_parts(to) && key.schema == to.schema && key.owner == to.name) {
      key.schema = from.schema;
      key.owner = from.name;
    }
    return key;
  }

 private:
  /// Types and tables: their columns, labels and constraints are named behind them.
  static bool holds_parts(const ObjectKey& key) {
    return key.owner.empty() && (key.kind == ObjectKind::table || key.kind == ObjectKind::enum_type ||
                                 key.kind == ObjectKind::composite_type || key.kind == ObjectKind::domain ||
                                 key.kind == ObjectKind::view || key.kind == ObjectKind::materialized_view);
  }

  const Rename& rename_;
};

Intents with_names(Intents intents, const NameBefore& before) {
  for (Rename& each : intents.renames) {
    each.from = before(each.from);
    each.to = before(each.to);
  }
  for (auto& each : intents.conversions) each.column = before(each.column);
  for (auto& each : intents.backfills) each.column = before(each.column);
  for (auto& each : intents.retired) each.key = before(each.key);
  for (auto& each : intents.strategies) each.key = before(each.key);
  for (auto& each : intents.enum_mappings) each.type = before(each.type);
  for (auto& each : intents.managed_elsewhere) each.table = before(each.table);
  std::map<ObjectKey, support::SourceSpan> columns;
  for (const auto& [key, span] : intents.columns) columns.emplace(before(key), span);
  intents.columns = std::move(columns);
  return intents;
}

std::string exchange_text(const Rename& rename) {
  if (is_label(rename.to)) {
    const ObjectKey type{rename.to.kind, rename.to.schema, {}, rename.to.owner, {}};
    return "label " + support::quote_literal(rename.to.name.str()) + " (was " +
           support::quote_literal(rename.from.name.str()) + ") of " + to_string(type);
  }
  return to_string(rename.to) + " (was " + qualified_name(rename.from) + ")";
}

plan::Step renaming_step(const Catalog& to, const Rename& rename) {
  plan::Step step;
  step.phase = plan::Phase::contract;
  step.subject = is_label(rename.to) ? ObjectKey{rename.to.kind, rename.to.schema, {}, rename.to.owner, {}} : rename.to;
  step.cause = rename.span;
  step.up = rename_statements(to, rename.from, rename.to);
  step.down = rename_statements(to, rename.to, rename.from);
  const bool is_relation = rename.to.kind == ObjectKind::table || rename.to.kind == ObjectKind::sequence;
  if (is_relation) {
    step.up_effects.lock = step.down_effects.lock = plan::Lock::access_exclusive;
    step.up_effects.lock_on = qualified_name(rename.from);
    step.down_effects.lock_on = qualified_name(rename.to);
  }
  const auto* sequence = to.find<model::Sequence>(rename.to);
  if (sequence != nullptr &&
      sequence->owned_by) {  // programs count by the column's default, which knows it by any name
    step.up_effects.removes = {to_string(rename.from)};
    step.down_effects.removes = {to_string(rename.to)};
  } else {
    step.up_effects.exchanges = step.down_effects.exchanges = exchange_text(rename);
  }
  return step;
}

template <class AnyView>
bool has_columns_of(const Catalog& from, const Catalog& to, const ObjectKey& key) {
  const auto* before = from.find<AnyView>(key);
  const auto* after = to.find<AnyView>(key);
  return before != nullptr && after != nullptr &&
         std::ranges::equal(before->columns, after->columns,
                            [](const auto& a, const auto& b) { return a.name == b.name && a.type == b.type; });
}

/// What was built beside the old one gets its name.
plan::Step exchanging_step(const Catalog& from, const Catalog& to, const Rename& rename) {
  plan::Step step = renaming_step(to, rename);
  const bool same_shape = rename.to.kind == ObjectKind::index || has_columns_of<model::View>(from, to, rename.to) ||
                          has_columns_of<model::MaterializedView>(from, to, rename.to);
  step.up_effects.exchanges = step.down_effects.exchanges = same_shape ? "" : to_string(rename.to);
  return step;
}

/// What files say of an object and no server knows: its place in them, and whether they name its owner.
void carry_places(const Catalog& to, Catalog& goal, const std::vector<Rename>& renames) {
  for (auto& [key, object] : goal.objects) {
    if (model::header(object).owner == goal.current_user) model::header(object).owner.reset();
  }
  for (const auto& [key, object] : to.objects) {
    ObjectKey there = key;
    for (auto rename = renames.rbegin(); rename != renames.rend(); ++rename) there = NameBefore(*rename)(there);
    const auto found = goal.objects.find(there);
    if (found == goal.objects.end()) continue;
    model::header(found->second).span = model::header(object).span;
    model::header(found->second).owner = model::header(object).owner;
  }
}

/// In the order in which they are made; each key as it is when its turn comes.
std::vector<Rename> open_ones(const Catalog& from, const Catalog& to, const Intents& intents) {
  std::vector<Rename> open;
  for (const Rename& rename : in_order(intents.renames)) {
    ObjectKey old = rename.from;
    ObjectKey coming = rename.to;
    for (auto earlier = open.rbegin(); earlier != open.rend(); ++earlier) {
      old = NameBefore(*earlier)(old);
      coming = NameBefore(*earlier)(coming);
    }
    const bool has_place = rename.from.schema.empty() || rename.from.schema == rename.to.schema ||
                           to.contains({ObjectKind::schema, {}, {}, rename.from.schema, {}});
    if (!has_one_name(rename.to, to) || !has_place) continue;
    if (has_named(from, old) && !has_named(from, coming) && has_named(to, rename.to) && !has_named(to, rename.from))
      open.push_back(rename);
  }
  return open;
}

/// `name` stands in `text` as a word.
bool has_word(const std::string& text, const std::string& name) {
  const auto goes_on = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '$'; };
  for (std::size_t at = text.find(name); at != std::string::npos; at = text.find(name, at + 1)) {
    const std::size_t end = at + name.size();
    if ((at == 0 || !goes_on(text[at - 1])) && (end == text.size() || !goes_on(text[end]))) return true;
  }
  return false;
}

/// The text of a body follows no rename: what speaks of a new name comes with it.
std::map<ObjectKey, std::string> speakers(const Catalog& goal, const std::vector<Rename>& renames) {
  std::map<ObjectKey, std::string> late;
  for (const auto& [key, object] : model::of_kind(goal, ObjectKind::function)) {
    const auto& function = std::get<model::Function>(object);
    for (const Rename& rename : renames) {
      if (!function.atomic && has_word(function.definition, rename.to.name.str()))
        late.emplace(key, "its body speaks of " + to_string(rename.to) + ", which has that name in contract only");
    }
  }
  return late;
}

bool same(const Rename& a, const Rename& b) { return a.from == b.from && a.to == b.to; }

}  // namespace

support::Result<ExchangedNames> exchange_names(const Catalog& from, const Catalog& to, const Intents& intents,
                                               const std::vector<Rename>& beside, desired::Scratch& scratch) {
  ExchangedNames names{to, intents, {}, {}};
  std::vector<Rename> open = open_ones(from, to, intents);
  const std::size_t declared = open.size();
  open.insert(open.end(), beside.begin(), beside.end());
  if (open.empty()) return names;
  std::erase_if(names.intents.renames, [&](const Rename& rename) {
    return std::ranges::any_of(open, [&](const Rename& other) { return same(rename, other); });
  });
  render::Script back;
  for (auto rename = open.rbegin(); rename != open.rend(); ++rename) {
    append(back, rename_statements(to, rename->to, rename->from));
    names.intents = with_names(std::move(names.intents), NameBefore(*rename));
  }
  auto goal = replay_statements(to, back, scratch);
  if (!goal) return goal.errors();
  names.goal = std::move(goal).value();
  carry_places(to, names.goal, open);
  open.resize(declared);
  names.late = speakers(names.goal, open);
  for (std::size_t i = 0; i < declared; ++i) names.steps.push_back(renaming_step(to, open[i]));
  for (const Rename& rename : beside) names.steps.push_back(exchanging_step(from, to, rename));
  return names;
}

}  // namespace gen::prove
