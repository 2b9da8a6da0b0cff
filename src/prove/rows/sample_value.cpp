#include "prove/rows/sample_value.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdlib>

namespace gen::prove {
namespace {

using model::Object;
using model::ObjectKind;

constexpr int kDeepest = 5;  // types that hold types

/// The numbers in the brackets of "numeric(10,2)"; 0 where there is none.
std::array<std::int64_t, 2> modifiers(const std::string& type) {
  std::array<std::int64_t, 2> numbers{0, 0};
  const std::size_t open = type.find('(');
  if (open == std::string::npos) return numbers;
  char* end = nullptr;
  numbers[0] = std::strtoll(type.c_str() + open + 1, &end, 10);
  if (*end == ',') numbers[1] = std::strtoll(end + 1, nullptr, 10);
  return numbers;
}

/// An address of mail, since that is what most conditions on texts ask for; shorter where it must be.
std::string text_of(std::int64_t n, std::int64_t longest) {
  if (n == 0) return "";
  const std::string number = std::to_string(n);
  for (const std::string& text : {"row" + number + "@example.org", "row" + number, number}) {
    if (longest == 0 || static_cast<std::int64_t>(text.size()) <= longest) return text;
  }
  return std::string(1, static_cast<char>('a' + n % 26));
}

std::string numeric_of(std::int64_t n, const std::string& type) {
  const auto [precision, scale] = modifiers(type);
  if (precision == 0) return std::to_string(n);
  if (precision > scale + 1) return std::to_string(n);
  if (precision > scale) return std::to_string(n % 10);
  return fmt::format("0.{:0{}}", n % 10, std::max<std::int64_t>(scale, 1));
}

std::string date_of(std::int64_t n) {
  using namespace std::chrono;
  const year_month_day date{sys_days{year{2024} / 1 / 1} + days{n}};
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                     static_cast<unsigned>(date.day()));
}

std::string time_of(std::int64_t n) { return fmt::format("{:02}:{:02}:00", 8 + n / 60 % 12, n % 60); }

std::string bits_of(std::int64_t n, std::int64_t width) {
  std::string bits;
  for (std::int64_t i = 0; i < std::max<std::int64_t>(width, 1); ++i, n /= 2)
    bits.insert(bits.begin(), n % 2 != 0 ? '1' : '0');
  return bits;
}

std::optional<std::string> of_number(const std::string& base, const std::string& type, std::int64_t n) {
  if (base == "smallint" || base == "integer" || base == "bigint" || base == "oid") return std::to_string(n);
  if (base == "real" || base == "double precision") return std::to_string(n) + ".5";
  if (base == "numeric") return numeric_of(n, type);
  if (base == "money") return std::to_string(n) + ".25";
  if (base == "boolean") return n % 2 != 0 ? "t" : "f";
  if (base == "bit") return bits_of(n, modifiers(type)[0]);
  if (base == "bit varying") return bits_of(n, 4);
  if (base == "xid" || base == "cid" || base == "xid8") return std::to_string(n + 10);
  if (base == "pg_lsn") return fmt::format("0/{:X}", n + 16);
  return std::nullopt;
}

std::optional<std::string> of_text(const std::string& base, const std::string& type, std::int64_t n) {
  if (base == "\"char\"") return std::string(1, static_cast<char>('a' + n % 26));
  if (is_text_type(base)) return text_of(n, modifiers(type)[0]);
  if (base == "name") return "row" + std::to_string(n);
  if (base == "bytea") return n == 0 ? "" : fmt::format("\\x{:04x}", n);
  if (base == "uuid") return fmt::format("00000000-0000-4000-8000-{:012}", n);
  if (base == "json" || base == "jsonb") return n == 0 ? "{}" : fmt::format("{{\"row\": {}}}", n);
  if (base == "jsonpath") return "$.row" + std::to_string(n);
  if (base == "xml") return fmt::format("<row>{}</row>", n);
  if (base == "tsvector" || base == "tsquery" || base.ends_with(".ltree") || base == "ltree")
    return fmt::format("row{}", n);
  if (base.ends_with(".hstore") || base == "hstore") return fmt::format("row=>{}", n);
  return std::nullopt;
}

std::optional<std::string> of_time(const std::string& base, std::int64_t n) {
  if (base == "date") return date_of(n);
  if (base == "time without time zone") return time_of(n);
  if (base == "time with time zone") return time_of(n) + "+00";
  if (base == "timestamp without time zone") return date_of(n) + ' ' + time_of(n);
  if (base == "timestamp with time zone") return date_of(n) + ' ' + time_of(n) + "+00";
  if (base.starts_with("interval")) return std::to_string(n) + " days";
  return std::nullopt;
}

std::optional<std::string> of_space(const std::string& base, std::int64_t n) {
  if (base == "inet") return fmt::format("10.0.{}.{}", n / 250, n % 250 + 1);
  if (base == "cidr") return fmt::format("10.{}.{}.0/24", n / 250, n % 250);
  if (base == "macaddr") return fmt::format("02:00:00:00:00:{:02x}", n % 256);
  if (base == "macaddr8") return fmt::format("02:00:00:ff:fe:00:00:{:02x}", n % 256);
  if (base == "point") return fmt::format("({},{})", n, n);
  if (base == "line") return fmt::format("{{1,1,{}}}", n);
  if (base == "lseg") return fmt::format("[({0},0),({0},1)]", n);
  if (base == "box") return fmt::format("({1},{1}),({0},{0})", 10 * n, 10 * n + 5);
  if (base == "path") return fmt::format("[({0},0),({0},1)]", n);
  if (base == "polygon") return fmt::format("(({0},0),({0},1),(0,0))", n);
  if (base == "circle") return fmt::format("<({},0),0.25>", n);
  return std::nullopt;
}

std::string in_quotes(const std::string& text) {
  std::string quoted = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') quoted += '\\';
    quoted += c;
  }
  return quoted + '"';
}

