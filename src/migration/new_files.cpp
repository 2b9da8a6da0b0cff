#include "gen/migration/new_files.hpp"

#include "gen/migration/checksum.hpp"
#include "gen/migration/sum_file.hpp"

namespace gen::migration {
namespace {

constexpr const char* kSchemaUp =
    R"sql(-- Checked before and after the file runs, each a query that gives true (write them without the first "-- "):
-- -- gen:require SELECT to_regclass('shop.orders') IS NOT NULL
-- -- gen:verify SELECT count(*) = 0 FROM shop.orders WHERE total < 0

-- The statements come here; gen runs the file in one transaction. Where one cannot be in a transaction, make
-- "-- no-transaction" the first line of the file.
)sql";

constexpr const char* kSchemaDown =
    R"sql(-- What takes the up file back comes here. Where rows or values are lost by that, say it: gen down then asks for
-- --accept-loss (write it without the first "-- "):
-- -- gen:loses the values of shop.orders.total
)sql";

constexpr const char* kDataUp =
    R"sql(-- Checked before and after the file runs, each a query that gives true (write them without the first "-- "):
-- -- gen:require SELECT to_regclass('shop.orders') IS NOT NULL
-- -- gen:verify SELECT count(*) = 0 FROM shop.orders WHERE total IS NULL

-- gen runs one UPDATE, DELETE or INSERT ... SELECT behind gen:batch in batches that are committed one by one and resumed
-- where they stopped (manual, operations: data migrations). Write its WHERE so that a second run finds nothing to do:
-- gen:batch size=1000
-- UPDATE shop.orders SET total = net + tax WHERE total IS NULL;
)sql";

constexpr const char* kDataDown =
    R"sql(-- Rows that were there before cannot be brought back by themselves; write here what can.
)sql";

std::string replaced(std::string text, const std::string& word, const std::string& value) {
  for (std::size_t at = 0; (at = text.find(word, at)) != std::string::npos; at += value.size()) {
    text.replace(at, word.size(), value);
  }
  return text;
}

std::string filled(std::string text, const FileName& name, Kind kind) {
  text = replaced(std::move(text), "{version}", name.version.str());
  text = replaced(std::move(text), "{name}", name.slug);
  text = replaced(std::move(text), "{kind}", std::string(kind_name(kind)));
  return replaced(std::move(text), "{phase}", name.phase ? std::string(phase_name(*name.phase)) : "");
}

Header header_of(const FileName& name, Kind kind) {
  Header header;
  header.version = name.version;
  header.name = name.slug;
  header.phase = name.phase;
  header.kind = kind;
  return header;
}

std::string own_text(const FileName& name, Kind kind) {
  const bool up = name.direction == Direction::up;
  Header header = header_of(name, kind);
  // What gen:batch stands in front of is no single transaction.
  header.no_transaction = up && kind == Kind::data;
  header.why = {up ? "say here what this is for" : "takes " + name.version.str() + " back"};
  const char* body = up ? (kind == Kind::data ? kDataUp : kSchemaUp) : (kind == Kind::data ? kDataDown : kSchemaDown);
  return write_header(header) + "\n" + body;
}

Version next_version(const Folder& folder, std::time_t now) {
  return next_versions(1, now, folder.last_version()).front();
}

std::string without_mark(const File& file) {
  constexpr std::string_view kFirstLine = "-- no-transaction";
  std::string body = file.body;
  if (file.header || !body.starts_with(kFirstLine)) return body;
  body.erase(0, std::min(body.find('\n'), body.size() - 1) + 1);
  return body;
}

/// The header of a file with the name and reason of another; what it says about locks and losses stays true.
NewFile turned(const File& from, FileName name, const std::string& why, Kind kind) {
  Header header = from.header.value_or(Header{});
  header.no_transaction = from.no_transaction();
  header.version = name.version;
  header.name = name.slug;
  header.phase = name.phase;
  header.kind = kind;
  header.from.clear();
  header.to.clear();
  header.why = {why};
  header.loses = from.loses().empty() ? "nothing" : from.loses();
  header.down.clear();
  header.proof = "none (gen revert)";
  header.requires_true.clear();
  header.verify_true.clear();
  return {name.str(), write_header(header) + "\n" + without_mark(from)};
}

std::optional<Phase> opposite(std::optional<Phase> phase) {
  if (phase == Phase::expand) return Phase::contract;
  if (phase == Phase::contract) return Phase::expand;
  return phase;
}

}  // namespace

std::vector<NewFile> new_migration(const NewMigration& wanted, const Folder& folder, std::time_t now) {
  FileName name{next_version(folder, now), slug_of(wanted.name), wanted.phase, Direction::up};
  const auto make = [&](const std::optional<std::string>& text) {
    return NewFile{name.str(), text ? filled(*text, name, wanted.kind) : own_text(name, wanted.kind)};
  };
  std::vector<NewFile> files{make(wanted.up_template)};
  name.direction = Direction::down;
  files.push_back(make(wanted.down_template));
  return files;
}

support::Result<std::vector<NewFile>> revert_as_new(const Migration& old, std::optional<Phase> phase,
                                                    const Folder& folder, std::time_t now) {
  if (!old.down) {
    return support::error("GEN4016", old.up.name.str() + " has no down file to make a migration of",
                          {old.up.source, 0, 0}, "write what takes it back yourself: gen new");
  }
  FileName name{next_version(folder, now), slug_of("revert_" + old.name), phase ? phase : opposite(old.up.phase()),
                Direction::up};
  const std::string which = old.version.str() + (old.name.empty() ? "" : " " + old.name);
  std::vector<NewFile> files{turned(*old.down, name, "takes " + which + " back", old.kind())};
  name.direction = Direction::down;
  files.push_back(turned(old.up, name, "brings " + which + " again", old.kind()));
  return files;
}

support::Result<NewFile> sum_file_with(const Folder& folder, const std::vector<NewFile>& added,
                                       support::SourceMap& sources) {
  auto text = read_sum_text(folder.path);
  if (!text) return text.errors();
  Sums sums = sums_of(folder);
  if (*text) {
    auto recorded = read_sums(**text, (folder.path / kSumFileName).string(), sources);
    if (!recorded) return recorded.errors();
    sums = std::move(recorded).value();
  }
  for (const NewFile& file : added) sums[file.name] = checksum(file.content);
  return NewFile{kSumFileName, write_sums(sums)};
}

}  // namespace gen::migration
