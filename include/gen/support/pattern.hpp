#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace gen::support {

/// A regular expression (std::regex, ECMAScript), of which the templates are compiled in one file. For short texts: the
/// library's matching is recursive. Threads may share one.
class Pattern {
 public:
  /// `text` is ours, never the user's: one that is no expression throws.
  explicit Pattern(const char* text);

  /// The whole of `text` and what its groups held ("" for those that took no part), when all of it fits.
  std::optional<std::vector<std::string>> match(const std::string& text) const;
  /// `text` with `replacement` for each place that fits; $1 stands for a group.
  std::string replace(const std::string& text, const char* replacement) const;

 private:
  struct Compiled;
  std::shared_ptr<const Compiled> compiled_;
};

}  // namespace gen::support
