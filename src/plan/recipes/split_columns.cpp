#include "plan/recipes/split_columns.hpp"

#include "gen/render/render.hpp"
#include "gen/render/sql_builder.hpp"
#include "plan/recipes/backfill.hpp"
#include "plan/recipes/block.hpp"
#include "plan/recipes/column_shadow.hpp"
#include "plan/recipes/recipes.hpp"

/// Columns that take the place of others. Both sides are there until contract, each program writes its own, and one
/// trigger keeps all columns that hang together in step: of several triggers the first would see rows half done. No
/// side gets back what it gave: a name with two blanks stays as the old program wrote it, though its parts do not tell
/// that.
namespace gen::plan {
namespace {

using model::Constraint;
using model::ObjectKey;
using render::Script;
using render::SqlBuilder;
using Part = ColumnSplit::Part;

std::string name_of(const Part& part) { return support::quote_identifier(part.column.name); }

std::string told_apart(const std::string& a, const std::string& b, const model::Column& column) {
  const std::string cast = comparison_cast(column.type);
  return a + cast + " IS DISTINCT FROM " + b + cast;
}

std::string changed(const model::Column& column) {
  const std::string name = support::quote_identifier(column.name);
  return told_apart("NEW." + name, "OLD." + name, column);
}

template <class Range, class Each>
std::string any_of_parts(const Range& range, const std::string& between, Each&& each) {
  std::string text;
  for (const auto& one : range) text += (text.empty() ? "" : between) + each(one);
  return text;
}

/// "NEW.first IS NULL AND NEW.last IS NULL"; `row`: "NEW.", "OLD." or "".
std::string all_missing(const std::vector<Part>& parts, const std::string& row) {
  return any_of_parts(parts, " AND ", [&](const Part& part) { return row + name_of(part) + " IS NULL"; });
}

/// True of a row in which the columns hold something else than the other side tells.
std::string out_of_step(const std::vector<Part>& parts, const std::string& row) {
  return any_of_parts(parts, " OR ", [&](const Part& part) {
    return told_apart(row + name_of(part), "(" + part.expression + ")", part.column);
  });
}

std::string assigned(const ColumnSplit& split, const Part& part, std::string_view row = "NEW") {
  return assign_from_row(split.table.key, part.column.name, part.expression, row);
}

/// What the new program left out: of a new row the default, which the column itself has from contract on, else what
/// the row held before its backfill.
std::string complete(const ColumnSplit& split) {
  const std::string nothing_yet = all_missing(split.come, "OLD.");
  std::string defaults, held;
  for (const Part& part : split.come) {
    const std::string missing = "      IF NEW." + name_of(part) + " IS NULL THEN\n        ";
    held += missing + assigned(split, part, "OLD") + "\n      END IF;\n";
    if (!part.column.default_value) continue;
    defaults += missing + "NEW." + name_of(part) + " := " + *part.column.default_value + ";\n      END IF;\n";
  }
  const std::string rows_to_fill = "TG_OP = 'UPDATE' AND " + nothing_yet + " THEN\n" + held + "    END IF;\n";
  return defaults.empty() ? "    IF " + rows_to_fill
                          : "    IF TG_OP = 'INSERT' THEN\n" + defaults + "    ELSIF " + rows_to_fill;
}

/// From what the new program wrote.
std::string back(const ColumnSplit& split) {
  std::string text;
  for (const Part& part : split.leave) {
    const std::string wrote = any_of_parts(part.read, " OR ", changed);
    text += "    IF TG_OP = 'INSERT' OR " + wrote + " THEN\n      " + assigned(split, part) + "\n    END IF;\n";
  }
  return text;
}

/// From what the old program wrote; all of a row that has nothing yet.
std::string forth(const ColumnSplit& split) {
  std::string all, each;
  for (const Part& part : split.come) {
    all += "    " + assigned(split, part) + "\n";
    each += "    IF " + any_of_parts(part.read, " OR ", changed) + " THEN\n      " + assigned(split, part) +
            "\n    END IF;\n";
  }
  return "  ELSIF " + all_missing(split.come, "NEW.") + " THEN\n" + all + "  ELSE\n" + each;
}

std::string names_of(const ColumnSplit& split) {
  return any_of_parts(split.come, "_", [](const Part& part) { return part.column.name.str(); });
}

class Splitting {
 public:
  Splitting(RecipeContext& context, const ColumnSplit& split)
      : context_(context),
        split_(split),
        relation_(relation_name(split.table.key)),
        subject_(column_key(split.table.key, split.come.front().column.name)),
        trigger_(split_trigger(split)) {
    for (const Part& part : split.come) {
      if (part.column.not_null) proofs_.push_back(not_null_proof(split.table, part.column));
    }
  }

  void run() {
    expand();
    migrate();
    contract();
  }

 private:
  Step step(Phase phase) const { return make_step(phase, subject_, split_.table.span); }

