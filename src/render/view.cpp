#include "render/column.hpp"
#include "render/column_details.hpp"
#include "render/kinds.hpp"
#include "render/options.hpp"
#include "render/subject.hpp"

namespace gen::render {
namespace {

using model::MaterializedView;
using model::View;
using model::ViewColumn;

SqlText view_statement(std::string_view create, const View& view) {
  SqlBuilder sql(create);
  sql.name(own_name(view.key));
  if (!view.options.empty()) sql.trusted(with_options(view.options));
  return sql.word("AS").line().trusted(view.definition).build();
}

SqlText set_view_default(const View& view, const ViewColumn& column) {
  SqlBuilder sql("ALTER VIEW");
  sql.name(own_name(view.key)).word("ALTER COLUMN").name(column.name);
  if (!column.default_value) return sql.word("DROP DEFAULT").build();
  return sql.word("SET DEFAULT").trusted(*column.default_value).build();
}

const ViewColumn* find(const std::vector<ViewColumn>& columns, const model::Identifier& name) {
  for (const ViewColumn& column : columns) {
    if (column.name == name) return &column;
  }
  return nullptr;
}

/// CREATE OR REPLACE VIEW wants the same columns with the same types and may add some at the end.
bool can_replace(const View& before, const View& after) {
  if (before.columns.size() > after.columns.size()) return false;
  for (std::size_t i = 0; i < before.columns.size(); ++i) {
    if (before.columns[i].name != after.columns[i].name || before.columns[i].type != after.columns[i].type) {
      return false;
    }
  }
  return true;
}

/// Comments and privileges of columns.
template <class AnyView>
Script change_columns(const AnyView& view, const std::vector<ViewColumn>& before) {
  Script script;
  const ViewColumn fresh;
  for (const ViewColumn& column : view.columns) {
    const ViewColumn* found = find(before, column.name);
    const ViewColumn& old = found == nullptr ? fresh : *found;
    if (old.comment != column.comment) script.push_back(comment_on_column(view.key, column.name, column.comment));
    append(script, change_column_privileges(view, column.name, old.granted, column.granted));
  }
  return script;
}

SqlBuilder alter_start(const MaterializedView& view) {
  return SqlBuilder("ALTER MATERIALIZED VIEW").name(own_name(view.key));
}

Script change_details_of(const MaterializedView& view, const std::vector<ViewColumn>& before) {
  Script script;
  const ViewColumn fresh;
  for (const ViewColumn& column : view.columns) {
    const ViewColumn* old = find(before, column.name);
    SqlBuilder start = alter_start(view);
    start.word("ALTER COLUMN").name(column.name);
    append(script, change_details(start, details_of(old == nullptr ? fresh : *old), details_of(column)));
  }
  return script;
}

Script change_defaults(const View& view, const std::vector<ViewColumn>& before) {
  Script script;
  for (const ViewColumn& column : view.columns) {
    const ViewColumn* old = find(before, column.name);
    const bool same = old == nullptr ? !column.default_value : old->default_value == column.default_value;
    if (!same) script.push_back(set_view_default(view, column));
  }
  return script;
}

}  // namespace

namespace kinds {

Script create(const View& view) { return {view_statement("CREATE VIEW", view)}; }

Script dress(const View& view, const Parents&) {
  Script script = change_defaults(view, {});
  append(script, change_columns(view, {}));
  return script;
}

std::optional<Script> alter(const View& before, const View& after) {
  Script script;
  if (before.definition != after.definition) {
    if (!can_replace(before, after)) return std::nullopt;
    script.push_back(view_statement("CREATE OR REPLACE VIEW", after));
  } else {
    const SqlBuilder start = SqlBuilder("ALTER VIEW").name(own_name(after.key));
    append(script, alter_options(start, before.options, after.options));
  }
  append(script, change_defaults(after, before.columns));
  append(script, change_columns(after, before.columns));
  return script;
}

Script create(const MaterializedView& view) {
  SqlBuilder sql("CREATE MATERIALIZED VIEW");
  sql.name(own_name(view.key));
  if (!view.access_method.empty()) sql.word("USING").name(model::Identifier(view.access_method));
  if (!view.options.empty()) sql.trusted(with_options(view.options));
  if (!view.tablespace.empty()) sql.word("TABLESPACE").name(model::Identifier(view.tablespace));
  sql.word("AS").line().trusted(view.definition);
  if (!view.populated) sql.line().word("WITH NO DATA");
  return {sql.build()};
}

Script dress(const MaterializedView& view, const Parents&) {
  Script script = change_details_of(view, {});
  append(script, change_columns(view, {}));
  return script;
}

std::optional<Script> alter(const MaterializedView& before, const MaterializedView& after) {
  if (before.definition != after.definition) return std::nullopt;
  Script script = alter_options(alter_start(after), before.options, after.options);
  if (before.tablespace != after.tablespace) {
    const model::Identifier space(after.tablespace.empty() ? "pg_default" : after.tablespace);
    script.push_back(alter_start(after).word("SET TABLESPACE").name(space).build());
  }
  if (before.access_method != after.access_method) {
    const model::Identifier method(after.access_method.empty() ? "heap" : after.access_method);
    script.push_back(alter_start(after).word("SET ACCESS METHOD").name(method).build());
  }
  append(script, change_details_of(after, before.columns));
  append(script, change_columns(after, before.columns));
  return script;
}

}  // namespace kinds
}  // namespace gen::render
