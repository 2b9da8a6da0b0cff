#pragma once

#include <optional>

#include "gen/model/view.hpp"

namespace gen::plan {

/// The view as both programs can use it: the columns of `before` in their places, then those that only `after` has, and
/// the rest as `after` says. PostgreSQL adds columns at the end of a view in its place. Nothing where there is no such
/// view: a column changes its type, or one leaves while the two read from different things.
/// REQUIRES: both have the same key.
std::optional<model::View> joined_view(const model::View& before, const model::View& after);

}  // namespace gen::plan
