#include "render/header.hpp"

#include "gen/render/render.hpp"
#include "render/privileges.hpp"
#include "render/subject.hpp"

namespace gen::render {
namespace {

using model::Object;
using model::ObjectHeader;
using model::ObjectKind;

PrivilegeTarget target_of(const Object& object) {
  std::string on(privilege_noun(object));
  if (const auto* aggregate = std::get_if<model::Aggregate>(&object)) {
    // GRANT takes it for a function, without ORDER BY between its arguments.
    const std::string types = '(' + aggregate->key.signature + ')';
    return {{}, {}, on + ' ' + to_string(own_name(aggregate->key)) + types, header(object).owner};
  }
  return {{}, {}, on + ' ' + address(object), header(object).owner};
}

/// A sequence that belongs to a column has the owner of the table and is changed together with it.
bool owner_follows_table(const Object& before, const Object& after) {
  const auto* old = std::get_if<model::Sequence>(&before);
  const auto* now = std::get_if<model::Sequence>(&after);
  return old != nullptr && now != nullptr && old->owned_by && now->owned_by &&
         old->owned_by->table == now->owned_by->table;
}

}  // namespace

SqlText comment_statement(const std::string& what, const std::string& text) {
  SqlBuilder sql("COMMENT ON");
  sql.trusted(what).word("IS");
  return (text.empty() ? sql.word("NULL") : sql.literal(text)).build();
}

SqlText comment_on(const Object& object, const std::string& text) {
  SqlBuilder sql;
  return comment_statement(subject(sql, object).build().str(), text);
}

SqlText set_owner(const Object& object, const model::Identifier& owner) {
  SqlBuilder sql("ALTER");
  return subject(sql, object).word("OWNER TO").name(owner).build();
}

Script dress_header(const Object& object) {
  const ObjectHeader& head = header(object);
  Script script;
  if (head.owner && has_owner(head.key.kind)) script.push_back(set_owner(object, *head.owner));
  if (!privilege_noun(object).empty()) {
    append(script, give_privileges(target_of(object), {head.granted, head.revoked}));
  }
  if (!head.comment.empty()) script.push_back(comment_on(object, head.comment));
  return script;
}

Script alter_header(const Object& before, const Object& after) {
  const ObjectHeader& old = header(before);
  const ObjectHeader& now = header(after);
  Script script;
  if (now.owner && now.owner != old.owner && has_owner(now.key.kind) && !owner_follows_table(before, after)) {
    script.push_back(set_owner(after, *now.owner));
  }
  if (!privilege_noun(after).empty()) {
    PrivilegeTarget target = target_of(after);
    if (!target.owner) target.owner = old.owner;
    append(script, change_privileges(target, {old.granted, old.revoked}, {now.granted, now.revoked}));
  }
  if (now.comment != old.comment) script.push_back(comment_on(after, now.comment));
  return script;
}

}  // namespace gen::render
