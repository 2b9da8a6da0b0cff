#include "cli/command_syntax.hpp"

#include <CLI/CLI.hpp>

namespace gen::cli {

OptionSyntax OptionSyntax::type_name(const char* name) const {
  option_->type_name(name);
  return *this;
}

OptionSyntax OptionSyntax::one_of(std::initializer_list<const char*> values) const {
  option_->check(CLI::IsMember(std::vector<std::string>(values.begin(), values.end())));
  return *this;
}

OptionSyntax OptionSyntax::required() const {
  option_->required();
  return *this;
}

OptionSyntax OptionSyntax::value_optional() const {
  option_->expected(0, 1);
  return *this;
}

OptionSyntax OptionSyntax::excludes(const OptionSyntax& other) const {
  option_->excludes(other.option_);
  return *this;
}

OptionSyntax OptionSyntax::named_by(const char* variable) const {
  option_->envname(variable);
  return *this;
}

OptionSyntax OptionSyntax::repeatable() const {
  option_->expected(1)->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
  return *this;
}

OptionSyntax CommandSyntax::add_option(const char* name, std::string& value, const char* about) {
  return OptionSyntax(app_.add_option(name, value, about));
}

OptionSyntax CommandSyntax::add_option(const char* name, std::optional<std::string>& value, const char* about) {
  return OptionSyntax(app_.add_option(name, value, about));
}

OptionSyntax CommandSyntax::add_option(const char* name, std::vector<std::string>& values, const char* about) {
  return OptionSyntax(app_.add_option(name, values, about));
}

OptionSyntax CommandSyntax::add_option(const char* name, int& value, const char* about) {
  return OptionSyntax(app_.add_option(name, value, about));
}

OptionSyntax CommandSyntax::add_option(const char* name, std::size_t& value, const char* about) {
  return OptionSyntax(app_.add_option(name, value, about));
}

OptionSyntax CommandSyntax::add_option(const char* name, std::optional<int>& value, const char* about) {
  return OptionSyntax(app_.add_option(name, value, about));
}

OptionSyntax CommandSyntax::add_option(const char* name, std::optional<std::size_t>& value, const char* about) {
  return OptionSyntax(app_.add_option(name, value, about));
}

OptionSyntax CommandSyntax::add_option(const char* name, std::function<std::string(const std::string&)> take,
                                       const char* about) {
  const auto checked = [take = std::move(take)](const std::string& value) {
    const std::string problem = take(value);
    if (!problem.empty()) throw CLI::ValidationError(problem, CLI::ExitCodes::ValidationError);
  };
  return OptionSyntax(app_.add_option_function<std::string>(name, checked, about));
}

OptionSyntax CommandSyntax::add_flag(const char* name, bool& value, const char* about) {
  return OptionSyntax(app_.add_flag(name, value, about));
}

OptionSyntax CommandSyntax::add_flag(const char* name, int& count, const char* about) {
  return OptionSyntax(app_.add_flag(name, count, about));
}

OptionSyntax CommandSyntax::add_flag(const char* name, std::string& value, const char* about) {
  return OptionSyntax(app_.add_flag(name, value, about));
}

CommandSyntax CommandSyntax::add_choice(const char* title, const char* about) {
  CLI::Option_group* group = app_.add_option_group(title, about);
  group->require_option(1);
  return CommandSyntax(*group);
}

}  // namespace gen::cli
