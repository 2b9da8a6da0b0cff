#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "gen/model/object_header.hpp"

namespace gen::model {

/// Who may use a member of an extension, where that differs from what the extension itself set up (pg_init_privs; manual,
/// section 53.28).
struct MemberPrivileges {
  std::string member;  ///< as GRANT names it: "FUNCTION public.hstore(text,text)"
  std::vector<Privilege> granted;
  std::vector<Privilege> revoked;

  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    visit("member", self.member, FieldTrait::plain);
    visit("granted", self.granted, FieldTrait::plain);
    visit("revoked", self.revoked, FieldTrait::plain);
  }
};

/// An installed extension. Its member objects belong to it and are not objects of the model.
struct Extension : ObjectHeader {
  static constexpr ObjectKind kKind = ObjectKind::extension;

  Identifier schema;  ///< where its relocatable objects live
  std::vector<MemberPrivileges> member_privileges;  ///< by member; those of the owner of the member are left out
  std::string version;  ///< the installed version; never compared: it follows the server's packages

  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    header_fields(self, visit);
    visit("schema", self.schema, FieldTrait::plain);
    visit("member_privileges", self.member_privileges, FieldTrait::plain);
    visit("version", self.version, FieldTrait::cosmetic);
  }
};

}  // namespace gen::model
