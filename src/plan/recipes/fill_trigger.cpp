#include "plan/recipes/fill_trigger.hpp"

#include "gen/render/sql_builder.hpp"
#include "plan/recipes/block.hpp"
#include "plan/recipes/helper_name.hpp"

namespace gen::plan {

using render::Script;
using render::SqlBuilder;

support::Identifier row_trigger_name(const model::ObjectKey& table, const std::string& purpose) {
  return helper_name({"zzzz_gen", table.name.str(), purpose});
}

std::string assign_from_row(const model::ObjectKey& table, const support::Identifier& column,
                            const std::string& expression, std::string_view row) {
  return SqlBuilder("SELECT (")
      .trusted(expression)
      .word(") INTO NEW.")
      .name(column)
      .word("FROM (SELECT " + std::string(row) + ".*) AS")
      .name(table.name)
      .word(";")
      .build()
      .str();
}

const model::ObjectKey* trigger_behind(const model::Catalog& catalog, const RowTrigger& ours) {
  for (const auto& [key, object] : catalog.objects) {
    if (key.kind == model::ObjectKind::trigger && owner_table_key(key) == ours.table && key.name > ours.name)
      return &key;
  }
  return nullptr;
}

Script RowTrigger::create() const {
  const model::QualifiedName function{table.schema, name};
  const model::QualifiedName relation{table.schema, table.name};
  SqlBuilder define("CREATE FUNCTION");
  define.trusted(to_string(function) + "() RETURNS trigger LANGUAGE plpgsql").line();
  if (with_rights_of_owner) define.word("SECURITY DEFINER");
  define.word("SET search_path = pg_catalog,").name(table.schema);
  if (table.schema.str() != "public") define.word(", public");
  define.word(", pg_temp").line().word("AS");
  define.trusted(dollar_quoted("#variable_conflict use_column\nBEGIN\n" + body + "  RETURN NEW;\nEND"));
  return {
      define.build(),
      SqlBuilder("CREATE TRIGGER")
          .name(name)
          .word("BEFORE INSERT OR UPDATE ON")
          .name(relation)
          .word("FOR EACH ROW EXECUTE FUNCTION")
          .trusted(to_string(function) + "()")
          .build(),
      SqlBuilder("ALTER TABLE").name(relation).word("ENABLE ALWAYS TRIGGER").name(name).build(),
  };
}

Script RowTrigger::drop() const {
  return {SqlBuilder("DROP TRIGGER").name(name).word("ON").name(model::QualifiedName{table.schema, table.name}).build(),
          SqlBuilder("DROP FUNCTION").trusted(to_string(model::QualifiedName{table.schema, name}) + "()").build()};
}

}  // namespace gen::plan
