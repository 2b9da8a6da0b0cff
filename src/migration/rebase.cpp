#include "gen/migration/rebase.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "gen/migration/checksum.hpp"
#include "gen/migration/sum_file.hpp"

namespace gen::migration {
namespace {

/// What tells migrations of one version apart.
using Key = std::tuple<Version, std::string, std::optional<Phase>>;

struct Unit {
  const File* up = nullptr;
  const File* down = nullptr;
  bool stays = false;

  const Version& version() const { return up->name.version; }
};

support::Diagnostic twice(const File& first, const File& second, const std::string& hint) {
  return support::error(
      "GEN4002",
      "two files have version " + first.name.version.str() + ": " + first.name.str() + " and " + second.name.str(),
      {second.source, 0, 0}, hint);
}

/// In version order, files of one version in the order of their names.
support::Result<std::vector<Unit>> units_of(const std::vector<File>& files, const Applied& applied) {
  std::map<Key, Unit> units;
  support::Diagnostics errors;
  for (const File& file : files) {
    Unit& unit = units[{file.name.version, file.name.slug, file.name.phase}];
    const File*& place = file.name.direction == Direction::up ? unit.up : unit.down;
    if (place != nullptr) errors.push_back(twice(*place, file, "remove one of them"));
    place = &file;
  }
  std::vector<Unit> ordered;
  for (auto& [key, unit] : units) {
    if (unit.up == nullptr) {
      errors.push_back(support::error("GEN4010", unit.down->name.str() + " has no up file", {unit.down->source, 0, 0},
                                      "bring the up file back, or remove this one"));
      continue;
    }
    unit.stays = applied.stays(*unit.up);
    ordered.push_back(unit);
  }
  if (!errors.empty()) return errors;
  return ordered;
}

support::Result<std::set<Version>> versions_that_stay(const std::vector<Unit>& units) {
  std::map<Version, const File*> seen;
  std::set<Version> taken;
  support::Diagnostics errors;
  for (const Unit& unit : units) {
    if (!unit.stays) continue;
    if (!taken.insert(unit.version()).second) {
      errors.push_back(twice(*seen[unit.version()], *unit.up,
                             "both ran, so neither can get another name: undo one of them with gen down first"));
    }
    seen[unit.version()] = unit.up;
  }
  if (!errors.empty()) return errors;
  return taken;
}

/// The units to be renumbered. What stands behind the first of them goes along, or the order would change.
std::vector<const Unit*> moving(const std::vector<Unit>& units, std::set<Version> taken, const Version& newest) {
  std::vector<const Unit*> found;
  for (const Unit& unit : units) {
    if (unit.stays) continue;
    const bool is_late = !newest.empty() && unit.version() < newest;
    const bool collides = !taken.insert(unit.version()).second || unit.version() == newest;
    if (is_late || collides || !found.empty()) found.push_back(&unit);
  }
  return found;
}

bool has_stale_header(const File& file) { return file.header && file.header->version != file.name.version; }

/// The file keeps its name; a header that somebody forgot to change with it is renewed, unless the file ran.
void keep(const File& file, bool stays, Rebase& rebase, Sums& sums) {
  sums[file.name.str()] = checksum(file.text);
  if (stays || !has_stale_header(file)) return;
  rebase.files.push_back({file.name.str(), with_version(file.text, file.name.version)});
}

void rename(const File& file, const Version& version, Rebase& rebase, Sums& sums) {
  FileName name = file.name;
  name.version = version;
  const std::string text = with_version(file.text, version);
  rebase.renamings.push_back({file.name.str(), name.str()});
  rebase.gone.push_back(file.name.str());
  rebase.files.push_back({name.str(), text});
  sums[name.str()] = checksum(text);
}

}  // namespace

std::string with_version(std::string text, const Version& version) {
  constexpr std::string_view kTitle = "-- gen: ";
  std::size_t length = 0;
  if (!read_header(text, length)) return text;
  const std::size_t begin = text.find(kTitle) + kTitle.size();
  text.replace(begin, std::min(text.find_first_of(" \t\r\n", begin), text.size()) - begin, version.str());
  return text;
}

support::Result<Rebase> rebase(const std::vector<File>& files, const Applied& applied, std::time_t now) {
  auto units = units_of(files, applied);
  if (!units) return units.errors();
  auto taken = versions_that_stay(*units);
  if (!taken) return taken.errors();
  Version newest = applied.newest;
  if (!taken->empty()) newest = std::max(newest, *taken->rbegin());
  const auto moved = moving(*units, *taken, newest);

  Rebase outcome;
  Sums sums;
  for (const Unit& unit : *units) {
    if (std::ranges::find(moved, &unit) != moved.end()) continue;
    keep(*unit.up, unit.stays, outcome, sums);
    if (unit.down != nullptr) keep(*unit.down, unit.stays, outcome, sums);
  }
  // Versions that are given up count as well: a new file with the version of an old one would puzzle the reader.
  Version last = newest;
  for (const Unit& unit : *units) last = std::max(last, unit.version());
  const auto versions = next_versions(moved.size(), now, last);
  for (std::size_t i = 0; i < moved.size(); ++i) {
    rename(*moved[i]->up, versions[i], outcome, sums);
    if (moved[i]->down != nullptr) rename(*moved[i]->down, versions[i], outcome, sums);
  }
  outcome.sums = write_sums(sums);
  return outcome;
}

}  // namespace gen::migration
