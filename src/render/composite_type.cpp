#include <algorithm>

#include "render/column.hpp"
#include "render/kinds.hpp"
#include "render/subject.hpp"

namespace gen::render {
namespace {

using model::CompositeAttribute;
using model::CompositeType;

void definition(SqlBuilder& sql, const CompositeAttribute& attribute) {
  sql.name(attribute.name).trusted(attribute.type);
  if (!attribute.collation.empty()) sql.word("COLLATE").trusted(attribute.collation);
}

const CompositeAttribute* find(const CompositeType& type, const model::Identifier& name) {
  for (const CompositeAttribute& attribute : type.attributes) {
    if (attribute.name == name) return &attribute;
  }
  return nullptr;
}

/// New attributes can only be added at the end, and the order of the others is fixed.
bool keeps_order(const CompositeType& before, const CompositeType& after) {
  std::size_t next = 0;
  for (const CompositeAttribute& attribute : before.attributes) {
    if (find(after, attribute.name) == nullptr) continue;
    if (after.attributes[next].name != attribute.name) return false;
    ++next;
  }
  return true;
}

SqlBuilder start(const CompositeType& type, std::string_view verb, const model::Identifier& attribute) {
  return SqlBuilder("ALTER TYPE").name(own_name(type.key)).word(verb).name(attribute);
}

SqlText change(const CompositeType& type, const CompositeAttribute& attribute) {
  SqlBuilder sql = start(type, "ALTER ATTRIBUTE", attribute.name).word("TYPE").trusted(attribute.type);
  if (!attribute.collation.empty()) sql.word("COLLATE").trusted(attribute.collation);
  return sql.build();
}

SqlText add(const CompositeType& type, const CompositeAttribute& attribute) {
  SqlBuilder sql("ALTER TYPE");
  definition(sql.name(own_name(type.key)).word("ADD ATTRIBUTE"), attribute);
  return sql.build();
}

}  // namespace

namespace kinds {

Script create(const CompositeType& type) {
  SqlBuilder sql("CREATE TYPE");
  sql.name(own_name(type.key)).word("AS (");
  for (const CompositeAttribute& attribute : type.attributes) {
    definition(sql.line(4), attribute);
    if (&attribute != &type.attributes.back()) sql.word(",");
  }
  if (!type.attributes.empty()) sql.line();
  return {sql.word(")").build()};
}

Script dress(const CompositeType& type, const Parents&) {
  Script script;
  for (const CompositeAttribute& attribute : type.attributes) {
    if (attribute.comment.empty()) continue;
    script.push_back(comment_on_column(type.key, attribute.name, attribute.comment));
  }
  return script;
}

std::optional<Script> alter(const CompositeType& before, const CompositeType& after) {
  if (!keeps_order(before, after)) return std::nullopt;
  Script script;
  for (const CompositeAttribute& old : before.attributes) {
    if (find(after, old.name) == nullptr) script.push_back(start(after, "DROP ATTRIBUTE", old.name).build());
  }
  for (const CompositeAttribute& attribute : after.attributes) {
    const CompositeAttribute* old = find(before, attribute.name);
    if (old == nullptr) {
      script.push_back(add(after, attribute));
    } else if (old->type != attribute.type || old->collation != attribute.collation) {
      script.push_back(change(after, attribute));
    }
    const std::string comment = old == nullptr ? std::string() : old->comment;
    if (comment != attribute.comment) {
      script.push_back(comment_on_column(after.key, attribute.name, attribute.comment));
    }
  }
  return script;
}

}  // namespace kinds
}  // namespace gen::render
