#include "cli/settings.hpp"

#include <cstdlib>
#include <fstream>
#include <sstream>

#include "cli/dotenv.hpp"
#include "cli/masked_config.hpp"
#include "cli/section_reader.hpp"
#include "gen/pg/masked_text.hpp"
#include "gen/support/suggestion.hpp"

namespace gen::cli {
namespace {

using support::Diagnostic;
using support::Diagnostics;
using support::Result;

std::optional<std::string> environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr || *value == '\0' ? std::nullopt : std::optional<std::string>(value);
}

std::optional<std::string> text_of(const std::filesystem::path& path) {
  std::error_code ignored;
  if (std::filesystem::is_directory(path, ignored)) return std::nullopt;
  std::ifstream input(path, std::ios::binary);
  if (!input) return std::nullopt;
  std::ostringstream text;
  text << input.rdbuf();
  return text.str();
}

/// The variables of .env come in where the environment itself has none. Only those that gen or libpq reads: what else a
/// project keeps there is not handed on to the programs that gen starts.
Result<void> read_env_file(const Flags& flags, Settings& settings) {
  if (flags.no_env_file) return {};
  const std::filesystem::path beside = std::filesystem::path(flags.config.value_or("gen.toml")).parent_path() / ".env";
  const std::string path = flags.env_file.value_or(beside.string());
  const auto text = text_of(path);
  if (!text) {
    if (!flags.env_file) return {};
    return support::error("GEN9005", "cannot read " + path, {},
                          "name the file with --env-file, or leave it out: --no-env-file");
  }
  auto variables = parse_dotenv(*text, path);
  if (!variables) return variables.errors();
  settings.env_file = path;
  for (const Variable& variable : *variables) {
    if (!is_read_by_gen(variable.name)) continue;
    if (std::getenv(variable.name.c_str()) == nullptr) settings.env_file_variables.push_back(variable.name);
    ::setenv(variable.name.c_str(), variable.value.c_str(), 0);
  }
  return {};
}

/// The parser's words may repeat a piece of the line that it could not read.
Diagnostic not_toml(const toml::parse_error& failure, const ConfigText& config, const support::SourceMap& sources) {
  const support::SourceSpan where = config.span_of(failure.source());
  const std::string_view shown = sources.line_at(config.file, where.offset);
  const bool masked = config.text.find(shown) == std::string_view::npos;
  return support::error(
      "GEN9001",
      masked ? "this line cannot be read as TOML; texts stand in quotes" : std::string(failure.description()), where);
}

Diagnostic no_environment(const std::string& name, const toml::table& table, const std::string& path) {
  std::vector<std::string> known;
  if (const toml::table* sections = table["env"].as_table()) {
    for (const auto& [key, node] : *sections) known.emplace_back(key.str());
  }
  const auto close = support::closest(name, known);
  return support::error("GEN9003", "there is no environment \"" + name + "\" in " + path, {},
                        close ? "did you mean \"" + *close + "\"?" : "write a section [env." + name + "]");
}

/// All sections are read, so that a mistake in one is seen before the day that it is used.
Diagnostics read_tables(const ConfigText& config, const toml::table& table, Settings& settings) {
  Diagnostics problems = read_section(config, table, Section::top, settings);
  const toml::table* sections = table["env"].as_table();
  if (sections == nullptr) return problems;
  for (const auto& [name, node] : *sections) {
    const toml::table* section = node.as_table();
    if (section == nullptr) continue;
    Settings other;
    const auto found =
        read_section(config, *section, Section::environment, name.str() == settings.env ? settings : other);
    problems.insert(problems.end(), found.begin(), found.end());
  }
  return problems;
}

void choose_environment(const Flags& flags, const toml::table& table, Settings& settings) {
  const auto choose = [&](const std::optional<std::string>& name, const char* source) {
    if (!name || !settings.env.empty()) return;
    settings.env = *name;
    settings.env_source = source;
  };
  choose(flags.env, "--env");
  choose(environment("GEN_ENV"), "GEN_ENV");
  choose(table["default_env"].value<std::string>(), "default_env");
}

Result<void> read_config(const Flags& flags, Settings& settings, support::SourceMap& sources) {
  const std::string path = flags.config.value_or("gen.toml");
  settings.config_file = path;
  const auto text = text_of(path);
  if (!text) {
    if (flags.config)
      return support::error("GEN9001", "cannot read " + path, {}, "name the configuration file with -c");
    choose_environment(flags, {}, settings);
    if (!settings.env.empty()) {
      return support::error("GEN9003", "there is no environment \"" + settings.env + "\": no gen.toml here", {},
                            "write a section [env." + settings.env + "] in gen.toml");
    }
    return {};
  }
  const ConfigText config{*text, sources.add(path, masked_config(*text)), std::filesystem::path(path).parent_path()};
  toml::table table;
  try {
    table = toml::parse(*text, path);
  } catch (const toml::parse_error& failure) {
    return not_toml(failure, config, sources);
  }
  choose_environment(flags, table, settings);
  if (auto problems = read_tables(config, table, settings); !problems.empty()) return problems;
  if (!settings.env.empty() && !table["env"][settings.env].is_table()) return no_environment(settings.env, table, path);
  return {};
}

void choose_urls(const Flags& flags, Settings& settings) {
  for (const char* name : {"DATABASE_URL", "GEN_DATABASE_URL"}) {
    // An environment that was chosen by name says which database is meant; the general variables do not overrule it.
    if (auto value = environment(name);
        value && (settings.env.empty() || !settings.url || settings.url_source != "gen.toml")) {
      settings.url = value;
      settings.url_source = name;
    }
  }
  if (flags.url) {
    settings.url = flags.url;
    settings.url_source = "--url";
  }
  if (auto value = environment("GEN_SCRATCH_URL")) settings.scratch_url = value;
  if (flags.scratch_url) settings.scratch_url = flags.scratch_url;
}

Result<void> choose_times(const Flags& flags, Settings& settings) {
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
  return {};
}

Result<void> choose_color(const Flags& flags, Settings& settings) {
  if (!flags.color || *flags.color == "auto") return {};
  if (*flags.color != "always" && *flags.color != "never") {
    return support::error("GEN9004", "--color \"" + *flags.color + "\" is not one of always, never, auto");
  }
  settings.color = *flags.color == "always";
  return {};
}

}  // namespace

