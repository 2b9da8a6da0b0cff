#include <algorithm>

#include "gen/render/render.hpp"
#include "gen/support/sql_lexer.hpp"
#include "plan/direct/recreation.hpp"
#include "plan/online/planner.hpp"

/// Materialized views that come and read from tables that are exchanged: they are filled from the new forms in migrate,
/// and go on with these when they take their places.
namespace gen::plan {
namespace {

using diff::Change;
using diff::ChangeOp;
using model::Object;
using model::ObjectKey;
using model::ObjectKind;

ObjectKey relation_of_need(const ObjectKey& key) { return key.kind == ObjectKind::column ? owner_table_key(key) : key; }

/// The query with the new forms of tables in it. The server prints each relation with its schema, and nothing behind
/// it.
std::string reading_new_forms(const std::string& query, const std::set<ObjectKey>& exchanged) {
  const auto tokens = support::lex_sql(query);
  auto text = [&](std::size_t i) { return std::string_view(query).substr(tokens[i].offset, tokens[i].length); };
  std::string result;
  std::size_t copied = 0;
  for (std::size_t i = 0; i + 2 < tokens.size(); ++i) {
    const bool is_end = i + 3 >= tokens.size() || text(i + 3) != ".";
    if (text(i + 1) != "." || !is_end || (i > 0 && text(i - 1) == ".")) continue;
    for (const ObjectKey& table : exchanged) {
      if (support::quote_identifier(table.schema) != text(i) || support::quote_identifier(table.name) != text(i + 2))
        continue;
      result +=
          query.substr(copied, tokens[i].offset - copied) + support::quote_identifier(shadow_schema(table.schema));
      copied = tokens[i].offset + tokens[i].length;
    }
  }
  return result + query.substr(copied);
}

}  // namespace

/// Whether a materialized view is filled from the column, maybe through views.
bool OnlinePlanner::fills_a_view(const Dependents& links, const ObjectKey& key) const {
  return std::ranges::any_of(links.of(key), [&](const Dependents::Link& link) {
    if (link.key.kind == ObjectKind::materialized_view) return true;
    if (link.key.kind != ObjectKind::view) return false;
    const model::Catalog& catalog = &links == &from_links_ ? context_.from : context_.to;
    const auto columns = column_keys(catalog, link.key);
    return fills_a_view(links, link.key) ||
           std::ranges::any_of(columns, [&](const ObjectKey& column) { return fills_a_view(links, column); });
  });
}

/// Whether a view reads from what is exchanged, maybe through views that come with it.
bool OnlinePlanner::reads_exchanged(const ObjectKey& view) const {
  return std::ranges::any_of(to_links_.needs(view), [&](const Dependents::Link& need) {
    if (is_exchanged(relation_of_need(need.key))) return true;
    for (const ObjectKind kind : {ObjectKind::view, ObjectKind::materialized_view}) {
      const bool of_column = need.key.kind == ObjectKind::column;
      const ObjectKey other{kind, need.key.schema, {}, of_column ? need.key.owner : need.key.name, {}};
      if ((of_column || need.key.kind == kind) && context_.to.contains(other) && !context_.from.contains(other) &&
          other != view && reads_exchanged(other))
        return true;
    }
    return false;
  });
}

void OnlinePlanner::find_filled_views() {
  std::set<ObjectKey> coming;
  for (const Change& change : changes_) {
    if (change.op == ChangeOp::create && !is_direct(change.key)) coming.insert(change.key);
  }
  auto need_of = [&](const ObjectKey& key, const ObjectKey& other) {
    const auto* index = context_.to.find<model::Index>(key);
    return to_links_.depends(key, other) || (index != nullptr && index->relation == relation_name(other));
  };
  for (const ObjectKey& key : coming) {
    if (key.kind == ObjectKind::materialized_view && reads_exchanged(key)) filled_.insert(key);
  }
  for (std::size_t known = 0; known != filled_.size();) {
    known = filled_.size();
    for (const ObjectKey& key : coming) {
      const bool is_read = key.kind == ObjectKind::view && reads_exchanged(key) &&
                           std::ranges::any_of(filled_, [&](const ObjectKey& view) { return need_of(view, key); });
      const bool reads = std::ranges::any_of(filled_, [&](const ObjectKey& view) { return need_of(key, view); });
      if (is_read || reads) filled_.insert(key);
    }
  }
}

/// None of them is there after expand, and in contract nothing is done to them: they follow the tables.
bool OnlinePlanner::is_filled_from_new_form(const Change& change) {
  if (filled_.count(change.key) == 0) return false;
  remaining_.take_needs(change.key);
  return true;
}

void OnlinePlanner::fill_views_from_new_forms() {
  std::set<ObjectKey> open = filled_;
  while (!open.empty()) {
    auto next = std::ranges::find_if(open, [&](const ObjectKey& key) {
      const auto* index = context_.to.find<model::Index>(key);
      return std::ranges::none_of(open, [&](const ObjectKey& other) {
        return other != key &&
               (to_links_.depends(key, other) || (index != nullptr && index->relation == relation_name(other)));
      });
    });
    if (next == open.end()) next = open.begin();  // views cannot form a cycle
    Object object = context_.to.objects.at(*next);
    if (auto* view = std::get_if<model::View>(&object))
      view->definition = reading_new_forms(view->definition, shadows_.tables);
    if (auto* view = std::get_if<model::MaterializedView>(&object))
      view->definition = reading_new_forms(view->definition, shadows_.tables);
    Step step = make_step(Phase::migrate, *next, model::header(object).span);
    step.up = render::create(object);
    append(step.up, render::dress(object));
    step.down = {render::drop(object)};
    if (next->kind == ObjectKind::materialized_view) step.mode = step.down_mode = RunMode::own_transaction;
    context_.steps.validate.push_back(std::move(step));
    open.erase(next);
  }
}

}  // namespace gen::plan
