#include "render/schema_files/gen_block.hpp"

#include <algorithm>

#include "gen/render/render.hpp"
#include "gen/support/identifier.hpp"
#include "render/schema_files/gen_words.hpp"
#include "render/sequence_options.hpp"
#include "render/subject.hpp"

namespace gen::render {
namespace {

using model::Object;

/// A function may take the domain itself, which must then be there before the check.
bool calls_function(const model::Catalog& catalog, const model::ObjectKey& key) {
  const auto& all = catalog.dependencies;
  auto it = std::lower_bound(all.begin(), all.end(), key, [](const model::Dependency& each, const model::ObjectKey& k) {
    return each.dependent < k;
  });
  for (; it != all.end() && it->dependent == key; ++it) {
    if (it->referenced.kind == model::ObjectKind::function) return true;
  }
  return false;
}

std::string name_of(const model::ObjectHeader& header) { return support::quote_identifier(header.key.name); }

}  // namespace

std::optional<GenBlock> gen_block(const GenContext& context, const Object& object) {
  if (const auto* type = std::get_if<model::EnumType>(&object)) return gen_enum(*type);
  if (const auto* domain = std::get_if<model::Domain>(&object)) return gen_domain(context, *domain);
  if (const auto* type = std::get_if<model::CompositeType>(&object)) return gen_composite(*type);
  if (const auto* sequence = std::get_if<model::Sequence>(&object)) return gen_sequence(*sequence);
  if (const auto* table = std::get_if<model::Table>(&object)) return gen_table(context, *table);
  if (const auto* view = std::get_if<model::View>(&object)) return gen_view(context, *view);
  if (const auto* view = std::get_if<model::MaterializedView>(&object)) return gen_materialized_view(context, *view);
  return std::nullopt;
}

std::vector<std::string> gen_settings(const model::ObjectHeader& header) {
  std::vector<std::string> settings;
  if (header.owner) settings.push_back("owner to " + support::quote_identifier(*header.owner));
  for (std::string& each : privilege_settings(header.owner, {}, header.granted, header.revoked)) {
    settings.push_back(std::move(each));
  }
  return settings;
}

std::string docs_or_statement(const Object& object, int indent, Script& extra) {
  const std::string& comment = header(object).comment;
  if (auto lines = docs(comment, indent)) return *lines;
  extra.push_back(comment_on(object, comment));
  return {};
}

std::string braces(const std::vector<std::string>& items, int indent) {
  const std::string margin(static_cast<std::size_t>(indent), ' ');
  std::string out = "{\n";
  for (const std::string& item : items) {
    if (item.empty()) {
      out += '\n';
      continue;
    }
    // Items with documentation bring their own margin.
    if (item.front() != ' ') out += margin + "  ";
    out += item;
    out += item.back() == '}' ? "\n" : ";\n";
  }
  return out + margin + "}";
}

std::optional<GenBlock> gen_enum(const model::EnumType& type) {
  GenBlock block;
  block.text = docs_or_statement(Object(type), 2, block.extra) + "  enum " + name_of(type) + " {";
  for (std::size_t i = 0; i < type.labels.size(); ++i) {
    const auto label = label_text(type.labels[i]);
    if (!label) return std::nullopt;
    block.text += (i == 0 ? " " : ", ") + *label;
  }
  for (const std::string& setting : gen_settings(type)) block.text += "; " + setting;
  if (!gen_settings(type).empty()) block.text += ';';
  block.text += type.labels.empty() ? "}\n" : " }\n";
  block.covered = {type.key};
  return block;
}

std::optional<GenBlock> gen_composite(const model::CompositeType& type) {
  GenBlock block;
  std::vector<std::string> items;
  for (const model::CompositeAttribute& attribute : type.attributes) {
    std::string item = item_name(attribute.name) + ' ' + attribute.type;
    if (!attribute.collation.empty()) item += " collate " + attribute.collation;
    const auto lines = docs(attribute.comment, 4);
    if (!lines) return std::nullopt;
    items.push_back(lines->empty() ? item : *lines + "    " + item);
  }
  for (std::string& setting : gen_settings(type)) items.push_back(std::move(setting));
  block.text =
      docs_or_statement(Object(type), 2, block.extra) + "  type " + name_of(type) + ' ' + braces(items, 2) + '\n';
  block.covered = {type.key};
  return block;
}

std::optional<GenBlock> gen_sequence(const model::Sequence& sequence) {
  const model::SequenceOptions& options = sequence.options;
  const model::SequenceOptions usual = default_options(options.type, options.increment);
  std::vector<std::string> items;
  const auto number = [&](const char* word, std::int64_t value, std::int64_t default_value) {
    if (value != default_value) items.push_back(word + (' ' + std::to_string(value)));
  };
  if (options.type != "bigint") items.push_back("as " + options.type);
  number("increment", options.increment, 1);
  number("min", options.minimum, usual.minimum);
  number("max", options.maximum, usual.maximum);
  number("start", options.start, options.increment > 0 ? options.minimum : options.maximum);
  number("cache", options.cache, 1);
  if (options.cycle) items.push_back("cycle");
  if (sequence.owned_by) {
    items.push_back("owned by " + to_string(sequence.owned_by->table) + '.' +
                    support::quote_identifier(sequence.owned_by->column));
  }
  for (std::string& setting : gen_settings(sequence)) items.push_back(std::move(setting));
  GenBlock block;
  block.text = docs_or_statement(Object(sequence), 2, block.extra) +
               (sequence.unlogged ? "  unlogged sequence " : "  sequence ") + name_of(sequence) +
               (items.empty() ? ";\n" : ' ' + braces(items, 2) + '\n');
  block.covered = {sequence.key};
  return block;
}

std::optional<GenBlock> gen_domain(const GenContext& context, const model::Domain& domain) {
  GenBlock block;
  block.text = docs_or_statement(Object(domain), 2, block.extra) + "  domain " + name_of(domain) + " = " + domain.type;
  if (!domain.collation.empty()) block.text += " collate " + domain.collation;
  if (domain.default_value) block.text += " default " + bare_expression(*domain.default_value);
  if (domain.not_null) block.text += " not null";
  const std::vector<std::string> settings = gen_settings(domain);
  block.text += settings.empty() ? ";\n" : ' ' + braces(settings, 2) + '\n';
  block.covered = {domain.key};
  const model::ObjectKey first{model::ObjectKind::constraint, domain.key.schema, domain.key.name, {}, {}};
  std::string checks;
  for (auto it = context.catalog.objects.lower_bound(first); it != context.catalog.objects.end(); ++it) {
    const auto* check = std::get_if<model::Constraint>(&it->second);
    if (check == nullptr || check->key.schema != first.schema || check->key.owner != first.owner) break;
    if (!check->on_domain || !check->validated || calls_function(context.catalog, check->key)) continue;
    checks += "\n    constraint " + name_of(*check) + ' ' + lower_words(check->definition);
    block.covered.insert(check->key);
    for (SqlText& statement : dress(it->second)) block.extra.push_back(std::move(statement));
  }
  const std::size_t end = block.text.rfind(settings.empty() ? ";" : " {");
  if (!checks.empty()) block.text.insert(end, checks);
  return block;
}

}  // namespace gen::render