Result<LogFormat> log_format_of(const Flags& flags) {
  if (flags.log_format == "text") return LogFormat::text;
  if (flags.log_format == "logfmt") return LogFormat::logfmt;
  if (flags.log_format == "json") return LogFormat::json;
  return support::error("GEN9004",
                        "--log-format (GEN_LOG_FORMAT) \"" + flags.log_format + "\" is not one of text, logfmt, json");
}

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
    return support::error("GEN9004", flag + " \"" + pg::mask_passwords(text) + "\" is not a duration", {},
                          "write it like 200ms, 3s or 5min");
  }
  return static_cast<int>(value * factor);
}

Result<Settings> read_settings(const Flags& flags, support::SourceMap& sources) {
  Settings settings;
  settings.schema = {"schema"};
  if (auto read = read_env_file(flags, settings); !read) return read.errors();
  if (auto read = read_config(flags, settings, sources); !read) return read.errors();
  choose_urls(flags, settings);
  if (auto times = choose_times(flags, settings); !times) return times.errors();
  if (auto color = choose_color(flags, settings); !color) return color.errors();
  if (!flags.schema.empty()) settings.schema = flags.schema;
  if (flags.dir) settings.dir = *flags.dir;
  if (flags.role) settings.role = *flags.role;
  settings.confirm = flags.confirm.value_or("");
  settings.json = flags.json;
  settings.quiet = flags.quiet;
  settings.yes = flags.yes;
  settings.verbosity = flags.verbosity;
  auto format = log_format_of(flags);
  if (!format) return format.errors();
  settings.log_format = *format;
  return settings;
}

}  // namespace gen::cli
