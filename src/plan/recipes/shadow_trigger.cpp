#include "plan/recipes/shadow_trigger.hpp"

#include "plan/recipes/fill_trigger.hpp"

namespace gen::plan {
namespace {

std::string compared(const model::Column& column) {
  return support::quote_identifier(column.name) + comparison_cast(column.type);
}

/// True in an UPDATE that changes what the value is made of.
std::string source_changes(const ColumnShadow& shadow) {
  std::string condition;
  for (const model::Column& column : shadow.read) {
    condition += " OR OLD." + compared(column) + " IS DISTINCT FROM NEW." + compared(column);
  }
  return condition;
}

std::string indented(const std::string& text) { return "    " + text + "\n"; }

/// No program knows the column: values go one way.
std::string follow(const model::ObjectKey& table, const ColumnShadow& shadow) {
  const std::string take = assign_from_row(table, shadow.bare.name, shadow.up);
  if (shadow.repeatable) return "  " + take + '\n';
  return "  IF NEW." + support::quote_identifier(shadow.bare.name) + " IS NULL" + source_changes(shadow) + " THEN\n" +
         indented(take) + "  END IF;\n";
}

/// Either program writes its own column: what a row brings or what changes decides, the new column first. A value that
/// the other column stands for already changes nothing, so that no value goes there and back.
std::string follow_both_ways(const model::ObjectKey& table, const ColumnShadow& shadow) {
  const std::string forth = assign_from_row(table, shadow.bare.name, shadow.up);
  const std::string back = assign_from_row(table, shadow.before.name, shadow.down);
  const std::string held = "NEW." + compared(shadow.bare);
  const std::string is_news = shadow.repeatable
                                  ? " AND " + held + " IS DISTINCT FROM (SELECT " + shadow.compared_up +
                                        " FROM (SELECT NEW.*) AS " + support::quote_identifier(table.name) + ")"
                                  : "";
  return "  IF TG_OP = 'INSERT' AND " + held + " IS NOT NULL" + is_news + " THEN\n" + indented(back) +
         "  ELSIF TG_OP = 'UPDATE' AND " + held + " IS DISTINCT FROM OLD." + compared(shadow.bare) + is_news +
         " THEN\n" + indented(back) + "  ELSIF " + held + " IS NULL" + source_changes(shadow) + " THEN\n" +
         indented(forth) + "  END IF;\n";
}

}  // namespace

RowTrigger shadow_trigger(const model::ObjectKey& table, const std::string& purpose,
                          const std::vector<ColumnShadow>& shadows) {
  RowTrigger trigger{table, row_trigger_name(table, purpose), {}};
  // What follows a column that is written back must see what was written.
  for (const ColumnShadow& shadow : shadows) {
    if (shadow.visible()) trigger.body += follow_both_ways(table, shadow);
  }
  for (const ColumnShadow& shadow : shadows) {
    if (!shadow.visible()) trigger.body += follow(table, shadow);
  }
  return trigger;
}

}  // namespace gen::plan
