#include "gen/migration/checksum.hpp"

#include "gen/support/sha256.hpp"
#include "gen/support/sql_lexer.hpp"

namespace gen::migration {

std::string checksum(std::string_view sql) { return "v1:" + support::sha256_hex(support::token_text(sql)); }

bool matches(std::string_view recorded, std::string_view sql) {
  return recorded.starts_with("v1:") && recorded == checksum(sql);
}

}  // namespace gen::migration
