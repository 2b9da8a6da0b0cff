#pragma once

#include <cstddef>
#include <functional>
#include <initializer_list>
#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
class Option;
}  // namespace CLI

namespace gen::cli {

/// One flag, option or positional argument of a command, to say more about. A handle: it may be copied, and holds as
/// long as the command's syntax.
class OptionSyntax {
 public:
  explicit OptionSyntax(CLI::Option* option) : option_(option) {}

  OptionSyntax type_name(const char* name) const;  ///< what the help shows for its value: "VERSION"
  OptionSyntax one_of(std::initializer_list<const char*> values) const;
  OptionSyntax required() const;
  OptionSyntax value_optional() const;  ///< `--backup` alone means the empty value
  OptionSyntax excludes(const OptionSyntax& other) const;
  OptionSyntax named_by(const char* variable) const;  ///< an environment variable, used when it is not given
  OptionSyntax repeatable() const;                    ///< each time with one value, all of them kept

 private:
  CLI::Option* option_;
};

/// What may stand on the command line behind the name of a command; the library that reads it is seen by
/// command_syntax.cpp and run.cpp alone. Names are as in CLI11: "--to" for an option, "version" for a positional
/// argument, "--watch{2s}" for a flag with a value of its own when none is given. Variables are written when the
/// command line is read, and must live until then.
class CommandSyntax {
 public:
  explicit CommandSyntax(CLI::App& app) : app_(app) {}

  OptionSyntax add_option(const char* name, std::string& value, const char* about);
  OptionSyntax add_option(const char* name, std::optional<std::string>& value, const char* about);
  OptionSyntax add_option(const char* name, std::vector<std::string>& values, const char* about);
  OptionSyntax add_option(const char* name, int& value, const char* about);
  OptionSyntax add_option(const char* name, std::size_t& value, const char* about);
  OptionSyntax add_option(const char* name, std::optional<int>& value, const char* about);
  OptionSyntax add_option(const char* name, std::optional<std::size_t>& value, const char* about);
  /// `take` gets the value as it was written and gives what is wrong with it, "" when nothing is.
  OptionSyntax add_option(const char* name, std::function<std::string(const std::string&)> take, const char* about);

  OptionSyntax add_flag(const char* name, bool& value, const char* about);
  OptionSyntax add_flag(const char* name, int& count, const char* about);
  OptionSyntax add_flag(const char* name, std::string& value, const char* about);

  /// A group of which exactly one has to be given.
  CommandSyntax add_choice(const char* title, const char* about);

 private:
  CLI::App& app_;
};

}  // namespace gen::cli
