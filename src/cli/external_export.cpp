#include "cli/external_export.hpp"

#include <filesystem>

#include "cli/project_scope.hpp"
#include "cli/their_ground.hpp"
#include "gen/introspect/read.hpp"
#include "gen/migration/write_files.hpp"
#include "gen/render/external_declarations.hpp"
#include "gen/scope/used.hpp"

namespace gen::cli {
namespace {

scope::UntrackedWords untracked_words(const source::SchemaSource& schema, const migration::Folder& folder,
                                      const model::Catalog& desired, const TheirGround& ground) {
  scope::UntrackedWords words;
  for (const auto& [key, object] : model::of_kind(desired, model::ObjectKind::function)) {
    if (!ground.needed.contains(key)) words.present.add(std::get<model::Function>(object).definition);
  }
  source::SchemaSource intents;
  intents.intents = schema.intents;
  words.present.add(intents);
  for (const migration::Migration& each : folder.migrations) words.past.add(each.up.text);
  return words;
}

/// What is theirs in the database and ours needs, with what is declared external besides.
support::Result<TheirGround> read_ground(Context& context, const source::SchemaSource& schema,
                                         const migration::Folder& folder, const model::Catalog& live,
                                         pg::Connection& session) {
  auto basis = project_basis(context, schema, &folder, session);
  if (!basis) return basis.errors();
  scope::Mentions mentions;
  mentions.add(schema);
  for (const migration::Migration& each : folder.migrations) mentions.add(each.up.text);
  auto ground = ground_in(context, schema, live, *basis, mentions);
  if (!ground) return ground.errors();
  return between_ours(std::move(ground).value());
}

/// Ours, and what it depends on of others as well.
model::Catalog ours_of(const model::Catalog& live, const std::set<model::ObjectKey>& theirs) {
  model::Catalog ours = live;
  std::erase_if(ours.objects, [&](const auto& entry) { return theirs.contains(entry.first); });
  const auto is_theirs = [&](const model::Dependency& d) {
    if (d.dependent.kind != model::ObjectKind::column) return theirs.contains(d.dependent);
    const model::Object* relation = live.find_relation({d.dependent.schema, d.dependent.owner});
    return relation == nullptr
               ? !ours.contains({model::ObjectKind::composite_type, d.dependent.schema, {}, d.dependent.owner, {}})
               : theirs.contains(model::header(*relation).key);
  };
  std::erase_if(ours.dependencies, is_theirs);
  return ours;
}

support::Result<std::string> declarations(Context& context, const model::Catalog& used, render::Format format) {
  std::string text = render::external_declarations(used, format);
  if (format == render::Format::sql || text.empty()) return text;
  return source::format(context.sources().add("external.gen", text), context.sources());
}

}  // namespace

support::Result<std::string> externals_beside(Context& context, const model::Catalog& live,
                                              const std::set<model::ObjectKey>& theirs) {
  auto schema = context.load_schema();
  if (!schema) return schema.errors();
  scope::Mentions mentions;
  mentions.add(*schema);
  const model::Catalog needed = scope::needed_of_theirs(live, theirs, mentions, {}, scope::Turn::between);
  const model::Catalog ours = ours_of(live, theirs);
  scope::UntrackedWords words;
  for (const auto& [key, object] : model::of_kind(ours, model::ObjectKind::function))
    words.present.add(std::get<model::Function>(object).definition);
  return declarations(context, scope::used_of_theirs(needed, ours, words), render::Format::gen);
}

support::Result<std::string> exported_externals(Context& context, pg::Connection& session, render::Format format) {
  auto schema = context.load_schema();
  if (!schema) return schema.errors();
  auto folder = migration::load_folder(context.settings().dir, context.sources());
  if (!folder) return folder.errors();
  auto live = introspect::read(session, context.read_options());
  if (!live) return live.errors();
  auto ground = read_ground(context, *schema, *folder, *live, session);
  if (!ground) return ground.errors();
  for (const std::string& line : lines_of(context, ground->moved)) context.say(line);
  const auto cache = Context::cache_dir();
  auto desired = desired::read_desired(*schema, {live->server_version, live->settings, live->current_user},
                                       context.scratch(), cache.empty() ? cache : cache / "desired", ground->ground);
  if (!desired) return desired.errors();
  const model::Catalog used = scope::used_of_theirs(ground->needed, desired->catalog,
                                                    untracked_words(*schema, *folder, desired->catalog, *ground));
  return declarations(context, used, format);
}

support::Result<void> write_externals(Context& context, const std::string& out, const std::string& text,
                                      render::Format format) {
  std::filesystem::path file(out);
  if (!source::language_of(out)) file /= format == render::Format::gen ? "external.gen" : "external.sql";
  if (auto written = migration::write_files(file.parent_path().empty() ? "." : file.parent_path(),
                                            {{file.filename().string(), text}});
      !written)
    return written.errors();
  context.say("wrote " + file.string());
  return {};
}

}  // namespace gen::cli
