// An application that brings its own database up to date before it serves anyone.
//
//     shop MIGRATIONS            the database is in DATABASE_URL
//     shop MIGRATIONS --wait     wait until somebody else has migrated it

#include <chrono>
#include <cstdlib>
#include <iostream>
#include <string_view>

#include <gen/library/migrate.hpp>

int main(int argc, char** argv) {
  if (argc < 2) {
    std::cerr << "usage: shop MIGRATIONS [--wait]\n";
    return 64;
  }
  gen::library::Options options;
  options.dir = argv[1];
  options.server_wait = std::chrono::seconds(30);
  options.note = "shop 1.4";
  if (const char* project = std::getenv("SHOP_PROJECT")) options.project = project;  // as in gen.toml
  options.log = [](std::string_view line) { std::cerr << "shop: " << line << '\n'; };

  const bool wait = argc > 2 && std::string_view(argv[2]) == "--wait";
  const gen::library::Outcome outcome =
      wait ? gen::library::wait_until_migrated(options, std::chrono::seconds(5)) : gen::library::migrate_up(options);
  std::cerr << outcome.message;
  if (!outcome.ok()) return static_cast<int>(outcome.status);

  std::cout << "serving with schema " << outcome.version << ", ran " << outcome.applied.size() << ", pending "
            << outcome.pending.size() << '\n';
  return 0;
}
