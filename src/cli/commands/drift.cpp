#include <algorithm>
#include <iostream>
#include <memory>

#include "cli/change_list.hpp"
#include "cli/command.hpp"
#include "cli/comparison.hpp"
#include "cli/counted.hpp"
#include "cli/json_report.hpp"
#include "cli/project_scope.hpp"
#include "cli/their_ground.hpp"

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

/// What drift has found.
struct Findings {
  std::vector<std::string> differences;
  std::vector<std::string> moved;  ///< externals
  bool blind = false;              ///< --strict, and there is what cannot be compared

  bool is_drift() const { return !differences.empty() || !moved.empty(); }
  int exit_code() const { return is_drift() ? kDifferent : blind ? kError : kDone; }
};

Json findings_as_json(const Context& context, const Comparison& comparison, const Findings& found) {
  Json externals = Json::array();
  for (const scope::Moved& each : comparison.moved) {
    externals.push_back({{"object", to_string(each.key)},
                         {"declared", each.is_missing() ? Json(nullptr) : Json(each.declared)},
                         {"database", each.is_missing() ? Json(nullptr) : Json(each.live)},
                         {"where", context.sources().file_line(each.where)}});
  }
  Json left = Json::array();
  for (const scope::LeftAlone& each : comparison.left) {
    if (each.is_listed) left.push_back({{"object", to_string(each.key)}, {"reason", each.verdict.reason}});
  }
  return {{"format", kJsonFormat},
          {"command", "drift"},
          {"drift", found.is_drift()},
          {"differences", found.differences},
          {"externals", std::move(externals)},
          {"unmodelled", comparison.from.unmodelled},
          {"left_alone", std::move(left)}};
}

void say_verdict(const Context& context, const Findings& found) {
  if (!found.differences.empty()) {
    context.say(
        "drift: the database is not what the schema files say ('-' only in the database, '+' only in the files)");
  } else if (found.moved.empty() && !found.blind) {
    context.say("no drift");
  }
  if (!found.moved.empty()) {
    context.say("drift: what belongs to others is not what is declared external ('!'); next: gen inspect --external");
  }
}

support::Result<Findings> find_drift(Context& context, const Comparison& comparison, bool strict) {
  Findings found;
  found.moved = lines_of(context, comparison.moved);
  found.blind = strict && !comparison.from.unmodelled.empty();
  if (strict) {
    for (const diff::Change& change : comparison.changes) found.differences.push_back(to_string(change));
    return found;
  }
  auto left = unexplained(context, comparison);
  if (!left) return left.errors();
  found.differences = std::move(left).value();
  return found;
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
  auto found = find_drift(context, comparison, strict);
  if (!found) return context.fail(found.errors());
  if (context.settings().json) {
    print_json(findings_as_json(context, comparison, *found));
    return found->exit_code();
  }
  print_changes(found->differences);
  print_changes(found->moved);
  if (!strict) say_unmodelled(context, comparison.from.unmodelled);
  for (const std::string& unknown : comparison.from.unmodelled) {
    if (strict) std::cout << "? " << unknown << '\n';
  }
  say_verdict(context, *found);
  tell_left_alone(context, comparison, strict);
  return found->exit_code();
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
