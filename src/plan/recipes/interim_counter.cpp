#include "plan/recipes/interim_counter.hpp"

#include "gen/render/render.hpp"
#include "plan/counter.hpp"
#include "plan/effects.hpp"
#include "plan/recipes/block.hpp"
#include "plan/recipes/helper_name.hpp"

namespace gen::plan {
namespace {

using model::Column;
using model::QualifiedName;
using model::Sequence;
using model::Table;
using render::Script;

Column counting_with(Column column, const QualifiedName& sequence) {
  column.identity.reset();
  column.default_value = next_value_of(sequence);
  return column;
}

/// PL/pgSQL that moves the counter behind `value`. Small steps are counted, since setval beside another session's
/// nextval could set the counter back.
std::string pass_over(const CounterExchange& exchange, const std::string& value) {
  const model::SequenceOptions& options = exchange.sequence.options;
  const std::string counter = to_string(QualifiedName{exchange.sequence.key.schema, exchange.sequence.key.name});
  const bool up = options.increment > 0;
  const bool by_one = options.increment == 1 || options.increment == -1;
  const std::string ahead = up ? " > " : " < ";
  const std::string from = counter + " AS gen_counter\n    WHERE " + value + " BETWEEN " +
                           std::to_string(options.minimum) + " AND " + std::to_string(options.maximum);
  std::string text = "  PERFORM pg_catalog.setval(" + support::quote_literal(counter) + ", " + value + ")\n    FROM " +
                     from + "\n    AND " + value + ahead + "gen_counter.last_value" +
                     (!by_one ? ""
                      : up    ? " + 1000"
                              : " - 1000") +
                     ";\n";
  if (!by_one) return text;
  return text + "  WHILE EXISTS (\n    SELECT FROM " + from + "\n    AND (" + value + ahead +
         "gen_counter.last_value OR (" + value +
         " = gen_counter.last_value AND NOT gen_counter.is_called))\n"
         "  ) LOOP\n    PERFORM pg_catalog.nextval(" +
         support::quote_literal(counter) + ");\n  END LOOP;\n";
}

/// Rows that were written before the trigger was there, and after the counter was set.
render::SqlText catch_up(const CounterExchange& exchange) {
  const std::string column = support::quote_identifier(exchange.plain.name);
  return do_block(std::string("DECLARE\n  gen_last ") + exchange.plain.type + " := (SELECT pg_catalog." +
                  (exchange.sequence.options.increment > 0 ? "max(" : "min(") + column + ") FROM " +
                  to_string(relation_name(exchange.table.key)) + ");\nBEGIN\n" + pass_over(exchange, "gen_last") +
                  "END");
}

}  // namespace

Sequence interim_counter(const Table& table, const Column& column) {
  Sequence counter;
  counter.key = {model::ObjectKind::sequence,
                 table.key.schema,
                 {},
                 helper_name({table.key.name.str(), column.name.str()}, "__gen_counter"),
                 {}};
  counter.options = column.identity->options;
  // Who writes the table draws from it, and an identity asks for no privilege of its own.
  counter.granted = {{model::Identifier("public"), "USAGE", false, {}}};
  return counter;
}

CounterExchange exchange_with(const Table& table, const Column& column, Sequence counter) {
  const QualifiedName name{counter.key.schema, counter.key.name};
  return {table, counting_with(column, name), column, std::move(counter), true};
}

Script make_counter(const Sequence& counter) {
  Script script = render::create(model::Object(counter));
  append(script, render::dress(model::Object(counter)));
  return script;
}

Script count_on_table(const RecipeContext& context, const CounterExchange& exchange) {
  Column counted = exchange.identity;
  counted.identity->sequence = {exchange.sequence.key.schema, exchange.sequence.key.name};
  return count_on(context.from, exchange.table, counted);
}

RowTrigger keep_ahead(const CounterExchange& exchange) {
  RowTrigger trigger{exchange.table.key, row_trigger_name(exchange.table.key, exchange.plain.name.str() + "_counter"),
                     pass_over(exchange, "NEW." + support::quote_identifier(exchange.plain.name))};
  trigger.with_rights_of_owner = true;
  return trigger;
}

void start_counting(RecipeContext& context, const CounterExchange& exchange, const Column& before) {
  const model::ObjectKey subject = column_key(exchange.table.key, before.name);
  const QualifiedName table = relation_name(exchange.table.key);
  const RowTrigger trigger = keep_ahead(exchange);
  Step begin = make_step(Phase::expand, subject, exchange.table.span);
  begin.mode = begin.down_mode = RunMode::own_transaction;
  begin.up = make_counter(exchange.sequence);
  append(begin.up, count_on_table(context, exchange));
  append(begin.up, trigger.create());
  begin.down = trigger.drop();
  begin.down.push_back(render::drop(model::Object(exchange.sequence)));
  begin.up_effects = both(on(Lock::access_exclusive, table), on(Lock::access_share, table, true));
  begin.down_effects = on(Lock::access_exclusive, table);
  Step use = make_step(Phase::expand, subject, exchange.table.span);
  use.mode = use.down_mode = RunMode::own_transaction;
  use.up = {catch_up(exchange), render::set_default(exchange.table, before.name, exchange.plain.default_value)};
  use.down = {render::set_default(exchange.table, before.name, before.default_value)};
  use.up_effects = begin.up_effects;
  use.down_effects = begin.down_effects;
  context.steps.loosen.push_back(std::move(begin));
  context.steps.loosen.push_back(std::move(use));
}

}  // namespace gen::plan
