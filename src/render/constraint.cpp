#include "render/constraint_definition.hpp"

#include "gen/support/identifier.hpp"
#include "render/expression.hpp"
#include "render/header.hpp"
#include "render/kinds.hpp"
#include "render/options.hpp"
#include "render/subject.hpp"

namespace gen::render {
namespace {

using model::Constraint;

SqlBuilder alter_owner_of(const Constraint& constraint) {
  SqlBuilder sql(constraint.on_domain ? "ALTER DOMAIN" : "ALTER TABLE");
  return sql.name(owner_name(constraint.key));
}

SqlText comment_on_index(const Constraint& constraint) {
  return comment_statement("INDEX " + to_string(constraint.index), constraint.index_comment);
}

/// Storage parameters and tablespace of the index behind the constraint.
std::string index_clause(const Constraint& constraint) {
  SqlBuilder sql;
  // The definition of an exclusion constraint holds its storage parameters already.
  if (!constraint.index_options.empty() && !has_outer_word(constraint.definition, "with")) {
    sql.trusted(with_options(constraint.index_options));
  }
  if (!constraint.index_tablespace.empty()) {
    sql.word("USING INDEX TABLESPACE").name(model::Identifier(constraint.index_tablespace));
  }
  return sql.build().str();
}

/// Every word is written, so that the way back from DEFERRABLE is one as well.
SqlText alter_timing(const Constraint& constraint, const std::string& timing) {
  const bool deferrable = has_outer_word(timing, "deferrable");
  return alter_owner_of(constraint)
      .word("ALTER CONSTRAINT")
      .name(constraint.key.name)
      .word(!deferrable ? "NOT DEFERRABLE"
                        : (has_outer_word(timing, "deferred") ? "DEFERRABLE INITIALLY DEFERRED"
                                                              : "DEFERRABLE INITIALLY IMMEDIATE"))
      .build();
}

/// In place for the timing of foreign keys only (manual, ALTER TABLE, ALTER CONSTRAINT).
std::optional<Script> alter_definition(const Constraint& before, const Constraint& after) {
  if (before.definition == after.definition) return Script{};
  const Deferrability old = split_timing(before.definition);
  const Deferrability now = split_timing(after.definition);
  if (after.type != "foreign key" || old.rule != now.rule) return std::nullopt;
  return Script{alter_timing(after, now.timing)};
}

Script alter_index(const Constraint& before, const Constraint& after) {
  const SqlBuilder start = SqlBuilder("ALTER INDEX").name(after.index);
  Script script;
  if (before.index.name != after.index.name && !before.index.empty() && !after.index.empty()) {
    script.push_back(SqlBuilder("ALTER INDEX").name(before.index).word("RENAME TO").name(after.index.name).build());
  }
  append(script, alter_options(start, before.index_options, after.index_options));
  if (before.index_tablespace != after.index_tablespace) {
    SqlBuilder sql = start;
    const model::Identifier space(after.index_tablespace.empty() ? "pg_default" : after.index_tablespace);
    script.push_back(sql.word("SET TABLESPACE").name(space).build());
  }
  if (before.index_comment != after.index_comment) script.push_back(comment_on_index(after));
  if (before.index_parent.empty() && !after.index_parent.empty()) {
    script.push_back(attach_index(after.index_parent, after.index));
  }
  return script;
}

}  // namespace

std::string constraint_definition(const Constraint& constraint) {
  return SqlBuilder("CONSTRAINT")
      .name(constraint.key.name)
      .trusted(with_clause(constraint.definition, index_clause(constraint)))
      .build()
      .str();
}

Script add_constraint(const Constraint& constraint, bool not_valid, bool only) {
  SqlBuilder sql = only ? SqlBuilder("ALTER TABLE ONLY").name(owner_name(constraint.key)) : alter_owner_of(constraint);
  sql.word("ADD").trusted(constraint_definition(constraint));
  if (not_valid || !constraint.validated) sql.word("NOT VALID");
  return {sql.build()};
}

SqlText validate_constraint(const Constraint& constraint) {
  return alter_owner_of(constraint).word("VALIDATE CONSTRAINT").name(constraint.key.name).build();
}

SqlText add_constraint_using_index(const Constraint& constraint, const model::Identifier& index) {
  return alter_owner_of(constraint)
      .word("ADD CONSTRAINT")
      .name(constraint.key.name)
      .word(constraint.type == "primary key" ? "PRIMARY KEY" : "UNIQUE")
      .word("USING INDEX")
      .name(index)
      .trusted(split_timing(constraint.definition).timing)
      .build();
}

namespace kinds {

Script create(const Constraint& constraint) { return constraint.local ? add_constraint(constraint, false) : Script{}; }

Script dress(const Constraint& constraint, const Parents&) {
  return constraint.index_comment.empty() ? Script{} : Script{comment_on_index(constraint)};
}

std::optional<Script> alter(const Constraint& before, const Constraint& after) {
  const bool unproven = before.validated && !after.validated;
  const bool detached = !before.index_parent.empty() && before.index_parent != after.index_parent;
  if (before.type != after.type || before.on_domain != after.on_domain || unproven || detached) return std::nullopt;
  std::optional<Script> script = alter_definition(before, after);
  if (!script) return std::nullopt;
  append(*script, alter_index(before, after));
  if (!before.validated && after.validated) script->push_back(validate_constraint(after));
  return script;
}

}  // namespace kinds
}  // namespace gen::render
