#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "gen/model/object_header.hpp"

/// Pieces of the block language (docs/language.md).
namespace gen::render {

/// The text with bare words in lower case; strings and quoted names stay as they are. Same meaning.
std::string lower_words(std::string_view sql);

/// The name of a column at the start of an item: in quotes as well where the bare word would start another item.
std::string item_name(const model::Identifier& name);

/// An expression behind DEFAULT: in parentheses when it holds a word that would start the next option.
std::string bare_expression(const std::string& expression);

/// `comment` as /// lines, each with a line feed at its end; "" for none. Nothing when documentation comments cannot
/// say it: they have no blanks at the ends of lines.
std::optional<std::string> docs(const std::string& comment, int indent);

/// "grant select to joe", "revoke ...": what `granted` and `revoked` say, without the object. `column` is quoted, or
/// "".
std::vector<std::string> privilege_settings(const std::optional<model::Identifier>& owner, const std::string& column,
                                            const std::vector<model::Privilege>& granted,
                                            const std::vector<model::Privilege>& revoked);

/// An enum label: bare where it reads as the same word, else a string. Nothing for those that cannot be written.
std::optional<std::string> label_text(const std::string& label);

}  // namespace gen::render
