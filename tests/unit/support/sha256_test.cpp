#include "gen/support/sha256.hpp"

#include <gtest/gtest.h>
#include <unistd.h>

#include <fstream>

namespace gen::support {
namespace {

// The examples of FIPS 180-2, appendix B, and the empty message.
TEST(Sha256Hex, KnownMessages_GiveKnownDigests) {
  EXPECT_EQ(sha256_hex(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  EXPECT_EQ(sha256_hex("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  EXPECT_EQ(sha256_hex("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"),
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
}

TEST(Sha256Hex, ZeroBytes_AreHashedToo) {
  EXPECT_NE(sha256_hex(std::string_view("a\0b", 3)), sha256_hex(std::string_view("a\0c", 3)));
}

TEST(Sha256HexOfFile, File_HasTheSumOfItsBytes) {
  const std::filesystem::path path =
      std::filesystem::temp_directory_path() / ("gen-sha256-" + std::to_string(getpid()));
  std::ofstream(path, std::ios::binary) << "abc";
  EXPECT_EQ(sha256_hex_of_file(path), sha256_hex("abc"));
  std::filesystem::remove(path);
}

TEST(Sha256HexOfFile, NoSuchFile_GivesNothing) { EXPECT_EQ(sha256_hex_of_file("/nowhere/at/all"), ""); }

}  // namespace
}  // namespace gen::support
