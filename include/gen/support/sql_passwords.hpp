#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace gen::support {

/// Where a password stands in a text of SQL, without the quotes around it. Offset and length count bytes.
struct PasswordSpan {
  std::uint32_t offset = 0;
  std::uint32_t length = 0;
};

/// The passwords that are written as literals, in the order of the text: behind PASSWORD (CREATE ROLE, manual, and
/// ALTER ROLE), in OPTIONS whose name says so (CREATE USER MAPPING), and in connection strings (manual, 34.1.1),
/// wherever such a literal stands: CREATE SUBSCRIPTION, dblink, ALTER SYSTEM. Bodies in dollar quotes, statements in
/// literals and the queries of `-- gen:` lines are looked into. What is put together while the statement runs cannot be
/// seen. Never fails.
std::vector<PasswordSpan> password_spans(std::string_view sql);

/// `sql` with `***` in the place of each password. Not the same statement any more.
std::string without_passwords(std::string_view sql);

/// `without_passwords` was here: some password is `***`.
bool has_masked_password(std::string_view sql);

/// `text` (what a server said of `sql`) with `***` wherever it repeats a password of `sql`.
std::string without_passwords_of(std::string_view sql, std::string text);

}  // namespace gen::support
