#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct pg_result;  // libpq's PGresult, named here so that no libpq header is needed

namespace gen::pg {

/// The outcome of a statement that worked: its rows in text format (none for commands that return none), its command
/// tag and its number of rows. Cheap to copy; string_views live as long as any copy does. Thread-safe for reading.
class Rows {
 public:
  Rows() = default;
  /// Takes ownership of `result`.
  explicit Rows(pg_result* result);

  std::size_t size() const;
  bool empty() const { return size() == 0; }
  std::size_t columns() const;
  std::string_view column_name(std::size_t column) const;
  /// Number of the column called exactly `name`. REQUIRES: there is one.
  std::size_t column(std::string_view name) const;

  /// The value, nothing for NULL. REQUIRES: `row` < size(), `column` < columns().
  std::optional<std::string_view> get(std::size_t row, std::size_t column) const;
  std::optional<std::string_view> get(std::size_t row, std::string_view name) const { return get(row, column(name)); }
  /// The value as a copy, "" for NULL.
  std::string text(std::size_t row, std::size_t column) const;
  std::string text(std::size_t row, std::string_view name) const { return text(row, column(name)); }
  /// The value as a number, 0 for NULL or when it is none.
  std::int64_t integer(std::size_t row, std::size_t column) const;
  std::int64_t integer(std::size_t row, std::string_view name) const { return integer(row, column(name)); }
  /// True for `t`; false for `f` and NULL.
  bool boolean(std::size_t row, std::size_t column) const;
  bool boolean(std::size_t row, std::string_view name) const { return boolean(row, column(name)); }

  /// "INSERT 0 3", "CREATE TABLE", ...
  std::string command_tag() const;
  /// Rows that an INSERT, UPDATE, DELETE, MERGE, COPY or SELECT touched; 0 for other commands.
  std::uint64_t affected() const;

 private:
  std::shared_ptr<pg_result> result_;
};

}  // namespace gen::pg
