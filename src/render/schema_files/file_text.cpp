#include "render/schema_files/file_text.hpp"

namespace gen::render {

void add_unit(std::string& text, const Unit& unit, const model::ObjectKey* previous,
              const std::set<model::QualifiedName>& managed_elsewhere) {
  const bool is_first = previous == nullptr || *previous != unit.subject;
  if (previous != nullptr && is_first) text += '\n';
  const bool is_managed = unit.subject.kind == model::ObjectKind::table &&
                          managed_elsewhere.count({unit.subject.schema, unit.subject.name}) != 0;
  if (is_managed && is_first) text += "-- gen: partitions managed elsewhere\n";
  for (const SqlText& statement : unit.script) (text += statement.str()) += ";\n";
}

std::string unmodelled_note(const model::Catalog& catalog) {
  std::string text;
  for (const std::string& line : catalog.unmodelled) {
    text += "-- not written: ";
    for (char c : line) text += c == '\n' || c == '\r' ? ' ' : c;
    text += '\n';
  }
  return text;
}

}  // namespace gen::render
