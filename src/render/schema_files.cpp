#include "gen/render/schema_files.hpp"

#include "render/file_layout.hpp"
#include "render/schema_units.hpp"

namespace gen::render {
namespace {

using Files = std::map<std::string, std::string>;

/// Statements about one object stand together; an empty line goes between objects.
void add_unit(std::string& text, const Unit& unit, const model::ObjectKey* previous) {
  if (previous != nullptr && *previous != unit.subject) text += '\n';
  for (const SqlText& statement : unit.script) (text += statement.str()) += ";\n";
}

/// Bodies of functions may name what comes later.
void start_file(std::string& text, const Unit& unit) {
  if (unit.subject.kind == model::ObjectKind::function) text += "SET check_function_bodies = false;\n\n";
}

std::string unmodelled_note(const model::Catalog& catalog) {
  std::string text;
  for (const std::string& line : catalog.unmodelled) text += "-- not written: " + line + '\n';
  return text;
}

Files write_single_file(const model::Catalog& catalog) {
  std::string text = unmodelled_note(catalog);
  if (!text.empty()) text += '\n';
  text += "SET check_function_bodies = false;\n\n";
  const std::vector<Unit> units = schema_units(catalog);
  const model::ObjectKey* previous = nullptr;
  for (const Unit& unit : units) {
    add_unit(text, unit, previous);
    previous = &unit.subject;
  }
  return {{"schema.sql", text}};
}

Files write_folder(const model::Catalog& catalog) {
  Files files;
  FileLayout layout(".sql");
  // Names are given in key order, so that no file changes its name because of what else depends on what.
  for (const auto& [key, object] : catalog.objects) (void)layout.path_of(home_of(catalog, key));
  std::map<std::string, model::ObjectKey> previous;
  for (const Unit& unit : schema_units(catalog)) {
    const std::string path = layout.path_of(home_of(catalog, unit.subject));
    std::string& text = files[path];
    auto last = previous.find(path);
    if (last == previous.end()) start_file(text, unit);
    add_unit(text, unit, last == previous.end() ? nullptr : &last->second);
    previous[path] = unit.subject;
  }
  const std::string note = unmodelled_note(catalog);
  if (!note.empty()) files["unmodelled.sql"] = note;
  return files;
}

}  // namespace

Files write_schema_files(const model::Catalog& catalog, Format, bool single_file) {
  const model::Catalog written = without_own_owners(catalog);
  return single_file ? write_single_file(written) : write_folder(written);
}

}  // namespace gen::render
