#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <unordered_map>

#include "gen/model/object_key.hpp"

namespace gen::introspect {

/// Where the catalogs keep an object: the three columns by which pg_depend, pg_description and others point (manual,
/// 53.18). `sub` is a column number, 0 for the object itself.
struct Address {
  std::uint32_t class_id = 0;
  std::uint32_t object = 0;
  std::int32_t sub = 0;

  bool operator==(const Address&) const = default;
  Address whole() const { return {class_id, object, 0}; }
};

struct AddressHash {
  std::size_t operator()(const Address& address) const {
    const std::uint64_t high = (std::uint64_t{address.class_id} << 32) | address.object;
    return std::hash<std::uint64_t>{}(high * 0x9E3779B97F4A7C15ULL + static_cast<std::uint32_t>(address.sub));
  }
};

/// Knows which object or column of the model an address means, through any number of inner objects.
class AddressBook {
 public:
  void add(const Address& address, model::ObjectKey key) { keys_.emplace(address, std::move(key)); }
  /// What has no key of its own at `from` means whatever is at `to`. The first alias of an address stays.
  void add_alias(const Address& from, const Address& to) { aliases_.emplace(from, to); }

  /// The object at `address` and nothing in its place; nullptr when there is none.
  const model::ObjectKey* find_exact(const Address& address) const;
  /// The object or column that `address` means; a column that is not known means its relation. nullptr for what is not
  /// part of the model.
  const model::ObjectKey* resolve(const Address& address) const;
  /// The relation of the column that `address` means; nullptr when it means no column.
  const model::ObjectKey* relation_of(const Address& address) const;

 private:
  const Address* alias_of(const Address& address) const;
  /// The address that holds a key and stands for `address`; its `sub` is 0 when only the relation is known.
  std::optional<Address> settle(Address address) const;

  std::unordered_map<Address, model::ObjectKey, AddressHash> keys_;
  std::unordered_map<Address, Address, AddressHash> aliases_;
};

}  // namespace gen::introspect
