#include "gen/model/privilege_lists.hpp"

namespace gen::model {
namespace {

template <class List, class AnyObject>
std::vector<PrivilegeLists<List>> lists_of(AnyObject& object) {
  auto& head = header(object);
  std::vector<PrivilegeLists<List>> lists{{head.granted, head.revoked, {}, {}}};
  const auto of_columns = [&](auto* relation) {
    if (relation == nullptr) return;
    for (auto& column : relation->columns) lists.push_back({column.granted, column.revoked, column.name, {}});
  };
  of_columns(std::get_if<Table>(&object));
  of_columns(std::get_if<View>(&object));
  of_columns(std::get_if<MaterializedView>(&object));
  if (auto* extension = std::get_if<Extension>(&object)) {
    for (auto& member : extension->member_privileges)
      lists.push_back({member.granted, member.revoked, {}, member.member});
  }
  return lists;
}

}  // namespace

std::vector<PrivilegeLists<std::vector<Privilege>>> privilege_lists(Object& object) {
  return lists_of<std::vector<Privilege>>(object);
}

std::vector<PrivilegeLists<const std::vector<Privilege>>> privilege_lists(const Object& object) {
  return lists_of<const std::vector<Privilege>>(object);
}

}  // namespace gen::model
