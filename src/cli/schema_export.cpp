#include "cli/schema_export.hpp"

#include <filesystem>

#include "cli/counted.hpp"
#include "cli/project_scope.hpp"
#include "gen/introspect/read.hpp"
#include "gen/migration/write_files.hpp"
#include "gen/scope/grants.hpp"
#include "gen/scope/not_compared.hpp"
#include "gen/source/schema_source.hpp"

namespace gen::cli {
namespace {

/// So that an adopted schema starts without differences of layout.
void format_all(Context& context, std::map<std::string, std::string>& texts) {
  for (auto& [path, text] : texts) {
    auto formatted = source::format(context.sources().add(path, text), context.sources());
    if (formatted) text = std::move(formatted).value();  // what cannot be read back is shown as it is
  }
}

}  // namespace

std::map<std::string, std::string> schema_texts(Context& context, const model::Catalog& catalog, render::Format format,
                                                bool single_file,
                                                const std::set<model::QualifiedName>& managed_parents) {
  for (const std::string& unknown : catalog.unmodelled) {
    context.say("not written, gen does not manage it yet: " + unknown);
  }
  auto texts = render::write_schema_files(catalog, format, single_file, managed_parents);
  if (format == render::Format::gen) format_all(context, texts);
  // A folder without a schema file is a mistake, one with nothing to declare is none.
  if (texts.empty() && !single_file)
    texts[format == render::Format::gen ? "schema.gen" : "schema.sql"] = "-- Nothing in the database is ours yet.\n";
  return texts;
}

support::Result<std::map<std::string, std::string>> exported_schema(Context& context, pg::Connection& session,
                                                                    render::Format format, bool single_file) {
  auto catalog = introspect::read(session, context.read_options());
  if (!catalog) return catalog.errors();
  auto basis = basis_of_database(context, session);
  if (!basis) return basis.errors();
  context.show(scope::idle_patterns(*basis, *catalog));
  context.show(scope::unread_managers(*catalog, *basis));
  scope::Separation separation = scope::separate(*catalog, *basis);
  scope::leave_out(scope::grants_to_leave_out(*catalog, *basis, separation.catalog), separation.catalog);
  auto texts = schema_texts(context, separation.catalog, format, single_file, basis->surroundings.managed_parents);
  say_left_alone(context, separation.left);
  return texts;
}

support::Result<void> write_below(const Context& context, const std::string& folder,
                                  const std::map<std::string, std::string>& texts) {
  std::map<std::filesystem::path, std::vector<migration::NewFile>> folders;
  for (const auto& [path, text] : texts) {
    const std::filesystem::path where = std::filesystem::path(folder) / path;
    folders[where.parent_path()].push_back({where.filename().string(), text});
  }
  for (const auto& [where, files] : folders) {
    if (auto written = migration::write_files(where, files); !written) return written.errors();
  }
  context.say("wrote " + counted(texts.size(), "file") + " to " + folder);
  return {};
}

}  // namespace gen::cli
