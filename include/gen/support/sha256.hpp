#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace gen::support {

/// SHA-256 of `bytes` as 64 lower-case hexadecimal digits.
std::string sha256_hex(std::string_view bytes);
/// The same of a file of any size; "" when it cannot be read.
std::string sha256_hex_of_file(const std::filesystem::path& path);

}  // namespace gen::support
