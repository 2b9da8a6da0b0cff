#include "render/column_details.hpp"

#include <algorithm>
#include <array>

#include "render/options.hpp"
#include "render/upper.hpp"

namespace gen::render {
namespace {

/// pg_type.typstorage of the types that can be moved out of line and whose default is not EXTENDED.
std::string default_storage(const std::string& type) {
  if (type.size() > 2 && type.compare(type.size() - 2, 2, "[]") == 0) return "EXTENDED";
  constexpr std::array<std::string_view, 3> kMain{"numeric", "inet", "cidr"};
  const std::string base = type.substr(0, type.find('('));
  return std::find(kMain.begin(), kMain.end(), base) != kMain.end() ? "MAIN" : "EXTENDED";
}

}  // namespace

Script change_details(const SqlBuilder& start, const ColumnDetails& before, const ColumnDetails& after) {
  Script script;
  const auto set = [&](std::string_view words, const std::string& value) {
    SqlBuilder sql = start;
    script.push_back(sql.word(words).word(value).build());
  };
  if (before.storage != after.storage) {
    set("SET STORAGE", after.storage.empty() ? default_storage(after.type) : upper(after.storage));
  }
  if (before.compression != after.compression) {
    set("SET COMPRESSION", after.compression.empty() ? "default" : after.compression);
  }
  if (before.statistics != after.statistics) {
    set("SET STATISTICS", std::to_string(after.statistics.value_or(-1)));
  }
  append(script, alter_options(start, before.options, after.options));
  return script;
}

}  // namespace gen::render
