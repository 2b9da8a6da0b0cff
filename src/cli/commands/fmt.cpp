#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <memory>
#include <sstream>

#include "cli/command.hpp"
#include "cli/counted.hpp"
#include "gen/migration/write_files.hpp"
#include "gen/source/schema_source.hpp"

namespace gen::cli {
namespace {

namespace fs = std::filesystem;

/// The .gen files under the paths, sorted.
std::vector<std::string> gen_files(const std::vector<std::string>& paths) {
  std::vector<std::string> files;
  for (const std::string& path : paths) {
    std::error_code failure;
    if (!fs::is_directory(path, failure)) {
      files.push_back(path);
      continue;
    }
    for (const auto& entry : fs::recursive_directory_iterator(path, failure)) {
      if (entry.is_regular_file() && entry.path().extension() == ".gen") files.push_back(entry.path().string());
    }
  }
  std::sort(files.begin(), files.end());
  return files;
}

support::Result<support::FileId> read_text(const std::string& path, support::SourceMap& sources) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  if (file) text << file.rdbuf();
  if (!file) return support::error("GEN1501", "cannot read " + path);
  return sources.add(path, text.str());
}

int run_fmt(Context& context, const std::vector<std::string>& paths, bool check) {
  support::Diagnostics errors;
  int unformatted = 0;
  for (const std::string& path : gen_files(paths.empty() ? context.settings().schema : paths)) {
    auto file = read_text(path, context.sources());
    if (!file) {
      errors.insert(errors.end(), file.errors().begin(), file.errors().end());
      continue;
    }
    auto formatted = source::format(*file, context.sources());
    if (!formatted) {
      errors.insert(errors.end(), formatted.errors().begin(), formatted.errors().end());
      continue;
    }
    if (*formatted == context.sources().text(*file)) continue;
    ++unformatted;
    if (check) {
      std::cout << path << '\n';
      continue;
    }
    const fs::path where(path);
    auto written = migration::write_files(where.parent_path().empty() ? "." : where.parent_path(),
                                          {migration::NewFile{where.filename().string(), *formatted}});
    if (!written) return context.fail(written.errors());
    context.say("formatted " + path);
  }
  if (!errors.empty()) return context.fail(errors);
  if (check && unformatted > 0) {
    context.say(counted(unformatted, "file") + (unformatted == 1 ? " is" : " are") + " not formatted; next: gen fmt");
    return kDifferent;
  }
  return kDone;
}

}  // namespace

std::function<int(Context&)> add_fmt(CommandSyntax& syntax) {
  auto check = std::make_shared<bool>(false);
  auto paths = std::make_shared<std::vector<std::string>>();
  syntax.add_flag("--check", *check, "write nothing; name the files that are not formatted and exit 2");
  syntax.add_option("paths", *paths, "files and folders (default: the schema)").type_name("PATH");
  return [check, paths](Context& context) { return run_fmt(context, *paths, *check); };
}

}  // namespace gen::cli
