#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "gen/model/object_header.hpp"

namespace gen::model {

/// A foreign data wrapper.
struct ForeignDataWrapper : ObjectHeader {
  static constexpr ObjectKind kKind = ObjectKind::foreign_data_wrapper;

  std::string handler;    ///< function; "" = none
  std::string validator;  ///< function; "" = none
  std::vector<Option> options;

  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    header_fields(self, visit);
    visit("handler", self.handler, FieldTrait::plain);
    visit("validator", self.validator, FieldTrait::plain);
    visit("options", self.options, FieldTrait::plain);
  }
};

/// A foreign server.
struct ForeignServer : ObjectHeader {
  static constexpr ObjectKind kKind = ObjectKind::foreign_server;

  Identifier wrapper;
  std::string type;
  std::string version;
  std::vector<Option> options;

  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    header_fields(self, visit);
    visit("wrapper", self.wrapper, FieldTrait::plain);
    visit("type", self.type, FieldTrait::plain);
    visit("version", self.version, FieldTrait::plain);
    visit("options", self.options, FieldTrait::plain);
  }
};

/// A user mapping; key.owner is the server, key.name the user ("public" = PUBLIC). Options that hold secrets (password,
/// sslpassword, token ...) are no part of it: they are neither compared nor written.
struct UserMapping : ObjectHeader {
  static constexpr ObjectKind kKind = ObjectKind::user_mapping;

  std::vector<Option> options;
  bool options_known = true;  ///< false: the role that read it may not see them

  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    header_fields(self, visit);
    visit("options", self.options, FieldTrait::plain);
    visit("options_known", self.options_known, FieldTrait::cosmetic);
  }
};

}  // namespace gen::model
