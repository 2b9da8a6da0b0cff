#include "introspect/address_book.hpp"

#include <gtest/gtest.h>

namespace gen::introspect {
namespace {

using model::Identifier;
using model::ObjectKey;
using model::ObjectKind;

constexpr std::uint32_t kClass = 1259;
constexpr std::uint32_t kType = 1247;

ObjectKey table_key() { return {ObjectKind::table, Identifier("shop"), {}, Identifier("orders"), {}}; }

AddressBook book_with_table() {
  AddressBook book;
  book.add({kClass, 20000, 0}, table_key());
  book.add({kClass, 20000, 1}, model::column_key(table_key(), Identifier("id")));
  return book;
}

TEST(AddressBook, Resolve_KnownColumn_GivesTheColumn) {
  const AddressBook book = book_with_table();
  ASSERT_NE(book.resolve({kClass, 20000, 1}), nullptr);
  EXPECT_EQ(to_string(*book.resolve({kClass, 20000, 1})), "column shop.orders.id");
  EXPECT_EQ(*book.relation_of({kClass, 20000, 1}), table_key());
}

TEST(AddressBook, Resolve_UnknownColumn_GivesItsRelation) {
  const AddressBook book = book_with_table();
  EXPECT_EQ(*book.resolve({kClass, 20000, 7}), table_key());
  EXPECT_EQ(book.relation_of({kClass, 20000, 7}), nullptr);
}

TEST(AddressBook, Resolve_ArrayOfRowType_GivesTheTable) {
  AddressBook book = book_with_table();
  book.add_alias({kType, 20001, 0}, {kClass, 20000, 0});
  book.add_alias({kType, 20002, 0}, {kType, 20001, 0});
  EXPECT_EQ(*book.resolve({kType, 20002, 0}), table_key());
}

TEST(AddressBook, Resolve_Unknown_GivesNothing) {
  const AddressBook book = book_with_table();
  EXPECT_EQ(book.resolve({kClass, 20001, 0}), nullptr);
  EXPECT_EQ(book.resolve({kType, 20000, 0}), nullptr);
}

TEST(AddressBook, Resolve_CircleOfAliases_GivesNothing) {
  AddressBook book;
  book.add_alias({kType, 1, 0}, {kType, 2, 0});
  book.add_alias({kType, 2, 0}, {kType, 1, 0});
  EXPECT_EQ(book.resolve({kType, 1, 0}), nullptr);
}

TEST(AddressBook, AddAlias_Twice_KeepsTheFirst) {
  AddressBook book = book_with_table();
  book.add_alias({kType, 5, 0}, {kClass, 20000, 1});
  book.add_alias({kType, 5, 0}, {kClass, 20000, 0});
  EXPECT_EQ(book.resolve({kType, 5, 0})->name.str(), "id");
}

}  // namespace
}  // namespace gen::introspect
