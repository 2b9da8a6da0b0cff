#pragma once

#include <map>
#include <set>
#include <string>

#include "gen/model/catalog.hpp"

namespace gen::render {

/// How schema files are written: as PostgreSQL's statements, or with the blocks of the schema language
/// (docs/language.md) wherever there is one, and statements elsewhere.
enum class Format { sql, gen };

/// A whole catalog as schema files, by path relative to the schema folder ("shop/tables/orders.sql"). Loading them
/// gives an equal catalog (same fingerprint); owners are written only where they are not `catalog.current_user`, who is
/// taken to be the one that loads.
///
/// With `single_file` there is one entry, "schema.sql" or "schema.gen", whose statements stand in an order that psql
/// can run. Else there is a folder for each schema and a file for each table with all that belongs to it, its
/// partitions included, for each view, and for each name of functions; types, sequences and the like have one file
/// together. Statements of one file stand in an order that works, files may need each other. No two paths differ in
/// case alone.
///
/// Objects of kinds that the model does not have are named in comments. Tables of `managed_elsewhere` say so. Same
/// catalog, same bytes.
std::map<std::string, std::string> write_schema_files(const model::Catalog& catalog, Format format, bool single_file,
                                                      const std::set<model::QualifiedName>& managed_elsewhere = {});

}  // namespace gen::render
