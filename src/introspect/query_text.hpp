#pragma once

#include <map>
#include <string>
#include <string_view>

namespace gen::introspect {

using Fragments = std::map<std::string_view, std::string_view>;

/// Makes the text of a catalog query for one server version. A query is plain SQL with directives in comments:
///
///     /*if >= 150000*/ text /*else*/ text /*end*/     one of the texts, by server_version_num; also `<`; may be nested
///     /*include name argument | argument*/            the fragment of that name, with $1, $2 ... replaced
///
/// Other comments stay. A query whose directives are wrong is our bug: std::logic_error, which a unit test provokes for
/// all versions.
std::string query_text(std::string_view query, int server_version, const Fragments& fragments);

}  // namespace gen::introspect
