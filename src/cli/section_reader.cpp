#include "cli/section_reader.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <initializer_list>

#include "gen/support/suggestion.hpp"

namespace gen::cli {
namespace {

using support::Diagnostic;
using support::Diagnostics;

class SectionReader {
 public:
  SectionReader(const ConfigText& config, Settings& settings) : config_(config), settings_(settings) {}

  Diagnostics run(const toml::table& table, Section section);

 private:
  /// One setting: where it may stand, and how it is read.
  struct Key {
    const char* name;
    bool at_top;
    bool in_environment;
    void (SectionReader::*read)(const toml::node&);
  };
  static const std::array<Key, 22> kKeys;

  void url(const toml::node& node) {
    if (text(node, settings_.url)) settings_.url_source = "gen.toml";
  }
  void scratch_url(const toml::node& node) { text(node, settings_.scratch_url); }
  void dir(const toml::node& node) { path(node, settings_.dir); }
  void schema(const toml::node& node);
  void strategy(const toml::node& node) { one_of(node, {"online", "direct", "strict"}, settings_.strategy); }
  void direct_below(const toml::node& node);
  void guarded(const toml::node& node) { truth(node, settings_.guarded); }
  void role(const toml::node& node) { text(node, settings_.role); }
  void lock_timeout(const toml::node& node) { time(node, settings_.lock_timeout_ms); }
  void time(const toml::node& node, int& target);
  void password_command(const toml::node& node);
  void password_file(const toml::node& node);
  void is_protected(const toml::node& node) { truth(node, settings_.is_protected); }
  void automatic(const toml::node& node) { truth(node, settings_.may_run_by_itself); }
  void hooks(const toml::node& node);
  void backup(const toml::node& node);
  void batch(const toml::node& node);
  void check(const toml::node& node);
  void bindir(const toml::node& node);
  void scope(const toml::node& node);
  void project(const toml::node& node);
  void patterns(const toml::node& node, scope::PatternList& target);
  void environments(const toml::node& node);
  void default_env(const toml::node& node) {
    std::string ignored;
    text(node, ignored);
  }

  template <class Target>
  bool text(const toml::node& node, Target& target) {
    const auto value = node.value_exact<std::string>();
    if (value) target = *value;
    if (!value) wrong(node, "\"" + key_ + "\" must be a string");
    return value.has_value();
  }
  void path(const toml::node& node, std::string& target) {
    if (text(node, target)) target = beside(target);
  }
  void truth(const toml::node& node, bool& target) {
    const auto value = node.value_exact<bool>();
    if (value) target = *value;
    if (!value) wrong(node, "\"" + key_ + "\" must be true or false", node.is_string() ? "without quotes" : "");
  }
  void one_of(const toml::node& node, std::initializer_list<const char*> words, std::string& target);
  /// A text for the shell, or a program with its arguments.
  std::optional<Hook> command(const toml::node& node);

  void wrong(const toml::node& node, std::string message, std::string hint = {}) {
    problems_.push_back(support::error("GEN9002", std::move(message), config_.span_of(node.source()), std::move(hint)));
  }
  void unknown(const toml::key& key, const std::vector<std::string>& known, const std::string& what);
  std::string beside(const std::string& path) const {
    return std::filesystem::path(path).is_absolute() ? path : (config_.folder / path).lexically_normal().string();
  }

  const ConfigText& config_;
  Settings& settings_;
  std::string key_;  ///< the setting that is being read
  Diagnostics problems_;
};

/// "8MB" in bytes, with the units of PostgreSQL's settings (manual, 20.1.1); nothing for anything else.
std::optional<std::int64_t> size_in_bytes(const std::string& text) {
  std::int64_t count = 0;
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), count);
  if (failure != std::errc{} || count < 0) return std::nullopt;
  const std::string unit(end, text.data() + text.size());
  std::int64_t factor = 1;
  for (const char* known : {"B", "kB", "MB", "GB", "TB"}) {
    if (unit == known) return count > INT64_MAX / factor ? std::nullopt : std::optional(count * factor);
    factor *= 1024;
  }
  return std::nullopt;
}

void SectionReader::direct_below(const toml::node& node) {
  std::string value;
  if (!text(node, value)) return;
  const auto size = size_in_bytes(value);
  if (size) settings_.direct_below = *size;
  if (!size)
    wrong(node, "\"direct_below\" is not a size: \"" + value + "\"", "write it like \"8MB\" (B, kB, MB, GB, TB)");
}

constexpr bool kTop = true, kEnvironment = true, kNot = false;

