#pragma once

#include "gen/model/function.hpp"

namespace gen::plan {

/// What a call meets that was written for one of two functions of a name while both are there (manual, section 10.3).
enum class Overload {
  told_apart,  ///< the types of its arguments decide, or their number
  untyped,     ///< both take as many arguments: one of no declared type ('5', $1) fits either
  not_unique,  ///< defaults or VARIADIC let one of them take what the other takes
};

Overload overload_of(const model::Function& one, const model::Function& other);

}  // namespace gen::plan
