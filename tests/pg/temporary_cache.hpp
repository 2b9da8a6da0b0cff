#pragma once

#include <gtest/gtest.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <functional>
#include <string>
#include <thread>

#include "gen/pg/scratch_server.hpp"

namespace gen::pg::testing {

/// A cache folder of the test's own, whose server is stopped at the end.
class TemporaryCache : public ::testing::Test {
 protected:
  TemporaryCache() {
    std::string name = (std::filesystem::temp_directory_path() / "gen-test-XXXXXX").string();
    options.cache_dir = mkdtemp(name.data());
    // Lets the user that a server of root runs as in, so that the server lives inside.
    std::filesystem::permissions(options.cache_dir, std::filesystem::perms(0711));
    options.idle_seconds = 60;
  }
  ~TemporaryCache() override {
    (void)ScratchServer::stop(options);
    std::error_code ignored;
    std::filesystem::remove_all(options.cache_dir, ignored);
  }

  static bool eventually(const std::function<bool()>& holds, std::chrono::seconds patience = std::chrono::seconds(20)) {
    const auto deadline = std::chrono::steady_clock::now() + patience;
    while (!holds()) {
      if (std::chrono::steady_clock::now() > deadline) return false;
      std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
    return true;
  }

  static std::string problems(const support::Diagnostics& diagnostics) {
    return support::render(diagnostics, support::SourceMap{});
  }

  ScratchOptions options;
};

}  // namespace gen::pg::testing
