#include <stdexcept>

#include "render/guards/probe_source.hpp"

/// Types, routines, text search and what has no schema.
namespace gen::render::probes {
namespace {

using model::ObjectKind;

ProbeSource a_type(const std::string& kind, std::string definition, const std::string& more = {}) {
  return {"schema, name",
          in_schema("pg_type", "typ", " AND o.typtype = '" + kind + "'" + more),
          std::move(definition),
          "pg_type",
          "o.typowner",
          "o.typacl",
          "'T'"};
}

constexpr const char* kEnum =
    "concat('ENUM ', (SELECT string_agg(quote_literal(e.enumlabel), ', ' ORDER BY e.enumsortorder)\n"
    "  FROM pg_enum AS e WHERE e.enumtypid = o.oid))";
constexpr const char* kRange =
    "(SELECT concat_ws(' ', 'RANGE OF', r.rngsubtype::regtype, p.opcnamespace::regnamespace, p.opcname,\n"
    "    r.rngcollation::regcollation, r.rngcanonical, r.rngsubdiff, r.rngmultitypid::regtype)\n"
    "  FROM pg_range AS r JOIN pg_opclass AS p ON p.oid = r.rngsubopc WHERE r.rngtypid = o.oid)";
constexpr const char* kComposite =
    "concat('(', (SELECT string_agg(concat_ws(' ', quote_ident(a.attname), format_type(a.atttypid, a.atttypmod),\n"
    "      a.attcollation::regcollation, quote_literal(col_description(a.attrelid, a.attnum))), ', ' ORDER BY "
    "a.attnum)\n"
    "    FROM pg_attribute AS a WHERE a.attrelid = o.typrelid AND a.attnum > 0 AND NOT a.attisdropped), ')')";
constexpr const char* kDomain =
    "concat_ws(' ', format_type(o.typbasetype, o.typtypmod), o.typcollation::regcollation,\n"
    "  CASE WHEN o.typnotnull THEN 'NOT NULL' END,\n"
    "  'DEFAULT ' || coalesce(pg_get_expr(o.typdefaultbin, 0), quote_literal(o.typdefault)))";

/// Nothing in the row of an aggregate but these is an OID; the functions are regproc and print their names.
constexpr const char* kAggregate =
    "concat_ws(' ', pg_get_function_arguments(o.oid), o.proparallel, a.aggtranstype::regtype, "
    "a.aggmtranstype::regtype,\n"
    "  a.aggsortop::regoperator, to_jsonb(a) - ARRAY['aggfnoid', 'aggsortop', 'aggtranstype', 'aggmtranstype'])";
constexpr const char* kOperator =
    "concat_ws(' ', o.oprcode, o.oprresult::regtype, o.oprcom::regoperator, o.oprnegate::regoperator, o.oprrest,\n"
    "  o.oprjoin, o.oprcanhash, o.oprcanmerge)";

/// The entries of a family; with `of_class` those that belong to the operator class `o`.
std::string members(const std::string& catalog, const std::string& text, const std::string& order, bool of_class) {
  const std::string from =
      of_class ? " JOIN pg_depend AS d ON d.classid = '" + catalog +
                     "'::regclass AND d.objid = m.oid\n    WHERE d.refclassid = 'pg_opclass'::regclass AND d.refobjid "
                     "= o.oid)"
               : " WHERE m." + std::string(catalog == "pg_amop" ? "amopfamily" : "amprocfamily") + " = o.oid)";
  return "(SELECT string_agg(" + text + ", ', ' ORDER BY " + order + ")\n    FROM " + catalog + " AS m" + from;
}

std::string all_members(bool of_class) {
  return members("pg_amop", "concat_ws(' ', m.amopstrategy, m.amopopr::regoperator, m.amoppurpose)",
                 "m.amopstrategy, m.amopopr::regoperator::text COLLATE \"C\"", of_class) +
         ",\n  " +
         members("pg_amproc",
                 "concat_ws(' ', m.amprocnum, m.amproclefttype::regtype, m.amprocrighttype::regtype, "
                 "m.amproc::oid::regprocedure)",
                 "m.amprocnum, m.amproc::oid::regprocedure::text COLLATE \"C\"", of_class);
}

std::string of_access_method(const std::string& catalog, const std::string& prefix) {
  std::string rows = in_schema(catalog, prefix, " AND m.amname = wanted.signature");
  return rows.insert(rows.find("\nWHERE"), " JOIN pg_am AS m ON m.oid = o." + prefix + "method");
}

constexpr const char* kPublication =
    "concat_ws(' ', to_jsonb(o) - ARRAY['oid', 'pubname', 'pubowner'],\n"
    "  (SELECT string_agg(concat_ws(' ', r.prrelid::regclass,\n"
    "      (SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum)\n"
    "        FROM pg_attribute AS a WHERE a.attrelid = r.prrelid AND a.attnum = ANY (r.prattrs::int2[])),\n"
    "      'WHERE ' || pg_get_expr(r.prqual, r.prrelid)), ', ' ORDER BY r.prrelid::regclass::text COLLATE \"C\")\n"
    "    FROM pg_publication_rel AS r WHERE r.prpubid = o.oid),\n"
    "  (SELECT string_agg(s.pnnspid::regnamespace::text, ', ' ORDER BY s.pnnspid::regnamespace::text COLLATE \"C\")\n"
    "    FROM pg_publication_namespace AS s WHERE s.pnpubid = o.oid))";
/// Before 15 a publication had whole tables only.
constexpr const char* kPublication14 =
    "concat_ws(' ', to_jsonb(o) - ARRAY['oid', 'pubname', 'pubowner'],\n"
    "  (SELECT string_agg(r.prrelid::regclass::text, ', ' ORDER BY r.prrelid::regclass::text COLLATE \"C\")\n"
    "    FROM pg_publication_rel AS r WHERE r.prpubid = o.oid))";

/// The row without its state and without passwords in the connection, which a file leaves alone.
std::string of_subscription(int server_version) {
  std::string parameters = "o.subbinary, o.substream, o.subsynccommit";
  if (server_version >= 150000) parameters += ", o.subtwophasestate <> 'd', o.subdisableonerr";
  if (server_version >= 160000) parameters += ", o.suborigin, o.subpasswordrequired, o.subrunasowner";
  if (server_version >= 170000) parameters += ", o.subfailover";
  return "concat_ws(' ', o.subpublications, o.subslotname, " + parameters +
         ",\n  regexp_replace(o.subconninfo, '(password\\s*=\\s*)(''(\\\\.|[^''\\\\])*''|\\S*)|:[^/@]*@', '', 'gi'))";
}

constexpr const char* kDefaultPrivileges =
    "(SELECT string_agg(x.entry, ', ' ORDER BY x.entry COLLATE \"C\")\n"
    "  FROM (SELECT format('%s %s%s', CASE a.grantee WHEN 0 THEN 'public' ELSE quote_ident(pg_get_userbyid(a.grantee)) "
    "END,\n"
    "      a.privilege_type, CASE WHEN a.is_grantable THEN ' with grant option' END)\n"
    "    FROM aclexplode(o.defaclacl) AS a) AS x(entry))";
constexpr const char* kDefaultPrivilegesRow =
    "FROM pg_default_acl AS o LEFT JOIN pg_namespace AS n ON n.oid = o.defaclnamespace\n"
    "WHERE coalesce(n.nspname, '') = wanted.schema AND pg_get_userbyid(o.defaclrole) = wanted.name\n"
    "  AND CASE o.defaclobjtype WHEN 'r' THEN 'TABLES' WHEN 'S' THEN 'SEQUENCES' WHEN 'f' THEN 'FUNCTIONS'\n"
    "    WHEN 'T' THEN 'TYPES' WHEN 'n' THEN 'SCHEMAS' WHEN 'L' THEN 'LARGE OBJECTS' END = wanted.signature";

/// Passwords are asked for nowhere, not even by a hash.
constexpr const char* kUserMapping =
    "concat('USER MAPPING ', ARRAY(SELECT x FROM unnest(o.umoptions) AS x\n"
    "  WHERE split_part(x, '=', 1) !~* '(pass(word|wd|phrase)|secret|token|api_?key)(?!_required)'\n"
    "  ORDER BY x COLLATE \"C\"))";

std::string named(const std::string& catalog, const std::string& name) {
  return "FROM " + catalog + " AS o\nWHERE o." + name + " = wanted.name";
}

}  // namespace

ProbeSource type(ObjectKind kind) {
  switch (kind) {
    case ObjectKind::enum_type:
      return a_type("e", kEnum);
    case ObjectKind::range_type:
      return a_type("r", kRange);
    case ObjectKind::composite_type:
      return a_type("c", kComposite, "\n  AND o.typrelid IN (SELECT c.oid FROM pg_class AS c WHERE c.relkind = 'c')");
    case ObjectKind::domain:
      return a_type("d", kDomain);
    case ObjectKind::collation:
      return {"schema, name", in_schema("pg_collation", "coll"),
              "(to_jsonb(o) - ARRAY['oid', 'collnamespace', 'collowner', 'collversion'])::text", "pg_collation",
              "o.collowner"};
    default:
      throw std::logic_error("not a type");
  }
}

ProbeSource routine(ObjectKind kind) {
  constexpr const char* kArguments = " AND oidvectortypes(o.proargtypes) = wanted.signature AND o.prokind ";
  constexpr const char* kKeys = "schema, name, signature";
  switch (kind) {
    case ObjectKind::function:
      return {kKeys,
              in_schema("pg_proc", "pro", std::string(kArguments) + "<> 'a'"),
              "pg_get_functiondef(o.oid)",
              "pg_proc",
              "o.proowner",
              "o.proacl",
              "'f'"};
    case ObjectKind::aggregate: {
      std::string rows = in_schema("pg_proc", "pro", std::string(kArguments) + "= 'a'");
      rows.insert(rows.find("\nWHERE"), " JOIN pg_aggregate AS a ON a.aggfnoid = o.oid");
      return {kKeys, std::move(rows), kAggregate, "pg_proc", "o.proowner", "o.proacl", "'f'"};
    }
    case ObjectKind::operator_:
      return {
          kKeys,
          in_schema("pg_operator", "opr",
                    " AND o.oprcode <> 0\n  AND CASE o.oprleft WHEN 0 THEN 'NONE' ELSE format_type(o.oprleft, NULL) "
                    "END || ', ' || format_type(o.oprright, NULL)\n    = wanted.signature"),
          kOperator, "pg_operator", "o.oprowner"};
    case ObjectKind::operator_family:
      return {kKeys, of_access_method("pg_opfamily", "opf"), "concat_ws(' ', m.amname,\n  " + all_members(false) + ")",
              "pg_opfamily", "o.opfowner"};
    case ObjectKind::operator_class:
      return {kKeys, of_access_method("pg_opclass", "opc"),
              "concat_ws(' ', o.opcintype::regtype, o.opcdefault, nullif(o.opckeytype, 0)::regtype,\n"
              "  (SELECT format('%s.%I', f.opfnamespace::regnamespace, f.opfname) FROM pg_opfamily AS f WHERE f.oid = "
              "o.opcfamily),\n  " +
                  all_members(true) + ")",
              "pg_opclass", "o.opcowner"};
    case ObjectKind::cast:
      return {"name",
              "FROM pg_cast AS o\nWHERE format_type(o.castsource, NULL) || ' AS ' || format_type(o.casttarget, NULL) = "
              "wanted.name",
              "concat_ws(' ', o.castmethod, o.castcontext, o.castfunc::regprocedure)", "pg_cast"};
    case ObjectKind::conversion:
      return {
          "schema, name", in_schema("pg_conversion", "con"),
          "concat_ws(' ', o.condefault, pg_encoding_to_char(o.conforencoding), pg_encoding_to_char(o.contoencoding), "
          "o.conproc)",
          "pg_conversion", "o.conowner"};
    case ObjectKind::transform:
      return {"name",
              "FROM pg_transform AS o JOIN pg_language AS l ON l.oid = o.trflang\n"
              "WHERE format_type(o.trftype, NULL) || ' LANGUAGE ' || quote_ident(l.lanname) = wanted.name",
              "concat_ws(' ', o.trffromsql::oid::regprocedure, o.trftosql::oid::regprocedure)", "pg_transform"};
    default:
      throw std::logic_error("not a routine");
  }
}

ProbeSource text_search(ObjectKind kind) {
  constexpr const char* kKeys = "schema, name";
  switch (kind) {
    case ObjectKind::text_search_parser:
      return {kKeys, in_schema("pg_ts_parser", "prs"),
              "concat_ws(' ', o.prsstart, o.prstoken, o.prsend, o.prsheadline, o.prslextype)", "pg_ts_parser"};
    case ObjectKind::text_search_template:
      return {kKeys, in_schema("pg_ts_template", "tmpl"), "concat_ws(' ', o.tmplinit, o.tmpllexize)", "pg_ts_template"};
    case ObjectKind::text_search_dictionary:
      return {kKeys, in_schema("pg_ts_dict", "dict"),
              "(SELECT concat_ws(' ', t.tmplnamespace::regnamespace, t.tmplname, o.dictinitoption)\n"
              "  FROM pg_ts_template AS t WHERE t.oid = o.dicttemplate)",
              "pg_ts_dict", "o.dictowner"};
    case ObjectKind::text_search_configuration:
      return {kKeys, in_schema("pg_ts_config", "cfg"),
              "concat_ws(' ',\n"
              "  (SELECT format('%s.%I', p.prsnamespace::regnamespace, p.prsname) FROM pg_ts_parser AS p WHERE p.oid = "
              "o.cfgparser),\n"
              "  (SELECT string_agg(concat_ws(' ', g.maptokentype, g.mapdict::regdictionary), ', ' ORDER BY "
              "g.maptokentype, g.mapseqno)\n    FROM pg_ts_config_map AS g WHERE g.mapcfg = o.oid))",
              "pg_ts_config", "o.cfgowner"};
    default:
      throw std::logic_error("not of text search");
  }
}

ProbeSource cluster_wide(ObjectKind kind, int server_version) {
  switch (kind) {
    case ObjectKind::schema:
      return {"name", named("pg_namespace", "nspname"), "'SCHEMA'", "pg_namespace", "o.nspowner", "o.nspacl", "'n'"};
    case ObjectKind::extension:  // CREATE EXTENSION names no version
      return {"name", named("pg_extension", "extname"), "o.extnamespace::regnamespace::text", "pg_extension"};
    case ObjectKind::language:
      return {"name",
              named("pg_language", "lanname"),
              "concat_ws(' ', o.lanpltrusted, o.lanplcallfoid::regproc, o.laninline::regproc, o.lanvalidator::regproc)",
              "pg_language",
              "o.lanowner",
              "o.lanacl",
              "'l'"};
    case ObjectKind::access_method:
      return {"name", named("pg_am", "amname"), "concat_ws(' ', o.amtype, o.amhandler)", "pg_am"};
    case ObjectKind::foreign_data_wrapper:
      return {"name",
              named("pg_foreign_data_wrapper", "fdwname"),
              "concat_ws(' ', o.fdwhandler::regproc, o.fdwvalidator::regproc, " + sorted("o.fdwoptions") + ")",
              "pg_foreign_data_wrapper",
              "o.fdwowner",
              "o.fdwacl",
              "'F'"};
    case ObjectKind::foreign_server:
      return {"name",
              "FROM pg_foreign_server AS o JOIN pg_foreign_data_wrapper AS w ON w.oid = o.srvfdw\n"
              "WHERE o.srvname = wanted.name",
              "concat_ws(' ', w.fdwname, o.srvtype, o.srvversion, " + sorted("o.srvoptions") + ")",
              "pg_foreign_server",
              "o.srvowner",
              "o.srvacl",
              "'S'"};
    case ObjectKind::user_mapping:
      return {"owner, name",
              "FROM pg_user_mappings AS o\nWHERE o.srvname = wanted.owner\n"
              "  AND CASE o.umuser WHEN 0 THEN 'public' ELSE o.usename END = wanted.name",
              kUserMapping, "pg_user_mapping"};
    case ObjectKind::event_trigger:
      return {"name", named("pg_event_trigger", "evtname"),
              "concat_ws(' ', o.evtevent, o.evtfoid::regproc, o.evtenabled, o.evttags)", "pg_event_trigger",
              "o.evtowner"};
    case ObjectKind::publication:
      return {"name", named("pg_publication", "pubname"), server_version >= 150000 ? kPublication : kPublication14,
              "pg_publication", "o.pubowner"};
    case ObjectKind::subscription:
      return {"name",
              "FROM pg_subscription AS o\nWHERE o.subname = wanted.name\n"
              "  AND o.subdbid = (SELECT d.oid FROM pg_database AS d WHERE d.datname = current_database())",
              of_subscription(server_version), "pg_subscription", "o.subowner"};
    case ObjectKind::default_privileges:
      return {"schema, name, signature", kDefaultPrivilegesRow, kDefaultPrivileges, "pg_default_acl"};
    default:
      throw std::logic_error("not without a schema");
  }
}

}  // namespace gen::render::probes
