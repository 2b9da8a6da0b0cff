#pragma once

#include <string>
#include <string_view>

namespace gen::support {

/// Passwords that this process knows of. What holds one has no printing form (pg::ConnectionTarget); this is the net
/// below: texts of others (libpq, the server, programs) pass through `without_secrets` before a person sees them.
///
/// Remembers `text` for the life of the process. Texts of less than 4 bytes are not kept, nor is "postgres":
/// they would black out ordinary words. Thread-safe, as are the others.
void keep_secret(std::string_view text);

/// `text` with each kept secret that stands in it as a word of its own replaced by `***`.
std::string without_secrets(std::string text);

/// A kept secret stands somewhere in `text`.
bool holds_secret(std::string_view text);

/// An entry NAME=value of our environment that no child process may inherit, unless it is a client of PostgreSQL that is
/// given it on purpose: it names a database with its password, or holds a kept secret.
bool is_secret_variable(std::string_view entry);

}  // namespace gen::support
