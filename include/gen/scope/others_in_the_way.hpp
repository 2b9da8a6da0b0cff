#pragma once

#include <string>
#include <vector>

#include "gen/scope/scope.hpp"

namespace gen::scope {

/// Something of ours, an object or a column, that a plan takes away or gives another form, so that PostgreSQL refuses
/// while something depends on it.
struct Touched {
  model::ObjectKey key;
  bool dropped = false;  ///< else its type changes
};

/// What the statements of a plan, in their order, take from the objects of `live`: read from their words, so that what
/// is dropped to be made again, or moved aside first, is seen as well.
std::vector<Touched> touched_by(const std::vector<std::string>& statements, const model::Catalog& live);

/// Where objects that are not ours depend on what is touched: GEN3006 each, with both names and the owner to be asked.
/// `live` has the dependencies of both sides.
support::Diagnostics others_in_the_way(const model::Catalog& live, const std::vector<LeftAlone>& left,
                                       const std::vector<Touched>& touched);

}  // namespace gen::scope
