#pragma once

#include <map>
#include <string_view>

namespace gen::introspect {

/// The text of queries/<name>.sql, compiled in by embed_queries.cmake. Each kind of kinds.def has one, which gives rows
/// of (classid, oid, schema, owner, name, signature, fields): the catalog address of an object, the parts of its key,
/// and a JSON object whose members are fields of the model's struct by their names. Members that the struct does not
/// have are not fields but facts for the reader: `number`, the attribute number of an element of `columns`. Absent
/// members and nulls are the struct's defaults.
#define GEN_KIND(enumerator, Struct, sql_name) extern const std::string_view query_##enumerator;
#include "gen/model/kinds.def"

extern const std::string_view query_comments;         ///< (classoid, objoid, objsubid, description)
extern const std::string_view query_privileges;       ///< (classid, objid, objsubid, granted, revoked)
extern const std::string_view query_extension_links;  ///< (classid, objid, objsubid, extensions)
extern const std::string_view query_dependencies;     ///< rows of pg_depend
extern const std::string_view query_aliases;          ///< (classid, objid, refclassid, refobjid, refobjsubid)
extern const std::string_view query_unmodelled;       ///< (description)
extern const std::string_view query_database;         ///< one row

extern const std::string_view query_held_roles;          ///< (role)
extern const std::string_view query_partition_managers;  ///< (relation as SQL, schema, name, whether it may be read)
extern const std::string_view query_managed_parents;     ///< (schema, name); its fragment `part_config` is a relation
extern const std::string_view query_managed_by_template;  ///< (schema, name)
extern const std::string_view query_member_owners;       ///< (extension, role)

extern const std::string_view query_extension_shape;  ///< (part, text); its fragment `extension` is a literal

/// The pieces in queries/fragments, by name.
const std::map<std::string_view, std::string_view>& query_fragments();

}  // namespace gen::introspect
