#include "introspect/address_book.hpp"

namespace gen::introspect {

const model::ObjectKey* AddressBook::find_exact(const Address& address) const {
  auto it = keys_.find(address);
  return it == keys_.end() ? nullptr : &it->second;
}

const Address* AddressBook::alias_of(const Address& address) const {
  auto it = aliases_.find(address);
  if (it == aliases_.end()) it = aliases_.find(address.whole());
  return it == aliases_.end() ? nullptr : &it->second;
}

std::optional<Address> AddressBook::settle(Address address) const {
  // The longest chain is array type -> row type -> table -> extension; the bound only guards against a damaged catalog.
  constexpr int kLongestChain = 8;
  for (int hop = 0; hop < kLongestChain; ++hop) {
    if (find_exact(address) != nullptr) return address;
    if (find_exact(address.whole()) != nullptr) return address.whole();
    const Address* next = alias_of(address);
    if (next == nullptr) return std::nullopt;
    address = *next;
  }
  return std::nullopt;
}

const model::ObjectKey* AddressBook::resolve(const Address& address) const {
  const auto settled = settle(address);
  return settled ? find_exact(*settled) : nullptr;
}

const model::ObjectKey* AddressBook::relation_of(const Address& address) const {
  const auto settled = settle(address);
  return settled && settled->sub != 0 ? find_exact(settled->whole()) : nullptr;
}

}  // namespace gen::introspect
