#include "render/schema_files/file_layout.hpp"

#include <string_view>

#include "gen/support/ascii.hpp"

namespace gen::render {
namespace {

using model::ObjectKey;
using model::ObjectKind;

/// A name as a file name of any file system: what some system forbids is written in hexadecimal after a percent sign.
std::string file_name(const std::string& name) {
  constexpr std::string_view kForbidden = "/\\:*?\"<>|%";
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string out;
  for (std::size_t i = 0; i < name.size(); ++i) {
    const auto byte = static_cast<unsigned char>(name[i]);
    const bool edge = i == 0 || i + 1 == name.size();
    const bool hidden = edge && (name[i] == '.' || name[i] == ' ');
    if (byte < 0x20 || byte == 0x7f || hidden || kForbidden.find(name[i]) != std::string_view::npos) {
      out += '%';
      out += kDigits[byte >> 4];
      out += kDigits[byte & 15];
    } else {
      out += name[i];
    }
  }
  return out;
}

/// Path without extension, below the folder of the schema if there is one.
std::string place(const ObjectKey& home) {
  const std::string name = file_name(home.name.str());
  switch (home.kind) {
    case ObjectKind::schema:
      return name + "/schema";
    case ObjectKind::extension:
      return "extensions";
    case ObjectKind::foreign_data_wrapper:
    case ObjectKind::foreign_server:
    case ObjectKind::user_mapping:
      return "foreign_servers";
    case ObjectKind::event_trigger:
      return "event_triggers";
    case ObjectKind::publication:
      return "publications";
    case ObjectKind::subscription:
      return "subscriptions";
    case ObjectKind::default_privileges:
      return "default_privileges";
    case ObjectKind::sequence:
      return "sequences";
    case ObjectKind::function:
    case ObjectKind::aggregate:
      return "functions/" + name;
    case ObjectKind::language:
    case ObjectKind::transform:
      return "languages";
    case ObjectKind::access_method:
      return "access_methods";
    case ObjectKind::cast:
      return "casts";
    case ObjectKind::conversion:
      return "conversions";
    case ObjectKind::text_search_parser:
    case ObjectKind::text_search_template:
    case ObjectKind::text_search_dictionary:
    case ObjectKind::text_search_configuration:
      return "text_search";
    case ObjectKind::operator_:
    case ObjectKind::operator_family:
    case ObjectKind::operator_class:
      return "operators";
    case ObjectKind::table:
      return "tables/" + name;
    case ObjectKind::view:
    case ObjectKind::materialized_view:
      return "views/" + name;
    default:
      return "types";
  }
}

}  // namespace

std::string FileLayout::path_of(const ObjectKey& home) {
  const bool in_schema = !home.schema.empty() && home.kind != ObjectKind::default_privileges;
  return unique(in_schema ? file_name(home.schema.str()) + '/' + place(home) : place(home));
}

std::string FileLayout::unique(const std::string& wanted) {
  auto [it, fresh] = given_.emplace(wanted, wanted);
  if (fresh) {
    for (int number = 2; !taken_.insert(support::lower(it->second)).second; ++number) {
      it->second = wanted + '~' + std::to_string(number);
    }
  }
  return it->second + extension_;
}

}  // namespace gen::render
