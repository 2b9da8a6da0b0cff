#include "plan/recipes/swapped_counter.hpp"

#include "gen/render/render.hpp"
#include "gen/render/sql_builder.hpp"
#include "plan/recipes/counter_exchange.hpp"
#include "plan/recipes/interim_counter.hpp"

namespace gen::plan {

using model::Column;
using model::Object;
using model::QualifiedName;
using model::Sequence;
using render::Script;
using render::SqlBuilder;

namespace {

/// The sequence that `column` draws from, when the other catalog does not have it.
std::optional<Sequence> own_sequence_of(const model::Catalog& catalog, const Dependents& links,
                                        const model::Catalog& other, const model::Table& table, const Column& column) {
  const Sequence* drawn = drawn_sequence(catalog, links, column_key(table.key, column.name), column);
  return drawn == nullptr || other.contains(drawn->key) ? std::nullopt : std::optional(*drawn);
}

QualifiedName name_of(const Sequence& sequence) { return {sequence.key.schema, sequence.key.name}; }

}  // namespace

SwappedCounter::SwappedCounter(const RecipeContext& context, const model::Table& before, const model::Table& after,
                               const ColumnShadow& shadow)
    : before_(before), after_(after), shadow_(shadow) {
  if (old_identity() == new_identity()) return;
  leaves_ = own_sequence_of(context.from, context.from_links, context.to, before, shadow.before);
  comes_ = own_sequence_of(context.to, context.to_links, context.from, after, shadow.after);
  if (!shadow.counter) return;
  leaves_ = shadow.counter;
  ahead_ = keep_ahead(exchange_with(after, shadow.after, *shadow.counter));
}

Script SwappedCounter::let_go() const { return ahead_ ? ahead_->drop() : Script{}; }

Script SwappedCounter::take_hold() const { return ahead_ ? ahead_->create() : Script{}; }

QualifiedName SwappedCounter::old_name() const {
  return old_identity() ? shadow_.before.identity->sequence : name_of(*leaves_);
}

QualifiedName SwappedCounter::new_name() const {
  return new_identity() ? shadow_.after.identity->sequence : name_of(*comes_);
}

Script SwappedCounter::begin() const {
  if (!exists()) return {};
  const QualifiedName aside = aside_of_sequence(new_name());
  Script script;
  if (new_identity()) {
    Column plain = shadow_.bare;
    plain.not_null = true;
    Column with = plain;
    with.identity = shadow_.after.identity;
    with.identity->sequence = aside;
    script = render::alter_column(after_, plain, with, "").value_or(Script{});
  } else {
    Sequence coming = *comes_;
    coming.key.name = aside.name;
    script = render::create(Object(coming));
  }
  script.push_back(copy_position(old_name(), aside));
  return script;
}

Script SwappedCounter::take_name() const {
  if (!exists()) return {};
  Script script;
  if (leaves_) script.push_back(render::drop(Object(*leaves_)));
  script.push_back(rename_sequence(aside_of_sequence(new_name()), new_name().name));
  if (comes_) append(script, render::dress(Object(*comes_)));
  return script;
}

Script SwappedCounter::give_name() const {
  if (!exists()) return {};
  return {rename_sequence(new_name(), aside_of_sequence(new_name()).name)};
}

Script SwappedCounter::restore(Column& bare) const {
  if (!exists()) return {};
  const QualifiedName aside = aside_of_sequence(new_name());
  Script script;
  if (old_identity() && !bare.identity) {
    Column with = bare;
    with.identity = shadow_.before.identity;
    append(script, render::alter_column(before_, bare, with, "").value_or(Script{}));
    bare = with;
  } else if (leaves_) {
    append(script, render::create(Object(*leaves_)));
    append(script, render::dress(Object(*leaves_)));
  }
  script.push_back(copy_position(aside, old_name()));
  if (new_identity()) {
    script.push_back(SqlBuilder("ALTER TABLE")
                         .name(relation_name(after_.key))
                         .word("ALTER COLUMN")
                         .name(shadow_.bare.name)
                         .word("DROP IDENTITY")
                         .build());
  } else {
    Sequence leaving = *comes_;
    leaving.key.name = aside.name;
    script.push_back(render::drop(Object(leaving)));
  }
  return script;
}

}  // namespace gen::plan
