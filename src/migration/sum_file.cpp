#include "gen/migration/sum_file.hpp"

#include "gen/migration/checksum.hpp"

namespace gen::migration {

namespace {

std::string next_line(const std::string& text, std::size_t& at) {
  const std::size_t end = std::min(text.find('\n', at), text.size());
  std::string line = text.substr(at, end - at);
  if (!line.empty() && line.back() == '\r') line.pop_back();
  at = end + 1;
  return line;
}

/// `git merge` with diff3 also writes the common ancestor, behind |||||||.
bool is_conflict_mark(const std::string& line) {
  return line.starts_with("<<<<<<<") || line.starts_with("=======") || line.starts_with(">>>>>>>") ||
         line.starts_with("|||||||");
}

}  // namespace

Sums sums_of(const Folder& folder) {
  Sums sums;
  for (const Migration& migration : folder.migrations) {
    sums[migration.up.name.str()] = checksum(migration.up.text);
    if (migration.down) sums[migration.down->name.str()] = checksum(migration.down->text);
  }
  return sums;
}

std::string write_sums(const Sums& sums) {
  std::string out;
  for (const auto& [name, sum] : sums) out += name + " " + sum + "\n";
  return out;
}

support::Result<Sums> read_sums(const std::string& text, const std::string& shown_as, support::SourceMap& sources) {
  Sums sums;
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t begin = at;
    const std::string line = next_line(text, at);
    const std::size_t blank = line.rfind(' ');
    const bool is_conflict = is_conflict_mark(line);
    if (is_conflict || (!line.empty() && blank == std::string::npos)) {
      const support::SourceSpan where{sources.add(shown_as, text), static_cast<std::uint32_t>(begin),
                                      static_cast<std::uint32_t>(line.size())};
      return support::error("GEN4011", is_conflict ? "two branches both added migrations" : "not a line of gen.sum",
                            where, "put the later migrations behind the others and renew gen.sum: gen rebase");
    }
    if (!line.empty()) sums[line.substr(0, blank)] = line.substr(blank + 1);
  }
  return sums;
}

Sums read_sums_of_both_sides(const std::string& text) {
  Sums sums;
  for (std::size_t at = 0; at < text.size();) {
    const std::string line = next_line(text, at);
    const std::size_t blank = line.rfind(' ');
    if (blank != std::string::npos && !is_conflict_mark(line)) sums[line.substr(0, blank)] = line.substr(blank + 1);
  }
  return sums;
}

std::vector<SumChange> changes_between(const Sums& recorded, const Sums& present) {
  std::map<std::string, SumChange::What> found;
  for (const auto& [name, sum] : recorded) {
    const auto now = present.find(name);
    if (now == present.end()) {
      found[name] = SumChange::What::gone;
    } else if (now->second != sum) {
      found[name] = SumChange::What::changed;
    }
  }
  for (const auto& [name, sum] : present) {
    if (!recorded.contains(name)) found[name] = SumChange::What::added;
  }
  std::vector<SumChange> changes;
  for (const auto& [name, what] : found) changes.push_back({what, name});
  return changes;
}

support::Diagnostics compare_sums(const Sums& recorded, const Folder& folder) {
  support::Diagnostics found;
  const auto compare = [&](const File& file) {
    const auto line = recorded.find(file.name.str());
    const support::SourceSpan where{file.source, 0, 0};
    if (line == recorded.end()) {
      found.push_back(support::warning("GEN4006", file.name.str() + " is not in gen.sum", where, "renew it: gen hash"));
    } else if (!matches(line->second, file.text)) {
      found.push_back(support::warning("GEN4004", file.name.str() + " was changed after gen.sum was written", where,
                                       "if that is meant, renew gen.sum: gen hash"));
    }
  };
  for (const Migration& migration : folder.migrations) {
    compare(migration.up);
    if (migration.down) compare(*migration.down);
  }
  const Sums present = sums_of(folder);
  for (const auto& [name, sum] : recorded) {
    if (present.contains(name)) continue;
    found.push_back(support::warning("GEN4005", name + " is in gen.sum, but the file is gone", {},
                                     "bring it back, or renew gen.sum: gen hash"));
  }
  return found;
}

}  // namespace gen::migration
