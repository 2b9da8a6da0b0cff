#include "introspect/draft_objects.hpp"

#include <string>
#include <string_view>
#include <unordered_map>

namespace gen::introspect {
namespace {

using model::Identifier;
using nlohmann::json;

json json_at(const pg::Rows& rows, std::size_t row, std::size_t column) {
  const auto text = rows.get(row, column);
  return text ? json::parse(*text) : json();
}

class Drafting {
 public:
  explicit Drafting(AddressBook& book) : book_(book) {}

  /// Columns of a kind's rows: classid, oid, schema, owner, name, signature, fields.
  void add_kind(model::ObjectKind kind, const pg::Rows& rows) {
    for (std::size_t row = 0; row < rows.size(); ++row) {
      const Address address{static_cast<std::uint32_t>(rows.integer(row, 0)),
                            static_cast<std::uint32_t>(rows.integer(row, 1)), 0};
      drafts_.push_back({{kind, Identifier(rows.text(row, 2)), Identifier(rows.text(row, 3)),
                          Identifier(rows.text(row, 4)), rows.text(row, 5)},
                         json_at(rows, row, 6)});
      places_.emplace(address, drafts_.size() - 1);
      book_.add(address, drafts_.back().key);
      add_columns(address, drafts_.back());
    }
  }

  void add_comments(const pg::Rows& rows) {
    for (std::size_t row = 0; row < rows.size(); ++row) {
      if (json* fields = fields_at(address_at(rows, row, 0))) (*fields)["comment"] = rows.text(row, 3);
    }
  }

  void add_privileges(const pg::Rows& rows) {
    for (std::size_t row = 0; row < rows.size(); ++row) {
      if (json* fields = fields_at(address_at(rows, row, 0))) {
        (*fields)["granted"] = json_at(rows, row, 3);
        (*fields)["revoked"] = json_at(rows, row, 4);
      }
    }
  }

  void add_extension_links(const pg::Rows& rows) {
    for (std::size_t row = 0; row < rows.size(); ++row) {
      json* fields = fields_at(address_at(rows, row, 0));
      if (fields != nullptr) (*fields)["depends_on_extensions"] = json_at(rows, row, 3);
    }
  }

  std::vector<DraftObject> take() { return std::move(drafts_); }

 private:
  void add_columns(const Address& relation, const DraftObject& draft) {
    const auto columns = draft.fields.find("columns");
    if (columns == draft.fields.end() || !columns->is_array()) return;
    for (const json& column : *columns) {
      // Only the columns of relations carry a number; those of indexes and constraints are names.
      if (!column.is_object()) return;
      book_.add({relation.class_id, relation.object, column.at("number").get<std::int32_t>()},
                model::column_key(draft.key, Identifier(column.at("name").get<std::string>())));
    }
  }

  /// The JSON object that holds what is at `address`, an object's or a column's; nullptr for what is not in the model.
  json* fields_at(const Address& address) {
    const auto place = places_.find(address.whole());
    if (place == places_.end()) return nullptr;
    json& fields = drafts_[place->second].fields;
    if (address.sub == 0) return &fields;
    for (json& column : fields["columns"]) {
      if (column.is_object() && column.at("number") == address.sub) return &column;
    }
    return nullptr;
  }

  AddressBook& book_;
  std::vector<DraftObject> drafts_;
  std::unordered_map<Address, std::size_t, AddressHash> places_;
};

}  // namespace

std::vector<DraftObject> draft_objects(const CatalogRows& rows, AddressBook& book) {
  Drafting drafting(book);
  for (std::size_t kind = 0; kind < kKindCount; ++kind) {
    drafting.add_kind(static_cast<model::ObjectKind>(kind), rows.kinds[kind]);
  }
  drafting.add_comments(rows.comments);
  drafting.add_privileges(rows.privileges);
  drafting.add_extension_links(rows.extension_links);
  return drafting.take();
}

}  // namespace gen::introspect
