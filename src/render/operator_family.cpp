#include <algorithm>

#include "render/kinds.hpp"
#include "render/subject.hpp"

namespace gen::render {
namespace {

using model::OperatorClass;
using model::OperatorFamily;
using FamilyMembers = std::vector<model::OperatorFamilyMember>;

void add_member(SqlBuilder& sql, const model::OperatorFamilyMember& member) {
  sql.word(member.member).number(member.number);
  if (member.member == "FUNCTION") sql.trusted('(' + member.types + ')');  // an operator has its types in its name
  sql.trusted(member.definition);
}

void drop_member(SqlBuilder& sql, const model::OperatorFamilyMember& member) {
  sql.word(member.member).number(member.number).trusted('(' + member.types + ')');
}

/// Those of `all` that `others` does not have.
FamilyMembers without(const FamilyMembers& all, const FamilyMembers& others) {
  FamilyMembers rest;
  std::copy_if(all.begin(), all.end(), std::back_inserter(rest),
               [&](const auto& member) { return std::find(others.begin(), others.end(), member) == others.end(); });
  return rest;
}

Script add_members(const OperatorFamily& family, const FamilyMembers& members) {
  if (members.empty()) return {};
  return {SqlBuilder("ALTER OPERATOR FAMILY").key(family.key).word("ADD").items(members, add_member).build()};
}

Script drop_members(const OperatorFamily& family, const FamilyMembers& members) {
  if (members.empty()) return {};
  return {SqlBuilder("ALTER OPERATOR FAMILY").key(family.key).word("DROP").items(members, drop_member).build()};
}

}  // namespace

namespace kinds {

Script create(const OperatorFamily& family) {
  Script script{SqlBuilder("CREATE OPERATOR FAMILY").key(family.key).build()};
  append(script, add_members(family, family.members));
  return script;
}

std::optional<Script> alter(const OperatorFamily& before, const OperatorFamily& after) {
  Script script = drop_members(after, without(before.members, after.members));
  append(script, add_members(after, without(after.members, before.members)));
  return script;
}

/// The grammar wants at least one item; the type itself as storage says nothing.
Script create(const OperatorClass& operators) {
  SqlBuilder sql("CREATE OPERATOR CLASS");
  sql.name(own_name(operators.key));
  if (operators.is_default) sql.word("DEFAULT");
  sql.word("FOR TYPE").trusted(operators.type).word("USING").name(model::Identifier(operators.key.signature));
  sql.word("FAMILY").trusted(operators.family).word("AS").items(operators.members, add_member);
  const bool empty = operators.members.empty();
  if (empty || !operators.storage.empty()) {
    if (!empty) sql.word(",");
    sql.word("STORAGE").trusted(operators.storage.empty() ? operators.type : operators.storage);
  }
  return {sql.build()};
}

std::optional<Script> alter(const OperatorClass& before, const OperatorClass& after) {
  const bool same = before.type == after.type && before.family == after.family &&
                    before.is_default == after.is_default && before.storage == after.storage &&
                    before.members == after.members;
  return same ? std::optional<Script>(Script{}) : std::nullopt;
}

}  // namespace kinds
}  // namespace gen::render