const std::array<SectionReader::Key, 22> SectionReader::kKeys = {{
    {"url", kTop, kEnvironment, &SectionReader::url},
    {"schema", kTop, kEnvironment, &SectionReader::schema},
    {"dir", kTop, kEnvironment, &SectionReader::dir},
    {"scratch_url", kTop, kEnvironment, &SectionReader::scratch_url},
    {"strategy", kTop, kEnvironment, &SectionReader::strategy},
    {"direct_below", kTop, kEnvironment, &SectionReader::direct_below},
    {"guarded", kTop, kEnvironment, &SectionReader::guarded},
    {"lock_timeout", kTop, kEnvironment, &SectionReader::lock_timeout},
    {"role", kTop, kEnvironment, &SectionReader::role},
    {"password_command", kTop, kEnvironment, &SectionReader::password_command},
    {"password_file", kTop, kEnvironment, &SectionReader::password_file},
    {"hooks", kTop, kEnvironment, &SectionReader::hooks},
    {"backup", kTop, kEnvironment, &SectionReader::backup},
    {"batch", kTop, kEnvironment, &SectionReader::batch},
    {"check", kTop, kEnvironment, &SectionReader::check},
    {"protected", kNot, kEnvironment, &SectionReader::is_protected},
    {"auto", kNot, kEnvironment, &SectionReader::automatic},
    {"bindir", kTop, kNot, &SectionReader::bindir},
    {"default_env", kTop, kNot, &SectionReader::default_env},
    {"env", kTop, kNot, &SectionReader::environments},
    {"scope", kTop, kNot, &SectionReader::scope},
    {"project", kTop, kNot, &SectionReader::project},
}};

Diagnostics SectionReader::run(const toml::table& table, Section section) {
  const auto fits = [&](const Key& key) { return section == Section::top ? key.at_top : key.in_environment; };
  for (const auto& [name, node] : table) {
    key_ = std::string(name.str());
    const auto found = std::ranges::find_if(kKeys, [&](const Key& key) { return key_ == key.name; });
    if (found != kKeys.end() && fits(*found)) {
      (this->*found->read)(node);
    } else if (found != kKeys.end()) {
      problems_.push_back(
          support::error("GEN9002", "\"" + key_ + "\" cannot stand here", config_.span_of(name.source()),
                         section == Section::top ? "it belongs into a section [env.NAME]"
                                                 : "it belongs to the top of the file, in front of all sections"));
    } else {
      std::vector<std::string> known;
      for (const Key& key : kKeys) {
        if (fits(key)) known.emplace_back(key.name);
      }
      unknown(name, known, "setting");
    }
  }
  if (table.contains("password_command") && table.contains("password_file")) {
    wrong(*table.get("password_file"), "password_command and password_file say the same thing twice",
          "keep one of them");
  }
  return std::move(problems_);
}

void SectionReader::unknown(const toml::key& key, const std::vector<std::string>& known, const std::string& what) {
  const std::string name(key.str());
  Diagnostic problem =
      support::error("GEN9002", "unknown " + what + " \"" + name + "\"", config_.span_of(key.source()));
  if (const auto close = support::closest(name, known)) {
    problem.hint = "did you mean \"" + *close + "\"?";
  } else if (name == "password") {
    problem.hint = "gen.toml is no place for a password; use password_command, password_file, PGPASSWORD or ~/.pgpass";
  } else {
    for (const std::string& one : known) problem.hint += (problem.hint.empty() ? "known are " : ", ") + one;
  }
  problems_.push_back(std::move(problem));
}

void SectionReader::one_of(const toml::node& node, std::initializer_list<const char*> words, std::string& target) {
  std::string value;
  if (!text(node, value)) return;
  const std::vector<std::string> known(words.begin(), words.end());
  if (std::ranges::find(known, value) != known.end()) {
    target = value;
    return;
  }
  std::string list;
  for (const std::string& word : known) list += (list.empty() ? "" : ", ") + word;
  const auto close = support::closest(value, known);
  wrong(node, key_ + " \"" + value + "\" is not one of " + list, close ? "did you mean \"" + *close + "\"?" : "");
}

void SectionReader::schema(const toml::node& node) {
  std::vector<std::string> paths;
  if (const auto one = node.value_exact<std::string>()) paths.push_back(beside(*one));
  const toml::array* list = node.as_array();
  if (list != nullptr) {
    for (const toml::node& item : *list) {
      const auto path = item.value_exact<std::string>();
      if (!path) return wrong(item, "\"schema\" must be a path or a list of paths");
      paths.push_back(beside(*path));
    }
  }
  if (paths.empty()) return wrong(node, "\"schema\" must be a path or a list of paths");
  settings_.schema = std::move(paths);
}

