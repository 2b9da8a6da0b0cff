#pragma once

#include <string>
#include <string_view>

namespace gen::render {

/// `body` between $name$ tags; underscores are added to the name while `body` holds the tag (manual, 4.1.2.4).
std::string dollar_quoted(std::string_view name, const std::string& body);

}  // namespace gen::render
