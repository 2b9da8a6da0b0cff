#include "render/guards/probe_source.hpp"

#include <stdexcept>

namespace gen::render {

using model::ObjectKind;

namespace probes {

std::string in_schema(const std::string& catalog, const std::string& prefix, const std::string& more) {
  return "FROM " + catalog + " AS o JOIN pg_namespace AS n ON n.oid = o." + prefix + "namespace\n" +
         "WHERE n.nspname = wanted.schema AND o." + prefix + "name = wanted.name" + more;
}

std::string on_relation(const std::string& catalog, const std::string& relation, const std::string& name) {
  return "FROM " + catalog + " AS o JOIN pg_class AS c ON c.oid = o." + relation +
         " JOIN pg_namespace AS n ON n.oid = c.relnamespace\n" +
         "WHERE n.nspname = wanted.schema AND c.relname = wanted.owner AND o." + name + " = wanted.name";
}

std::string sorted(const std::string& options) {
  return "nullif(ARRAY(SELECT x FROM unnest(" + options + ") AS x ORDER BY x COLLATE \"C\")::text, '{}')";
}

}  // namespace probes

namespace {

/// The list with names instead of numbers and without the grantor, of the grantees that are asked for; the owner is
/// "owner", whoever it is.
std::string privileges_of(const std::string& list, const std::string& owner) {
  return "(SELECT string_agg(x.entry, ', ' ORDER BY x.entry COLLATE \"C\")\n"
         "  FROM (SELECT format('%s %s%s', CASE a.grantee WHEN 0 THEN 'public' WHEN " +
         owner +
         " THEN 'owner'\n"
         "      ELSE quote_ident(pg_get_userbyid(a.grantee)) END, a.privilege_type,\n"
         "      CASE WHEN a.is_grantable THEN ' with grant option' END)\n"
         "    FROM aclexplode(" +
         list +
         ") AS a\n"
         "    WHERE a.grantee = " +
         owner +
         " OR CASE a.grantee WHEN 0 THEN 'public' ELSE pg_get_userbyid(a.grantee) END = ANY (wanted.grantees)) AS "
         "x(entry))";
}

/// Those on the members of an extension, which have no keys of their own.
constexpr const char* kMemberPrivileges =
    "(SELECT string_agg(x.entry, ', ' ORDER BY x.entry COLLATE \"C\")\n"
    "  FROM (SELECT format('%s: %s %s%s', i.identity, CASE a.grantee WHEN 0 THEN 'public'\n"
    "      ELSE quote_ident(pg_get_userbyid(a.grantee)) END, a.privilege_type,\n"
    "      CASE WHEN a.is_grantable THEN ' with grant option' END)\n"
    "    FROM pg_depend AS d LEFT JOIN pg_proc AS p ON d.classid = 'pg_proc'::regclass AND p.oid = d.objid\n"
    "    LEFT JOIN pg_class AS c ON d.classid = 'pg_class'::regclass AND c.oid = d.objid\n"
    "    LEFT JOIN pg_type AS t ON d.classid = 'pg_type'::regclass AND t.oid = d.objid\n"
    "    CROSS JOIN LATERAL aclexplode(coalesce(p.proacl, c.relacl, t.typacl)) AS a\n"
    "    CROSS JOIN LATERAL pg_identify_object(d.classid, d.objid, 0) AS i\n"
    "    WHERE d.refclassid = 'pg_extension'::regclass AND d.refobjid = o.oid AND d.deptype = 'e'\n"
    "      AND a.grantee <> coalesce(p.proowner, c.relowner, t.typowner)\n"
    "      AND CASE a.grantee WHEN 0 THEN 'public' ELSE pg_get_userbyid(a.grantee) END = ANY (wanted.grantees)) AS "
    "x(entry))";

std::string privileges(ObjectKind kind, const ProbeSource& source) {
  if (kind == ObjectKind::extension) return kMemberPrivileges;
  if (kind == ObjectKind::default_privileges) return source.definition;
  const std::string own = privileges_of(
      "coalesce(" + source.acl + ", acldefault(" + source.acl_kind + ", " + source.owner + "))", source.owner);
  if (kind != ObjectKind::view && kind != ObjectKind::materialized_view) return own;
  return "concat_ws('; ', " + own +
         ",\n  (SELECT string_agg(format('%I: %s', a.attname, x.list), '; ' ORDER BY a.attname)\n"
         "  FROM pg_attribute AS a CROSS JOIN LATERAL " +
         privileges_of("a.attacl", "o.relowner") + " AS x(list)\n  WHERE a.attrelid = o.oid AND a.attacl IS NOT NULL))";
}

std::string comment(ObjectKind kind, const ProbeSource& source) {
  if (kind == ObjectKind::column) return "col_description(o.attrelid, o.attnum)";
  return "obj_description(o.oid, '" + source.catalog + "')";
}

std::string extensions(const ProbeSource& source) {
  return "(SELECT string_agg(quote_ident(x.extname), ', ' ORDER BY x.extname)\n"
         "  FROM pg_depend AS d JOIN pg_extension AS x ON x.oid = d.refobjid\n"
         "  WHERE d.classid = '" +
         source.catalog + "'::regclass AND d.objid = o.oid AND d.deptype = 'x')";
}

constexpr const char* kIndexShape =
    "concat_ws(' ', CASE WHEN i.indisunique THEN 'UNIQUE' END, 'ON', i.indrelid::regclass,\n"
    "  (SELECT string_agg(coalesce(quote_ident(a.attname), 'expression'), ', ' ORDER BY k.position)\n"
    "    FROM unnest(i.indkey) WITH ORDINALITY AS k(number, position)\n"
    "    LEFT JOIN pg_attribute AS a ON a.attrelid = i.indrelid AND a.attnum = k.number AND k.number > 0),\n"
    "  CASE WHEN i.indpred IS NOT NULL THEN 'WHERE' END)";

constexpr const char* kColumnNames =
    "(SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attname)\n"
    "  FROM pg_attribute AS a WHERE a.attrelid = o.oid AND a.attnum > 0 AND NOT a.attisdropped)";

}  // namespace

ProbeSource probe_source(ObjectKind kind, int server_version) {
  switch (kind) {
    case ObjectKind::table:
    case ObjectKind::view:
    case ObjectKind::materialized_view:
    case ObjectKind::sequence:
    case ObjectKind::index:
      return probes::relation(kind);
    case ObjectKind::column:
      return probes::column();
    case ObjectKind::constraint:
    case ObjectKind::trigger:
    case ObjectKind::rule:
    case ObjectKind::policy:
    case ObjectKind::statistics:
      return probes::part(kind);
    case ObjectKind::enum_type:
    case ObjectKind::range_type:
    case ObjectKind::composite_type:
    case ObjectKind::domain:
    case ObjectKind::collation:
      return probes::type(kind);
    case ObjectKind::function:
    case ObjectKind::aggregate:
    case ObjectKind::operator_:
    case ObjectKind::operator_family:
    case ObjectKind::operator_class:
    case ObjectKind::cast:
    case ObjectKind::conversion:
    case ObjectKind::transform:
      return probes::routine(kind);
    case ObjectKind::text_search_parser:
    case ObjectKind::text_search_template:
    case ObjectKind::text_search_dictionary:
    case ObjectKind::text_search_configuration:
      return probes::text_search(kind);
    case ObjectKind::schema:
    case ObjectKind::extension:
    case ObjectKind::language:
    case ObjectKind::access_method:
    case ObjectKind::foreign_data_wrapper:
    case ObjectKind::foreign_server:
    case ObjectKind::user_mapping:
    case ObjectKind::event_trigger:
    case ObjectKind::publication:
    case ObjectKind::subscription:
    case ObjectKind::default_privileges:
      return probes::cluster_wide(kind, server_version);
  }
  throw std::logic_error("a kind of objects without a probe");
}

std::string probe_answer(ObjectKind kind, Aspect aspect, const ProbeSource& source) {
  switch (aspect) {
    case Aspect::definition:
      return source.definition;
    case Aspect::rule:
      return "regexp_replace(pg_get_constraintdef(o.oid), ' NOT VALID$', '')";
    case Aspect::shape:
      return kIndexShape;
    case Aspect::columns:
      return kColumnNames;
    case Aspect::type:
      return probes::column_type();
    case Aspect::nullability:
      return probes::column_nullability();
    case Aspect::default_value:
      return probes::column_default();
    case Aspect::identity:
      return probes::column_identity();
    case Aspect::storage:
      return probes::column_storage();
    case Aspect::comment:
      return comment(kind, source);
    case Aspect::owner:
      return "pg_get_userbyid(" + source.owner + ")::text";
    case Aspect::privileges:
      return privileges(kind, source);
    case Aspect::extensions:
      return extensions(source);
    case Aspect::absence:
      break;
  }
  throw std::logic_error("absence has no answer");
}

}  // namespace gen::render
