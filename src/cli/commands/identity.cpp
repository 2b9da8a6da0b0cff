#include <iostream>
#include <memory>

#include "cli/command.hpp"
#include "cli/json_report.hpp"
#include "gen/apply/identity.hpp"

namespace gen::cli {
namespace {

struct IdentityFlags {
  std::string name;
  bool protect = false;
  bool unprotect = false;
};

int show(const Context& context, const std::optional<apply::Identity>& identity) {
  if (context.settings().json) {
    Json json;
    if (identity) {
      json = {{"name", identity->name},
              {"protected", identity->is_protected},
              {"stamped_at", identity->stamped_at},
              {"by", identity->by}};
    }
    print_json(json);
  } else if (identity) {
    std::cout << identity->name << (identity->is_protected ? "  protected" : "") << "  since " << identity->stamped_at
              << " UTC, by " << identity->by << '\n';
  } else {
    context.say("this database has no stamp; the first gen up with --env NAME makes one, as does gen identity NAME");
  }
  return kDone;
}

/// The old name has to be said, so that nobody renames the wrong database.
support::Result<void> check_rename(const Context& context, const apply::Identity& old, const std::string& name,
                                   bool is_protected) {
  const bool is_milder = old.is_protected && !is_protected;
  if (context.settings().confirm == old.name || (name == old.name && !is_milder)) return {};
  return support::error(
      "GEN5021", "this database is \"" + old.name + "\"" + (old.is_protected ? ", which is protected" : ""), {},
      "to change that: gen identity " + name + (is_milder ? " --unprotected" : "") + " --confirm " + old.name);
}

int run_identity(Context& context, const IdentityFlags& flags) {
  auto session = context.connect();
  if (!session) return context.fail(session.errors());
  auto identity = apply::read_identity(*session, context.ledger());
  if (!identity) return context.fail(identity.errors());
  if (flags.name.empty()) return show(context, *identity);
  const bool was_protected =
      *identity ? (*identity)->is_protected : context.settings().env == flags.name && context.settings().is_protected;
  const bool is_protected = flags.protect || (was_protected && !flags.unprotect);
  if (*identity) {
    if (auto allowed = check_rename(context, **identity, flags.name, is_protected); !allowed)
      return context.fail(allowed.errors());
  }
  if (auto done = apply::replace_identity(*session, context.ledger(), flags.name, is_protected); !done)
    return context.fail(done.errors());
  context.say("this database is \"" + flags.name + "\"" + (is_protected ? " now, and protected" : " now"));
  return kDone;
}

}  // namespace

std::function<int(Context&)> add_identity(CommandSyntax& syntax) {
  auto flags = std::make_shared<IdentityFlags>();
  syntax.add_option("name", flags->name, "stamp the database with this name; without one, show the stamp")
      .type_name("NAME");
  const auto protect =
      syntax.add_flag("--protected", flags->protect, "what takes something away then needs --confirm NAME");
  syntax.add_flag("--unprotected", flags->unprotect, "no longer").excludes(protect);
  return [flags](Context& context) { return run_identity(context, *flags); };
}

}  // namespace gen::cli
