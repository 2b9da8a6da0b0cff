#include "gen/render/schema_files.hpp"

#include "render/schema_files/file_layout.hpp"
#include "render/schema_files/file_text.hpp"
#include "render/schema_files/gen_files.hpp"
#include "render/schema_files/units.hpp"

namespace gen::render {
namespace {

using Files = std::map<std::string, std::string>;
using Names = std::set<model::QualifiedName>;

/// Bodies of functions may name what comes later.
void start_file(std::string& text, const Unit& unit) {
  if (unit.subject.kind == model::ObjectKind::function) text += "SET check_function_bodies = false;\n\n";
}

Files write_single_file(const model::Catalog& catalog, const Names& managed_elsewhere) {
  std::string text = unmodelled_note(catalog);
  if (!text.empty()) text += '\n';
  text += "SET check_function_bodies = false;\n\n";
  const OrderedSchema schema = schema_units(catalog);
  const model::ObjectKey* previous = nullptr;
  for (const Unit& unit : schema.units) {
    add_unit(text, unit, previous, managed_elsewhere);
    previous = &unit.subject;
  }
  return {{"schema.sql", text}};
}

/// Names are given in key order, so that no file changes its name because of what else depends on what.
FileLayout lay_out(const model::Catalog& catalog, const std::string& extension) {
  FileLayout layout(extension);
  for (const auto& [key, object] : catalog.objects) (void)layout.path_of(home_of(catalog, key));
  return layout;
}

Files write_folder(const model::Catalog& catalog, const Names& managed_elsewhere) {
  Files files;
  FileLayout layout = lay_out(catalog, ".sql");
  std::map<std::string, model::ObjectKey> previous;
  for (const Unit& unit : schema_units(catalog).units) {
    const std::string path = layout.path_of(home_of(catalog, unit.subject));
    std::string& text = files[path];
    auto last = previous.find(path);
    if (last == previous.end()) start_file(text, unit);
    add_unit(text, unit, last == previous.end() ? nullptr : &last->second, managed_elsewhere);
    previous[path] = unit.subject;
  }
  const std::string note = unmodelled_note(catalog);
  if (!note.empty()) files["unmodelled.sql"] = note;
  return files;
}

}  // namespace

Files write_schema_files(const model::Catalog& catalog, Format format, bool single_file,
                         const Names& managed_elsewhere) {
  const model::Catalog written = without_own_owners(catalog);
  if (format == Format::gen) return gen_files(written, single_file, managed_elsewhere);
  return single_file ? write_single_file(written, managed_elsewhere) : write_folder(written, managed_elsewhere);
}

}  // namespace gen::render
