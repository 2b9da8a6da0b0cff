#include <stdexcept>

#include "render/guards/probe_source.hpp"

/// Relations, their columns and what belongs to them. Deparsed text of NULL is NULL, which concat_ws leaves out.
namespace gen::render::probes {
namespace {

using model::ObjectKind;

std::string of_kinds(const std::string& kinds) {
  return in_schema("pg_class", "rel", " AND o.relkind IN (" + kinds + ")");
}

constexpr const char* kAccessMethod =
    "(SELECT 'USING ' || quote_ident(m.amname) FROM pg_am AS m WHERE m.oid = o.relam AND m.amname <> 'heap')";
constexpr const char* kTablespace =
    "(SELECT 'TABLESPACE ' || quote_ident(s.spcname) FROM pg_tablespace AS s WHERE s.oid = o.reltablespace)";
constexpr const char* kClusterIndex =
    "(SELECT 'CLUSTER ON ' || x.indexrelid::regclass::text FROM pg_index AS x WHERE x.indrelid = o.oid AND "
    "x.indisclustered)";

std::string storage_options() {
  return "'WITH ' || " + sorted("o.reloptions") + ",\n  (SELECT 'TOAST WITH ' || " + sorted("k.reloptions") +
         " FROM pg_class AS k WHERE k.oid = o.reltoastrelid)";
}

std::string table_definition() {
  return std::string(
             "concat_ws(' ', CASE o.relpersistence WHEN 'u' THEN 'UNLOGGED' END,\n"
             "  CASE o.relkind WHEN 'f' THEN 'FOREIGN' END, 'TABLE', 'PARTITION BY ' || pg_get_partkeydef(o.oid),\n"
             "  (SELECT CASE WHEN o.relispartition THEN 'PARTITION OF ' ELSE 'INHERITS ' END\n"
             "      || string_agg(h.inhparent::regclass::text, ', ' ORDER BY h.inhseqno)\n"
             "      || CASE WHEN bool_or(h.inhdetachpending) THEN ' DETACH PENDING' ELSE '' END\n"
             "    FROM pg_inherits AS h WHERE h.inhrelid = o.oid),\n"
             "  pg_get_expr(o.relpartbound, o.oid), 'OF ' || nullif(o.reloftype, 0)::regtype::text,\n  ") +
         kAccessMethod + ",\n  " + storage_options() + ",\n  " + kTablespace +
         ",\n"
         "  CASE WHEN o.relrowsecurity THEN 'ROW SECURITY' END, CASE WHEN o.relforcerowsecurity THEN 'FORCED' END,\n"
         "  CASE WHEN o.relreplident <> 'd' AND o.relkind <> 'f' THEN 'REPLICA IDENTITY ' || o.relreplident::text "
         "END,\n"
         "  (SELECT x.indexrelid::regclass FROM pg_index AS x WHERE x.indrelid = o.oid AND x.indisreplident),\n  " +
         kClusterIndex +
         ",\n"
         "  (SELECT concat_ws(' ', 'SERVER', v.srvname, " +
         sorted("f.ftoptions") +
         ")\n"
         "    FROM pg_foreign_table AS f JOIN pg_foreign_server AS v ON v.oid = f.ftserver WHERE f.ftrelid = o.oid))";
}

/// The server may keep notes of its own among them, under names that start with pg_.
std::string column_options(const std::string& row) {
  return "nullif(ARRAY(SELECT x FROM unnest(" + row +
         ".attoptions) AS x WHERE x !~ '^pg_' ORDER BY x COLLATE \"C\")::text, '{}')";
}

/// Comments stand here, too: those of columns have no key of their own.
std::string view_columns() {
  return "(SELECT string_agg(concat_ws(' ', quote_ident(a.attname), format_type(a.atttypid, a.atttypmod),\n"
         "      'DEFAULT ' || pg_get_expr(d.adbin, d.adrelid), a.attstorage, a.attcompression,\n"
         "      nullif(a.attstattarget, -1),\n      " +
         column_options("a") +
         ",\n"
         "      quote_literal(col_description(a.attrelid, a.attnum))), ', ' ORDER BY a.attnum)\n"
         "    FROM pg_attribute AS a LEFT JOIN pg_attrdef AS d ON d.adrelid = a.attrelid AND d.adnum = a.attnum\n"
         "    WHERE a.attrelid = o.oid AND a.attnum > 0 AND NOT a.attisdropped)";
}

std::string view_definition() {
  return "concat_ws(' ', pg_get_viewdef(o.oid),\n  'WITH ' || " + sorted("o.reloptions") + ",\n  " + view_columns() +
         ")";
}

std::string materialized_view_definition() {
  return "concat_ws(' ', pg_get_viewdef(o.oid), CASE WHEN NOT o.relispopulated THEN 'WITH NO DATA' END,\n  " +
         std::string(kAccessMethod) + ",\n  " + storage_options() + ",\n  " + kTablespace + ",\n  " + kClusterIndex +
         ",\n  " + view_columns() + ")";
}

constexpr const char* kSequenceNumbers =
    "format('%s START %s INCREMENT %s MINVALUE %s MAXVALUE %s CACHE %s%s', format_type(s.seqtypid, NULL), s.seqstart,\n"
    "    s.seqincrement, s.seqmin, s.seqmax, s.seqcache, CASE WHEN s.seqcycle THEN ' CYCLE' END)";

std::string sequence_definition() {
  return std::string("concat_ws(' ', ") + kSequenceNumbers +
         ",\n"
         "  CASE o.relpersistence WHEN 'u' THEN 'UNLOGGED' END,\n"
         "  (SELECT format('OWNED BY %s.%I', d.refobjid::regclass, a.attname)\n"
         "    FROM pg_depend AS d JOIN pg_attribute AS a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid\n"
         "    WHERE d.classid = 'pg_class'::regclass AND d.objid = o.oid AND d.refclassid = 'pg_class'::regclass\n"
         "      AND d.deptype = 'a'))";
}

std::string index_definition() {
  return std::string("concat_ws(' ', pg_get_indexdef(o.oid), ") + kTablespace +
         ",\n"
         "  CASE WHEN NOT i.indisvalid THEN 'INVALID' END, CASE WHEN NOT i.indisready THEN 'NOT READY' END,\n"
         "  (SELECT 'ATTACHED TO ' || h.inhparent::regclass::text FROM pg_inherits AS h WHERE h.inhrelid = o.oid),\n"
         "  (SELECT 'STATISTICS ' || string_agg(a.attnum || ' ' || a.attstattarget, ', ' ORDER BY a.attnum)\n"
         "    FROM pg_attribute AS a WHERE a.attrelid = o.oid AND a.attstattarget >= 0))";
}

/// What a partition has of a foreign key above it is no constraint of its own.
constexpr const char* kConstraint =
    "FROM pg_constraint AS o JOIN pg_namespace AS n ON n.oid = o.connamespace\n"
    "LEFT JOIN pg_class AS c ON c.oid = o.conrelid LEFT JOIN pg_type AS t ON t.oid = o.contypid\n"
    "WHERE n.nspname = wanted.schema AND coalesce(c.relname, t.typname) = wanted.owner AND o.conname = wanted.name\n"
    "  AND (o.contype <> 'f' OR o.conparentid = 0)";

/// NOT VALID is a part of what the server prints. What stands in the index of a key is not.
std::string constraint_definition() {
  return "concat_ws(' ', pg_get_constraintdef(o.oid),\n"
         "  (SELECT concat_ws(' ', 'INDEX ' || quote_ident(x.relname), CASE WHEN NOT i.indisvalid THEN 'INVALID' END,\n"
         "      " +
         sorted("x.reloptions") +
         ", quote_ident(s.spcname), h.inhparent::regclass,\n"
         "      quote_literal(obj_description(x.oid, 'pg_class')))\n"
         "    FROM pg_index AS i JOIN pg_class AS x ON x.oid = i.indexrelid\n"
         "    LEFT JOIN pg_tablespace AS s ON s.oid = x.reltablespace LEFT JOIN pg_inherits AS h ON h.inhrelid = "
         "x.oid\n"
         "    WHERE i.indexrelid = o.conindid AND o.contype IN ('u', 'p', 'x')))";
}

constexpr const char* kPolicy =
    "concat_ws(' ', CASE WHEN o.polpermissive THEN 'PERMISSIVE' ELSE 'RESTRICTIVE' END, 'FOR', o.polcmd, 'TO',\n"
    "  (SELECT string_agg(r.name, ', ' ORDER BY r.name COLLATE \"C\")\n"
    "    FROM (SELECT CASE p WHEN 0 THEN 'public' ELSE quote_ident(pg_get_userbyid(p)) END\n"
    "      FROM unnest(o.polroles) AS p) AS r(name)),\n"
    "  'USING ' || pg_get_expr(o.polqual, o.polrelid), 'WITH CHECK ' || pg_get_expr(o.polwithcheck, o.polrelid))";

/// What stands behind an identity column or a key is a part of that.
constexpr const char* kNotOfIdentity =
    "\n  AND NOT EXISTS (SELECT FROM pg_depend AS b WHERE b.classid = 'pg_class'::regclass AND b.objid = o.oid\n"
    "    AND b.deptype = 'i')";
constexpr const char* kNotOfConstraint =
    "\n  AND NOT EXISTS (SELECT FROM pg_constraint AS k WHERE k.conindid = o.oid AND k.contype IN ('u', 'p', 'x'))";

ProbeSource a_relation(const std::string& kinds, std::string definition, const std::string& acl_kind) {
  ProbeSource source{"schema, name", of_kinds(kinds), std::move(definition), "pg_class", "o.relowner"};
  if (!acl_kind.empty()) source.acl = "o.relacl";
  source.acl_kind = acl_kind;
  return source;
}

}  // namespace

std::string column_type() {
  return "concat_ws(' COLLATE ', format_type(o.atttypid, o.atttypmod),\n"
         "  CASE WHEN o.attcollation <> y.typcollation THEN o.attcollation::regcollation END)";
}

std::string column_nullability() { return "CASE WHEN o.attnotnull THEN 'NOT NULL' ELSE 'NULL' END"; }

std::string column_default() {
  return "CASE WHEN o.attgenerated = '' THEN 'DEFAULT ' ELSE 'GENERATED ' || o.attgenerated::text || ' ' END\n"
         "  || pg_get_expr(d.adbin, d.adrelid)";
}

std::string column_identity() {
  return std::string(
             "(SELECT concat_ws(' ', 'IDENTITY', o.attidentity, b.objid::regclass,\n"
             "    ") +
         kSequenceNumbers +
         ")\n"
         "  FROM pg_depend AS b JOIN pg_sequence AS s ON s.seqrelid = b.objid\n"
         "  WHERE b.classid = 'pg_class'::regclass AND b.refclassid = 'pg_class'::regclass AND b.deptype = 'i'\n"
         "    AND b.refobjid = o.attrelid AND b.refobjsubid = o.attnum)";
}

std::string column_storage() {
  return "concat_ws(' ', CASE WHEN o.attstorage <> y.typstorage THEN 'STORAGE ' || o.attstorage::text END,\n"
         "  CASE WHEN o.attcompression <> '' THEN 'COMPRESSION ' || o.attcompression::text END,\n"
         "  CASE WHEN o.attstattarget >= 0 THEN 'STATISTICS ' || o.attstattarget END,\n"
         "  " +
         column_options("o") + ",\n  " + sorted("o.attfdwoptions") +
         ", CASE WHEN NOT o.attislocal THEN 'INHERITED' END)";
}

ProbeSource column() {
  return {"schema, owner, name",
          "FROM pg_attribute AS o JOIN pg_class AS c ON c.oid = o.attrelid AND c.relkind IN ('r', 'p', 'f')\n"
          "JOIN pg_namespace AS n ON n.oid = c.relnamespace JOIN pg_type AS y ON y.oid = o.atttypid\n"
          "LEFT JOIN pg_attrdef AS d ON d.adrelid = o.attrelid AND d.adnum = o.attnum\n"
          "WHERE n.nspname = wanted.schema AND c.relname = wanted.owner AND o.attname = wanted.name\n"
          "  AND o.attnum > 0 AND NOT o.attisdropped",
          "concat_ws(' ', " + column_type() + ",\n  " + column_nullability() + ", " + column_default() + ",\n  " +
              column_identity() + ",\n  nullif(" + column_storage() + ", ''))",
          "pg_attribute",
          "c.relowner",
          "o.attacl",
          "'c'"};
}

ProbeSource relation(ObjectKind kind) {
  switch (kind) {
    case ObjectKind::table:
      return a_relation("'r', 'p', 'f'", table_definition(), "'r'");
    case ObjectKind::view:
      return a_relation("'v'", view_definition(), "'r'");
    case ObjectKind::materialized_view:
      return a_relation("'m'", materialized_view_definition(), "'r'");
    case ObjectKind::sequence: {
      ProbeSource source = a_relation("'S'", sequence_definition(), "'s'");
      source.rows.insert(source.rows.find("\nWHERE"), " JOIN pg_sequence AS s ON s.seqrelid = o.oid");
      source.rows += kNotOfIdentity;
      return source;
    }
    case ObjectKind::index: {
      ProbeSource source = a_relation("'i', 'I'", index_definition(), "");
      source.rows.insert(source.rows.find("\nWHERE"), " JOIN pg_index AS i ON i.indexrelid = o.oid");
      source.rows += kNotOfConstraint;
      return source;
    }
    default:
      throw std::logic_error("not a relation");
  }
}

ProbeSource part(ObjectKind kind) {
  constexpr const char* kKeys = "schema, owner, name";
  switch (kind) {
    case ObjectKind::constraint:
      return {kKeys, kConstraint, constraint_definition(), "pg_constraint"};
    case ObjectKind::trigger:
      return {kKeys, on_relation("pg_trigger", "tgrelid", "tgname"),
              "concat_ws(' ', pg_get_triggerdef(o.oid), o.tgenabled)", "pg_trigger"};
    case ObjectKind::rule:
      return {kKeys, on_relation("pg_rewrite", "ev_class", "rulename"),
              "concat_ws(' ', pg_get_ruledef(o.oid), o.ev_enabled)", "pg_rewrite"};
    case ObjectKind::policy:
      return {kKeys, on_relation("pg_policy", "polrelid", "polname"), kPolicy, "pg_policy"};
    case ObjectKind::statistics:
      return {"schema, name", in_schema("pg_statistic_ext", "stx"),
              "concat_ws(' ', pg_get_statisticsobjdef(o.oid), nullif(o.stxstattarget, -1))", "pg_statistic_ext",
              "o.stxowner"};
    default:
      throw std::logic_error("not a part of a relation");
  }
}

}  // namespace gen::render::probes
