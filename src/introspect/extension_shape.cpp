#include "gen/introspect/extension_shape.hpp"

#include "gen/support/identifier.hpp"
#include "introspect/queries.hpp"
#include "introspect/query_text.hpp"

namespace gen::introspect {

support::Result<pg::ExtensionShape> read_extension_shape(pg::Connection& connection, const std::string& extension) {
  const std::string name = support::quote_literal(extension);
  const std::string query = query_text(query_extension_shape, connection.server_version_num(), {{"extension", name}});
  const auto answers = connection.query_all({"BEGIN READ ONLY", "SET LOCAL search_path = ''", query, "COMMIT"});
  pg::ExtensionShape shape;
  for (const pg::QueryOutcome& answer : answers) {
    if (answer) continue;
    support::Diagnostic unread = pg::to_diagnostic(answer.error(), "GEN2020");
    unread.notes.push_back({"while reading the members of extension " + extension, {}});
    if (connection.in_failed_transaction()) (void)connection.execute("ROLLBACK");
    return unread;
  }
  const pg::Rows& rows = answers[2].value();
  for (std::size_t row = 0; row < rows.size(); ++row) {
    const auto part = rows.integer(row, 0);
    const std::string text = rows.text(row, 1);
    if (part == 0) {
      shape.schema = text;
    } else if (part == 1) {
      shape.version = text;
    } else if (part == 9) {
      shape.without.push_back(text);
    } else {
      shape.stand_ins.push_back(text);
    }
  }
  return shape;
}

}  // namespace gen::introspect
