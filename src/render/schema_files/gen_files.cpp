#include "render/schema_files/gen_files.hpp"

#include <vector>

#include "gen/support/identifier.hpp"
#include "render/schema_files/file_layout.hpp"
#include "render/schema_files/file_text.hpp"
#include "render/schema_files/gen_block.hpp"
#include "render/schema_files/gen_words.hpp"

namespace gen::render {
namespace {

using model::Identifier;
using model::Object;
using model::ObjectKey;
using model::ObjectKind;

/// What one file holds: blocks by schema, then statements.
struct FileParts {
  std::string top;                                          ///< extensions
  std::map<Identifier, std::vector<std::string>> settings;  ///< of schemas
  std::map<Identifier, std::string> schema_docs;
  std::map<Identifier, std::string> blocks;
  std::vector<Unit> statements;

  std::string text(const std::set<model::QualifiedName>& managed_elsewhere) const;
};

std::string FileParts::text(const std::set<model::QualifiedName>& managed_elsewhere) const {
  std::string out = top;
  const auto gap = [&out] {
    if (!out.empty()) out += '\n';
  };
  for (const auto& [schema, block] : blocks) {
    gap();
    if (auto found = schema_docs.find(schema); found != schema_docs.end()) out += found->second;
    out += "schema " + support::quote_identifier(schema);
    std::string inside;
    if (auto found = settings.find(schema); found != settings.end()) {
      for (const std::string& setting : found->second) inside += "  " + setting + ";\n";
    }
    if (!inside.empty() && !block.empty()) inside += '\n';
    inside += block;
    out += inside.empty() ? ";\n" : " {\n" + inside + "}\n";
  }
  const ObjectKey* previous = nullptr;
  for (const Unit& unit : statements) {
    if (previous == nullptr) gap();
    add_unit(out, unit, previous, managed_elsewhere);
    previous = &unit.subject;
  }
  return out;
}

/// Sorts everything into files.
class GenFiles {
 public:
  GenFiles(const model::Catalog& catalog, bool single_file, const std::set<model::QualifiedName>& managed_elsewhere)
      : catalog_(catalog),
        indexes_(catalog),
        schema_(schema_units(catalog)),
        single_file_(single_file),
        layout_(".gen"),
        context_{catalog_, indexes_, schema_.taken_apart, managed_elsewhere} {
    for (const auto& [key, object] : catalog_.objects) (void)layout_.path_of(home_of(catalog_, key));
  }

  std::map<std::string, std::string> write() {
    // In the order of the statements: what a block needs stands in front of it as far as one file goes.
    std::set<ObjectKey> seen;
    for (const Unit& unit : schema_.units) {
      if (seen.insert(unit.subject).second) write_item(unit.subject, catalog_.objects.at(unit.subject));
    }
    for (const auto& [key, object] : catalog_.objects) {
      if (seen.insert(key).second) write_item(key, object);
    }
    for (Unit& unit : schema_.units) {
      if (covered_.count(unit.subject) == 0) file_of(unit.subject).statements.push_back(std::move(unit));
    }
    for (auto& [path, units] : extra_) {
      for (Unit& unit : units) files_[path].statements.push_back(std::move(unit));
    }
    std::map<std::string, std::string> texts;
    for (const auto& [path, parts] : files_) texts[path] = parts.text(context_.managed_elsewhere);
    add_note(texts);
    return texts;
  }

 private:
  std::string path_of(const ObjectKey& key) {
    return single_file_ ? "schema.gen" : layout_.path_of(home_of(catalog_, key));
  }
  FileParts& file_of(const ObjectKey& key) { return files_[path_of(key)]; }

  void write_item(const ObjectKey& key, const Object& object) {
    if (const auto* schema = std::get_if<model::Schema>(&object)) {
      write_schema(*schema);
    } else if (const auto* extension = std::get_if<model::Extension>(&object)) {
      write_extension(*extension);
    } else if (is_of_others(key.schema)) {
      return;  // a block would declare the schema: it stays a statement
    } else if (auto block = gen_block(context_, object)) {
      std::string& text = file_of(key).blocks[key.schema];
      if (!text.empty()) text += '\n';
      text += block->text;
      covered_.merge(block->covered);
      if (!block->extra.empty()) extra_[path_of(key)].push_back({key, std::move(block->extra)});
    }
  }

  /// The catalog is a part of a database, and the schema is not in that part.
  bool is_of_others(const Identifier& schema) const {
    return schema.str() != "public" && !catalog_.contains({ObjectKind::schema, {}, {}, schema, {}});
  }

  void write_schema(const model::Schema& schema) {
    const auto lines = docs(schema.comment, 0);
    std::vector<std::string> settings = gen_settings(schema);
    const bool given = schema.key.name.str() == "public";
    if (!lines || (given && settings.empty() && lines->empty())) return;
    FileParts& file = file_of(schema.key);
    (void)file.blocks[schema.key.name];
    file.settings[schema.key.name] = std::move(settings);
    file.schema_docs[schema.key.name] = *lines;
    covered_.insert(schema.key);
  }

  void write_extension(const model::Extension& extension) {
    const auto lines = docs(extension.comment, 0);
    if (!lines || !extension.member_privileges.empty()) return;
    std::string& top = file_of(extension.key).top;
    top += *lines + "extension " + support::quote_identifier(extension.key.name);
    if (!extension.schema.empty()) top += " schema " + support::quote_identifier(extension.schema);
    top += ";\n";
    covered_.insert(extension.key);
  }

  void add_note(std::map<std::string, std::string>& texts) const {
    const std::string note = unmodelled_note(catalog_);
    if (note.empty()) return;
    std::string& text = texts[single_file_ ? "schema.gen" : "unmodelled.gen"];
    text = text.empty() ? note : note + '\n' + text;
  }

  const model::Catalog& catalog_;
  PartitionIndexes indexes_;
  OrderedSchema schema_;
  bool single_file_;
  FileLayout layout_;
  GenContext context_;
  std::map<std::string, FileParts> files_;
  std::map<std::string, std::vector<Unit>> extra_;
  std::set<ObjectKey> covered_;
};

}  // namespace

std::map<std::string, std::string> gen_files(const model::Catalog& catalog, bool single_file,
                                             const std::set<model::QualifiedName>& managed_elsewhere) {
  return GenFiles(catalog, single_file, managed_elsewhere).write();
}

}  // namespace gen::render
