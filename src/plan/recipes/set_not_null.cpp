#include "gen/render/render.hpp"
#include "gen/render/sql_builder.hpp"
#include "plan/recipes/backfill.hpp"
#include "plan/recipes/block.hpp"
#include "plan/recipes/fill_trigger.hpp"
#include "plan/recipes/helper_name.hpp"
#include "plan/recipes/recipes.hpp"

/// NOT NULL without a scan under ACCESS EXCLUSIVE (zero-downtime design, 1.1): CHECK (c IS NOT NULL) is proven first,
/// and SET NOT NULL takes the proof. The CHECK goes in a statement of its own: in one ALTER TABLE with SET NOT NULL it
/// would be dropped before it is used (1.6, trap 1). Where nothing fills the values that the old program leaves out, it
/// goes on writing NULL until contract, and the CHECK comes there.
namespace gen::plan {
namespace {

using model::Constraint;
using render::SqlBuilder;

RowTrigger trigger_of(const ColumnFill& fill) {
  const std::string column = support::quote_identifier(fill.column.name);
  return {fill.table.key, row_trigger_name(fill.table.key, fill.column.name.str()),
          "  IF NEW." + column + " IS NULL THEN\n    " +
              assign_from_row(fill.table.key, fill.column.name, fill.expression) + "\n  END IF;\n"};
}

/// Trigger and CHECK come in one transaction: a CHECK without the trigger would fail the old program's writes.
void loosen(RecipeContext& context, const ColumnFill& fill, const Constraint& proof) {
  Step step = make_step(Phase::expand, column_key(fill.table.key, fill.column.name), fill.table.span);
  if (fill.sets_default) {
    step.up = {render::set_default(fill.table, fill.column.name, fill.column.default_value)};
    step.down = {render::set_default(fill.table, fill.column.name, std::nullopt)};
  }
  render::Script undo{render::drop(model::Object(proof))};
  append(step.up, trigger_of(fill).create());
  append(undo, trigger_of(fill).drop());
  append(step.up, render::add_constraint(proof, true));
  append(undo, step.down);
  step.down = std::move(undo);
  step.up_effects = step.down_effects = on(Lock::access_exclusive, relation_name(fill.table.key));
  context.steps.loosen.push_back(std::move(step));
}

/// No program may write NULL from here on.
void enforce(RecipeContext& context, const ColumnFill& fill, const Constraint& proof) {
  Step step = make_step(Phase::contract, column_key(fill.table.key, fill.column.name), fill.table.span);
  step.up = render::add_constraint(proof, true);
  step.down = {render::drop(model::Object(proof))};
  step.up_effects = step.down_effects = on(Lock::access_exclusive, relation_name(fill.table.key));
  step.up_effects.risk = "a program that writes NULL fails from here on";
  context.steps.enforce.push_back(std::move(step));
}

}  // namespace

Constraint not_null_proof(const model::Table& table, const model::Column& column) {
  Constraint proof;
  proof.key = {model::ObjectKind::constraint,
               table.key.schema,
               table.key.name,
               helper_name({table.key.name.str(), column.name.str()}, "__gen_not_null"),
               {}};
  proof.type = "check";
  proof.definition = "CHECK (" + support::quote_identifier(column.name) + " IS NOT NULL)";
  proof.span = table.span;
  return proof;
}

void set_not_null(RecipeContext& context, const ColumnFill& fill) {
  const Constraint proof = not_null_proof(fill.table, fill.column);
  const model::ObjectKey subject = column_key(fill.table.key, fill.column.name);
  const bool filled = !fill.expression.empty();
  // expand
  if (filled) loosen(context, fill, proof);
  // migrate
  if (filled) fill_column(context, {fill.table, fill.column, fill.expression, false});
  // contract, where nothing fills
  if (!filled) enforce(context, fill, proof);
  std::vector<Step>& proofs = filled ? context.steps.validate : context.steps.enforced;
  validate_later(context, proof, proofs, filled ? Phase::migrate : Phase::contract);
  proofs.back().subject = subject;
  if (!filled) proofs.back().mode = proofs.back().down_mode = RunMode::own_transaction;
  // contract
  const Condition proven = constraint_is_valid(relation_name(fill.table.key), proof.key.name);
  Step step = make_step(Phase::contract, subject, fill.table.span);
  step.requires_true = queries({proven});
  step.up = {guard({proven}), render::set_not_null(fill.table, fill.column.name, true),
             render::drop(model::Object(proof))};
  step.down = {};
  if (filled) {
    append(step.up, trigger_of(fill).drop());
    append(step.down, trigger_of(fill).create());
  }
  append(step.down, render::add_constraint(proof, false));
  step.down.push_back(render::set_not_null(fill.table, fill.column.name, false));
  step.up_effects = on(Lock::access_exclusive, relation_name(fill.table.key));
  step.down_effects = on(Lock::access_exclusive, relation_name(fill.table.key), true);
  context.steps.require.push_back(std::move(step));
}

}  // namespace gen::plan
