#include <filesystem>
#include <fstream>
#include <iostream>
#include <memory>
#include <sstream>

#include "cli/command.hpp"
#include "cli/other_tools.hpp"
#include "cli/schema_export.hpp"
#include "gen/migration/write_files.hpp"

/// What a project starts with. What is there already stays as it is, so that a second run changes nothing.
namespace gen::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kConfig =
    R"(# Settings of gen. Passwords do not belong here: PGPASSWORD, ~/.pgpass, .env or password_command hold them.
schema = ["schema"]
dir = "generated/migrations"

# Without a url, GEN_DATABASE_URL or PG*, gen runs a PostgreSQL server of its own: gen dev.
# [env.production]
# url = "postgresql://migrator@db.example/shop"
# protected = true    # down, reset, drop and restore want --confirm production
)";

constexpr std::string_view kExample =
    R"(/// An example: change it, or put files of your own in its place. *.sql with CREATE statements will do as well.
table notes {
  id         bigint      primary key identity;
  body       text        not null;
  created_at timestamptz not null default now();
}
)";

/// Nothing, the file is not touched, where it is there; `name` is relative to the working folder.
support::Result<void> make(const Context& context, const fs::path& name, std::string_view text) {
  std::error_code unknown;
  if (fs::exists(name, unknown)) {
    context.say("kept " + name.string());
    return {};
  }
  const fs::path folder = name.has_parent_path() ? name.parent_path() : fs::path(".");
  auto written = migration::write_files(folder, {{name.filename().string(), std::string(text)}});
  if (written) std::cout << name.string() << '\n';
  return written;
}

/// git is not to change the line ends of migrations.
support::Result<void> add_attributes(const Context& context) {
  const std::string name = ".gitattributes";
  const std::string& dir = context.settings().dir;
  if (fs::path(dir).is_absolute()) return {};
  std::ifstream in(name, std::ios::binary);
  std::ostringstream present;
  if (in) present << in.rdbuf();
  std::string text = present.str();
  if (text.find(dir + "/") != std::string::npos) {
    context.say("kept " + name);
    return {};
  }
  if (!text.empty() && !text.ends_with('\n')) text += '\n';
  auto written = migration::write_files(".", {{name, text + dir + "/** text eol=lf\n"}});
  if (written) std::cout << name << '\n';
  return written;
}

bool is_empty_or_missing(const fs::path& folder) {
  std::error_code unknown;
  return !fs::exists(folder, unknown) || (fs::is_directory(folder, unknown) && fs::is_empty(folder, unknown));
}

/// The schema files: those of the database at `url`, or an example.
support::Result<void> start_schema(Context& context, const std::string& folder, const std::string& url) {
  if (url.empty()) {
    if (is_empty_or_missing(folder)) return make(context, fs::path(folder) / "example.gen", kExample);
    context.say("kept " + folder);
    return {};
  }
  if (!is_empty_or_missing(folder)) {
    return support::error("GEN9007", folder + " is there and not empty; those of the database would be mixed into it",
                          {}, "move it away, or write them somewhere else: gen inspect --out PATH");
  }
  auto target = pg::ConnectionTarget::parse(url);
  if (!target) return target.errors();
  auto session = pg::Connection::open(*target, context.open_options());
  if (!session) return session.errors();
  auto texts = exported_schema(context, *session, render::Format::gen, false);
  if (!texts) return texts.errors();
  auto written = write_below(context, folder, *texts);
  if (written) std::cout << folder << '\n';
  return written;
}

/// The schema first: when the database cannot be read, nothing is made.
support::Result<void> start(Context& context, const std::string& folder, const std::string& from_url) {
  if (auto done = start_schema(context, folder, from_url); !done) return done;
  if (auto done = make(context, "gen.toml", kConfig); !done) return done;
  return add_attributes(context);
}

/// Two tools that migrate one database do not know of each other.
void tell_other_tools(const Context& context) {
  std::error_code unknown;
  if (fs::exists("gen.toml", unknown)) return;
  for (const OtherTool& tool : other_tools(".")) {
    context.show({support::warning("GEN9008", "migrations of " + tool.name + " are here (" + tool.path + ")", {},
                                   "gen neither reads nor runs them; to go on from the database that they made, empty "
                                   "the schema folder again: gen init --from-url URL, then gen baseline --write")});
  }
}

int run_init(Context& context, const std::string& from_url) {
  const std::string folder = context.settings().schema.front();
  tell_other_tools(context);
  if (auto done = start(context, folder, from_url); !done) return context.fail(done.errors());
  context.say(from_url.empty() ? "next: edit " + folder + ", then gen diff first"
                               : "next: gen baseline --write, with the same URL, and gen drift");
  return kDone;
}

}  // namespace

std::function<int(Context&)> add_init(CommandSyntax& syntax) {
  auto from_url = std::make_shared<std::string>();
  syntax.add_option("--from-url", *from_url, "schema files from this database, instead of an example").type_name("URL");
  return [from_url](Context& context) { return run_init(context, *from_url); };
}

}  // namespace gen::cli
