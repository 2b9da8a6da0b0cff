#include <algorithm>
#include <iostream>
#include <memory>

#include "cli/change_list.hpp"
#include "cli/command.hpp"
#include "cli/comparison.hpp"
#include "cli/counted.hpp"
#include "cli/project_scope.hpp"

namespace gen::cli {
namespace {

using Changes = std::vector<diff::Change>;

bool concerns(const Changes& changes, const model::ObjectKey& key) {
  return std::any_of(changes.begin(), changes.end(), [&](const diff::Change& change) { return change.key == key; });
}

/// "1 difference is explained by pending 20260301090000_prices_contract".
std::string explanation(std::size_t count, const std::vector<const migration::Migration*>& files) {
  std::string names;
  for (const migration::Migration* file : files) {
    std::string name = file->up.name.str();
    name.resize(name.rfind(".up.sql"));
    names += (names.empty() ? "" : ", ") + name;
  }
  return counted(count, "difference") + (count == 1 ? " is" : " are") + " explained by pending " + names;
}

/// A role that reads the catalogs alone sees what differs, but not what is under way.
void tell_blindness(Context& context, support::Diagnostic unread) {
  unread.severity = support::Severity::warning;
  unread.message += "; differences that pending migrations explain count as drift";
  context.show({unread});
}

/// The differences that are no part of a migration under way; says which ones are.
support::Result<std::vector<std::string>> unexplained(Context& context, const Comparison& comparison) {
  std::vector<std::string> lines;
  auto folder = migration::load_folder(context.settings().dir, context.sources());
  std::unique_ptr<Outlook> outlook;
  if (folder && !comparison.changes.empty()) {
    auto ahead = look_ahead(context, comparison, *folder);
    if (ahead) {
      outlook = std::move(ahead).value();
    } else if (ahead.errors().front().code == "GEN5001") {
      tell_blindness(context, ahead.errors().front());
    } else {
      return ahead.errors();
    }
  }
  for (const diff::Change& change : comparison.changes) {
    if (!outlook || concerns(outlook->left, change.key)) lines.push_back(to_string(change));
  }
  const std::size_t explained = comparison.changes.size() - lines.size();
  if (explained > 0) context.say(explanation(explained, outlook->files));
  for (const diff::Change& change : outlook ? outlook->left : Changes{}) {
    if (!concerns(comparison.changes, change.key)) lines.push_back(to_string(change));
  }
  return lines;
}

void say_unmodelled(const Context& context, const std::vector<std::string>& unmodelled) {
  if (unmodelled.empty()) return;
  context.say("not compared: " + counted(unmodelled.size(), "object") +
              " of kinds that gen does not manage (--strict lists them)");
}

/// With --strict each of them, one a line; else how many there are.
void tell_left_alone(const Context& context, const Comparison& comparison, bool strict) {
  for (const scope::LeftAlone& each : comparison.left) {
    if (strict && each.is_listed) std::cout << "= " << to_string(each.key) << ": " << each.verdict.reason << '\n';
  }
  if (strict) {
    for (const auto& [what, reason] : scope::in_words(comparison.grants_left))
      std::cout << "= " << what << ": " << reason << '\n';
  }
  say_left_alone(context, comparison.left, comparison.grants_left);
}

/// What differs goes to stdout: it is what the command was called for.
int run_drift(Context& context, bool strict) {
  auto compared = compare(context, nullptr);
  if (!compared) return context.fail(compared.errors());
  const Comparison& comparison = **compared;
  auto found = unexplained(context, comparison);
  if (!found) return context.fail(found.errors());
  std::vector<std::string> lines = std::move(found).value();
  if (strict) {
    lines.clear();
    for (const diff::Change& change : comparison.changes) lines.push_back(to_string(change));
  }
  print_changes(lines);
  if (!strict) say_unmodelled(context, comparison.from.unmodelled);
  for (const std::string& unknown : comparison.from.unmodelled) {
    if (strict) std::cout << "? " << unknown << '\n';
  }
  const bool blind = strict && !comparison.from.unmodelled.empty();
  if (!lines.empty()) {
    context.say(
        "drift: the database is not what the schema files say ('-' only in the database, '+' only in the files)");
  } else if (!blind) {
    context.say("no drift");
  }
  tell_left_alone(context, comparison, strict);
  return !lines.empty() ? kDifferent : blind ? kError : kDone;
}

}  // namespace

std::function<int(Context&)> add_drift(CommandSyntax& syntax) {
  auto strict = std::make_shared<bool>(false);
  syntax.add_flag(
      "--strict", *strict,
      "count what pending files explain as drift, list what is left alone, and exit 1 when there are objects that gen "
      "cannot compare");
  return [strict](Context& context) { return run_drift(context, *strict); };
}

}  // namespace gen::cli
