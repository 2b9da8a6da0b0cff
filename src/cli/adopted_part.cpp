#include "cli/adopted_part.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>

#include "cli/project_scope.hpp"
#include "gen/introspect/surroundings.hpp"
#include "gen/migration/write_files.hpp"
#include "gen/scope/first_contact.hpp"
#include "gen/scope/not_compared.hpp"
#include "gen/scope/public_schema.hpp"
#include "gen/support/suggestion.hpp"

namespace gen::cli {
namespace {

constexpr std::size_t kMostLines = 5;

/// "app,public" as two patterns; not at commas inside of quotes or arguments.
std::vector<scope::WrittenPattern> split_patterns(const std::vector<std::string>& texts) {
  std::vector<scope::WrittenPattern> patterns;
  for (const std::string& text : texts) {
    std::string part;
    bool quoted = false;
    int depth = 0;
    for (const char c : text + ',') {
      if (c == '"') quoted = !quoted;
      if (!quoted && c == '(') ++depth;
      if (!quoted && c == ')') --depth;
      if (c != ',' || quoted || depth > 0) {
        if (c != ' ' || !part.empty()) part += c;
        continue;
      }
      while (part.ends_with(' ')) part.pop_back();
      if (!part.empty()) patterns.push_back({part, {}});
      part.clear();
    }
  }
  return patterns;
}

support::Diagnostic names_nothing(const scope::Pattern& pattern, const model::Catalog& live) {
  std::vector<std::string> schemas;
  for (const auto& [key, object] : model::of_kind(live, model::ObjectKind::schema))
    schemas.push_back(quote_identifier(key.name));
  const auto close = support::closest(pattern.text(), schemas);
  return support::error("GEN9020", "--manage " + pattern.text() + " names nothing in the database", {},
                        close ? "did you mean " + *close + "?" : "a NAME alone is a schema; KIND:NAME is one object");
}

/// What was written on the command line has to be there: a name with a mistake would leave all to others.
support::Diagnostics check_given(const scope::PatternList& given, const model::Catalog& live) {
  support::Diagnostics problems;
  scope::Basis basis;
  basis.rules.manage = given;
  for (const support::Diagnostic& idle : scope::idle_patterns(basis, live)) {
    const auto named = std::ranges::find_if(given.patterns(), [&](const scope::Pattern& pattern) {
      return idle.message.find('"' + pattern.text() + '"') != std::string::npos;
    });
    if (named != given.patterns().end()) problems.push_back(names_nothing(*named, live));
  }
  return problems;
}

std::string toml_list(const std::string& name, const std::vector<scope::ReasonedPattern>& patterns) {
  std::string text = name + " = [";
  const bool has_reasons = std::ranges::any_of(patterns, [](const auto& each) { return !each.reason.empty(); });
  for (const scope::ReasonedPattern& each : patterns) {
    if (has_reasons) {
      text += "\n  " + scope::in_toml(each.text) + ',' + (each.reason.empty() ? "" : "  # " + each.reason);
    } else {
      text += (&each == &patterns.front() ? "" : ", ") + scope::in_toml(each.text);
    }
  }
  return text + (has_reasons ? "\n]\n" : "]\n");
}

std::string section_of(const scope::FirstContact& contact) {
  std::string text = "[scope]    # others use this database as well: gen scope says whose each object is\n";
  text += contact.manage.empty() ? "# manage = [\"app\"]    # places that are ours; there is none yet\n"
                                 : toml_list("manage", contact.manage);
  if (!contact.ignore.empty()) text += toml_list("ignore", contact.ignore);
  return text;
}

void say_left(const Context& context, const scope::FirstContact& contact) {
  context.say("left to others:");
  for (const std::string& line : scope::lines_of(contact.left, kMostLines)) context.say("  " + line);
  if (!contact.manage.empty()) return;
  std::string us;
  for (const model::Identifier& role : contact.us) us += (us.empty() ? "" : " or ") + quote_identifier(role);
  context.say("nothing here belongs to " + us +
              "; act as the role that owns what is ours (--role), or write its schemas to manage in gen.toml");
}

std::set<model::ObjectKey> keys_of(const std::vector<scope::LeftAlone>& left) {
  std::set<model::ObjectKey> keys;
  for (const scope::LeftAlone& each : left) keys.insert(each.key);
  return keys;
}

AdoptedPart part_of(const model::Catalog& live, const scope::Basis& basis,
                    const std::set<model::ObjectKey>& to_declare = {}) {
  scope::Separation separation = scope::separate(live, basis, to_declare);
  AdoptedPart part{std::move(separation.catalog), keys_of(separation.left), basis.surroundings.managed_parents, {}, {}};
  part.grants = scope::grants_to_leave_out(live, basis, part.catalog);
  scope::leave_out(part.grants, part.catalog);
  for (const model::ObjectKey& key : to_declare) part.theirs.erase(key);
  part.theirs.erase(scope::kPublicSchema);
  return part;
}

support::Result<scope::Rules> rules_of(const scope::FirstContact& contact) {
  auto manage = scope::PatternList::read(written(contact.manage));
  if (!manage) return manage.errors();
  auto ignore = scope::PatternList::read(written(contact.ignore));
  if (!ignore) return ignore.errors();
  return scope::Rules{std::move(manage).value(), std::move(ignore).value()};
}

}  // namespace

support::Result<AdoptedPart> part_by_rules(Context& context, pg::Connection& session, const model::Catalog& live,
                                           const std::set<model::ObjectKey>& to_declare) {
  auto basis = basis_of_database(context, session);
  if (!basis) return basis.errors();
  context.show(scope::idle_patterns(*basis, live));
  context.show(scope::unread_managers(live, *basis));
  say_left_alone(context, scope::separate(live, *basis).left);
  return part_of(live, *basis, to_declare);
}

support::Result<std::optional<AdoptedPart>> declared_part(Context& context, pg::Connection& session,
                                                          const model::Catalog& live, const migration::Folder& folder) {
  const auto& paths = context.settings().schema;
  std::error_code unknown;
  if (std::ranges::none_of(paths, [&](const std::string& path) { return std::filesystem::exists(path, unknown); }))
    return std::optional<AdoptedPart>();
  auto schema = context.load_schema();
  if (!schema) return schema.errors();
  auto basis = project_basis(context, *schema, &folder, session);
  if (!basis) return basis.errors();
  if (auto problems = scope::contradictions(*basis, &live); !problems.empty()) return problems;
  context.show(scope::idle_patterns(*basis, live));
  context.show(scope::unread_managers(live, *basis));
  say_left_alone(context, scope::separate(live, *basis).left);
  return std::optional<AdoptedPart>(part_of(live, *basis));
}

support::Result<AdoptedPart> adopted_part(Context& context, pg::Connection& session, const model::Catalog& live,
                                          const std::vector<std::string>& manage) {
  const scope::Rules& rules = context.settings().scope;
  if (context.settings().has_scope && !manage.empty()) {
    return support::error("GEN9021", "[scope] of gen.toml says already what is ours", {},
                          "leave --manage out, or take [scope] away");
  }
  auto surroundings = introspect::read_surroundings(session);
  if (!surroundings) return surroundings.errors();
  if (!rules.manage.empty())
    return part_by_rules(context, session, live, scope::meet(live, *surroundings, rules.manage).to_declare);
  if (!rules.ignore.empty()) return part_by_rules(context, session, live);
  auto given = scope::PatternList::read(split_patterns(manage));
  if (!given) return given.errors();
  if (auto problems = check_given(*given, live); !problems.empty()) return problems;
  const scope::FirstContact contact = scope::meet(live, *surroundings, *given);
  if (!contact.is_shared() && manage.empty()) return part_by_rules(context, session, live);
  scope::Basis basis;
  auto made = rules_of(contact);
  if (!made) return made.errors();
  basis.rules = std::move(made).value();
  basis.surroundings = std::move(surroundings).value();
  AdoptedPart part = part_of(live, basis, contact.to_declare);
  if (!context.settings().has_scope) part.section = section_of(contact);
  if (contact.is_shared()) say_left(context, contact);
  return part;
}

support::Result<void> write_scope_section(const Context& context, const std::string& section,
                                          const std::string& beginning) {
  const std::filesystem::path file = context.settings().config_file;
  std::ifstream in(file, std::ios::binary);
  const bool is_there = in.good();
  std::ostringstream present;
  if (is_there) present << in.rdbuf();
  std::string text = is_there ? present.str() : beginning;
  if (!text.empty() && !text.ends_with('\n')) text += '\n';
  const std::filesystem::path folder = file.has_parent_path() ? file.parent_path() : ".";
  auto written =
      migration::write_files(folder, {{file.filename().string(), text + (text.empty() ? "" : "\n") + section}});
  if (written) std::cout << file.string() << '\n';
  if (written && is_there) context.say("added [scope] to " + file.string());
  return written;
}

}  // namespace gen::cli
