#pragma once

#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace gen::pg {

/// An extension as it has to look where it is not installed.
struct ExtensionShape {
  std::string schema;  ///< where it lies; "": not known, since it is installed nowhere yet
  std::string version = "0";
  std::vector<std::string> stand_ins;  ///< statements that make members of the same names; each may fail
  /// Names of members that nothing stands in for: access methods, operator classes, text search.
  std::vector<std::string> without;
};

/// Lets a scratch server do without the files of an extension: CREATE EXTENSION of one that it lacks makes a row of
/// pg_extension and members that look like the real ones (types that take any text, functions that raise), so that the
/// catalogs and pg_dump show the extension and what uses it as always. It takes a superuser, on a throw-away database.
class ExtensionStandIns {
 public:
  using Source = std::function<ExtensionShape(const std::string& extension)>;

  /// `available`: what the server has the files of. An empty `source` knows no shapes.
  ExtensionStandIns(std::set<std::string> available, Source source)
      : available_(std::move(available)), source_(std::move(source)) {}

  /// The statement to run instead of `sql`: the same, but for a CREATE EXTENSION that the server cannot run.
  std::string in_place_of(const std::string& sql);
  /// The extensions that were made that way, by name.
  const std::map<std::string, ExtensionShape>& made() const { return made_; }

 private:
  std::set<std::string> available_;
  Source source_;
  std::map<std::string, ExtensionShape> made_;
};

}  // namespace gen::pg
