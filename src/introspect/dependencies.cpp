#include "introspect/dependencies.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace gen::introspect {
namespace {

using model::DependencyType;
using model::ObjectKey;

/// A row of pg_depend.
struct Link {
  Address dependent;
  Address referenced;
  char type = 'n';
};

std::vector<Link> links_of(const pg::Rows& rows) {
  std::vector<Link> links;
  links.reserve(rows.size());
  for (std::size_t row = 0; row < rows.size(); ++row) {
    links.push_back({address_at(rows, row, 0), address_at(rows, row, 3), rows.get(row, 6).value_or("n").front()});
  }
  return links;
}

/// Membership in an extension wins over being an inner part of another object; both win over nothing.
void add_aliases(const CatalogRows& rows, const std::vector<Link>& links, AddressBook& book) {
  for (const char type : {'e', 'i'}) {
    for (const Link& link : links) {
      if (link.type == type) book.add_alias(link.dependent, link.referenced);
    }
  }
  for (std::size_t row = 0; row < rows.aliases.size(); ++row) {
    const Address inner{static_cast<std::uint32_t>(rows.aliases.integer(row, 0)),
                        static_cast<std::uint32_t>(rows.aliases.integer(row, 1)), 0};
    book.add_alias(inner, address_at(rows.aliases, row, 2));
  }
}

DependencyType type_of(char deptype) {
  switch (deptype) {
    case 'a':
    case 'P':
    case 'S':
    case 'x':
      return DependencyType::automatic;
    case 'i':
      return DependencyType::internal;
    default:
      return DependencyType::normal;
  }
}

/// What goes by itself with something else is only an inner object (an entry of an operator family, a table of a
/// publication), not the object it stands for.
DependencyType type_of(const Link& link, const AddressBook& book) {
  const DependencyType type = type_of(link.type);
  const bool inner = book.find_exact(link.dependent) == nullptr && book.find_exact(link.dependent.whole()) == nullptr;
  // The index behind a constraint of a partition goes with the parent's index, and takes the constraint along.
  if (link.type == 'P') return type;
  return inner && type == DependencyType::automatic ? DependencyType::normal : type;
}

/// An object, or a column of it: what needs no edge, since they come and go together.
bool is_part_of(const ObjectKey& part, const ObjectKey& whole) {
  return part == whole ||
         (part.kind == model::ObjectKind::column && part.schema == whole.schema && part.owner == whole.name);
}

}  // namespace

std::vector<model::Dependency> read_dependencies(const CatalogRows& rows, AddressBook& book) {
  const std::vector<Link> links = links_of(rows.dependencies);
  add_aliases(rows, links, book);

  std::map<std::pair<ObjectKey, ObjectKey>, DependencyType> edges;
  const auto add = [&edges](const ObjectKey& dependent, const ObjectKey& referenced, DependencyType type) {
    const auto [edge, fresh] = edges.try_emplace({dependent, referenced}, type);
    if (!fresh) edge->second = std::max(edge->second, type);  // the enumerators stand from loose to tight
  };
  for (const Link& link : links) {
    const ObjectKey* dependent = book.resolve(link.dependent);
    const ObjectKey* referenced = book.resolve(link.referenced);
    if (dependent == nullptr || referenced == nullptr) continue;
    if (!is_part_of(*dependent, *referenced)) add(*dependent, *referenced, type_of(link, book));
    if (referenced->kind != model::ObjectKind::column) continue;
    const ObjectKey* relation = book.relation_of(link.referenced);
    if (relation != nullptr && !is_part_of(*dependent, *relation)) add(*dependent, *relation, type_of(link, book));
  }
  std::vector<model::Dependency> dependencies;
  dependencies.reserve(edges.size());
  for (const auto& [ends, type] : edges) dependencies.push_back({ends.first, ends.second, type});
  return dependencies;
}

}  // namespace gen::introspect
