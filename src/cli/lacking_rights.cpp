#include "cli/lacking_rights.hpp"

#include <algorithm>
#include <array>
#include <iostream>
#include <set>

#include "cli/counted.hpp"
#include "cli/json_report.hpp"
#include "cli/project_scope.hpp"
#include "gen/apply/rights.hpp"
#include "gen/introspect/read.hpp"
#include "gen/render/render.hpp"
#include "gen/source/schema_source.hpp"

namespace gen::cli {
namespace {

using apply::LackingRight;
using apply::Purpose;
using model::Identifier;
using model::ObjectKey;
using model::ObjectKind;

struct Work {
  const char* name;
  Purpose purpose;
  const char* commands;
};

constexpr std::array kWorks{Work{"migrate", Purpose::migrate, "gen up and gen down"},
                            Work{"drift", Purpose::drift, "gen drift, gen diff and gen status"},
                            Work{"backfill", Purpose::backfill, "migrations that change rows alone"}};

/// Roles of the server, as far as rights depend on them.
struct Roles {
  std::string own;  ///< the one that is connected
  std::set<Identifier> supers;
};

support::Result<Roles> read_roles(pg::Connection& session) {
  auto rows =
      session.query("SELECT rolname, rolsuper, rolname = CURRENT_USER FROM pg_catalog.pg_roles ORDER BY rolname");
  if (!rows) return pg::to_diagnostic(rows.error(), "GEN5731");
  Roles roles;
  for (std::size_t row = 0; row < rows->size(); ++row) {
    if (rows->boolean(row, 1)) roles.supers.insert(Identifier(rows->text(row, 0)));
    if (rows->boolean(row, 2)) roles.own = rows->text(row, 0);
  }
  return roles;
}

/// What only a superuser can own, or whose owner nobody can change.
bool keeps_its_owner(const model::Object& object) {
  constexpr std::array kKeeping{
      ObjectKind::extension,     ObjectKind::event_trigger,      ObjectKind::foreign_data_wrapper,
      ObjectKind::language,      ObjectKind::text_search_parser, ObjectKind::text_search_template,
      ObjectKind::access_method, ObjectKind::subscription};
  if (const auto* sequence = std::get_if<model::Sequence>(&object)) return sequence->owned_by.has_value();
  return std::ranges::find(kKeeping, model::header(object).key.kind) != kKeeping.end();
}

/// What the role has to do with, of a catalog without what is theirs.
class ReachReader {
 public:
  ReachReader(const Roles& roles, const std::string& role) : roles_(roles) { reach_.role = role; }

  void add_objects(const model::Catalog& ours) {
    for (const auto& [key, object] : ours.objects) {
      if (key.kind == ObjectKind::default_privileges) continue;
      const Identifier& schema = key.kind == ObjectKind::schema ? key.name : key.schema;
      if (!schema.empty()) schemas_.insert(schema.str());
      if (key.kind == ObjectKind::table) reach_.tables.push_back(qualified_name(key));
      const auto& owner = model::header(object).owner;
      // What belongs to pg_database_owner belongs to whoever owns the database.
      if (!owner || owner->str().starts_with("pg_")) continue;
      if (roles_.supers.count(*owner) == 0) {
        owners_.insert(owner->str());
      } else if (roles_.supers.count(Identifier(reach_.role)) == 0 && !keeps_its_owner(object)) {
        handed_over_.push_back({render::set_owner(object, Identifier(reach_.role)).str(),
                                to_string(key) + " of superuser " + quote_identifier(*owner) + " cannot be changed"});
      }
    }
  }

  void add_declared(const scope::Declared& declared, const model::Catalog& live) {
    std::set<std::string> coming;
    for (const auto& [key, where] : declared.keys()) {
      const Identifier& schema = key.kind == ObjectKind::schema ? key.name : key.schema;
      const bool stands = live.contains({ObjectKind::schema, {}, {}, schema, {}});
      if (!schema.empty() && !stands) coming.insert(schema.str());
      if (key.kind == ObjectKind::extension && !live.contains(key)) reach_.extensions.push_back(key.name.str());
      if (!schema.empty() && stands) schemas_.insert(schema.str());
    }
    reach_.to_be_made.assign(coming.begin(), coming.end());
  }

