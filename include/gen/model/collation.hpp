#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "gen/model/object_header.hpp"

namespace gen::model {

/// A collation made by CREATE COLLATION.
struct Collation : ObjectHeader {
  static constexpr ObjectKind kKind = ObjectKind::collation;

  std::string provider;  ///< "libc", "icu" or "builtin"
  std::string locale;  ///< locale or, for libc, lc_collate
  std::string ctype;  ///< lc_ctype of a libc collation whose two parts differ; else ""
  std::string rules;  ///< icu rules (16+); "" = none
  bool deterministic = true;

  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    header_fields(self, visit);
    visit("provider", self.provider, FieldTrait::plain);
    visit("locale", self.locale, FieldTrait::plain);
    visit("ctype", self.ctype, FieldTrait::plain);
    visit("rules", self.rules, FieldTrait::plain);
    visit("deterministic", self.deterministic, FieldTrait::plain);
  }
};

}  // namespace gen::model
