#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "gen/model/object_header.hpp"

namespace gen::model {

/// A schema (pg_namespace). `public` is one like any other, but its default owner and privileges are the template
/// database's.
struct Schema : ObjectHeader {
  static constexpr ObjectKind kKind = ObjectKind::schema;


  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    header_fields(self, visit);
  }
};

}  // namespace gen::model