  void expand() {
    Step keep = step(Phase::expand);
    keep.up = trigger_.create();
    for (const Constraint& proof : proofs_) {
      append(keep.up, render::add_constraint(proof, true));
      keep.down.insert(keep.down.begin(), render::drop(model::Object(proof)));
    }
    append(keep.down, trigger_.drop());
    keep.up_effects = keep.down_effects = on(Lock::access_exclusive, relation_);
    keep.up_effects.risk = "a value that the columns of the other program cannot take fails the write from here on";
    context_.steps.loosen.push_back(std::move(keep));
  }

  Backfill fill() const {
    Backfill backfill;
    backfill.job = qualified_name(split_.table.key) + ' ' + names_of(split_);
    backfill.table = context_.in_migrate(split_.table);
    backfill.alias = split_.table.key.name;
    // The trigger fills what is NULL.
    for (const Part& part : split_.come) backfill.assignments.push_back({part.column.name, name_of(part)});
    backfill.pending =
        all_missing(split_.come, "") + " AND (" +
        any_of_parts(split_.come, " OR ", [](const Part& part) { return "(" + part.expression + ") IS NOT NULL"; }) +
        ")";
    return backfill;
  }

  void migrate() {
    context_.steps.fill.push_back(backfill_step(context_, fill(), subject_, split_.table.span));
    for (const Constraint& proof : proofs_) {
      validate_later(context_, proof, context_.steps.validate, Phase::migrate);
      context_.steps.validate.back().subject = subject_;
    }
  }

  void contract() {
    std::vector<Condition> required{backfill_is_done(fill().job)};
    for (const Constraint& proof : proofs_) required.push_back(constraint_is_valid(relation_, proof.key.name));
    Step last = step(Phase::contract);
    last.requires_true = queries(required);
    last.up = {guard(required)};
    append(last.up, trigger_.drop());
    last.down = {SqlBuilder("LOCK TABLE").name(relation_).word("IN ACCESS EXCLUSIVE MODE").build(), tell_back()};
    append(last.down, trigger_.create());
    for (const Part& part : split_.come) settle(part.column, last);
    for (const Constraint& proof : proofs_) {
      last.up.push_back(render::drop(model::Object(proof)));
      append(last.down, render::add_constraint(proof, false));
    }
    for (const Part& part : split_.come) {
      if (part.column.not_null) last.down.push_back(render::set_not_null(split_.table, part.column.name, false));
    }
    last.up_effects = on(Lock::access_exclusive, relation_);
    last.down_effects = on(Lock::access_exclusive, relation_, true);
    last.down_effects.risk =
        "writes every row under the lock; " +
        any_of_parts(split_.leave, ", ", [](const Part& part) { return name_of(part); }) +
        (split_.leave.size() == 1 ? " comes back as its reverse tells it" : " come back as their reverse tells them");
    context_.steps.require.push_back(std::move(last));
  }

  /// Its default and NOT NULL, from the proof.
  void settle(const model::Column& column, Step& last) const {
    if (column.default_value) {
      last.up.push_back(render::set_default(split_.table, column.name, column.default_value));
      last.down.push_back(render::set_default(split_.table, column.name, std::nullopt));
    }
    if (column.not_null) last.up.push_back(render::set_not_null(split_.table, column.name, true));
  }

  /// Rows that are in step keep the old values as the old program wrote them. Where the columns had been dropped they
  /// came back with what `reverse` tells, and only what was written since is left.
  render::SqlText tell_back() const {
    return SqlBuilder("UPDATE")
        .name(relation_)
        .word("SET")
        .items(split_.leave,
               [](SqlBuilder& sql, const Part& part) {
                 sql.name(part.column.name).word("=").trusted("(" + part.expression + ")");
               })
        .word("WHERE")
        .trusted("(" + all_missing(split_.leave, "") + " OR " + out_of_step(split_.come, "") + ") AND (" +
                 out_of_step(split_.leave, "") + ")")
        .build();
  }

  RecipeContext& context_;
  const ColumnSplit& split_;
  model::QualifiedName relation_;
  ObjectKey subject_;
  RowTrigger trigger_;
  std::vector<Constraint> proofs_;
};

}  // namespace

/// What a row brings or what changes decides, the columns that come first. What those that leave stand for already
/// changes nothing, so that no value goes there and back. OLD is NULL in an INSERT.
RowTrigger split_trigger(const ColumnSplit& split) {
  const std::string writes = any_of_parts(split.come, " OR ", [](const Part& part) { return changed(part.column); });
  RowTrigger trigger{split.table.key, row_trigger_name(split.table.key, names_of(split)), {}};
  trigger.body = "  IF (" + writes + ")\n      AND (SELECT " + out_of_step(split.come, "NEW.") +
                 " FROM (SELECT NEW.*) AS " + support::quote_identifier(split.table.key.name) + ") THEN\n" +
                 complete(split) + back(split) + forth(split) + "  END IF;\n";
  return trigger;
}

void split_columns(RecipeContext& context, const ColumnSplit& split) {
  if (const ObjectKey* later = trigger_behind(context.from, split_trigger(split))) {
    return context.refuse(
        column_key(split.table.key, split.come.front().column.name),
        to_string(*later) + " would fire after the trigger that keeps the columns of both programs in step",
        split.table.span);
  }
  Splitting(context, split).run();
}

}  // namespace gen::plan
