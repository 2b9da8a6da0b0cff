#include "render/file_text.hpp"

namespace gen::render {

void add_unit(std::string& text, const Unit& unit, const model::ObjectKey* previous) {
  if (previous != nullptr && *previous != unit.subject) text += '\n';
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