void SectionReader::time(const toml::node& node, int& target) {
  const auto value = node.value_exact<std::string>();
  if (!value) return wrong(node, "\"" + key_ + "\" must be a time", "write it like \"200ms\" or \"3s\"");
  const auto time = milliseconds_of(key_, *value);
  if (!time) return wrong(node, time.errors().front().message, time.errors().front().hint);
  target = *time;
}

void SectionReader::check(const toml::node& node) {
  const toml::table* table = node.as_table();
  if (table == nullptr) return wrong(node, "\"check\" must be a section", "write [check] or [env.NAME.check]");
  for (const auto& [name, value] : *table) {
    key_ = std::string(name.str());
    key_ == "rows_timeout" ? time(value, settings_.rows_timeout_ms)
                           : unknown(name, {"rows_timeout"}, "setting of [check]");
  }
}

std::optional<Hook> SectionReader::command(const toml::node& node) {
  if (const auto line = node.value_exact<std::string>(); line && !line->empty())
    return Hook{Hook::Form::shell, {*line}};
  Hook hook{Hook::Form::program, {}};
  if (const toml::array* list = node.as_array()) {
    for (const toml::node& item : *list) {
      if (const auto word = item.value_exact<std::string>()) hook.words.push_back(*word);
    }
    if (!hook.words.empty() && hook.words.size() == list->size()) return hook;
  }
  wrong(node, "\"" + key_ + "\" must be a command", "a string for /bin/sh, or a list: [\"program\", \"argument\"]");
  return std::nullopt;
}

void SectionReader::password_command(const toml::node& node) {
  const auto found = command(node);
  if (!found) return;
  settings_.password_command = found->words;
  if (found->form == Hook::Form::shell) settings_.password_command = {"/bin/sh", "-c", found->words.front()};
  settings_.password_file.clear();
}

void SectionReader::password_file(const toml::node& node) {
  path(node, settings_.password_file);
  settings_.password_command.clear();
}

void SectionReader::hooks(const toml::node& node) {
  static const std::vector<std::string> kPoints = {"before", "after", "error", "before_each", "after_each"};
  const toml::table* table = node.as_table();
  if (table == nullptr) return wrong(node, "\"hooks\" must be a section", "write [hooks] or [env.NAME.hooks]");
  for (const auto& [name, value] : *table) {
    key_ = std::string(name.str());
    if (std::ranges::find(kPoints, key_) == kPoints.end()) {
      unknown(name, kPoints, "hook");
      continue;
    }
    auto hook = command(value);
    if (!hook) continue;
    if (hook->form == Hook::Form::shell && hook->words.front().ends_with(".sql") &&
        hook->words.front().find_first_of(" \t;|&") == std::string::npos) {
      *hook = {Hook::Form::sql_file, {beside(hook->words.front())}};
    }
    settings_.hooks[key_] = std::move(*hook);
  }
}

void SectionReader::backup(const toml::node& node) {
  if (const auto wanted = node.value_exact<bool>()) {
    settings_.backup = *wanted ? std::optional<std::string>(beside("backups")) : std::nullopt;
  } else if (const auto folder = node.value_exact<std::string>(); folder && !folder->empty()) {
    settings_.backup = beside(*folder);
  } else {
    wrong(node, "\"backup\" must be a folder, true or false");
  }
}

void SectionReader::batch(const toml::node& node) {
  const toml::table* table = node.as_table();
  if (table == nullptr) return wrong(node, "\"batch\" must be a section", "write [batch] or [env.NAME.batch]");
  for (const auto& [name, value] : *table) {
    key_ = std::string(name.str());
    const auto words = value.value_exact<std::string>();
    const auto number = value.value_exact<std::int64_t>();
    const std::string text = words ? *words : number ? std::to_string(*number) : "";
    auto done = apply::set_batch_option(settings_.batch, key_, text);
    if (done) continue;
    support::Diagnostic problem = done.errors().front();
    // It is worded for a gen:batch line.
    if (problem.message.starts_with("gen:batch")) problem.message.replace(0, 9, "[batch]");
    if (const auto at = problem.hint.find('='); at != std::string::npos)
      problem.hint.replace(at, 1, " = \"").append("\"");
    wrong(value, std::move(problem.message), std::move(problem.hint));
  }
}

