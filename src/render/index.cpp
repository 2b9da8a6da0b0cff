#include "render/expression.hpp"
#include "render/kinds.hpp"
#include "render/options.hpp"
#include "render/sql_clauses.hpp"
#include "render/subject.hpp"

namespace gen::render {
namespace {

using model::Index;
using model::Option;

SqlBuilder alter_start(const Index& index) { return SqlBuilder("ALTER INDEX").name(own_name(index.key)); }

/// An expression column has no name, so ALTER INDEX takes its number.
SqlText set_target(const Index& index, const std::string& column, const std::string& target) {
  return alter_start(index).word("ALTER COLUMN").trusted(column).word("SET STATISTICS").trusted(target).build();
}

Script alter_targets(const Index& index, const std::vector<Option>& before, const std::vector<Option>& after) {
  Script script;
  const OptionChange change = compare_options(before, after);
  for (const Option& option : change.reset) script.push_back(set_target(index, option.name, "-1"));
  for (const Option& option : change.set) script.push_back(set_target(index, option.name, option.value));
  return script;
}

}  // namespace

std::string storage_clause(const Index& index) {
  SqlBuilder sql;
  sql.trusted(with_options(index.options));
  if (!index.tablespace.empty()) sql.word("TABLESPACE").name(model::Identifier(index.tablespace));
  return sql.build().str();
}

SqlText create_index(const Index& index, bool concurrently) {
  SqlBuilder sql(index.unique ? "CREATE UNIQUE INDEX" : "CREATE INDEX");
  if (concurrently) sql.word("CONCURRENTLY");
  sql.name(index.key.name).word("ON");
  if (index.only) sql.word("ONLY");
  return sql.name(index.relation).trusted(with_clause(index.body, storage_clause(index))).build();
}

SqlText attach_index(const model::QualifiedName& parent, const model::QualifiedName& child) {
  return SqlBuilder("ALTER INDEX").name(parent).word("ATTACH PARTITION").name(child).build();
}

namespace kinds {

Script create(const Index& index) { return {create_index(index, false)}; }

Script dress(const Index& index, const Parents&) { return alter_targets(index, {}, index.statistics); }

std::optional<Script> alter(const Index& before, const Index& after) {
  const bool detached = !before.attached_to.empty() && before.attached_to != after.attached_to;
  // An index ON ONLY becomes whole and valid when the last partition's index is attached; never the other way round.
  const bool broken =
      (before.valid && !after.valid) || (!before.only && after.only) || (!before.valid && after.valid && !before.only);
  if (before.relation != after.relation || before.unique != after.unique || before.body != after.body || detached ||
      broken) {
    return std::nullopt;
  }
  Script script = alter_options(alter_start(after), before.options, after.options);
  if (before.tablespace != after.tablespace) {
    const model::Identifier space(after.tablespace.empty() ? "pg_default" : after.tablespace);
    script.push_back(alter_start(after).word("SET TABLESPACE").name(space).build());
  }
  append(script, alter_targets(after, before.statistics, after.statistics));
  if (before.attached_to != after.attached_to) {
    script.push_back(attach_index(after.attached_to, own_name(after.key)));
  }
  return script;
}

}  // namespace kinds
}  // namespace gen::render
