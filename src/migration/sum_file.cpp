#include "gen/migration/sum_file.hpp"

#include "gen/migration/checksum.hpp"

namespace gen::migration {

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
    const std::size_t end = std::min(text.find('\n', at), text.size());
    std::string line = text.substr(at, end - at);
    if (!line.empty() && line.back() == '\r') line.pop_back();
    const std::size_t blank = line.rfind(' ');
    const bool is_conflict = line.starts_with("<<<<<<<") || line.starts_with("=======") || line.starts_with(">>>>>>>");
    if (is_conflict || (!line.empty() && blank == std::string::npos)) {
      const support::SourceSpan where{sources.add(shown_as, text), static_cast<std::uint32_t>(at),
                                      static_cast<std::uint32_t>(line.size())};
      return support::error("GEN4011", is_conflict ? "two branches both added migrations" : "not a line of gen.sum",
                            where, "put the later migrations behind the others and renew gen.sum: gen rebase");
    }
    if (!line.empty()) sums[line.substr(0, blank)] = line.substr(blank + 1);
    at = end + 1;
  }
  return sums;
}

support::Diagnostics compare_sums(const Sums& recorded, const Folder& folder) {
  support::Diagnostics found;
  const auto compare = [&](const File& file) {
    const auto line = recorded.find(file.name.str());
    const support::SourceSpan where{file.source, 0, 0};
    if (line == recorded.end()) {
      found.push_back(
          support::warning("GEN4006", file.name.str() + " is not in gen.sum", where, "renew it: gen rebase"));
    } else if (!matches(line->second, file.text)) {
      found.push_back(support::warning("GEN4004", file.name.str() + " was changed after gen.sum was written", where,
                                       "if that is meant, renew gen.sum: gen rebase"));
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
                                     "bring it back, or renew gen.sum: gen rebase"));
  }
  return found;
}

}  // namespace gen::migration
