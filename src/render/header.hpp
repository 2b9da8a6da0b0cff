#pragma once

#include "gen/model/catalog.hpp"
#include "gen/render/sql_text.hpp"

/// Owner, comment and privileges, which are the same for all kinds.
namespace gen::render {

Script dress_header(const model::Object& object);
Script alter_header(const model::Object& before, const model::Object& after);

/// "COMMENT ON <what> IS ..."; an empty text removes the comment.
SqlText comment_statement(const std::string& what, const std::string& text);

}  // namespace gen::render