/// The subtype of a built-in range type, for "int4multirange" as well.
std::string builtin_subtype(const std::string& base) {
  for (const auto& [stem, subtype] :
       std::initializer_list<std::pair<std::string, std::string>>{{"int4", "integer"},
                                                                  {"int8", "bigint"},
                                                                  {"num", "numeric"},
                                                                  {"date", "date"},
                                                                  {"ts", "timestamp without time zone"},
                                                                  {"tstz", "timestamp with time zone"}}) {
    if (base == stem + "range" || base == stem + "multirange") return subtype;
  }
  return {};
}

bool is_type(ObjectKind kind) {
  return kind == ObjectKind::enum_type || kind == ObjectKind::domain || kind == ObjectKind::composite_type ||
         kind == ObjectKind::range_type || kind == ObjectKind::table;
}

}  // namespace

std::string without_modifier(const std::string& type) {
  const std::size_t open = type.find('(');
  const std::size_t close = type.find(')');
  if (type.starts_with('"') || open == std::string::npos || close == std::string::npos) return type;
  return type.substr(0, open) + type.substr(close + 1);
}

bool is_text_type(const std::string& type) {
  const std::string base = without_modifier(type);
  return base == "text" || base == "character varying" || base == "character" || base == "citext" ||
         base.ends_with(".citext");
}

bool is_number_type(const std::string& type) {
  const std::string base = without_modifier(type);
  return base == "smallint" || base == "integer" || base == "bigint" || base == "numeric" || base == "real" ||
         base == "double precision" || base == "money";
}

SampleValues::SampleValues(const model::Catalog& catalog) {
  for (const auto& [key, object] : catalog.objects) {
    if (!is_type(key.kind)) continue;
    types_[qualified_name(key)] = &object;
    if (const auto* range = std::get_if<model::RangeType>(&object)) {
      multiranges_[model::qualified_name(
          {ObjectKind::range_type, range->multirange.schema, {}, range->multirange.name, {}})] = &object;
    }
  }
}

std::optional<std::string> SampleValues::value(const std::string& type, std::int64_t n, int depth) const {
  if (depth > kDeepest) return std::nullopt;
  if (type.ends_with("[]")) {
    if (n == 0) return "{}";
    auto element = value(type.substr(0, type.size() - 2), n, depth + 1);
    if (!element) return std::nullopt;
    return '{' + in_quotes(*element) + '}';
  }
  if (auto found = types_.find(type); found != types_.end()) return of_user_type(*found->second, n, depth);
  if (auto found = multiranges_.find(type); found != multiranges_.end()) {
    auto range = of_user_type(*found->second, std::max<std::int64_t>(n, 1), depth);
    return range ? std::optional('{' + *range + '}') : std::nullopt;
  }
  const std::string base = without_modifier(type);
  if (const std::string subtype = builtin_subtype(base); !subtype.empty()) {
    if (n == 0) return base.ends_with("multirange") ? "{}" : "empty";
    auto range = range_over(subtype, n, depth);
    return base.ends_with("multirange") && range ? '{' + *range + '}' : range;
  }
  for (auto& sample : {of_number(base, type, n), of_text(base, type, n), of_time(base, n), of_space(base, n)}) {
    if (sample) return sample;
  }
  return std::nullopt;
}

std::optional<std::string> SampleValues::of_user_type(const Object& type, std::int64_t n, int depth) const {
  if (const auto* labels = std::get_if<model::EnumType>(&type)) {
    if (labels->labels.empty()) return std::nullopt;
    return labels->labels[static_cast<std::size_t>(n) % labels->labels.size()];
  }
  if (const auto* domain = std::get_if<model::Domain>(&type)) return value(domain->type, n, depth + 1);
  if (const auto* row = std::get_if<model::CompositeType>(&type)) return composite(*row, n, depth);
  if (const auto* range = std::get_if<model::RangeType>(&type)) {
    if (n == 0) return "empty";
    return range_over(range->subtype, n, depth);
  }
  return std::nullopt;  // the row type of a table
}

/// Ranges of different numbers do not overlap, for the sake of exclusion constraints.
std::optional<std::string> SampleValues::range_over(const std::string& subtype, std::int64_t n, int depth) const {
  auto low = value(subtype, 10 * n, depth + 1);
  auto high = value(subtype, 10 * n + 5, depth + 1);
  if (!low || !high) return std::nullopt;
  return '[' + in_quotes(*low) + ',' + in_quotes(*high) + ')';
}

std::optional<std::string> SampleValues::composite(const model::CompositeType& type, std::int64_t n, int depth) const {
  std::string row;
  for (std::size_t i = 0; i < type.attributes.size(); ++i) {
    if (i > 0) row += ',';
    // Nothing between two commas is NULL.
    if (auto field = value(type.attributes[i].type, n, depth + 1)) row += in_quotes(*field);
  }
  return '(' + row + ')';
}

}  // namespace gen::prove
