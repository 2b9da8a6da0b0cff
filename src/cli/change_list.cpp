#include "cli/change_list.hpp"

#include <iostream>

namespace gen::cli {

void print_changes(const std::vector<std::string>& lines) {
  for (const std::string& line : lines) std::cout << line << '\n';
}

void print_changes(const std::vector<diff::Change>& changes) {
  for (const diff::Change& change : changes) std::cout << to_string(change) << '\n';
}

}  // namespace gen::cli
