#include "scope/ledger_of.hpp"

#include <algorithm>
#include <array>

namespace gen::scope {
namespace {

struct LedgerShape {
  std::string_view tool;
  std::string_view table;
  bool exactly;
  std::string_view columns;
};

constexpr std::array kLedgers{
#define GEN_LEDGER(tool, table, exactly, columns) LedgerShape{tool, table, exactly, columns},
#include "scope/ledgers.def"
};

bool has_shape(const model::Table& table, const LedgerShape& shape) {
  std::size_t wanted = 0;
  for (std::string_view rest = shape.columns; !rest.empty(); ++wanted) {
    const std::size_t end = std::min(rest.find(' '), rest.size());
    if (model::find_column(table, model::Identifier(std::string(rest.substr(0, end)))) == nullptr) return false;
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return !shape.exactly || table.columns.size() == wanted;
}

}  // namespace

std::string_view ledger_of(const model::Table& table) {
  const auto found = std::ranges::find_if(kLedgers, [&](const LedgerShape& shape) {
    return table.key.name.str() == shape.table && has_shape(table, shape);
  });
  return found == kLedgers.end() ? std::string_view() : found->tool;
}

bool is_book_of_gen(const model::Table& table) {
  const std::string& schema = table.key.schema.str();
  return (schema == "gen" || schema.starts_with("gen_")) && ledger_of(table) == "gen";
}

}  // namespace gen::scope
