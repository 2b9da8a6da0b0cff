#include "cli/settings.hpp"

#include <array>
#include <cstdlib>
#include <fstream>
#include <sstream>

#include <toml++/toml.h>

#include "gen/support/suggestion.hpp"

namespace gen::cli {
namespace {

using support::Diagnostic;
using support::Diagnostics;
using support::Result;

constexpr std::array<const char*, 7> kKeys{"url", "schema", "dir", "scratch_url", "strategy", "env", "default_env"};

std::optional<std::string> environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr || *value == '\0' ? std::nullopt : std::optional<std::string>(value);
}

support::SourceSpan span_of(const toml::source_region& region, support::FileId file, const support::SourceMap& sources) {
  const std::string& text = sources.text(file);
  std::uint32_t line = 1, offset = 0;
  while (line < region.begin.line && offset < text.size()) {
    if (text[offset++] == '\n') ++line;
  }
  return {file, offset + (region.begin.column > 0 ? region.begin.column - 1 : 0), 1};
}

/// Reads the known keys of one table of gen.toml; everything else is an error with a suggestion.
class SectionReader {
 public:
  SectionReader(support::FileId file, const support::SourceMap& sources, std::filesystem::path folder)
      : file_(file), sources_(sources), folder_(std::move(folder)) {}

  void read(const toml::table& table, Settings& settings, bool top) {
    for (const auto& [key, node] : table) read_key(std::string(key.str()), node, settings, top);
  }
  Diagnostics take_errors() { return std::move(errors_); }

 private:
  void read_key(const std::string& key, const toml::node& node, Settings& settings, bool top) {
    if (key == "url") return text(node, key, [&](const std::string& value) {
      settings.url = value;
      settings.url_source = "gen.toml";
    });
    if (key == "scratch_url") return text(node, key, [&](const std::string& value) { settings.scratch_url = value; });
    if (key == "dir") return text(node, key, [&](const std::string& value) { settings.dir = beside(value); });
    if (key == "strategy") return text(node, key, [&](const std::string& value) { settings.strategy = value; });
    if (key == "schema") return paths(node, settings);
    if (top && (key == "env" || key == "default_env")) return;
    Diagnostic unknown = support::error("GEN9002", "unknown setting \"" + key + "\"", where(node));
    const std::vector<std::string> known(kKeys.begin(), kKeys.end());
    if (auto close = support::closest(key, known)) unknown.hint = "did you mean \"" + *close + "\"?";
    errors_.push_back(std::move(unknown));
  }

  template <class Take>
  void text(const toml::node& node, const std::string& key, Take take) {
    if (auto value = node.value<std::string>()) return take(*value);
    errors_.push_back(support::error("GEN9002", "\"" + key + "\" must be a string", where(node)));
  }

  void paths(const toml::node& node, Settings& settings) {
    settings.schema.clear();
    if (auto value = node.value<std::string>()) {
      settings.schema.push_back(beside(*value));
    } else if (const toml::array* list = node.as_array()) {
      for (const toml::node& item : *list) {
        if (auto path = item.value<std::string>()) settings.schema.push_back(beside(*path));
      }
    } else {
      errors_.push_back(support::error("GEN9002", "\"schema\" must be a path or a list of paths", where(node)));
    }
  }

  std::string beside(const std::string& path) const {
    return std::filesystem::path(path).is_absolute() ? path : (folder_ / path).lexically_normal().string();
  }
  support::SourceSpan where(const toml::node& node) const { return span_of(node.source(), file_, sources_); }

