#include "cli/holdings.hpp"

#include <algorithm>
#include <filesystem>

#include "cli/project_scope.hpp"
#include "gen/scope/public_schema.hpp"

namespace gen::cli {
namespace {

bool has_schema_files(const Settings& settings) {
  std::error_code ignored;
  return std::ranges::any_of(settings.schema,
                             [&](const std::string& path) { return std::filesystem::exists(path, ignored); });
}

/// What lies in a schema of theirs is not named beside it.
std::vector<const scope::LeftAlone*> worth_a_line(const std::vector<scope::LeftAlone>& left) {
  std::set<model::Identifier> schemas;
  for (const scope::LeftAlone& each : left) {
    if (each.key.kind == model::ObjectKind::schema && each.is_listed) schemas.insert(each.key.name);
  }
  std::vector<const scope::LeftAlone*> lines;
  for (const scope::LeftAlone& each : left) {
    if (each.is_listed && schemas.count(each.key.schema) == 0) lines.push_back(&each);
  }
  return lines;
}

}  // namespace

support::Result<Holdings> holdings_of(Context& context, pg::Connection& session) {
  source::SchemaSource schema;
  const bool has_files = has_schema_files(context.settings());
  if (has_files) {
    auto loaded = context.load_schema();
    if (!loaded) return loaded.errors();
    schema = std::move(loaded).value();
  }
  auto live = introspect::read(session, context.read_options());
  if (!live) return live.errors();
  auto basis = project_basis(context, schema, nullptr, session);
  if (!basis) return basis.errors();
  basis->everywhere = !has_files;
  Holdings found;
  found.live = std::move(live).value();
  found.schema = std::move(schema);
  const scope::Scope scope(found.live, *basis);
  for (const auto& [key, object] : found.live.objects) {
    scope::Verdict verdict = scope.judge(key);
    // Every database has it, whoever made what is in it.
    if (key == scope::kPublicSchema) continue;
    if (verdict.whose == scope::Whose::ours) found.ours.insert(key);
    if (verdict.whose == scope::Whose::nobodys) found.nobodys.push_back({key, std::move(verdict)});
  }
  found.theirs = scope::separate(found.live, *basis).left;
  return found;
}

support::Result<void> check_nobody_else_is_here(Context& context, pg::Connection& database, const std::string& doing,
                                                const std::string& hint) {
  auto found = holdings_of(context, database);
  if (!found) return found.errors();
  const std::string summary = scope::summary(found->theirs);
  if (summary.empty()) return {};
  support::Diagnostic problem = support::error("GEN5720", "refusing to " + doing + ": it holds " + summary, {}, hint);
  constexpr std::size_t kMost = 6;
  const auto lines = worth_a_line(found->theirs);
  for (std::size_t i = 0; i < std::min(lines.size(), kMost); ++i) {
    const scope::Verdict& verdict = lines[i]->verdict;
    const std::string owner = verdict.owner.empty() ? "" : " of " + quote_identifier(verdict.owner);
    problem.notes.push_back({to_string(lines[i]->key) + owner + ": " + verdict.reason, {}});
  }
  if (lines.size() > kMost)
    problem.notes.push_back({"and " + std::to_string(lines.size() - kMost) + " more: gen scope", {}});
  problem.notes.push_back({"nothing was changed in " + database.target().redacted(), {}});
  return problem;
}

}  // namespace gen::cli
