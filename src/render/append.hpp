#pragma once

#include <iterator>
#include <utility>

#include "gen/render/sql_text.hpp"

namespace gen::render {

inline void append(Script& script, Script more) {
  script.insert(script.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

}  // namespace gen::render
