#pragma once

#include <optional>
#include <set>
#include <string>

#include "gen/model/catalog.hpp"
#include "gen/render/sql_text.hpp"
#include "render/partition_indexes.hpp"

namespace gen::render {

/// An item of a schema block, with two blanks in front of its lines, and what it could not say.
struct GenBlock {
  std::string text;
  std::set<model::ObjectKey> covered;  ///< said by the text and `extra`
  Script extra;
};

/// Where blocks are made from.
struct GenContext {
  const model::Catalog& catalog;
  const PartitionIndexes& indexes;
  const std::set<model::ObjectKey>& taken_apart;  ///< tables that only statements can make
  const std::set<model::QualifiedName>& managed_elsewhere;
};

/// Nothing for kinds without a block, and for objects that the block cannot say.
std::optional<GenBlock> gen_block(const GenContext& context, const model::Object& object);

std::optional<GenBlock> gen_enum(const model::EnumType& type);
std::optional<GenBlock> gen_domain(const GenContext& context, const model::Domain& domain);
std::optional<GenBlock> gen_composite(const model::CompositeType& type);
std::optional<GenBlock> gen_sequence(const model::Sequence& sequence);
std::optional<GenBlock> gen_table(const GenContext& context, const model::Table& table);
std::optional<GenBlock> gen_view(const GenContext& context, const model::View& view);
std::optional<GenBlock> gen_materialized_view(const GenContext& context, const model::MaterializedView& view);

/// Items that tables and views share: each without its semicolon, documentation lines in front.
std::optional<std::string> gen_index(const model::Index& index, int indent);
std::optional<std::string> gen_trigger(const model::Trigger& trigger, int indent);
std::optional<std::string> gen_policy(const model::Policy& policy, int indent);

/// "owner to ..", grants: of any object.
std::vector<std::string> gen_settings(const model::ObjectHeader& header);

/// Documentation lines of the object, or, where those cannot say its comment, the statement in `extra`.
std::string docs_or_statement(const model::Object& object, int indent, Script& extra);

/// "{ a; b; }" over several lines.
std::string braces(const std::vector<std::string>& items, int indent);

}  // namespace gen::render
