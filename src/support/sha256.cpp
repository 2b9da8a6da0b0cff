#include "gen/support/sha256.hpp"

#include <openssl/evp.h>

#include <array>
#include <stdexcept>

namespace gen::support {

std::string sha256_hex(std::string_view bytes) {
  std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
  unsigned int size = 0;
  if (EVP_Digest(bytes.data(), bytes.size(), digest.data(), &size, EVP_sha256(), nullptr) != 1) {
    // Only an OpenSSL without SHA-256 gets here, which no user input can cause.
    throw std::runtime_error("the linked libcrypto has no SHA-256");
  }
  static constexpr std::string_view kDigits = "0123456789abcdef";
  std::string hex;
  hex.reserve(size * 2);
  for (unsigned int i = 0; i < size; ++i) {
    hex += kDigits[digest[i] >> 4];
    hex += kDigits[digest[i] & 0x0F];
  }
  return hex;
}

}  // namespace gen::support
