#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "gen/model/catalog.hpp"
#include "gen/render/sql_text.hpp"

namespace gen::plan {

/// A BEFORE ROW trigger with its function, which keep a column in step while two programs write. It holds no session
/// state and depends on no search_path of the writer: names are qualified and the function sets its own path.
struct RowTrigger {
  model::ObjectKey table;
  support::Identifier name;  ///< of trigger and function alike; sorts behind the user's own
  std::string body;          ///< statements of PL/pgSQL, each ended by a semicolon and a line feed
  /// SECURITY DEFINER: the body needs rights that the writers of the table do not have.
  bool with_rights_of_owner = false;

  /// CREATE FUNCTION, CREATE TRIGGER, ENABLE ALWAYS (replicated rows need it as well).
  render::Script create() const;
  render::Script drop() const;
};

/// "zzzz_gen_orders_total": triggers of one event fire in the order of their names (manual, section 39.1).
support::Identifier row_trigger_name(const model::ObjectKey& table, const std::string& purpose);

/// "SELECT (expression) INTO NEW.column FROM (SELECT NEW.*) AS table": the expression names columns bare, or with the
/// table's name, as in an UPDATE of the table. `row`: NEW, or OLD.
std::string assign_from_row(const model::ObjectKey& table, const support::Identifier& column,
                            const std::string& expression, std::string_view row = "NEW");

/// A trigger of the user that fires after ours, and would change values behind its back; nullptr when there is none.
const model::ObjectKey* trigger_behind(const model::Catalog& catalog, const RowTrigger& ours);

}  // namespace gen::plan
