#include "gen/pg/scratch_database.hpp"

#include "drop_database.hpp"
#include "gen/support/identifier.hpp"

namespace gen::pg {

ScratchDatabase::ScratchDatabase(std::shared_ptr<Connection> keeper, std::string name, ConnectionTarget target,
                                 std::shared_ptr<ExtensionStandIns> stand_ins)
    : keeper_(std::move(keeper)),
      name_(std::move(name)),
      target_(std::move(target)),
      stand_ins_(std::move(stand_ins)) {}

support::Result<Connection> ScratchDatabase::connect() const {
  auto session = Connection::open(target_);
  if (session) session->keep_plans();
  if (session && stand_ins_)
    session->translate([stand_ins = stand_ins_](const std::string& sql) { return stand_ins->in_place_of(sql); });
  return session;
}

ScratchDatabase& ScratchDatabase::operator=(ScratchDatabase&& other) noexcept {
  if (this == &other) return *this;
  drop();
  keeper_ = std::move(other.keeper_);
  name_ = std::move(other.name_);
  target_ = std::move(other.target_);
  stand_ins_ = std::move(other.stand_ins_);
  warnings_ = std::move(other.warnings_);
  return *this;
}

ScratchDatabase::~ScratchDatabase() { drop(); }

support::Result<void> ScratchDatabase::keep() {
  const std::string kept = "gen_kept" + name_.substr(name_.find('_'));
  // An ended session takes a moment to leave; DDL on databases waits for that for five seconds.
  auto ended = keeper_->query(
      "SELECT pg_catalog.pg_terminate_backend(pid) FROM pg_catalog.pg_stat_activity WHERE datname = $1", {name_});
  if (!ended) return to_diagnostic(ended.error(), "GEN2015");
  auto renamed = keeper_->execute("ALTER DATABASE " + support::quote_identifier(name_) + " RENAME TO " +
                                  support::quote_identifier(kept));
  if (!renamed) return to_diagnostic(renamed.error(), "GEN2015");
  name_ = kept;
  target_ = target_.with_database(kept);
  keeper_.reset();
  return {};
}

void ScratchDatabase::drop() noexcept {
  if (!keeper_) return;
  try {
    if (keeper_->alive()) drop_database(*keeper_, target_);
    keeper_.reset();
  } catch (...) {  // out of memory; the next process drops it as a leftover
  }
}

}  // namespace gen::pg
