#include "gen/pg/rows.hpp"

#include <libpq-fe.h>

#include <cassert>
#include <charconv>

namespace gen::pg {

Rows::Rows(pg_result* result) : result_(result, [](pg_result* owned) { PQclear(owned); }) {}

std::size_t Rows::size() const { return result_ ? static_cast<std::size_t>(PQntuples(result_.get())) : 0; }

std::size_t Rows::columns() const { return result_ ? static_cast<std::size_t>(PQnfields(result_.get())) : 0; }

std::string_view Rows::column_name(std::size_t column) const {
  return PQfname(result_.get(), static_cast<int>(column));
}

std::size_t Rows::column(std::string_view name) const {
  // Not PQfnumber: it folds the name to lower case as SQL would.
  const std::size_t count = columns();
  for (std::size_t i = 0; i < count; ++i) {
    if (column_name(i) == name) return i;
  }
  assert(!"no such column");
  return count;
}

std::optional<std::string_view> Rows::get(std::size_t row, std::size_t column) const {
  const int r = static_cast<int>(row);
  const int c = static_cast<int>(column);
  if (PQgetisnull(result_.get(), r, c) != 0) return std::nullopt;
  return std::string_view(PQgetvalue(result_.get(), r, c), static_cast<std::size_t>(PQgetlength(result_.get(), r, c)));
}

std::string Rows::text(std::size_t row, std::size_t column) const { return std::string(get(row, column).value_or("")); }

std::int64_t Rows::integer(std::size_t row, std::size_t column) const {
  const std::string_view digits = get(row, column).value_or("");
  std::int64_t number = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return number;
}

bool Rows::boolean(std::size_t row, std::size_t column) const { return get(row, column) == std::string_view("t"); }

std::string Rows::command_tag() const { return result_ ? PQcmdStatus(result_.get()) : ""; }

std::uint64_t Rows::affected() const {
  if (!result_) return 0;
  const std::string_view digits = PQcmdTuples(result_.get());
  std::uint64_t number = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return number;
}

}  // namespace gen::pg
