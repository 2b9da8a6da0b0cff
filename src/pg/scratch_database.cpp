#include "gen/pg/scratch_database.hpp"

#include "gen/support/identifier.hpp"

namespace gen::pg {

ScratchDatabase::ScratchDatabase(std::shared_ptr<Connection> keeper, std::string name, ConnectionTarget target)
    : keeper_(std::move(keeper)), name_(std::move(name)), target_(std::move(target)) {}

ScratchDatabase& ScratchDatabase::operator=(ScratchDatabase&& other) noexcept {
  if (this == &other) return *this;
  drop();
  keeper_ = std::move(other.keeper_);
  name_ = std::move(other.name_);
  target_ = std::move(other.target_);
  warnings_ = std::move(other.warnings_);
  return *this;
}

ScratchDatabase::~ScratchDatabase() { drop(); }

void ScratchDatabase::drop() noexcept {
  if (!keeper_) return;
  try {
    const std::string sql = "DROP DATABASE IF EXISTS " + support::quote_identifier(name_) + " WITH (FORCE)";
    if (keeper_->alive()) (void)keeper_->execute(sql);
    keeper_.reset();
  } catch (...) {  // out of memory; the next process drops it as a leftover
  }
}

}  // namespace gen::pg
