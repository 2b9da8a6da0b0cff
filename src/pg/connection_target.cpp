#include "gen/pg/connection_target.hpp"

#include <libpq-fe.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>
#include <memory>

#include "connection_text.hpp"
#include "gen/support/secrets.hpp"
#include "gen/support/suggestion.hpp"

namespace gen::pg {
namespace {

using support::Diagnostic;

struct FreeOptions {
  void operator()(PQconninfoOption* options) const { PQconninfoFree(options); }
};
using Options = std::unique_ptr<PQconninfoOption, FreeOptions>;

/// libpq quotes what it stumbled over, which may be a piece of a password: such pieces are blanked out.
std::string without_quoted_pieces(std::string_view message) {
  std::string out;
  bool inside = false;
  for (const char c : message) {
    if (c == '\n') continue;
    if (c == '"') {
      inside = !inside;
      out += inside ? "\"..." : "\"";
    } else if (!inside) {
      out += c;
    }
  }
  return out;
}

/// libpq's refusal of a text.
Diagnostic refused_by_libpq(const std::string& text, std::string_view message,
                            const std::vector<std::string>& options) {
  constexpr std::string_view kUnknown = "invalid connection option \"";
  if (const std::size_t at = message.find(kUnknown); at != std::string_view::npos) {
    std::string_view name = message.substr(at + kUnknown.size());
    name = name.substr(0, name.find('"'));
    return unknown_option(text, std::min(text.find(name), text.size()), name, options);
  }
  return bad_target(without_quoted_pieces(message));
}

std::vector<std::string> option_names() {
  std::vector<std::string> names;
  const Options defaults(PQconndefaults());
  for (const PQconninfoOption* option = defaults.get(); option != nullptr && option->keyword != nullptr; ++option) {
    names.emplace_back(option->keyword);
  }
  return names;
}

/// "5432", or one for each host; an empty one is the default.
bool is_port_list(std::string_view ports) {
  while (true) {
    const std::string_view one = ports.substr(0, ports.find(','));
    int number = 1;
    const auto [end, problem] = std::from_chars(one.data(), one.data() + one.size(), number);
    if (!one.empty() && (problem != std::errc{} || end != one.data() + one.size())) return false;
    if (number < 1 || number > 65535) return false;
    if (one.size() == ports.size()) return true;
    ports.remove_prefix(one.size() + 1);
  }
}

/// libpq looks at this one when it connects, and then does not say what it could be.
std::optional<Diagnostic> check_sslmode(const std::map<std::string, std::string>& parameters) {
  static const std::vector<std::string> kModes = {"disable", "allow", "prefer", "require", "verify-ca", "verify-full"};
  const auto found = parameters.find("sslmode");
  if (found == parameters.end() || std::ranges::find(kModes, found->second) != kModes.end()) return std::nullopt;
  const auto close = support::closest(found->second, kModes);
  return bad_target(
      "its sslmode is not one of disable, allow, prefer, require, verify-ca, verify-full",
      close ? "did you mean sslmode=" + *close + "?" : "to encrypt and to check the server: sslmode=verify-full");
}

/// A password that is also the name of the user or the database is no secret to hide in messages about those.
void keep_passwords(const std::map<std::string, std::string>& parameters) {
  for (const char* keyword : {"password", "sslpassword"}) {
    const auto secret = parameters.find(keyword);
    if (secret == parameters.end()) continue;
    const bool is_public = std::ranges::any_of(parameters, [&](const auto& other) {
      return other.first != "password" && other.first != "sslpassword" && other.second == secret->second;
    });
    if (!is_public) support::keep_secret(secret->second);
  }
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
  const std::vector<std::string> names = option_names();
  if (auto problem = check_connection_text(url_or_keyvalue, names)) return *problem;
  char* message = nullptr;
  const Options options(PQconninfoParse(url_or_keyvalue.c_str(), &message));
  const std::unique_ptr<char, decltype(&PQfreemem)> owned(message, &PQfreemem);
  if (!options) return refused_by_libpq(url_or_keyvalue, message != nullptr ? message : "out of memory", names);
  ConnectionTarget target;
  for (const PQconninfoOption* option = options.get(); option->keyword != nullptr; ++option) {
    if (option->val != nullptr) target.parameters_[option->keyword] = option->val;
  }
  if (const auto port = target.parameters_.find("port");
      port != target.parameters_.end() && !is_port_list(port->second)) {
    return bad_target("the port, between the last : and the next /, is not a number from 1 to 65535");
  }
  if (auto problem = check_sslmode(target.parameters_)) return *problem;
  keep_passwords(target.parameters_);
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
  keep_passwords(copy.parameters_);
  return copy;
}

ConnectionTarget ConnectionTarget::with_role(const std::string& name) const {
  std::string options = effective("options");
  options += (options.empty() ? "-c role=" : " -c role=");
  // The server takes the options apart at blanks; a backslash keeps one (manual, 34.1.2, options).
  for (const char c : name) {
    if (c == ' ' || c == '\\' || c == '\t' || c == '\n') options += '\\';
    options += c;
  }
  return with("options", options);
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
  // Host and user stand in the service file, which libpq reads when it connects.
  if (const auto service = parameters_.find("service"); service != parameters_.end() && !parameters_.contains("host")) {
    const auto name = parameters_.find("dbname");
    return "postgresql:///" + (name == parameters_.end() ? "" : percent_encode(name->second)) +
           "?service=" + percent_encode(service->second);
  }
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
  const auto inherit = [&](const char* name) {
    if (const char* value = std::getenv(name); value != nullptr) variables.emplace_back(name, value);
  };
  const Options defaults(PQconndefaults());
  for (const PQconninfoOption* option = defaults.get(); option != nullptr && option->keyword != nullptr; ++option) {
    if (option->envvar == nullptr) continue;
    if (const auto found = parameters_.find(option->keyword); found != parameters_.end()) {
      variables.emplace_back(option->envvar, found->second);
    } else {
      inherit(option->envvar);
    }
  }
  for (const char* place : {"PGSERVICEFILE", "PGSYSCONFDIR"}) inherit(place);
  return variables;
}

}  // namespace gen::pg
