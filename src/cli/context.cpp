#include "cli/context.hpp"

#include <unistd.h>

#include <cstdlib>
#include <iostream>

#include "cli/password_source.hpp"
#include "gen/introspect/extension_shape.hpp"

namespace gen::cli {
namespace {

/// As the configured database has it. One that cannot be asked knows no extension.
pg::ExtensionShape shape_in_target(Context& context, const std::string& extension) {
  auto session = context.connect();
  if (!session) return {};
  auto shape = introspect::read_extension_shape(*session, extension);
  return shape ? std::move(shape).value() : pg::ExtensionShape{};
}

pg::ScratchOptions scratch_options(const Settings& settings, Context& context) {
  pg::ScratchOptions options = context.development_server();
  options.mode = pg::ServerMode::scratch;
  options.extension_shape = [&context](const std::string& name) { return shape_in_target(context, name); };
  if (settings.scratch_url) {
    // A bad URL is told by the first command that needs the server; see Context::Context.
    if (auto target = pg::ConnectionTarget::parse(*settings.scratch_url)) options.scratch_url = *target;
  }
  return options;
}

}  // namespace

Context::Context(Settings settings, support::SourceMap sources)
    : settings_(std::move(settings)), sources_(std::move(sources)), scratch_(scratch_options(settings_, *this)) {}

pg::ScratchOptions Context::development_server() const {
  pg::ScratchOptions options;
  options.mode = pg::ServerMode::durable;
  options.bindirs = settings_.bindirs;
  options.tell = [this](const std::string& line) { say(line); };
  return options;
}

std::filesystem::path Context::cache_dir() {
  auto variable = [](const char* name) -> std::string {
    const char* value = std::getenv(name);
    return value == nullptr ? "" : value;
  };
  if (const std::string own = variable("GEN_CACHE_DIR"); !own.empty()) return own;
  if (const std::string xdg = variable("XDG_CACHE_HOME"); !xdg.empty()) return std::filesystem::path(xdg) / "gen";
  if (const std::string home = variable("HOME"); !home.empty()) return std::filesystem::path(home) / ".cache" / "gen";
  return {};
}

support::Result<pg::ConnectionTarget> Context::target() {
  if (!target_) {
    auto found = configured_target();
    if (!found) return found.errors();
    target_ = settings_.role.empty() ? *found : found->with_role(settings_.role);
  }
  return *target_;
}

support::Result<pg::ConnectionTarget> Context::configured_target() {
  if (settings_.url) {
    auto target = pg::ConnectionTarget::parse(*settings_.url);
    if (target) return with_password(*target);
    support::Diagnostics problems = target.errors();
    if (settings_.url_source != "--url")
      problems.front().notes.push_back({"it comes from " + settings_.url_source, {}});
    return problems;
  }
  if (auto target = pg::ConnectionTarget::from_environment()) return with_password(*target);
  auto server = pg::ScratchServer::acquire(development_server());
  if (!server) return server.errors();
  show(server->warnings());
  say_detail("no URL is configured: using the embedded development server");
  return server->target();
}

/// The password of gen.toml is for the database of gen.toml, or of PG*, and for no other that a URL names: it would be
/// sent there.
support::Result<pg::ConnectionTarget> Context::with_password(const pg::ConnectionTarget& target) const {
  const bool is_ours = !settings_.url || settings_.url_source == "gen.toml";
  const bool is_set = !settings_.password_command.empty() || !settings_.password_file.empty();
  if (!is_set || !is_ours) return target;
  if (target.has_password()) {
    return support::error(
        "GEN9006", "the url of gen.toml holds a password, and there is a password_command or password_file as well", {},
        "take the password out of the url");
  }
  auto password = configured_password(settings_);
  if (!password) return password.errors();
  return target.with("password", **password);
}

bool Context::names_a_database() const {
  return settings_.url.has_value() || pg::ConnectionTarget::from_environment().has_value();
}

support::Result<pg::Connection> Context::connect() {
  auto where = target();
  if (!where) return where.errors();
  return pg::Connection::open(*where, open_options());
}

pg::OpenOptions Context::open_options() const {
  pg::OpenOptions options;
  options.wait = std::chrono::seconds(settings_.wait_seconds);
  return options;
}

support::Result<source::SchemaSource> Context::load_schema() {
  auto loaded = source::load(settings_.schema, sources_);
  if (loaded && settings_.verbosity > 0) show(loaded->notes);
  return loaded;
}

void Context::write(std::string_view level, const std::string& line, const LogFields& fields) const {
  if (settings_.log_format == LogFormat::text) {
    std::cerr << line << '\n';
  } else {
    std::cerr << log_line(settings_.log_format, std::chrono::system_clock::now(), level, fields, line);
  }
}

void Context::say(const std::string& line, const LogFields& fields) const {
  if (!settings_.quiet) write("info", line, fields);
}

void Context::say_detail(const std::string& line, const LogFields& fields) const {
  if (settings_.verbosity > 0) write("debug", line, fields);
}

bool Context::color() const {
  if (settings_.color) return *settings_.color;
  const char* off = std::getenv("NO_COLOR");
  return (off == nullptr || *off == '\0') && ::isatty(STDERR_FILENO) != 0;
}

void Context::show(const support::Diagnostics& diagnostics) const {
  if (diagnostics.empty()) return;
  show_diagnostics(diagnostics, sources_, settings_.log_format, color() ? support::Color::on : support::Color::off);
}

int Context::fail(const support::Diagnostics& errors) const {
  show(errors);
  for (const support::Diagnostic& error : errors) {
    if (error.code == "GEN9004" || error.code == "GEN9101" || error.code == "GEN2030") return kUsage;
    if (error.code == "GEN5004") return kBusy;
    if (error.code.starts_with("GEN90") || error.code == "GEN2001") return kConfiguration;
  }
  return kError;
}

}  // namespace gen::cli
