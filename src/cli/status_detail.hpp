#pragma once

#include <string>
#include <vector>

#include "cli/json.hpp"
#include "gen/apply/event_log.hpp"
#include "gen/apply/ledger.hpp"
#include "gen/apply/status.hpp"
#include "gen/migration/folder.hpp"

namespace gen::cli {

/// All that is known about one migration.
struct StatusDetail {
  apply::StatusRow row;
  const apply::Record* record = nullptr;       ///< null when it never ran here
  const migration::Migration* file = nullptr;  ///< null when it is not in the folder
  std::string shown_as;                        ///< the path of its up file, or its name when it is gone
  std::vector<apply::Event> events;
};

std::string status_detail(const StatusDetail& detail);
Json json_of(const StatusDetail& detail);

}  // namespace gen::cli
