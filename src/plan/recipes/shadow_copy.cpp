#include "plan/recipes/shadow_copy.hpp"

#include <algorithm>

#include "gen/render/sql_builder.hpp"
#include "gen/support/sql_lexer.hpp"
#include "plan/constrained_domain.hpp"
#include "plan/direct/remade_tables.hpp"
#include "plan/online/filler.hpp"
#include "plan/recipes/block.hpp"
#include "plan/recipes/column_shadow.hpp"
#include "plan/recipes/fill_trigger.hpp"
#include "plan/recipes/helper_name.hpp"
#include "plan/recipes/interim_key.hpp"
#include "plan/recipes/row_keys.hpp"
#include "plan/type_cast.hpp"

namespace gen::plan {
namespace {

using model::Catalog;
using model::Column;
using model::Identifier;
using model::ObjectKey;
using model::QualifiedName;
using render::Script;
using render::SqlBuilder;

constexpr std::string_view kNewForm = "gen_new_form";

/// The columns of a partition key that has nothing else in it.
std::optional<std::vector<Identifier>> partition_columns(const std::string& partition_key) {
  std::vector<Identifier> columns;
  const auto tokens = support::lex_sql(partition_key);
  auto text = [&](const support::Token& token) {
    return std::string_view(partition_key).substr(token.offset, token.length);
  };
  for (std::size_t i = 1; i + 1 < tokens.size(); ++i) {
    const bool is_name =
        tokens[i].kind == support::TokenKind::word || tokens[i].kind == support::TokenKind::quoted_identifier;
    if (i % 2 == 0 ? !is_name : text(tokens[i]) != (i == 1 ? "(" : ",")) return std::nullopt;
    if (is_name) columns.push_back(support::fold_identifier(text(tokens[i])));
  }
  return columns;
}

template <class Name>
bool contains(const std::vector<Name>& names, const Name& name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

/// What the files say of its new values is nothing, or the server's own cast.
bool is_plain_cast(const model::Intents& intents, const ObjectKey& column, const std::string& type) {
  const auto bare = [](std::string text) {
    std::erase_if(text, [](char c) { return c == '(' || c == ')' || c == ' '; });
    return text;
  };
  return std::all_of(intents.conversions.begin(), intents.conversions.end(), [&](const model::TypeConversion& given) {
    return given.column != column || given.using_expression.empty() ||
           bare(given.using_expression) == bare(support::quote_identifier(column.name) + "::" + type);
  });
}

/// Two values of it are two on the other side as well, and never NULL.
bool tells_apart(const ShadowCopy& copy, const model::Intents& intents, const Identifier& name) {
  const Column* old = find_column(copy.before, name);
  const Column* now = find_column(copy.after, name);
  if (old == nullptr || now == nullptr || !old->generated.empty() || !now->generated.empty()) return false;
  if (!old->not_null || old->collation != now->collation) return false;
  return keeps_values_apart(old->type, now->type) &&
         is_plain_cast(intents, column_key(copy.after.key, name), now->type);
}

/// The fewest columns that tell a row apart on both sides.
bool find_key(ShadowCopy& copy, const Catalog& before, const Catalog& after, const model::Intents& intents) {
  for (const auto& old : row_keys(before, copy.before.key)) {
    for (const auto& now : row_keys(after, copy.after.key)) {
      std::vector<Identifier> all = now;
      std::copy_if(old.begin(), old.end(), std::back_inserter(all),
                   [&](const Identifier& name) { return !contains(now, name); });
      const bool same =
          std::all_of(all.begin(), all.end(), [&](const Identifier& name) { return tells_apart(copy, intents, name); });
      if (!same || (!copy.key.empty() && copy.key.size() <= all.size())) continue;
      copy.key = std::move(all);
      copy.arbiter = now;
    }
  }
  return !copy.key.empty();
}

/// A unique index of a partitioned table has its partition key in it, and one on the old form is built concurrently.
bool take_interim_key(ShadowCopy& copy, const model::Intents& intents) {
  if (!copy.before.partition_key.empty()) return false;
  const auto columns = partition_columns(copy.after.partition_key);
  if (!columns ||
      !std::ranges::all_of(*columns, [&](const Identifier& name) { return tells_apart(copy, intents, name); }))
    return false;
  copy.interim = true;
  copy.key = {interim_key_name(copy.before.key)};
  copy.key.insert(copy.key.end(), columns->begin(), columns->end());
  copy.arbiter = copy.key;
  return true;
}

bool is_inherited(const Catalog& catalog, const ObjectKey& table) {
  return std::ranges::any_of(model::of_kind(catalog, model::ObjectKind::table), [&](const auto& entry) {
    return contains(std::get<model::Table>(entry.second).inherits, {table.schema, table.name});
  });
}

/// The value that a column of the new form gets; "" when it makes its own. The column of a domain gets one of what that
/// is made of, as an assignment turns into the other.
std::string value_of(const ShadowCopy& copy, const Catalog& after, const model::Intents& intents,
                     const Column& declared) {
  if (!declared.generated.empty()) return {};
  const Column column = without_domain(after, declared);
  const ObjectKey key = column_key(copy.after.key, column.name);
  const std::string* backfill = backfill_of(intents, key);
  const Column* old = find_column(copy.before, column.name);
  if (old == nullptr) {
    const std::optional<std::string> fill = fill_of(intents, key);
    return fill ? "(" + *fill + ")" : "";
  }
  std::string value = support::quote_identifier(column.name);
  if (old->type != declared.type && old->type != column.type) {
    std::string given;
    for (const model::TypeConversion& intent : intents.conversions) {
      if (intent.column == key) given = intent.using_expression;
    }
    value = conversion(given, column.name, old->type, column.type);
  }
  if (column.not_null && !old->not_null && backfill != nullptr)
    value = "coalesce(" + value + ", (" + *backfill + ")::" + cast_type(column.type) + ")";
  return value;
}

Identifier function_name(const ShadowCopy& copy) { return row_trigger_name(copy.after.key, "copy"); }
Identifier clearing_name(const ShadowCopy& copy) { return row_trigger_name(copy.after.key, "empty"); }

QualifiedName old_name(const ShadowCopy& copy) { return {copy.before.key.schema, copy.before.key.name}; }
QualifiedName new_name(const ShadowCopy& copy) { return shadow_of(old_name(copy)); }

QualifiedName function_of(const ShadowCopy& copy) { return {new_name(copy).schema, function_name(copy)}; }

/// "left.a = right.a AND left.b = right.b"
std::string equal_by(const std::vector<Identifier>& columns, std::string_view left, std::string_view right) {
  std::string text;
  for (const Identifier& column : columns) {
    const std::string name = support::quote_identifier(column);
    text += (text.empty() ? "" : " AND ") + std::string(left) + '.' + name + " = " + std::string(right) + '.' + name;
  }
  return text;
}

/// Of a row of the new form, with what `record`, one of the old form, has.
std::string same_row(const ShadowCopy& copy, std::string_view record) {
  std::string text;
  for (const Identifier& column : copy.key) {
    const std::string name = support::quote_identifier(column);
    const Column* old = find_column(copy.before, column);
    const Column* now = find_column(copy.after, column);  // neither has an interim key yet
    std::string value = std::string(record) + '.' + name;
    if (old != nullptr && now != nullptr && old->type != now->type) value = "(" + value + ")::" + cast_type(now->type);
    text += (text.empty() ? "" : " AND ") + std::string(kNewForm) + '.' + name + " = " + value;
  }
  return text;
}

std::string row_of(const std::vector<Identifier>& columns, std::string_view record) {
  std::string text;
  for (const Identifier& column : columns)
    text += (text.empty() ? "" : ", ") + std::string(record) + '.' + support::quote_identifier(column);
  return "ROW(" + text + ")";
}

/// Of the rows of the table itself.
std::string own_rows(const ShadowCopy& copy, const QualifiedName& relation) {
  return (copy.has_children ? "ONLY " : "") + to_string(relation);
}

std::string named(const ShadowCopy& copy, const QualifiedName& relation, std::string_view alias) {
  return own_rows(copy, relation) + " AS " + std::string(alias);
}

std::string alias_of(const ShadowCopy& copy) { return support::quote_identifier(copy.before.key.name); }

/// A row that keeps its key was only changed; one that lost it may have left it to another row of the same statement.
std::string removal(const ShadowCopy& copy) {
  return "  IF TG_OP = 'DELETE' OR (TG_OP = 'UPDATE' AND " + row_of(copy.key, "OLD") + " IS DISTINCT FROM " +
         row_of(copy.key, "NEW") + ") THEN\n    DELETE FROM " + named(copy, new_name(copy), kNewForm) + "\n    WHERE " +
         same_row(copy, "OLD") + "\n      AND NOT EXISTS (SELECT FROM " + named(copy, old_name(copy), alias_of(copy)) +
         " WHERE " + equal_by(copy.key, alias_of(copy), "OLD") + ");\n  END IF;\n";
}

std::string insertion(const ShadowCopy& copy) {
  std::string columns, values, changes;
  for (const Backfill::Assignment& part : copy.columns) {
    const std::string name = support::quote_identifier(part.column);
    columns += (columns.empty() ? "" : ", ") + name;
    values += (values.empty() ? "" : ", ") + part.expression;
    if (!contains(copy.key, part.column)) changes += (changes.empty() ? "" : ", ") + name + " = excluded." + name;
  }
  std::string text = "  IF TG_OP <> 'DELETE' THEN\n    INSERT INTO " + to_string(new_name(copy)) + " AS " +
                     std::string(kNewForm) + " (" + columns + ")\n    SELECT " + values + "\n    FROM " +
                     named(copy, old_name(copy), alias_of(copy)) + "\n    WHERE " +
                     equal_by(copy.key, alias_of(copy), "NEW") + "\n    ON CONFLICT " +
                     SqlBuilder().names(copy.arbiter).build().str();
  if (copy.key.size() == copy.arbiter.size())
    return text + (changes.empty() ? " DO NOTHING" : " DO UPDATE SET " + changes) + ";\n  END IF;\n";
  // Another row may have the arbiter's values: then the statement fails, as it will once the new form is in place.
  std::vector<Identifier> rest;
  std::copy_if(copy.key.begin(), copy.key.end(), std::back_inserter(rest),
               [&](const Identifier& name) { return !contains(copy.arbiter, name); });
  const std::string first = support::quote_identifier(copy.arbiter.front());
  text += " DO UPDATE SET " + (changes.empty() ? first + " = excluded." + first : changes) + "\n      WHERE " +
          equal_by(rest, kNewForm, "excluded") + ";\n";
  return text + "    IF NOT FOUND AND EXISTS (SELECT FROM " + named(copy, old_name(copy), alias_of(copy)) + " WHERE " +
         equal_by(copy.key, alias_of(copy), "NEW") +
         ") THEN\n      RAISE EXCEPTION USING ERRCODE = 'unique_violation', MESSAGE = " +
         support::quote_literal("another row has this " + SqlBuilder().names(copy.arbiter).build().str() + " in " +
                                to_string(new_name(copy))) +
         ";\n    END IF;\n  END IF;\n";
}

/// TRUNCATE of a partition leaves the rows of the others.
std::string clearing(const ShadowCopy& copy) {
  const std::string all = "TRUNCATE " + own_rows(copy, new_name(copy));
  if (copy.old_partitions.empty()) return "    " + all + ";\n";
  return "    DELETE FROM " + named(copy, new_name(copy), kNewForm) + "\n    WHERE NOT EXISTS (SELECT FROM " +
         named(copy, old_name(copy), alias_of(copy)) + " WHERE " + same_row(copy, alias_of(copy)) + ");\n";
}

std::string body_of_sync(const ShadowCopy& copy) {
  std::string body = "#variable_conflict use_column\nBEGIN\n";
  if (!copy.deferrable.empty()) {
    body += SqlBuilder("  SET CONSTRAINTS")
                .items(copy.deferrable, [](SqlBuilder& sql, const QualifiedName& name) { sql.name(name); })
                .word("DEFERRED;")
                .build()
                .str() +
            '\n';
  }
  return body + "  IF TG_OP = 'TRUNCATE' THEN\n" + clearing(copy) + "    RETURN NULL;\n  END IF;\n" + removal(copy) +
         insertion(copy) + "  RETURN NULL;\nEND";
}

/// Expressions of users name what they name in the table's own schema; columns need no more than the server's own.
std::string search_path(const ShadowCopy& copy) {
  const bool own_type = std::any_of(copy.key.begin(), copy.key.end(), [&](const Identifier& name) {
    const Column* column = find_column(copy.before, name);
    return column != nullptr && column->type.find('.') != std::string::npos;
  });
  SqlBuilder path("SET search_path = pg_catalog,");
  if (copy.has_expressions || own_type) {
    path.name(copy.before.key.schema).word(",");
    if (copy.before.key.schema.str() != "public") path.word("public,");
  }
  return path.word("pg_temp").build().str();
}

SqlBuilder trigger_of(const ShadowCopy& copy, const Identifier& name, std::string_view events,
                      const QualifiedName& relation) {
  SqlBuilder sql("CREATE TRIGGER");
  sql.name(name).word(events).name(relation);
  sql.word(events.find("TRUNCATE") == std::string_view::npos ? "FOR EACH ROW" : "FOR EACH STATEMENT");
  return sql.word("EXECUTE FUNCTION").trusted(to_string(function_of(copy)) + "()");
}

render::SqlText always(const QualifiedName& relation, const Identifier& trigger) {
  return SqlBuilder("ALTER TABLE").name(relation).word("ENABLE ALWAYS TRIGGER").name(trigger).build();
}

/// The relations whose TRUNCATE has to be noticed.
std::vector<QualifiedName> truncated(const ShadowCopy& copy) {
  std::vector<QualifiedName> relations{old_name(copy)};
  relations.insert(relations.end(), copy.old_partitions.begin(), copy.old_partitions.end());
  return relations;
}

}  // namespace

std::optional<ShadowCopy> find_shadow_copy(const Catalog& before, const Catalog& after, const model::Intents& intents,
                                           const ObjectKey& table) {
  ShadowCopy copy;
  copy.before = *before.find<model::Table>(table);
  copy.after = *after.find<model::Table>(table);
  if (!find_key(copy, before, after, intents) && !take_interim_key(copy, intents)) return std::nullopt;
  for (const Column& column : copy.after.columns) {
    const std::string value = value_of(copy, after, intents, column);
    if (value.empty()) continue;
    copy.has_expressions |= value != support::quote_identifier(column.name);
    copy.columns.push_back({column.name, value});
  }
  if (copy.interim) copy.columns.push_back({copy.key.front(), support::quote_identifier(copy.key.front())});
  for (const auto& [key, object] : after.objects) {
    const auto* constraint = std::get_if<model::Constraint>(&object);
    if (constraint == nullptr || constraint->on_domain || owner_table_key(key) != table) continue;
    const bool waits = constraint->definition.find(" DEFERRABLE") != std::string::npos;
    if (waits && constraint->type != "foreign key") copy.deferrable.push_back({shadow_schema(key.schema), key.name});
  }
  for (const Catalog* catalog : {&before, &after}) copy.has_children |= is_inherited(*catalog, table);
  for (const auto& [key, object] : before.objects) {
    if (key.kind != model::ObjectKind::table) continue;
    const auto above = partition_ancestors(before, key);
    if (std::find(above.begin(), above.end(), table) != above.end()) copy.old_partitions.push_back(relation_name(key));
  }
  return copy;
}

/// The function runs as its owner: who may write the table needs no right on its new form.
Script start_sync(const ShadowCopy& copy) {
  const std::string function = to_string(function_of(copy)) + "()";
  SqlBuilder define("CREATE FUNCTION");
  define.trusted(function).word("RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER").line();
  define.trusted(search_path(copy)).line().word("AS").trusted(dollar_quoted(body_of_sync(copy)));
  Script script{define.build(), SqlBuilder("REVOKE ALL ON FUNCTION").trusted(function).word("FROM PUBLIC").build(),
                trigger_of(copy, function_name(copy), "AFTER INSERT OR UPDATE OR DELETE ON", old_name(copy)).build(),
                always(old_name(copy), function_name(copy))};
  for (const QualifiedName& relation : truncated(copy)) {
    script.push_back(trigger_of(copy, clearing_name(copy), "AFTER TRUNCATE ON", relation).build());
    script.push_back(always(relation, clearing_name(copy)));
  }
  return script;
}

Script stop_sync(const ShadowCopy& copy) {
  Script script;
  for (const QualifiedName& relation : truncated(copy))
    script.push_back(SqlBuilder("DROP TRIGGER").name(clearing_name(copy)).word("ON").name(relation).build());
  script.push_back(SqlBuilder("DROP TRIGGER").name(function_name(copy)).word("ON").name(old_name(copy)).build());
  script.push_back(SqlBuilder("DROP FUNCTION").trusted(to_string(function_of(copy)) + "()").build());
  return script;
}

ObjectKey sync_trigger(const ShadowCopy& copy) {
  return {model::ObjectKind::trigger, copy.before.key.schema, copy.before.key.name, function_name(copy), {}};
}

Backfill copy_backfill(const ShadowCopy& copy) {
  Backfill backfill;
  backfill.job = to_string(new_name(copy));
  backfill.table = copy.before;
  backfill.alias = copy.before.key.name;
  backfill.only = copy.has_children;
  backfill.pending = "NOT EXISTS (SELECT FROM " + named(copy, new_name(copy), kNewForm) + " WHERE " +
                     same_row(copy, alias_of(copy)) + ")";
  backfill.copy = Backfill::Copy{new_name(copy), copy.columns, copy.arbiter};
  return backfill;
}

render::SqlText copy_all_rows(const ShadowCopy& copy) {
  std::vector<Identifier> columns;
  for (const Backfill::Assignment& part : copy.columns) columns.push_back(part.column);
  return SqlBuilder("INSERT INTO")
      .name(new_name(copy))
      .names(columns)
      .line()
      .word("SELECT")
      .items(copy.columns, [](SqlBuilder& sql, const Backfill::Assignment& part) { sql.trusted(part.expression); })
      .word("FROM")
      .trusted(named(copy, old_name(copy), alias_of(copy)))
      .build();
}

std::string rows_are_in_step(const ShadowCopy& copy) {
  const std::string first = support::quote_identifier(copy.key.front());
  return "SELECT NOT EXISTS (SELECT FROM " + named(copy, old_name(copy), alias_of(copy)) + " FULL JOIN " +
         named(copy, new_name(copy), kNewForm) + " ON " + same_row(copy, alias_of(copy)) + " WHERE " + alias_of(copy) +
         '.' + first + " IS NULL OR " + std::string(kNewForm) + '.' + first + " IS NULL)";
}

}  // namespace gen::plan
