#include "plan/recipes/interim_key.hpp"

#include "gen/render/render.hpp"
#include "gen/render/sql_builder.hpp"
#include "plan/recipes/fill_trigger.hpp"
#include "plan/recipes/helper_name.hpp"
#include "plan/recipes/recipes.hpp"

namespace gen::plan {
namespace {

using model::Identifier;
using model::Index;
using model::QualifiedName;
using render::Script;
using render::SqlBuilder;

Identifier key_of(const ShadowCopy& copy) { return interim_key_name(copy.before.key); }
QualifiedName old_form(const ShadowCopy& copy) { return relation_name(copy.before.key); }
QualifiedName new_form(const ShadowCopy& copy) { return shadow_of(old_form(copy)); }

render::SqlText add_key_column(const ShadowCopy& copy, const QualifiedName& form) {
  return SqlBuilder("ALTER TABLE").name(form).word("ADD COLUMN").name(key_of(copy)).word("uuid").build();
}

render::SqlText drop_key_column(const ShadowCopy& copy, const QualifiedName& form) {
  return SqlBuilder("ALTER TABLE").name(form).word("DROP COLUMN").name(key_of(copy)).build();
}

RowTrigger fill_trigger(const ShadowCopy& copy) {
  const std::string key = support::quote_identifier(key_of(copy));
  return {copy.before.key, row_trigger_name(copy.before.key, "key"),
          "  IF TG_OP = 'INSERT' THEN\n    NEW." + key + " := pg_catalog.gen_random_uuid();\n  ELSE\n    NEW." + key +
              " := coalesce(OLD." + key + ", pg_catalog.gen_random_uuid());\n  END IF;\n"};
}

Index index_on(const ShadowCopy& copy, const QualifiedName& form, const std::vector<Identifier>& columns) {
  Index index;
  index.key = {model::ObjectKind::index, form.schema, {}, key_of(copy), {}};
  index.relation = form;
  index.unique = true;
  index.columns = columns;
  index.body = "USING btree " + SqlBuilder().names(columns).build().str();
  index.span = copy.after.span;
  return index;
}

Index old_index(const ShadowCopy& copy) { return index_on(copy, old_form(copy), {key_of(copy)}); }
/// That of a partitioned table has its partition key in it.
Index new_index(const ShadowCopy& copy) { return index_on(copy, new_form(copy), copy.arbiter); }

}  // namespace

Identifier interim_key_name(const model::ObjectKey& table) { return helper_name({table.name.str()}, "__gen_key"); }

void add_interim_key(RecipeContext& context, const ShadowCopy& copy) {
  // expand
  Step come = make_step(Phase::expand, copy.after.key, copy.after.span);
  come.up = {add_key_column(copy, old_form(copy))};
  append(come.up, fill_trigger(copy).create());
  come.up.push_back(add_key_column(copy, new_form(copy)));
  come.up.push_back(render::create_index(new_index(copy), false));
  come.down = {drop_key_column(copy, new_form(copy))};
  append(come.down, fill_trigger(copy).drop());
  come.down.push_back(drop_key_column(copy, old_form(copy)));
  come.up_effects = come.down_effects = on(Lock::access_exclusive, old_form(copy));
  context.steps.loosen.push_back(std::move(come));
  // migrate
  Backfill fill;
  fill.job = to_string(old_form(copy)) + " key";
  fill.table = copy.before;
  fill.alias = copy.before.key.name;
  fill.only = copy.has_children;
  fill.assignments = {{key_of(copy), "pg_catalog.gen_random_uuid()"}};
  fill.pending = support::quote_identifier(key_of(copy)) + " IS NULL";
  context.steps.fill.push_back(backfill_step(context, fill, copy.after.key, copy.after.span));
  build_index(context, old_index(copy), copy.after.key);
}

Script leave_interim_key(const ShadowCopy& copy) {
  Script script = fill_trigger(copy).drop();
  script.push_back(drop_key_column(copy, new_form(copy)));
  return script;
}

Script return_interim_key(const ShadowCopy& copy) {
  SqlBuilder add("ALTER TABLE");
  add.name(old_form(copy)).word("ADD COLUMN").name(key_of(copy)).word("uuid DEFAULT pg_catalog.gen_random_uuid()");
  SqlBuilder bare("ALTER TABLE");
  bare.name(old_form(copy)).word("ALTER COLUMN").name(key_of(copy)).word("DROP DEFAULT");
  Script script{add.build(), bare.build(), render::create_index(old_index(copy), false)};
  append(script, fill_trigger(copy).create());
  script.push_back(SqlBuilder("TRUNCATE").word(copy.has_children ? "ONLY" : "").name(new_form(copy)).build());
  script.push_back(add_key_column(copy, new_form(copy)));
  script.push_back(copy_all_rows(copy));
  script.push_back(render::create_index(new_index(copy), false));
  return script;
}

}  // namespace gen::plan