  apply::Reach take() {
    reach_.schemas.assign(schemas_.begin(), schemas_.end());
    reach_.owners.assign(owners_.begin(), owners_.end());
    return std::move(reach_);
  }
  /// What a superuser owns, with the statement that gives it to the role.
  const std::vector<LackingRight>& handed_over() const { return handed_over_; }

 private:
  const Roles& roles_;
  apply::Reach reach_;
  std::set<std::string> schemas_, owners_;
  std::vector<LackingRight> handed_over_;
};

/// Without schema files everything in the database counts.
support::Result<scope::Basis> any_basis(Context& context, pg::Connection& session) {
  support::SourceMap sources;
  const auto schema = source::load(context.settings().schema, sources);
  return schema ? project_basis(context, *schema, nullptr, session) : basis_of_database(context, session);
}

support::Result<std::vector<LackingRight>> find_lacking(Context& context, const Work& work, std::string& role) {
  auto session = context.connect();
  if (!session) return session.errors();
  auto roles = read_roles(*session);
  if (!roles) return roles.errors();
  if (role.empty()) role = roles->own;
  ReachReader reader(*roles, role);
  const auto live = introspect::read(*session, context.read_options());
  if (live) {
    auto basis = any_basis(context, *session);
    if (!basis) return basis.errors();
    reader.add_objects(scope::separate(*live, *basis).catalog);
    reader.add_declared(basis->declared, *live);
  }
  apply::Reach reach = reader.take();
  reach.ledger = context.ledger().name();
  if (work.purpose != Purpose::migrate) reach.owners.clear();
  auto lacking = apply::lacking_rights(*session, work.purpose, reach);
  if (!lacking) return lacking.errors();
  // Where the catalogs cannot be read that is what is lacking.
  if (!live && lacking->empty()) return live.errors();
  if (work.purpose == Purpose::migrate)
    lacking->insert(lacking->end(), reader.handed_over().begin(), reader.handed_over().end());
  std::ranges::stable_sort(*lacking, std::greater<>{}, &LackingRight::is_needed);
  return lacking;
}

/// Statements below what does not work until they have run; those without which the rest works are comments.
void print_statements(const std::vector<LackingRight>& lacking) {
  bool told = false;
  for (const LackingRight& each : lacking) {
    if (!each.is_needed && !std::exchange(told, true)) std::cout << "-- all else works without these:\n";
    std::cout << "-- without: " << each.without << '\n' << (each.is_needed ? "" : "-- ") << each.statement << ";\n";
  }
}

Json rights_as_json(const Work& work, const std::string& role, const std::vector<LackingRight>& lacking) {
  Json list = Json::array();
  for (const LackingRight& each : lacking)
    list.push_back({{"statement", each.statement}, {"without", each.without}, {"needed", each.is_needed}});
  return {{"format", kJsonFormat}, {"role", role}, {"for", work.name}, {"lacks", std::move(list)}};
}

}  // namespace

int tell_lacking_rights(Context& context, const std::string& purpose, const std::string& named_role) {
  const Work& work = *std::ranges::find(kWorks, purpose, &Work::name);
  std::string role = named_role;
  auto lacking = find_lacking(context, work, role);
  if (!lacking) return context.fail(lacking.errors());
  context.settings().json ? print_json(rights_as_json(work, role, *lacking)) : print_statements(*lacking);
  const auto needed = std::ranges::count(*lacking, true, &LackingRight::is_needed);
  const std::string who = "role " + support::quote_identifier(role);
  if (needed == 0) {
    context.say(who + " has what it needs for " + work.commands);
    return kDone;
  }
  context.say(who + " lacks " + counted(static_cast<std::size_t>(needed), "right") + " for " + work.commands +
              "; an administrator gives them: gen doctor --for " + purpose + " | psql");
  if (std::ranges::any_of(*lacking, &LackingRight::is_on_ours)) {
    context.say(
        "grants on schemas and tables are differences for gen drift, unless a schema file has them, too, or "
        "[scope] ignore names the role: \"owner:" +
        role + '"');
  }
  return kDifferent;
}

}  // namespace gen::cli
