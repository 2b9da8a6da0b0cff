#pragma once

#include <string>
#include <string_view>

#include "gen/model/function.hpp"

namespace gen::model {

/// A stand-in is a function of others that is built without its own body, because nobody knows it or the server cannot
/// take it: it gives NULL, or no rows, or lets the row of a trigger pass.

/// What follows the words of a CREATE FUNCTION or PROCEDURE without a language and a body. `result` is what stands
/// behind RETURNS, "" for nothing (a procedure); `has_out` where arguments go out, which give the result then.
std::string stand_in_body(std::string_view result, bool has_out);
/// A CREATE OR REPLACE statement that makes a stand-in for `function`, with its attributes.
std::string stand_in_for(const Function& function);
bool is_stand_in(const Function& function);

/// "immutable", "stable" or "volatile".
std::string_view volatility_of(const Function& function);

}  // namespace gen::model
