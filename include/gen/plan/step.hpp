#pragma once

#include <optional>
#include <string>
#include <vector>

#include "gen/model/object_key.hpp"
#include "gen/render/sql_text.hpp"
#include "gen/support/source_span.hpp"

namespace gen::plan {

/// When a step runs (product design: expand / migrate / contract).
enum class Phase { expand, migrate, contract };
std::string_view phase_name(Phase phase);

/// Table lock modes, weakest first (manual, section 13.3.1); `none`: no lock on a table.
enum class Lock {
  none,
  access_share,
  row_share,
  row_exclusive,
  share_update_exclusive,
  share,
  share_row_exclusive,
  exclusive,
  access_exclusive,
};
std::string_view lock_name(Lock lock);  ///< "ACCESS EXCLUSIVE"; "none"

/// What running a step costs and risks, as data: reviewers read it in the file's header.
struct Effects {
  Lock lock = Lock::none;
  std::string lock_on;    ///< qualified names, comma separated; "" with Lock::none
  bool rewrites = false;  ///< copies a whole table or its indexes while holding the lock
  bool scans = false;     ///< reads a whole table
  std::string loses;      ///< what running it takes away for good; "" = nothing
  std::string risk;       ///< when it can fail or block; "" = nothing known
  /// Names that no program can use once it ran ("shop.orders.total"), other than those that it brings back itself.
  std::vector<std::string> removes = {};
  /// What has one shape at a time and gets another here, "view shop.totals": no program works before and after. "" =
  /// all do.
  std::string exchanges = {};
  std::vector<Effects> also = {};  ///< what it does besides, to other tables or under other locks
};

/// How a step must be run.
enum class RunMode {
  transactional,    ///< together with its neighbours in one transaction
  own_transaction,  ///< in one transaction that holds nothing else (a new enum label must commit before it is used)
  no_transaction,   ///< alone, outside of any transaction: CONCURRENTLY, batches that commit
};

/// One atomic part of a plan, with the way back. Both directions are made in the same place and go to the same pair of
/// files.
struct Step {
  Step();
  Step(const Step&);
  Step(Step&&) noexcept;
  Step& operator=(const Step&);
  Step& operator=(Step&&) noexcept;
  ~Step();

  model::ObjectKey subject;
  Phase phase = Phase::expand;
  RunMode mode = RunMode::transactional;
  RunMode down_mode = RunMode::transactional;
  bool moves_data = false;  ///< a backfill: kind data
  render::Script up;        ///< may be empty: a step can be needed for the way back alone
  render::Script down;      ///< run in this order; the steps of a file are undone last to first
  Effects up_effects;
  Effects down_effects;
  std::vector<std::string> requires_true;  ///< queries of one boolean: preconditions of the file (gen:require)
  std::vector<std::string> verify_true;    ///< queries of one boolean: postconditions (gen:verify)
  support::SourceSpan cause;               ///< the declaration that asks for it; unknown for drops
};

}  // namespace gen::plan
