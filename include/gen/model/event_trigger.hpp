#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "gen/model/object_header.hpp"

namespace gen::model {

/// An event trigger.
struct EventTrigger : ObjectHeader {
  static constexpr ObjectKind kKind = ObjectKind::event_trigger;

  std::string event;
  std::vector<std::string> tags;
  std::string function;
  std::string enabled = "origin";

  template <class Self, class Visit>
  static void fields(Self& self, Visit&& visit) {
    header_fields(self, visit);
    visit("event", self.event, FieldTrait::plain);
    visit("tags", self.tags, FieldTrait::plain);
    visit("function", self.function, FieldTrait::plain);
    visit("enabled", self.enabled, FieldTrait::plain);
  }
};

}  // namespace gen::model
