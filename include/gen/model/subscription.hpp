#pragma once

#include <string>
#include <vector>

#include "gen/model/object_header.hpp"

namespace gen::model {

/// A subscription as pg_dump knows it: whether it is enabled, and how far its tables have come, is the state of a
/// replication and no part of a schema. Nor is a password in its connection, which no model ever holds.
struct Subscription : ObjectHeader {
  static constexpr ObjectKind kKind = ObjectKind::subscription;

  std::string connection;                 ///< key words and values, or a URI; without passwords
  std::vector<std::string> publications;  ///< at the other end, so no keys of this database; in the order given
  std::string slot;                       ///< the replication slot at the other end; "" = NONE
  std::vector<Option>
      parameters;  ///< those of WITH that the server knows: "binary" = "false", "streaming" = "parallel"

  bool connection_known = true;  ///< false: the role that read it may not see its connection

  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    header_fields(self, visit);
    visit("connection", self.connection, FieldTrait::plain);
    visit("publications", self.publications, FieldTrait::plain);
    visit("slot", self.slot, FieldTrait::plain);
    visit("parameters", self.parameters, FieldTrait::plain);
    visit("connection_known", self.connection_known, FieldTrait::cosmetic);
  }
};

}  // namespace gen::model
