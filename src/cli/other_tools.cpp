#include "cli/other_tools.hpp"

#include <fnmatch.h>

#include <algorithm>
#include <array>
#include <optional>

namespace gen::cli {
namespace {

namespace fs = std::filesystem;

/// A folder and the form of one name in it, with the shell's * and ?.
struct Sign {
  const char* tool;
  const char* folder;
  const char* name;
};

// What each tool makes by itself, or its manual tells to make. Names that several tools use (migrations/*.sql) come
// last.
constexpr std::array kSigns = {
    Sign{"Flyway", ".", "flyway.*"},
    Sign{"Flyway", "db/migration", "V*__*.sql"},
    Sign{"Flyway", "src/main/resources/db/migration", "V*__*.sql"},
    Sign{"Flyway", "sql", "V*__*.sql"},
    Sign{"Flyway", "migrations", "V*__*.sql"},
    Sign{"Liquibase", ".", "liquibase*.properties"},
    Sign{"Liquibase", "src/main/resources/db/changelog", "*"},
    Sign{"Liquibase", ".", "*changelog*.xml"},
    Sign{"Rails", "db/migrate", "*.rb"},
    Sign{"Alembic", ".", "alembic.ini"},
    Sign{"Alembic", "alembic/versions", "*.py"},
    Sign{"Django", ".", "manage.py"},
    Sign{"Prisma", "prisma/migrations", "*"},
    Sign{"Prisma", "prisma", "schema.prisma"},
    Sign{"Drizzle", ".", "drizzle.config.*"},
    Sign{"Drizzle", "drizzle/meta", "_journal.json"},
    Sign{"Knex", ".", "knexfile.*"},
    Sign{"Sequelize", ".", ".sequelizerc"},
    Sign{"TypeORM", ".", "ormconfig.*"},
    Sign{"Supabase", "supabase/migrations", "*.sql"},
    Sign{"Atlas", ".", "atlas.hcl"},
    Sign{"Atlas", "migrations", "atlas.sum"},
    Sign{"Sqitch", ".", "sqitch.conf"},
    Sign{"Sqitch", ".", "sqitch.plan"},
    Sign{"Diesel", ".", "diesel.toml"},
    Sign{"Ecto", "priv/repo/migrations", "*.exs"},
    Sign{"dbmate", "db/migrations", "*.sql"},
    Sign{"Phinx", ".", "phinx.*"},
    Sign{"Doctrine", "config/packages", "doctrine_migrations.yaml"},
    Sign{"Laravel", "database/migrations", "*.php"},
    Sign{"tern", ".", "tern.conf"},
    Sign{"tern", "migrations", "tern.conf"},
    Sign{"golang-migrate or a tool like it", "migrations", "*_*.up.sql"},
    Sign{"golang-migrate or a tool like it", "db/migrations", "*_*.up.sql"},
    Sign{"SQLx, goose or a tool like them", "migrations", "[0-9]*_*.sql"},
};

/// The first name in `folder` of the form that `sign` has; the folder itself where any name will do.
std::optional<std::string> found_in(const fs::path& folder, const Sign& sign) {
  std::vector<std::string> names;
  std::error_code unreadable;
  if (fs::exists(folder / sign.folder / "gen.sum", unreadable)) return std::nullopt;  // our own
  for (fs::directory_iterator at(folder / sign.folder, unreadable), end; !unreadable && at != end;
       at.increment(unreadable)) {
    const std::string name = at->path().filename().string();
    if (::fnmatch(sign.name, name.c_str(), 0) == 0) names.push_back(name);
  }
  if (names.empty()) return std::nullopt;
  const std::string place = sign.folder;
  return place == "." ? *std::ranges::min_element(names) : place;
}

}  // namespace

std::vector<OtherTool> other_tools(const fs::path& folder) {
  std::vector<OtherTool> tools;
  const auto is_told = [&](const std::string& name, const std::string& path) {
    return std::ranges::any_of(tools, [&](const OtherTool& tool) { return tool.name == name || tool.path == path; });
  };
  for (const Sign& sign : kSigns) {
    const auto found = found_in(folder, sign);
    if (found && !is_told(sign.tool, *found)) tools.push_back({sign.tool, *found});
  }
  return tools;
}

}  // namespace gen::cli
