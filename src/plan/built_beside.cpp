#include "gen/plan/built_beside.hpp"

#include <algorithm>
#include <set>

#include "gen/render/render.hpp"
#include "gen/support/sql_lexer.hpp"
#include "plan/direct/recreation.hpp"
#include "plan/direct/remade_tables.hpp"
#include "plan/effects.hpp"
#include "plan/recipes/helper_name.hpp"
#include "plan/strategy_choice.hpp"
#include "plan/written_anew.hpp"

namespace gen::plan {
namespace {

using diff::Change;
using diff::ChangeOp;
using model::Catalog;
using model::Column;
using model::Index;
using model::Intents;
using model::ObjectKey;
using model::ObjectKind;
using model::Rename;

ObjectKey under_new_name(ObjectKey key) {
  key.name = helper_name({key.name.str()}, "__gen_new");
  return key;
}

/// A materialized view reads the new forms of views while it is filled: those that have no form for both are built
/// beside the old ones, too.
void add_with_views(const ObjectKey& key, const Recreation& needed, const Dependents& to_links,
                    std::set<ObjectKey>& chosen) {
  if (!chosen.insert(key).second) return;
  for (const Dependents::Link& need : to_links.needs(key)) {
    const bool is_column = need.key.kind == ObjectKind::column;
    for (const ObjectKind kind : {ObjectKind::view, ObjectKind::materialized_view}) {
      const ObjectKey view{kind, need.key.schema, {}, is_column ? need.key.owner : need.key.name, {}};
      if ((is_column || need.key.kind == kind) && needed.recreated.count(view) != 0)
        add_with_views(view, needed, to_links, chosen);
    }
  }
}

/// The values of a column of the old type as ones of the new, with labels mapped as the files say; "" where nothing is.
std::string mapped_value(const Column& column, const ObjectKey& type, const Intents& intents) {
  std::string cases;
  for (const model::EnumValueMapping& mapping : intents.enum_mappings) {
    if (mapping.type != type || mapping.replacement.empty()) continue;
    cases +=
        " WHEN " + support::quote_literal(mapping.removed) + " THEN " + support::quote_literal(mapping.replacement);
  }
  if (cases.empty()) return {};
  const std::string text = support::quote_identifier(column.name) + "::text";
  return "(CASE " + text + cases + " ELSE " + text + " END)::" + qualified_name(type);
}

/// The words that map a label; without TO no row may have it.
std::string hint_of_label(const Intents& intents, const support::SourceSpan& where, const std::string& label) {
  return (intents.in_sql(where) ? "-- gen: retire value " : "retire ") + label + " to '...'";
}

/// SET NOT NULL of a domain reads all tables that use it while their writers wait.
bool gets_not_null_in_use(const Change& change, const Dependents& to_links) {
  if (change.op != ChangeOp::alter || change.key.kind != ObjectKind::domain) return false;
  if (std::get<model::Domain>(*change.before).not_null || !std::get<model::Domain>(*change.after).not_null)
    return false;
  return std::ranges::any_of(to_links.of(change.key),
                             [](const Dependents::Link& link) { return link.key.kind == ObjectKind::column; });
}

/// The names in a text, those in literals too: the body of a function is one.
bool mentions(std::string_view sql, const support::Identifier& name) {
  for (const support::Token& token : support::lex_sql(sql)) {
    const std::string_view text = sql.substr(token.offset, token.length);
    if (token.kind == support::TokenKind::word || token.kind == support::TokenKind::quoted_identifier) {
      if (support::fold_identifier(text) == name) return true;
    } else if (token.kind == support::TokenKind::string && text.starts_with('$')) {
      const std::size_t tag = text.find('$', 1) + 1;
      if (text.size() >= 2 * tag && mentions(text.substr(tag, text.size() - 2 * tag), name)) return true;
    }
  }
  return false;
}

/// The rows of a table that was there are read for it: to build it, to prove it, or to give them a value.
bool reads_rows(const Catalog& from, const Catalog& to, const ObjectKey& user) {
  auto stood = [&](const model::QualifiedName& relation) { return from.find_relation(relation) != nullptr; };
  if (const auto* index = to.find<Index>(user)) return stood(index->relation);
  if (const auto* constraint = to.find<model::Constraint>(user))
    return !constraint->on_domain && stood({user.schema, user.owner});
  if (user.kind == ObjectKind::materialized_view) return true;
  const Column* column = user.kind == ObjectKind::column ? find_column(to, user) : nullptr;
  if (column == nullptr || !stood({user.schema, user.owner})) return false;
  const bool is_new = find_column(from, user) == nullptr;
  return !column->generated.empty() || (is_new && column->default_value && may_be_volatile(*column->default_value));
}

/// A function of another shape whose results are stored: what stores them is built with the new one, which has a name
/// of its own until then. One that calls itself by name would call the other.
bool stores_results(const Catalog& from, const Catalog& to, const Dependents& to_links, const ObjectKey& key) {
  const auto* function = to.find<model::Function>(key);
  if (function == nullptr || !from.contains(key) || function->routine != "function") return false;
  const std::size_t body = function->definition.find("\nAS ");
  if (function->atomic || body == std::string::npos || mentions(function->definition.substr(body), key.name))
    return false;
  return std::ranges::any_of(to_links.of(key),
                             [&](const Dependents::Link& link) { return reads_rows(from, to, link.key); });
}

bool waits_for(ObjectKind user, ObjectKind beside) {
  if (beside == ObjectKind::function) {
    return user != ObjectKind::index && user != ObjectKind::constraint && user != ObjectKind::column &&
           user != ObjectKind::materialized_view && user != ObjectKind::statistics;
  }
  if (beside == ObjectKind::materialized_view || beside == ObjectKind::view)
    return user != ObjectKind::index && user != ObjectKind::statistics;
  return user == ObjectKind::function || user == ObjectKind::aggregate || user == ObjectKind::operator_ ||
         user == ObjectKind::cast;
}

}  // namespace

std::vector<Rename> built_beside(const Catalog& from, const Catalog& to, const std::vector<Change>& changes,
                                 const Intents& intents) {
  std::vector<Change> hard = changes;  // labels that are only added have steps of their own
  std::erase_if(hard, [](const Change& change) {
    return change.op == ChangeOp::alter && change.key.kind == ObjectKind::enum_type &&
           render::alter(*change.before, *change.after);
  });
  const Dependents to_links(to);
  std::set<ObjectKey> anew = remade_tables(from, to, hard);
  std::set<ObjectKey> changed;
  for (const Change& change : hard) {
    if (change.op == ChangeOp::alter) changed.insert(change.key);
    const auto table = table_written_anew(from, to, change);
    if (table && !is_chosen_direct(intents, *table)) anew.insert(*table);
  }
  const Recreation needed = find_recreation(from, to, Dependents(from), to_links, hard, anew);
  std::set<ObjectKey> chosen;
  for (const ObjectKey& key : needed.recreated) {
    if (changed.count(key) != 0 && stores_results(from, to, to_links, key) && !is_chosen_direct(intents, key))
      chosen.insert(key);
    const bool stays = key.kind == ObjectKind::materialized_view && to.contains(key);
    if (stays && !is_chosen_direct(intents, key)) add_with_views(key, needed, to_links, chosen);
  }
  for (const auto& [key, object] : model::of_kind(to, ObjectKind::index)) {
    const model::QualifiedName& relation = std::get<Index>(object).relation;
    const ObjectKey view{ObjectKind::materialized_view, relation.schema, {}, relation.name, {}};
    if (chosen.count(view) != 0 && from.contains(key)) chosen.insert(key);
  }
  for (const ObjectKey& type : needed.swapped) {
    if (to.contains(type) && !is_chosen_direct(intents, type)) chosen.insert(type);
  }
  for (const Change& change : changes) {
    if (gets_not_null_in_use(change, to_links) && !is_chosen_direct(intents, change.key)) chosen.insert(change.key);
  }
  std::vector<Rename> beside;
  for (const ObjectKey& key : chosen) {
    const ObjectKey meanwhile = under_new_name(key);
    if (from.contains(meanwhile) || to.contains(meanwhile)) continue;
    beside.push_back({meanwhile, key, model::header(to.objects.at(key)).span});
  }
  return beside;
}

support::Diagnostics unmapped_labels(const Catalog& from, const Catalog& to, const std::vector<Rename>& beside,
                                     const Intents& intents) {
  support::Diagnostics errors;
  for (const Rename& each : beside) {
    const auto* before = from.find<model::EnumType>(each.to);
    const auto* after = to.find<model::EnumType>(each.to);
    if (before == nullptr || after == nullptr) continue;
    for (const std::string& label : before->labels) {
      const bool is_said = std::ranges::any_of(intents.enum_mappings, [&](const model::EnumValueMapping& mapping) {
        return mapping.type == each.to && mapping.removed == label;
      });
      if (is_said || std::ranges::find(after->labels, label) != after->labels.end()) continue;
      const std::string name = support::quote_literal(label);
      errors.push_back(support::error(
          "GEN3005",
          "label " + name + " of " + to_string(each.to) + " leaves, and nothing says what rows get that have it",
          each.span,
          (intents.in_sql(each.span) ? "say it on the line above the type: " : "say it among its labels: ") +
              hint_of_label(intents, each.span, name)));
    }
  }
  return errors;
}

void add_intents_beside(const Catalog& goal, const std::vector<Rename>& beside, Intents& intents) {
  for (const Rename& each : beside) {
    if (each.to.kind == ObjectKind::index) continue;
    intents.retired.push_back({each.to, each.span, false});
    const std::string type = qualified_name(each.from);
    for (const auto& [key, object] : model::of_kind(goal, ObjectKind::table)) {
      for (const Column& column : std::get<model::Table>(object).columns) {
        if (column.type != type) continue;
        const ObjectKey subject = column_key(key, column.name);
        const bool is_said = std::ranges::any_of(
            intents.conversions, [&](const model::TypeConversion& said) { return said.column == subject; });
        const std::string value = is_said ? "" : mapped_value(column, each.from, intents);
        if (!value.empty()) intents.conversions.push_back({subject, value, {}, each.span});
      }
    }
  }
}

std::map<ObjectKey, std::string> users_beside(const Catalog& goal, const std::vector<Rename>& beside) {
  std::map<ObjectKey, std::string> users;
  std::set<ObjectKey> apart;
  for (const Rename& each : beside) apart.insert(each.from);
  for (const model::Dependency& d : goal.dependencies) {
    for (const Rename& each : beside) {
      const bool is_column = d.referenced.kind == ObjectKind::column && d.referenced.schema == each.from.schema &&
                             d.referenced.owner == each.from.name;
      if ((d.referenced != each.from && !is_column) || !waits_for(d.dependent.kind, each.from.kind)) continue;
      const bool is_part = d.dependent.schema == each.from.schema && d.dependent.owner == each.from.name;
      if (is_part || apart.count(d.dependent) != 0) continue;
      users.emplace(d.dependent, "it uses " + to_string(each.to) + ", which is exchanged in contract");
    }
  }
  return users;
}

}  // namespace gen::plan
