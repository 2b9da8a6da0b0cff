#include "connection_text.hpp"

#include <algorithm>
#include <cctype>

#include "gen/support/suggestion.hpp"

namespace gen::pg {
namespace {

using support::Diagnostic;

constexpr const char* kEncodeHint =
    "in a URL the characters @ : / ? # % of a user name or password are written %40 %3A %2F %3F %23 %25; or leave the "
    "password out and set PGPASSWORD or use a password file";

bool is_hex(char c) { return std::isxdigit(static_cast<unsigned char>(c)) != 0; }

bool is_name(std::string_view text) {
  constexpr std::size_t kLongest = 40;
  return !text.empty() && text.size() <= kLongest && std::ranges::all_of(text, [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '+' || c == '.' || c == ':';
  });
}

/// Characters, not bytes, counted from 1.
std::size_t place_of(std::string_view text, std::size_t byte) {
  return 1 + static_cast<std::size_t>(std::ranges::count_if(
                 text.substr(0, byte), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::string encoded(char c) {
  constexpr std::string_view kHex = "0123456789ABCDEF";
  const auto byte = static_cast<unsigned char>(c);
  return {'%', kHex[byte >> 4U], kHex[byte & 15U]};
}

/// A URL in its parts, as offsets into the whole text.
struct Parts {
  std::size_t authority = 0;  ///< behind ://
  std::size_t user_end = 0;   ///< the @ that ends user and password; `authority` without one
  std::size_t query = 0;      ///< the ? in front of the parameters; the text's size without one
};

/// The parameters begin at the last ? that has "name=" behind it. When the only @ stands behind that, the ? is part of
/// a password, unless the name is one of libpq's.
std::size_t query_of(std::string_view url, std::size_t authority, const std::vector<std::string>& options) {
  for (std::size_t at = url.rfind('?'); at != url.npos && at >= authority; at = url.rfind('?', at - 1)) {
    const std::size_t sign = std::min(url.find_first_not_of("abcdefghijklmnopqrstuvwxyz_", at + 1), url.size());
    const bool names = sign < url.size() && url[sign] == '=' && sign > at + 1;
    const bool user_before = url.find('@', authority) < at;
    const bool at_sign_behind = url.find('@', at) != url.npos;
    const bool known = std::ranges::find(options, url.substr(at + 1, sign - at - 1)) != options.end();
    if (names && (user_before || !at_sign_behind || known)) return at;
  }
  return url.size();
}

Parts parts_of(std::string_view url, const std::vector<std::string>& options) {
  Parts parts;
  parts.authority = url.find("://") + 3;
  parts.query = query_of(url, parts.authority, options);
  const std::size_t at_sign = url.substr(0, parts.query).rfind('@');
  parts.user_end = at_sign == url.npos || at_sign < parts.authority ? parts.authority : at_sign;
  return parts;
}

/// Offsets of the characters of user and password that libpq would take for something else, and of each % that begins
/// no code.
std::vector<std::size_t> stray_characters(std::string_view url, const Parts& parts) {
  std::vector<std::size_t> strays;
  for (std::size_t at = parts.authority; at < parts.query; ++at) {
    const char c = url[at];
    const bool in_user = at < parts.user_end;
    const bool bad_code = c == '%' && !(at + 2 < url.size() && is_hex(url[at + 1]) && is_hex(url[at + 2]));
    if ((in_user && (c == '@' || c == '/')) || bad_code) strays.push_back(at);
  }
  return strays;
}

std::optional<Diagnostic> check_characters(std::string_view url, const Parts& parts) {
  const std::vector<std::size_t> strays = stray_characters(url, parts);
  if (strays.empty()) return std::nullopt;
  std::string list;
  for (const std::size_t at : strays) {
    list += (list.empty() ? "write " : ", ") + encoded(url[at]) + " for the " + url[at] + " at character " +
            std::to_string(place_of(url, at));
  }
  const std::size_t first = strays.front();
  Diagnostic problem = bad_target("the " + std::string(1, url[first]) + " at character " +
                                  std::to_string(place_of(url, first)) + " of the URL has to be percent-encoded");
  problem.notes.push_back({"in user name and password: " + list, {}});
  return problem;
}

std::optional<Diagnostic> check_parameters(std::string_view url, std::size_t query,
                                           const std::vector<std::string>& options) {
  for (std::size_t at = query; at < url.size();) {
    const std::size_t begin = at + 1;
    const std::size_t end = std::min(url.find('&', begin), url.size());
    const std::string_view name = url.substr(begin, std::min(url.substr(begin, end - begin).find('='), end - begin));
    // JDBC's ssl=true is understood by libpq.
    if (name != "ssl" && std::ranges::find(options, name) == options.end())
      return unknown_option(url, begin, name, options);
    at = end;
  }
  return std::nullopt;
}

/// "jdbc:postgresql://", "postgresql+psycopg2://", "mysql://": forms of other programs.
std::optional<Diagnostic> check_scheme(std::string_view text) {
  const std::size_t end = text.find("://");
  const std::string_view scheme = text.substr(0, std::min(end, text.size()));
  if (end == text.npos || scheme == "postgresql" || scheme == "postgres" || !is_name(scheme)) return std::nullopt;
  if (scheme.starts_with("jdbc:")) {
    return bad_target("it is written for JDBC",
                      "leave \"jdbc:\" out, and write user and password in front of the host: "
                      "postgresql://USER:PASSWORD@HOST:PORT/DATABASE");
  }
  if (const std::size_t plus = scheme.find('+'); plus != scheme.npos && scheme.starts_with("postgres")) {
    const std::string driver(scheme.substr(plus));
    return bad_target("it names a driver",
                      "leave \"" + driver + "\" out: postgresql://USER:PASSWORD@HOST:PORT/DATABASE");
  }
  return bad_target("it begins with " + std::string(scheme) + "://",
                    "gen speaks to PostgreSQL: postgresql://USER:PASSWORD@HOST:PORT/DATABASE");
}

}  // namespace

Diagnostic bad_target(std::string message, std::string hint) {
  return support::error("GEN2001", "the connection string cannot be used: " + std::move(message), {},
                        hint.empty() ? kEncodeHint : std::move(hint));
}

Diagnostic unknown_option(std::string_view text, std::size_t at, std::string_view name,
                          const std::vector<std::string>& options) {
  const bool safe = is_name(name) && text.substr(0, at).find("password") == text.npos;
  const std::string which =
      safe ? "\"" + std::string(name) + "\"" : "at character " + std::to_string(place_of(text, at));
  const auto close = safe ? support::closest(std::string(name), options) : std::nullopt;
  return bad_target(
      "there is no connection option " + which,
      close ? "did you mean \"" + *close + "\"?" : "the options are those of libpq: sslmode, connect_timeout, ...");
}

std::optional<Diagnostic> check_connection_text(std::string_view text, const std::vector<std::string>& options) {
  if (auto problem = check_scheme(text)) return problem;
  if (!text.starts_with("postgres://") && !text.starts_with("postgresql://")) {
    if (text.find('=') != text.npos) return std::nullopt;
    return bad_target("it is neither a URL (postgresql://...) nor a list of key=value pairs");
  }
  const Parts parts = parts_of(text, options);
  if (auto problem = check_characters(text, parts)) return problem;
  return check_parameters(text, parts.query, options);
}

}  // namespace gen::pg
