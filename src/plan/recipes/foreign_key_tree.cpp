#include "gen/render/render.hpp"
#include "plan/recipes/block.hpp"
#include "plan/recipes/index_tree.hpp"
#include "plan/recipes/recipes.hpp"

/// Foreign keys of partitioned tables before PostgreSQL 18, which takes them NOT VALID (zero-downtime design, 1.2): on
/// each leaf NOT VALID and then validated, each in a transaction of its own; the one of the whole table finds those and
/// reads nothing (tablecmds.c, tryAttachPartitionForeignKey). The leaves are looked for when the file runs, whoever
/// made them.
namespace gen::plan {
namespace {

using model::Constraint;

std::string add_and_validate(const Constraint& key) {
  const std::string name = support::quote_literal(key.key.name.str());
  const std::string root =
      support::quote_literal(to_string(model::QualifiedName{key.key.schema, key.key.owner})) + "::pg_catalog.regclass";
  const std::string constraint = " CONSTRAINT " + support::quote_identifier(key.key.name);
  const std::string leaves =
      "    SELECT tree.relid FROM pg_catalog.pg_partition_tree(" + root +
      ") AS tree\n"
      "      JOIN pg_catalog.pg_class AS leaf ON leaf.oid = tree.relid AND leaf.relkind = 'r'\n"
      "      LEFT JOIN pg_catalog.pg_constraint AS own ON own.conrelid = tree.relid AND own.conname = " +
      name + "\n";
  const auto loop = [&](const std::string& condition, const std::string& action) {
    return "  FOR gen_leaf IN\n" + leaves + "     WHERE " + condition + "\n     ORDER BY tree.relid\n  LOOP\n" +
           "    CONTINUE WHEN NOT EXISTS (SELECT FROM pg_catalog.pg_class WHERE oid = gen_leaf);\n" +
           // Whoever makes partitions drops some, too.
           "    BEGIN\n      EXECUTE pg_catalog.concat('ALTER TABLE ', gen_leaf, " + support::quote_literal(action) +
           ");\n" + "    EXCEPTION WHEN undefined_table THEN\n      NULL;  -- it was dropped meanwhile\n    END;\n" +
           "    COMMIT;\n  END LOOP;\n";
  };
  return "DECLARE\n  gen_leaf pg_catalog.regclass;\nBEGIN\n" +
         loop("own.oid IS NULL", " ADD" + constraint + ' ' + key.definition + " NOT VALID") +
         loop("NOT own.convalidated", " VALIDATE" + constraint) + "END";
}

}  // namespace

render::Script rename_foreign_key(const model::Catalog& catalog, const Constraint& key,
                                  const support::Identifier& name) {
  render::Script script{render::rename(model::Object(key), name)};
  const model::QualifiedName table{key.key.schema, key.key.owner};
  if (!is_partitioned(catalog, table)) return script;
  const std::string action =
      " RENAME CONSTRAINT " + support::quote_identifier(key.key.name) + " TO " + support::quote_identifier(name);
  script.push_back(do_block(
      "DECLARE\n  gen_partition pg_catalog.regclass;\nBEGIN\n  FOR gen_partition IN\n"
      "    SELECT own.conrelid FROM pg_catalog.pg_partition_tree(" +
      support::quote_literal(to_string(table)) +
      "::pg_catalog.regclass) AS tree\n"
      "      JOIN pg_catalog.pg_constraint AS own ON own.conrelid = tree.relid AND own.contype = 'f' AND own.conname "
      "= " +
      support::quote_literal(key.key.name.str()) + "\n     WHERE tree.level > 0\n     ORDER BY tree.relid\n  LOOP\n" +
      "    EXECUTE pg_catalog.concat('ALTER TABLE ', gen_partition, " + support::quote_literal(action) +
      ");\n  END LOOP;\nEND"));
  return script;
}

Step foreign_key_tree(Phase phase, const Constraint& key) {
  const model::QualifiedName table{key.key.schema, key.key.owner};
  Step step = make_step(phase, key.key, key.span);
  step.mode = RunMode::no_transaction;
  step.down_mode = RunMode::own_transaction;
  step.up = {do_block(add_and_validate(key))};
  append(step.up, render::add_constraint(key, false));
  append(step.up, render::dress(model::Object(key)));
  step.down = {render::drop(model::Object(key))};
  step.up_effects = on(Lock::share_row_exclusive, table);
  step.up_effects.lock_on += ", " + every_partition(table) + ", " + to_string(key.references);
  step.up_effects.risk =
      "a program whose writes refer to nothing fails from here on; fails when a row refers to nothing";
  step.up_effects.also.push_back(on_partitions(Lock::share_update_exclusive, table, true));
  step.down_effects = on(Lock::access_exclusive, table);
  step.down_effects.lock_on = step.up_effects.lock_on;
  step.verify_true = queries({constraint_is_valid(table, key.key.name)});
  return step;
}

void add_foreign_key_tree(RecipeContext& context, const Constraint& key) {
  context.steps.refer.push_back(foreign_key_tree(Phase::migrate, context.in_migrate(key)));
}

void settle_foreign_key_tree(RecipeContext& context, const Constraint& key,
                             const std::vector<model::QualifiedName>& leaves) {
  Step bind = make_step(Phase::contract, key.key, key.span);
  bind.up_effects = bind.down_effects = on_partitions(Lock::share_row_exclusive, {key.key.schema, key.key.owner});
  bind.up_effects.lock_on += ", " + to_string(key.references);
  bind.down_effects.lock = Lock::access_exclusive;
  for (const model::QualifiedName& leaf : leaves) {
    Constraint own = key;
    own.key.schema = leaf.schema;
    own.key.owner = leaf.name;
    append(bind.up, render::add_constraint(own, true));
    bind.down.push_back(render::drop(model::Object(own)));
  }
  Step prove = foreign_key_tree(Phase::contract, key);
  append(prove.down, bind.up);
  context.steps.bind.push_back(std::move(bind));
  context.steps.prove.push_back(std::move(prove));
}

}  // namespace gen::plan
