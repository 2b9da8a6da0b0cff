#include "gen/render/render.hpp"
#include "render/subject.hpp"

namespace gen::render {
namespace {

using model::Identifier;
using model::ObjectKey;
using model::ObjectKind;

/// A key does not tell functions from procedures, but ROUTINE is both (manual, ALTER ROUTINE).
std::string_view key_noun(ObjectKind kind) { return kind == ObjectKind::function ? "ROUTINE" : kind_sql(kind); }

}  // namespace

SqlText rename(const ObjectKey& from, const Identifier& to) {
  if (from.kind == ObjectKind::constraint) {
    return alter_owner(from).word("RENAME CONSTRAINT").name(from.name).word("TO").name(to).build();
  }
  return SqlBuilder("ALTER").word(key_noun(from.kind)).key(from).word("RENAME TO").name(to).build();
}

SqlText rename(const model::Object& object, const Identifier& to) {
  const ObjectKey& key = header(object).key;
  const auto* constraint = std::get_if<model::Constraint>(&object);
  if (constraint != nullptr && constraint->on_domain) {
    return SqlBuilder("ALTER DOMAIN")
        .name(owner_name(key))
        .word("RENAME CONSTRAINT")
        .name(key.name)
        .word("TO")
        .name(to)
        .build();
  }
  if (constraint != nullptr) return rename(key, to);
  SqlBuilder sql("ALTER");
  return subject(sql, object).word("RENAME TO").name(to).build();
}

SqlText rename_column(const ObjectKey& relation, const Identifier& from, const Identifier& to) {
  const bool composite = relation.kind == ObjectKind::composite_type;
  return SqlBuilder("ALTER")
      .word(kind_sql(relation.kind))
      .name(own_name(relation))
      .word(composite ? "RENAME ATTRIBUTE" : "RENAME COLUMN")
      .name(from)
      .word("TO")
      .name(to)
      .build();
}

SqlText set_schema(const ObjectKey& key, const Identifier& to) {
  return SqlBuilder("ALTER").word(key_noun(key.kind)).key(key).word("SET SCHEMA").name(to).build();
}

}  // namespace gen::render
