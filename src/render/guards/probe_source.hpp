#pragma once

#include <string>

#include "gen/model/object_key.hpp"
#include "gen/render/probe.hpp"

namespace gen::render {

/// Where the catalogs keep the objects of one kind. The object's row is called `o`; the object that is asked for stands
/// in the row `wanted`. All of it is read under `stable_settings`, so reg* types print qualified names.
struct ProbeSource {
  std::string keys;        ///< the columns of `wanted`: "schema, owner, name, signature" or some of them, in this order
  std::string rows;        ///< FROM and WHERE of the one row
  std::string definition;  ///< text; never NULL
  std::string catalog;     ///< "pg_class"
  std::string owner = {};  ///< the owner's oid; "" for kinds without owners
  std::string acl = {};    ///< the access control list; "" for kinds without privileges
  std::string acl_kind = {};  ///< as acldefault() wants it: "'r'"
};

/// REQUIRES: any kind, `column` included (columns of tables).
ProbeSource probe_source(model::ObjectKind kind, int server_version);

/// What follows SELECT for one aspect of the objects of a kind. REQUIRES: not Aspect::absence.
std::string probe_answer(model::ObjectKind kind, Aspect aspect, const ProbeSource& source);

namespace probes {

/// The row of an object with a name of its own in a schema: "FROM pg_x AS o JOIN pg_namespace ... WHERE ...".
std::string in_schema(const std::string& catalog, const std::string& prefix, const std::string& more = {});
/// The row of what belongs to a relation.
std::string on_relation(const std::string& catalog, const std::string& relation, const std::string& name);
/// Options in an order that does not depend on how they came there; NULL when there are none.
std::string sorted(const std::string& options);

ProbeSource relation(model::ObjectKind kind);  ///< tables, views, materialized views, sequences, indexes
ProbeSource column();
ProbeSource part(model::ObjectKind kind);  ///< constraints, triggers, rules, policies, statistics
ProbeSource type(model::ObjectKind kind);  ///< types, domains, collations
ProbeSource routine(
    model::ObjectKind kind);  ///< functions, aggregates, operators and their classes, casts and the like
ProbeSource text_search(model::ObjectKind kind);
ProbeSource cluster_wide(model::ObjectKind kind, int server_version);  ///< what has no schema

std::string column_type();
std::string column_nullability();
std::string column_default();
std::string column_identity();
std::string column_storage();

}  // namespace probes
}  // namespace gen::render
