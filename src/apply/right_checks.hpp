#pragma once

#include <span>

namespace gen::apply {

/// A question about the rights of a role: a query of rows (needed, statement, without), one for each right that it
/// lacks. It stands behind WITH asked(role, ledger, schemas, to_be_made, tables, owners, extensions).
struct RightCheck {
  const char* sql;
  bool migrate = false;
  bool drift = false;
  bool backfill = false;
  bool on_ours = false;  ///< its statements are grants on what is compared
};

std::span<const RightCheck> right_checks();

}  // namespace gen::apply
