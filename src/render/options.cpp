#include "render/options.hpp"

#include <algorithm>

#include "gen/support/identifier.hpp"

namespace gen::render {
namespace {

using model::Option;

const Option* find(const std::vector<Option>& options, const std::string& name) {
  auto it = std::find_if(options.begin(), options.end(), [&](const Option& each) { return each.name == name; });
  return it == options.end() ? nullptr : &*it;
}

/// "toast.fillfactor" is two names with a dot between them.
std::string parameter_name(const std::string& name) {
  constexpr std::string_view kToast = "toast.";
  if (name.rfind(kToast, 0) == 0) return "toast." + support::quote_identifier(name.substr(kToast.size()));
  return support::quote_identifier(name);
}

/// Numbers and lower-case words stand bare, as people write them; whatever else is a string.
std::string parameter_value(const std::string& value) {
  const auto all = [&](auto&& accepts) { return !value.empty() && std::all_of(value.begin(), value.end(), accepts); };
  const bool digits = all([](char c) { return (c >= '0' && c <= '9') || c == '.'; }) && value.front() != '.' &&
                      std::count(value.begin(), value.end(), '.') <= 1;
  const bool letters = all([](char c) { return c >= 'a' && c <= 'z'; });
  const bool bare = digits || (letters && !support::needs_quotes(value)) || value == "true" || value == "false" ||
                    value == "on" || value == "off";
  return bare ? value : support::quote_literal(value);
}

}  // namespace

void storage_parameters(SqlBuilder& sql, const std::vector<Option>& options) {
  sql.items(options, [](SqlBuilder& out, const Option& option) {
    out.trusted(parameter_name(option.name) + '=' + parameter_value(option.value));
  });
}

std::string with_options(const std::vector<Option>& options) {
  if (options.empty()) return {};
  SqlBuilder sql("WITH (");
  storage_parameters(sql, options);
  return sql.word(")").build().str();
}

OptionChange compare_options(const std::vector<Option>& before, const std::vector<Option>& after) {
  OptionChange change;
  for (const Option& option : after) {
    const Option* old = find(before, option.name);
    if (old == nullptr || old->value != option.value) change.set.push_back(option);
  }
  for (const Option& option : before) {
    if (find(after, option.name) == nullptr) change.reset.push_back(option);
  }
  return change;
}

bool same_options(const std::vector<Option>& a, const std::vector<Option>& b) {
  const OptionChange change = compare_options(a, b);
  return change.set.empty() && change.reset.empty();
}

namespace {

/// What the server stores after RESET and SET: what SET does not name keeps its place, what it names is put behind that
/// (transformRelOptions in reloptions.c).
std::vector<Option> stored_after(const std::vector<Option>& before, const OptionChange& change) {
  std::vector<Option> stored;
  for (const Option& option : before) {
    if (find(change.set, option.name) == nullptr && find(change.reset, option.name) == nullptr)
      stored.push_back(option);
  }
  stored.insert(stored.end(), change.set.begin(), change.set.end());
  return stored;
}

}  // namespace

Script alter_options(const SqlBuilder& start, const std::vector<Option>& before, const std::vector<Option>& after) {
  OptionChange change = compare_options(before, after);
  // Dumps show the stored order: naming all of them in the wanted order gives that.
  if (!change.set.empty() && stored_after(before, change) != after) change.set = after;
  Script script;
  if (!change.reset.empty()) {
    SqlBuilder sql = start;
    sql.word("RESET").list(change.reset,
                           [](SqlBuilder& out, const Option& each) { out.trusted(parameter_name(each.name)); });
    script.push_back(sql.build());
  }
  if (!change.set.empty()) {
    SqlBuilder sql = start;
    sql.word("SET (");
    storage_parameters(sql, change.set);
    script.push_back(sql.word(")").build());
  }
  return script;
}

void foreign_options(SqlBuilder& sql, const std::vector<Option>& options) {
  if (options.empty()) return;
  sql.word("OPTIONS").list(options, [](SqlBuilder& out, const Option& option) {
    out.name(model::Identifier(option.name)).literal(option.value);
  });
}

void foreign_options_change(SqlBuilder& sql, const std::vector<Option>& before, const std::vector<Option>& after) {
  const OptionChange change = compare_options(before, after);
  sql.word("OPTIONS (");
  bool first = true;
  const auto item = [&](std::string_view verb, const Option& option) {
    if (!first) sql.word(",");
    first = false;
    sql.word(verb).name(model::Identifier(option.name));
    if (verb != "DROP") sql.literal(option.value);
  };
  for (const Option& option : change.reset) item("DROP", option);
  for (const Option& option : change.set) item(find(before, option.name) == nullptr ? "ADD" : "SET", option);
  sql.word(")");
}

}  // namespace gen::render
