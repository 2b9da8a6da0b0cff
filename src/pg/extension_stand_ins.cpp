#include "gen/pg/extension_stand_ins.hpp"

#include <optional>

#include "gen/support/ascii.hpp"
#include "gen/support/identifier.hpp"
#include "gen/support/sql_lexer.hpp"

namespace gen::pg {
namespace {

using support::quote_identifier;
using support::quote_literal;

struct Creation {
  std::string name;
  std::string schema;  ///< "": none is named
  bool if_not_exists = false;
};

/// What a CREATE EXTENSION says; nothing for other statements.
std::optional<Creation> creation_of(const std::string& sql) {
  if (support::lower(sql.substr(0, 64)).find("extension") == std::string::npos) return std::nullopt;
  std::vector<std::string> words;
  for (const support::Token& token : support::lex_sql(sql)) {
    if (token.kind == support::TokenKind::comment) continue;
    words.push_back(support::fold_identifier(sql.substr(token.offset, token.length)).str());
  }
  if (words.size() < 3 || words[0] != "create" || words[1] != "extension") return std::nullopt;
  Creation creation;
  std::size_t at = 2;
  if (words.size() > 5 && words[2] == "if" && words[3] == "not" && words[4] == "exists") {
    creation.if_not_exists = true;
    at = 5;
  }
  creation.name = words[at];
  for (++at; at + 1 < words.size(); ++at) {
    if (words[at] == "schema") creation.schema = words[at + 1];
  }
  return creation;
}

std::string text_list(const std::vector<std::string>& texts) {
  std::string list;
  for (const std::string& text : texts) list += (list.empty() ? "" : ",\n    ") + quote_literal(text);
  return "ARRAY[" + list + "]::text[]";
}

/// Members are found by their numbers: all that came behind the extension and is no part of something else.
constexpr const char* kAdoption = R"sql(
  FOR made IN
    SELECT i.type, i.identity
    FROM (SELECT 'pg_type'::regclass AS classid, oid FROM pg_type UNION ALL SELECT 'pg_proc'::regclass, oid FROM pg_proc
          UNION ALL SELECT 'pg_operator'::regclass, oid FROM pg_operator UNION ALL SELECT 'pg_cast'::regclass, oid FROM pg_cast
          UNION ALL SELECT 'pg_class'::regclass, oid FROM pg_class WHERE relkind IN ('r', 'v', 'S')
          UNION ALL SELECT 'pg_namespace'::regclass, oid FROM pg_namespace) o
    CROSS JOIN LATERAL pg_identify_object(o.classid, o.oid, 0) i
    WHERE o.oid > shell AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = o.classid AND d.objid = o.oid AND d.deptype IN ('i', 'a'))
    ORDER BY o.oid
  LOOP
    BEGIN
      EXECUTE format('ALTER EXTENSION %I ADD %s %s', extension, made.type, made.identity);
    EXCEPTION WHEN OTHERS THEN NULL;
    END;
  END LOOP;
  UPDATE pg_proc SET proacl = NULL WHERE oid > shell AND proacl IS NOT NULL;
  UPDATE pg_class SET relacl = NULL WHERE oid > shell AND relacl IS NOT NULL;
  UPDATE pg_type SET typacl = NULL WHERE oid > shell AND typacl IS NOT NULL;
)sql";

std::string shell_of(const Creation& creation, const ExtensionShape& shape) {
  const std::string& schema = creation.schema.empty() ? shape.schema : creation.schema;
  const std::string there =
      creation.if_not_exists
          ? "RETURN;"
          : "RAISE EXCEPTION USING ERRCODE = '42710', MESSAGE = format('extension %I already exists', extension);";
  return "DO $gen_stand_in$\nDECLARE\n  extension name := " + quote_literal(creation.name) +
         ";\n  schema name := " + (schema.empty() ? std::string("current_schema()") : quote_literal(schema)) +
         ";\n  path text := current_setting('search_path');\n  shell oid; place oid; statement text; made "
         "record;\nBEGIN\n"
         "  IF EXISTS (SELECT FROM pg_extension WHERE extname = extension) THEN " +
         there +
         " END IF;\n"
         "  IF to_regnamespace(quote_ident(schema)) IS NULL THEN EXECUTE format('CREATE SCHEMA %I', schema); END IF;\n"
         "  place := to_regnamespace(quote_ident(schema));\n"
         "  PERFORM set_config('allow_system_table_mods', 'on', true), set_config('search_path', '', true);\n"
         "  INSERT INTO pg_extension (oid, extname, extowner, extnamespace, extrelocatable, extversion)\n"
         "    VALUES (pg_nextoid('pg_extension', 'oid', 'pg_extension_oid_index'), extension, current_user::regrole, "
         "place, true, " +
         quote_literal(shape.version) +
         ")\n    RETURNING oid INTO shell;\n"
         "  INSERT INTO pg_depend VALUES ('pg_extension'::regclass, shell, 0, 'pg_namespace'::regclass, place, 0, "
         "'n');\n"
         "  FOREACH statement IN ARRAY " +
         text_list(shape.stand_ins) +
         " LOOP\n    BEGIN EXECUTE statement; EXCEPTION WHEN OTHERS THEN NULL; END;\n  END LOOP;" + kAdoption +
         "  PERFORM set_config('allow_system_table_mods', 'off', true), set_config('search_path', path, true);\n"
         "END $gen_stand_in$";
}

}  // namespace

std::string ExtensionStandIns::in_place_of(const std::string& sql) {
  const auto creation = creation_of(sql);
  if (!creation || available_.count(creation->name) != 0) return sql;
  auto known = made_.find(creation->name);
  if (known == made_.end())
    known = made_.emplace(creation->name, source_ ? source_(creation->name) : ExtensionShape{}).first;
  return shell_of(*creation, known->second);
}

}  // namespace gen::pg
