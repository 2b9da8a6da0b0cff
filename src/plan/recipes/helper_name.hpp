#pragma once

#include <initializer_list>
#include <string_view>

#include "gen/support/identifier.hpp"

namespace gen::plan {

/// A name for an object that only lives while a change is under way: the parts joined by underscores, then `suffix`.
/// Derived from content alone (same plan, same bytes) and at most 63 bytes: a name that must be cut ends in a piece of
/// the hash of the whole, so that two long names stay two.
support::Identifier helper_name(std::initializer_list<std::string_view> parts, std::string_view suffix = {});

}  // namespace gen::plan