void SectionReader::bindir(const toml::node& node) {
  const toml::table* table = node.as_table();
  if (table == nullptr)
    return wrong(node, "\"bindir\" must be a section", "write bindir.15 = \"/usr/lib/postgresql/15/bin\"");
  for (const auto& [name, value] : *table) {
    key_ = "bindir." + std::string(name.str());
    int major = 0;
    const std::string_view digits = name.str();
    const auto [end, failure] = std::from_chars(digits.data(), digits.data() + digits.size(), major);
    if (failure != std::errc{} || end != digits.data() + digits.size() || major <= 0) {
      wrong(value, "\"" + key_ + "\": the name behind the point must be a major version",
            "write bindir.15 = \"/usr/lib/postgresql/15/bin\"");
      continue;
    }
    path(value, settings_.bindirs[major]);
  }
}

void SectionReader::project(const toml::node& node) {
  const toml::table* table = node.as_table();
  if (table == nullptr)
    return wrong(node, "\"project\" must be a section", "write [project], and name = \"shop\" in it");
  for (const auto& [name, value] : *table) {
    key_ = std::string(name.str());
    std::string project;
    if (key_ != "name") {
      unknown(name, {"name"}, "setting of [project]");
    } else if (text(value, project)) {
      const auto ledger = apply::LedgerSchema::of_project(project);
      if (ledger && !project.empty()) {
        settings_.ledger = *ledger;
      } else {
        problems_.push_back(support::error(
            "GEN9013", "\"" + project + "\" cannot be the name of a project", config_.span_of(value.source()),
            "lower-case letters, digits and _, a letter first, 59 characters at most: its ledger is schema gen_NAME"));
      }
    }
  }
}

void SectionReader::scope(const toml::node& node) {
  static const std::vector<std::string> kLists = {"manage", "ignore"};
  const toml::table* table = node.as_table();
  if (table == nullptr) return wrong(node, "\"scope\" must be a section", "write [scope]");
  settings_.has_scope = true;
  for (const auto& [name, value] : *table) {
    key_ = std::string(name.str());
    if (std::ranges::find(kLists, key_) == kLists.end()) {
      unknown(name, kLists, "setting of [scope]");
    } else {
      patterns(value, key_ == "manage" ? settings_.scope.manage : settings_.scope.ignore);
    }
  }
}

void SectionReader::patterns(const toml::node& node, scope::PatternList& target) {
  const toml::array* list = node.as_array();
  const std::string hint = "write " + key_ + " = [\"reporting\", \"table:public._*\"]";
  if (list == nullptr) return wrong(node, "\"" + key_ + "\" must be a list of patterns", hint);
  std::vector<scope::WrittenPattern> written;
  for (const toml::node& item : *list) {
    const auto text = item.value_exact<std::string>();
    if (!text) return wrong(item, "\"" + key_ + "\" must be a list of patterns", hint);
    written.push_back({*text, config_.span_of(item.source())});
  }
  auto read = scope::PatternList::read(written);
  if (read) {
    target = std::move(read).value();
  } else {
    problems_.insert(problems_.end(), read.errors().begin(), read.errors().end());
  }
}

/// The sections themselves are read by read_section again.
void SectionReader::environments(const toml::node& node) {
  const toml::table* table = node.as_table();
  if (table == nullptr) {
    return wrong(node, "\"env\" is not a setting but the sections [env.NAME]",
                 node.is_string() ? "to choose one without --env: default_env = \"" +
                                        std::string(*node.value<std::string_view>()) + "\""
                                  : "");
  }
  for (const auto& [name, value] : *table) {
    if (value.is_table()) continue;
    key_ = std::string(name.str());
    wrong(value, "\"" + key_ + "\" stands in [env], which holds only sections", "write a section: [env.NAME]");
  }
}

}  // namespace

support::SourceSpan ConfigText::span_of(const toml::source_region& region) const {
  std::uint32_t line = 1, begin = 0;
  while (line < region.begin.line && begin < text.size()) {
    if (text[begin++] == '\n') ++line;
  }
  const std::string_view rest = text.substr(begin, text.substr(begin).find('\n'));
  // Columns count characters.
  const auto offset = [&](std::uint32_t column) {
    return support::byte_offset_of_character(rest, column > 0 ? column - 1 : 0);
  };
  const std::uint32_t first = offset(region.begin.column);
  const std::uint32_t last = region.end.line == region.begin.line ? offset(region.end.column) : 0;
  return {file, begin + first, last > first ? last - first : 1};
}

Diagnostics read_section(const ConfigText& config, const toml::table& table, Section section, Settings& settings) {
  return SectionReader(config, settings).run(table, section);
}

}  // namespace gen::cli
