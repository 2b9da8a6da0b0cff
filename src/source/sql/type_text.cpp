#include "source/sql/type_text.hpp"

#include <map>
#include <set>
#include <vector>

#include "gen/support/identifier.hpp"
#include "source/sql/node_names.hpp"

namespace gen::source::sql {
namespace {

std::optional<std::string> built_in(const std::string& name) {
  static const std::map<std::string, std::string> kDisplay = {{"int2", "smallint"},
                                                              {"int4", "integer"},
                                                              {"int8", "bigint"},
                                                              {"float4", "real"},
                                                              {"float8", "double precision"},
                                                              {"bool", "boolean"},
                                                              {"varchar", "character varying"},
                                                              {"bpchar", "character"},
                                                              {"varbit", "bit varying"},
                                                              {"timestamp", "timestamp without time zone"},
                                                              {"timestamptz", "timestamp with time zone"},
                                                              {"time", "time without time zone"},
                                                              {"timetz", "time with time zone"},
                                                              {"char", "\"char\""}};
  static const std::set<std::string> kSame = {"text",
                                              "uuid",
                                              "json",
                                              "jsonb",
                                              "jsonpath",
                                              "xml",
                                              "bytea",
                                              "date",
                                              "numeric",
                                              "interval",
                                              "bit",
                                              "money",
                                              "inet",
                                              "cidr",
                                              "macaddr",
                                              "macaddr8",
                                              "name",
                                              "oid",
                                              "regclass",
                                              "regproc",
                                              "regprocedure",
                                              "regtype",
                                              "regrole",
                                              "regnamespace",
                                              "regoper",
                                              "regoperator",
                                              "regconfig",
                                              "regdictionary",
                                              "tsvector",
                                              "tsquery",
                                              "point",
                                              "line",
                                              "lseg",
                                              "box",
                                              "path",
                                              "polygon",
                                              "circle",
                                              "int4range",
                                              "int8range",
                                              "numrange",
                                              "tsrange",
                                              "tstzrange",
                                              "daterange",
                                              "int4multirange",
                                              "int8multirange",
                                              "nummultirange",
                                              "tsmultirange",
                                              "tstzmultirange",
                                              "datemultirange",
                                              "record",
                                              "void",
                                              "trigger",
                                              "event_trigger",
                                              "internal",
                                              "cstring",
                                              "anyelement",
                                              "anyarray",
                                              "anynonarray",
                                              "anyenum",
                                              "anyrange",
                                              "anymultirange",
                                              "anycompatible",
                                              "anycompatiblearray",
                                              "anycompatiblenonarray",
                                              "anycompatiblerange",
                                              "anycompatiblemultirange",
                                              "any",
                                              "xid",
                                              "xid8",
                                              "cid",
                                              "tid",
                                              "pg_lsn",
                                              "pg_snapshot",
                                              "txid_snapshot",
                                              "refcursor",
                                              "language_handler",
                                              "fdw_handler",
                                              "index_am_handler",
                                              "table_am_handler",
                                              "tsm_handler",
                                              "int2vector",
                                              "oidvector"};
  if (const auto found = kDisplay.find(name); found != kDisplay.end()) return found->second;
  if (kSame.contains(name)) return name == "any" ? "\"any\"" : name;
  return std::nullopt;
}

}  // namespace

std::optional<std::string> catalog_type_text(const PgQuery__TypeName& type) {
  if (type.pct_type) return std::nullopt;
  const std::vector<std::string> names = strings_of(type.names, type.n_names);
  if (names.empty()) return std::nullopt;
  std::optional<std::string> text;
  if (names.size() == 1 || names.front() == "pg_catalog") text = built_in(names.back());
  if (!text && names.size() == 2) {
    text = support::quote_identifier(names[0]) + "." + support::quote_identifier(names[1]);
  }
  if (text && type.n_array_bounds > 0) *text += "[]";
  return text;
}

std::string written_type_text(const PgQuery__TypeName& type) {
  std::string text;
  for (const std::string& name : strings_of(type.names, type.n_names)) {
    if (!text.empty()) text += ".";
    text += support::quote_identifier(name);
  }
  if (type.pct_type) text += "%TYPE";
  if (type.n_array_bounds > 0) text += "[]";
  return text;
}

}  // namespace gen::source::sql
