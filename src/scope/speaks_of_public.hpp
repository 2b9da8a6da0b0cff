#pragma once

#include <string_view>

namespace gen::scope {

/// A GRANT, REVOKE, COMMENT or ALTER about the schema "public" itself, not about what lies IN SCHEMA public.
bool speaks_of_public(std::string_view sql);

}  // namespace gen::scope
