#include "source/sql/roles.hpp"

#include <set>

#include "source/sql/node_names.hpp"

namespace gen::source::sql {
namespace {

template <class T>
const T& field_at(const ProtobufCMessage& message, unsigned offset) {
  return *reinterpret_cast<const T*>(reinterpret_cast<const char*>(&message) + offset);
}

void visit(const ProtobufCMessage& message, std::set<std::string>& roles);

void visit_field(const ProtobufCMessage& message, const ProtobufCFieldDescriptor& field, std::set<std::string>& roles) {
  if (field.type != PROTOBUF_C_TYPE_MESSAGE) return;
  if (field.label == PROTOBUF_C_LABEL_REPEATED) {
    const auto count = field_at<std::size_t>(message, field.quantifier_offset);
    auto* const* items = field_at<ProtobufCMessage* const*>(message, field.offset);
    for (std::size_t i = 0; i < count; ++i) visit(*items[i], roles);
    return;
  }
  const bool oneof = (field.flags & PROTOBUF_C_FIELD_FLAG_ONEOF) != 0;
  if (oneof && field_at<std::uint32_t>(message, field.quantifier_offset) != field.id) return;
  if (const auto* child = field_at<const ProtobufCMessage*>(message, field.offset); child != nullptr) {
    visit(*child, roles);
  }
}

/// Walks by protobuf's own description of the messages: no list of node types to keep up to date.
void visit(const ProtobufCMessage& message, std::set<std::string>& roles) {
  if (message.descriptor == &pg_query__role_spec__descriptor) {
    const auto& role = reinterpret_cast<const PgQuery__RoleSpec&>(message);
    if (role.roletype == PG_QUERY__ROLE_SPEC_TYPE__ROLESPEC_CSTRING && present(role.rolename))
      roles.insert(role.rolename);
    return;
  }
  for (unsigned i = 0; i < message.descriptor->n_fields; ++i)
    visit_field(message, message.descriptor->fields[i], roles);
}

}  // namespace

std::vector<std::string> mentioned_roles(const ParseTree& tree) {
  std::set<std::string> roles;
  visit(tree.root(), roles);
  return {roles.begin(), roles.end()};
}

}  // namespace gen::source::sql
