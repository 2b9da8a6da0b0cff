#include "plan/recipes/counter_exchange.hpp"

#include "gen/render/render.hpp"
#include "gen/render/sql_builder.hpp"
#include "plan/recipes/helper_name.hpp"

namespace gen::plan {

using model::Object;
using model::QualifiedName;
using render::Script;
using render::SqlBuilder;

const model::Sequence* drawn_sequence(const model::Catalog& catalog, const Dependents& links,
                                      const model::ObjectKey& key, const model::Column& column) {
  if (!column.default_value || !column.generated.empty()) return nullptr;
  for (const Dependents::Link& link : links.needs(key)) {
    const auto* sequence = catalog.find<model::Sequence>(link.key);
    const bool draws = sequence != nullptr && *column.default_value == next_value_of({link.key.schema, link.key.name});
    if (draws) return sequence;
  }
  return nullptr;
}

render::SqlText copy_position(const QualifiedName& from, const QualifiedName& to) {
  return SqlBuilder("SELECT pg_catalog.setval(")
      .literal(to_string(to))
      .trusted("::pg_catalog.regclass, last_value, is_called) FROM")
      .name(from)
      .build();
}

render::SqlText rename_sequence(const QualifiedName& from, const model::Identifier& to) {
  return SqlBuilder("ALTER SEQUENCE").name(from).word("RENAME TO").name(to).build();
}

QualifiedName aside_of_sequence(const QualifiedName& sequence) {
  return {sequence.schema, helper_name({sequence.name.str()}, "__gen_new")};
}

std::string next_value_of(const QualifiedName& sequence) {
  return "nextval(" + support::quote_literal(to_string(sequence)) + "::regclass)";
}

QualifiedName CounterExchange::aside() const {
  const QualifiedName own{sequence.key.schema, sequence.key.name};
  return own == identity.identity->sequence ? aside_of_sequence(own) : own;
}

Script CounterExchange::to_identity() const {
  const QualifiedName own{sequence.key.schema, sequence.key.name};
  Script script;
  if (aside() != own) script.push_back(rename_sequence(own, aside().name));
  append(script, render::alter_column(table, plain, identity, "").value_or(Script{}));
  script.push_back(copy_position(aside(), identity.identity->sequence));
  if (!goes_along) return script;
  model::Sequence leaving = sequence;
  leaving.key.name = aside().name;
  script.push_back(render::drop(Object(leaving)));
  return script;
}

Script CounterExchange::to_sequence() const {
  model::Column bare = plain;
  bare.default_value.reset();
  model::Sequence coming = sequence;
  coming.key.name = aside().name;
  Script script;
  if (goes_along) append(script, render::create(Object(coming)));
  script.push_back(copy_position(identity.identity->sequence, aside()));
  append(script, render::alter_column(table, identity, bare, "").value_or(Script{}));
  if (aside().name != sequence.key.name) script.push_back(rename_sequence(aside(), sequence.key.name));
  if (goes_along) append(script, render::dress(Object(sequence)));
  append(script, render::alter_column(table, bare, plain, "").value_or(Script{}));
  if (goes_along && sequence.owned_by) script.push_back(render::own_sequence(sequence));
  return script;
}

}  // namespace gen::plan
