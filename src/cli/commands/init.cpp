#include <filesystem>
#include <fstream>
#include <iostream>
#include <memory>
#include <sstream>

#include "cli/adopted_part.hpp"
#include "cli/command.hpp"
#include "cli/external_export.hpp"
#include "cli/other_tools.hpp"
#include "cli/schema_export.hpp"
#include "gen/introspect/read.hpp"
#include "gen/migration/write_files.hpp"

/// What a project starts with. What is there already stays as it is, so that a second run changes nothing.
namespace gen::cli {
namespace {

namespace fs = std::filesystem;

struct InitFlags {
  std::string from_url;
  std::vector<std::string> manage;
};

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

/// A project that takes over what is ours in a database: read first, then written, so that nothing is made when the
/// database cannot be read.
class Adoption {
 public:
  Adoption(Context& context, const InitFlags& flags) : context_(context), flags_(flags) {}

  support::Result<void> read() {
    auto target = pg::ConnectionTarget::parse(flags_.from_url);
    if (!target) return target.errors();
    const std::string& role = context_.settings().role;
    auto session = pg::Connection::open(role.empty() ? *target : target->with_role(role), context_.open_options());
    if (!session) return session.errors();
    auto live = introspect::read(*session, context_.read_options());
    if (!live) return live.errors();
    live_ = std::move(live).value();
    auto part = adopted_part(context_, *session, live_, flags_.manage);
    if (!part) return part.errors();
    part_ = std::move(part).value();
    return {};
  }

  support::Result<void> write(const std::string& folder) {
    const auto texts = schema_texts(context_, part_.catalog, render::Format::gen, false, part_.managed_parents);
    if (auto written = write_below(context_, folder, texts); !written) return written;
    std::cout << folder << '\n';
    auto settled = part_.section.empty() ? make(context_, "gen.toml", kConfig)
                                         : write_scope_section(context_, part_.section, std::string(kConfig));
    if (!settled) return settled;
    auto externals = externals_beside(context_, live_, part_.theirs);
    if (!externals) return externals.errors();
    return externals->empty() ? support::Result<void>()
                              : write_externals(context_, folder, *externals, render::Format::gen);
  }

 private:
  Context& context_;
  const InitFlags& flags_;
  model::Catalog live_;
  AdoptedPart part_;
};

support::Result<void> start_with_example(Context& context, const std::string& folder) {
  if (!is_empty_or_missing(folder)) {
    context.say("kept " + folder);
  } else if (auto made = make(context, fs::path(folder) / "example.gen", kExample); !made) {
    return made;
  }
  return make(context, "gen.toml", kConfig);
}

/// The schema files of a database, and the section of gen.toml that says what in it is not ours.
support::Result<void> adopt_database(Context& context, const std::string& folder, const InitFlags& flags) {
  if (!is_empty_or_missing(folder)) {
    return support::error("GEN9007", folder + " is there and not empty; those of the database would be mixed into it",
                          {}, "move it away, or write them somewhere else: gen inspect --out PATH");
  }
  Adoption adoption(context, flags);
  if (auto done = adoption.read(); !done) return done;
  return adoption.write(folder);
}

support::Result<void> start(Context& context, const std::string& folder, const InitFlags& flags) {
  auto done = flags.from_url.empty() ? start_with_example(context, folder) : adopt_database(context, folder, flags);
  return done ? add_attributes(context) : done;
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

int run_init(Context& context, const InitFlags& flags) {
  if (flags.from_url.empty() && !flags.manage.empty()) {
    return context.fail(support::error("GEN9004", "--manage is about a database that is there", {},
                                       "name it: gen init --from-url URL --manage " + flags.manage.front()));
  }
  const std::string folder = context.settings().schema.front();
  tell_other_tools(context);
  if (auto done = start(context, folder, flags); !done) return context.fail(done.errors());
  context.say(flags.from_url.empty() ? "next: edit " + folder + ", then gen diff first"
                                     : "next: gen baseline --write, with the same URL, and gen drift");
  return kDone;
}

}  // namespace

std::function<int(Context&)> add_init(CommandSyntax& syntax) {
  auto flags = std::make_shared<InitFlags>();
  syntax.add_option("--from-url", flags->from_url, "schema files from this database, instead of an example")
      .type_name("URL");
  syntax
      .add_option("--manage", flags->manage,
                  "with --from-url: the schemas that are ours, with commas between them (default: what belongs to us)")
      .type_name("SCHEMAS")
      .repeatable();
  return [flags](Context& context) { return run_init(context, *flags); };
}

}  // namespace gen::cli
