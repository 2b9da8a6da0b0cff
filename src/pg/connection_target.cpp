#include "gen/pg/connection_target.hpp"

#include <libpq-fe.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>

namespace gen::pg {
namespace {

using support::Diagnostic;

struct FreeOptions {
  void operator()(PQconninfoOption* options) const { PQconninfoFree(options); }
};
using Options = std::unique_ptr<PQconninfoOption, FreeOptions>;

constexpr const char* kEncodeHint =
    "in a URL the characters @ : / ? # % of a user name or password are written %40 %3A %2F %3F %23 %25; or leave the "
    "password out and set PGPASSWORD or use a password file";

Diagnostic bad_target(std::string message) {
  return support::error("GEN2001", "the connection string cannot be used: " + std::move(message), {}, kEncodeHint);
}

/// libpq quotes what it stumbled over, which may be a piece of a password: such pieces are blanked out, except names
/// of options, which are never secret.
std::string without_quoted_pieces(std::string_view message) {
  const bool names_an_option = message.find("option \"") != std::string_view::npos ||
                               message.find("query parameter: \"") != std::string_view::npos;
  std::string out;
  bool inside = false;
  for (const char c : message) {
    if (c == '\n') continue;
    if (c == '"' && !names_an_option) {
      inside = !inside;
      out += inside ? "\"..." : "\"";
    } else if (!inside) {
      out += c;
    }
  }
  return out;
}

bool is_url(std::string_view text) { return text.starts_with("postgres://") || text.starts_with("postgresql://"); }

/// libpq ends the user and password at the first @ or /, so an unencoded one moves the rest of a password into the
/// host or database, where it would be shown.
bool has_stray_at_sign(std::string_view url) {
  std::string_view rest = url.substr(url.find("://") + 3);
  rest = rest.substr(0, rest.find('?'));
  const std::size_t first = rest.find('@');
  const std::size_t slash = rest.find('/');
  if (first == std::string_view::npos) return false;
  return slash < first || rest.find('@', first + 1) != std::string_view::npos;
}

bool is_port_list(std::string_view ports) {
  return std::ranges::all_of(ports, [](char c) { return (c >= '0' && c <= '9') || c == ','; });
}

std::string percent_encode(std::string_view text) {
  static constexpr std::string_view kPlain = "-._~";
  static constexpr char kHex[] = "0123456789ABCDEF";
  std::string out;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (std::isalnum(byte) != 0 || kPlain.find(c) != std::string_view::npos) {
      out += c;
    } else {
      out += '%';
      out += kHex[byte >> 4];
      out += kHex[byte & 15];
    }
  }
  return out;
}

}  // namespace

support::Result<ConnectionTarget> ConnectionTarget::parse(const std::string& url_or_keyvalue) {
  if (url_or_keyvalue.find('=') == std::string::npos && !is_url(url_or_keyvalue)) {
    return bad_target("it is neither a URL (postgresql://...) nor a list of key=value pairs");
  }
  if (is_url(url_or_keyvalue) && has_stray_at_sign(url_or_keyvalue)) {
    return bad_target("it holds an @ that does not end the user name and password");
  }
  char* message = nullptr;
  const Options options(PQconninfoParse(url_or_keyvalue.c_str(), &message));
  const std::unique_ptr<char, decltype(&PQfreemem)> owned(message, &PQfreemem);
  if (!options) return bad_target(without_quoted_pieces(message != nullptr ? message : "out of memory"));
  ConnectionTarget target;
  for (const PQconninfoOption* option = options.get(); option->keyword != nullptr; ++option) {
    if (option->val != nullptr) target.parameters_[option->keyword] = option->val;
  }
  if (const auto port = target.parameters_.find("port");
      port != target.parameters_.end() && !is_port_list(port->second)) {
    return bad_target("the port, between the last : and the next /, is not a number");
  }
  return target;
}

std::optional<ConnectionTarget> ConnectionTarget::from_environment() {
  static constexpr std::array kNaming = {"PGHOST", "PGHOSTADDR", "PGPORT", "PGDATABASE", "PGUSER", "PGSERVICE"};
  const bool named = std::ranges::any_of(kNaming, [](const char* name) {
    const char* value = std::getenv(name);
    return value != nullptr && *value != '\0';
  });
  if (!named) return std::nullopt;
  return ConnectionTarget{};  // libpq itself reads the variables when it connects
}

ConnectionTarget ConnectionTarget::socket(const std::string& directory, int port, const std::string& user,
                                          const std::string& database) {
  ConnectionTarget target;
  // Everything that a PG* variable of the caller could turn elsewhere is set.
  target.parameters_ = {{"host", directory},  {"port", std::to_string(port)}, {"user", user},
                        {"dbname", database}, {"sslmode", "disable"},         {"gssencmode", "disable"}};
  return target;
}

ConnectionTarget ConnectionTarget::with(const std::string& keyword, const std::string& value) const {
  ConnectionTarget copy = *this;
  copy.parameters_[keyword] = value;
  return copy;
}

std::string ConnectionTarget::effective(const std::string& keyword) const {
  if (const auto found = parameters_.find(keyword); found != parameters_.end()) return found->second;
  const Options defaults(PQconndefaults());
  for (const PQconninfoOption* option = defaults.get(); option != nullptr && option->keyword != nullptr; ++option) {
    if (keyword == option->keyword && option->val != nullptr) return option->val;
  }
  return {};
}

std::string ConnectionTarget::database() const {
  std::string name = effective("dbname");
  return name.empty() ? user() : name;
}

std::string ConnectionTarget::redacted() const {
  std::string host_name = host();
  if (host_name.empty()) host_name = effective("hostaddr");
  const std::string name = percent_encode(database());
  const std::string role = percent_encode(user());
  if (host_name.empty() || host_name.starts_with('/')) {
    std::string text = "postgresql:///" + name + "?";
    if (!host_name.empty()) text += "host=" + host_name + "&";
    return text + "port=" + port() + "&user=" + role;
  }
  const bool is_v6 = host_name.find(':') != std::string::npos && host_name.find(',') == std::string::npos;
  return "postgresql://" + role + "@" + (is_v6 ? "[" + host_name + "]" : host_name) + ":" + port() + "/" + name;
}

std::vector<std::pair<std::string, std::string>> ConnectionTarget::child_environment() const {
  std::vector<std::pair<std::string, std::string>> variables;
  const Options defaults(PQconndefaults());
  for (const PQconninfoOption* option = defaults.get(); option != nullptr && option->keyword != nullptr; ++option) {
    const auto found = parameters_.find(option->keyword);
    if (option->envvar != nullptr && found != parameters_.end()) variables.emplace_back(option->envvar, found->second);
  }
  return variables;
}

}  // namespace gen::pg
