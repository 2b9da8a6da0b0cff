#include <iostream>

#include "cli/command.hpp"

namespace gen::cli {

std::function<int(Context&)> add_version(CLI::App&) {
  return [](Context&) {
    std::cout << "gen " << GEN_VERSION << '\n';
    return int{kDone};
  };
}

}  // namespace gen::cli
