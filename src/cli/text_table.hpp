#pragma once

#include <string>
#include <vector>

namespace gen::cli {

/// Rows of cells under a heading, columns as wide as their widest cell, two blanks between them, none at line ends.
/// The heading is the first row.
std::string text_table(const std::vector<std::vector<std::string>>& rows);

}  // namespace gen::cli
