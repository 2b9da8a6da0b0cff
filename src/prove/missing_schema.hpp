#pragma once

#include <string>
#include <string_view>

namespace gen::prove {

/// What to do where a file fails for want of a schema, by the server's words; "" where it fails for something else. On
/// a scratch server there is nothing of others but what the schema files declare of it.
std::string hint_for_missing_schema(std::string_view message);

}  // namespace gen::prove
