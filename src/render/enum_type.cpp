#include <algorithm>

#include "render/kinds.hpp"
#include "render/subject.hpp"

namespace gen::render {
namespace {

using Labels = std::vector<std::string>;

bool has(const Labels& labels, const std::string& label) {
  return std::find(labels.begin(), labels.end(), label) != labels.end();
}

/// Labels cannot be removed or moved, so the old ones must stand in the new list in their old order.
bool only_adds(const Labels& before, const Labels& after) {
  auto next = before.begin();
  for (const std::string& label : after) {
    if (next != before.end() && *next == label) ++next;
  }
  return next == before.end();
}

SqlText add_label(const model::EnumType& type, std::size_t index, const Labels& before) {
  const Labels& labels = type.labels;
  SqlBuilder sql("ALTER TYPE");
  sql.name(own_name(type.key)).word("ADD VALUE").literal(labels[index]);
  const bool last = std::none_of(labels.begin() + static_cast<std::ptrdiff_t>(index), labels.end(),
                                 [&](const std::string& label) { return has(before, label); });
  if (last) return sql.build();
  // Whatever stands in front is there already, old or added a moment ago.
  if (index > 0) return sql.word("AFTER").literal(labels[index - 1]).build();
  return sql.word("BEFORE").literal(before.front()).build();
}

}  // namespace

SqlText rename_enum_label(const model::ObjectKey& type, const std::string& from, const std::string& to) {
  return SqlBuilder("ALTER TYPE")
      .name(own_name(type))
      .word("RENAME VALUE")
      .literal(from)
      .word("TO")
      .literal(to)
      .build();
}

namespace kinds {

Script create(const model::EnumType& type) {
  SqlBuilder sql("CREATE TYPE");
  sql.name(own_name(type.key)).word("AS ENUM");
  sql.list(type.labels, [](SqlBuilder& out, const std::string& label) { out.literal(label); });
  return {sql.build()};
}

std::optional<Script> alter(const model::EnumType& before, const model::EnumType& after) {
  if (!only_adds(before.labels, after.labels)) return std::nullopt;
  Script script;
  for (std::size_t i = 0; i < after.labels.size(); ++i) {
    if (!has(before.labels, after.labels[i])) script.push_back(add_label(after, i, before.labels));
  }
  return script;
}

}  // namespace kinds
}  // namespace gen::render