  support::FileId file_;
  const support::SourceMap& sources_;
  std::filesystem::path folder_;
  Diagnostics errors_;
};

Result<void> read_config(const std::string& path, bool demanded, const std::optional<std::string>& env_flag,
                         Settings& settings, support::SourceMap& sources) {
  std::ifstream input(path, std::ios::binary);
  if (!input) {
    if (!demanded) {
      if (env_flag) return support::error("GEN9003", "there is no environment \"" + *env_flag + "\": no gen.toml here", {}, "write a section [env." + *env_flag + "] in gen.toml");
      return {};
    }
    return support::error("GEN9001", "cannot read " + path, {}, "name the configuration file with -c");
  }
  std::ostringstream text;
  text << input.rdbuf();
  const support::FileId file = sources.add(path, text.str());
  toml::table table;
  try {
    table = toml::parse(sources.text(file), path);
  } catch (const toml::parse_error& failure) {
    return support::error("GEN9001", std::string(failure.description()), span_of(failure.source(), file, sources));
  }
  SectionReader reader(file, sources, std::filesystem::path(path).parent_path());
  reader.read(table, settings, true);
  std::optional<std::string> env = env_flag ? env_flag : environment("GEN_ENV");
  if (!env) env = table["default_env"].value<std::string>();
  if (env) {
    const toml::table* section = table["env"][*env].as_table();
    if (section == nullptr) {
      return support::error("GEN9003", "there is no environment \"" + *env + "\" in " + path, {}, "write a section [env." + *env + "]");
    }
    settings.env = *env;
    reader.read(*section, settings, false);
  }
  if (auto errors = reader.take_errors(); !errors.empty()) return errors;
  return {};
}

}  // namespace

Result<int> milliseconds_of(const std::string& flag, const std::string& text) {
  std::size_t used = 0;
  long value = -1;
  try {
    value = std::stol(text, &used);
  } catch (const std::exception&) {
    used = 0;
  }
  const std::string unit = text.substr(used);
  const long factor = unit == "ms" ? 1 : unit == "s" || unit.empty() ? 1000 : unit == "min" || unit == "m" ? 60000 : 0;
  if (used == 0 || value < 0 || factor == 0 || value > 86400000 / (factor == 0 ? 1 : factor)) {
    return support::error("GEN9004", flag + " \"" + text + "\" is not a duration", {}, "write it like 200ms, 3s or 5min");
  }
  return static_cast<int>(value * factor);
}

Result<Settings> read_settings(const Flags& flags, support::SourceMap& sources) {
  Settings settings;
  settings.schema = {"schema"};
  if (auto read = read_config(flags.config.value_or("gen.toml"), flags.config.has_value(), flags.env, settings, sources); !read) {
    return read.errors();
  }
  for (const char* name : {"DATABASE_URL", "GEN_DATABASE_URL"}) {
    // An environment that was chosen by name says which database is meant; the general variables do not overrule it.
    if (auto value = environment(name); value && (settings.env.empty() || !settings.url)) {
      settings.url = value;
      settings.url_source = name;
    }
  }
  if (flags.url) {
    settings.url = flags.url;
    settings.url_source = "--url";
  }
  if (!flags.schema.empty()) settings.schema = flags.schema;
  if (flags.dir) settings.dir = *flags.dir;
  if (auto value = environment("GEN_SCRATCH_URL")) settings.scratch_url = value;
  if (flags.scratch_url) settings.scratch_url = flags.scratch_url;
  if (flags.lock_timeout) {
    auto value = milliseconds_of("--lock-timeout", *flags.lock_timeout);
    if (!value) return value.errors();
    settings.lock_timeout_ms = *value;
  }
  if (flags.wait) {
    auto value = milliseconds_of("--wait", flags.wait->empty() ? "60s" : *flags.wait);
    if (!value) return value.errors();
    settings.wait_seconds = *value / 1000;
  }
  if (flags.color) {
    if (*flags.color != "always" && *flags.color != "never" && *flags.color != "auto") {
      return support::error("GEN9004", "--color \"" + *flags.color + "\" is not one of always, never, auto");
    }
    if (*flags.color != "auto") settings.color = *flags.color == "always";
  }
  if (settings.strategy != "online" && settings.strategy != "direct") {
    return support::error("GEN9002", "strategy \"" + settings.strategy + "\" is not one of online, direct");
  }
  settings.json = flags.json;
  settings.quiet = flags.quiet;
  settings.yes = flags.yes;
  settings.verbosity = flags.verbosity;
  return settings;
}

}  // namespace gen::cli
