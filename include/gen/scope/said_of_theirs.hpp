#pragma once

#include "gen/model/catalog.hpp"

namespace gen::scope {

/// `declared` is something of others in the form in which it stands on the scratch server: bare, but for the privileges
/// and comments that our schema files give it, which are ours. Leaves those of them that `present`, the same object of
/// the database, has as well (null: none): the rest is what is still to be given. What others granted and wrote there
/// is left out on both sides.
void keep_what_is_said_already(const model::Object* present, model::Object& declared);

}  // namespace gen::scope
