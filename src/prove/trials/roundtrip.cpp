#include "gen/introspect/read.hpp"
#include "gen/prove/settle.hpp"
#include "gen/support/counted.hpp"
#include "prove/rows/table_contents.hpp"
#include "prove/trials/database.hpp"

namespace gen::prove {
namespace {

using migration::File;
using migration::Migration;
using support::Diagnostic;

/// Structure and rows at one moment.
struct State {
  model::Catalog catalog;
  TableContents contents;
};

bool is_declared_irreversible(const Migration& migration) {
  const auto says_no = [](const File& file) {
    for (const migration::Directive& line : file.named("reversible")) {
      if (line.argument == "no" || line.argument.starts_with("no ")) return true;
    }
    return false;
  };
  return says_no(migration.up) || (migration.down && says_no(*migration.down));
}

/// Walks along the files of a folder, each up, down and up again.
class Roundtrip {
 public:
  Roundtrip(const TrialInput& input, Trial& trial, TrialDatabase& database)
      : input_(input), trial_(trial), database_(database) {}

  void run() {
    auto before = state();
    for (const Migration& migration : input_.folder.migrations) {
      if (!before || !trial_.passed()) return;
      before = one(migration, *before);
    }
  }
  std::size_t tried() const { return tried_; }

 private:
  /// The state behind the file; nothing when the trial ends there.
  std::optional<State> one(const Migration& migration, const State& before) {
    auto found = ready(before);
    if (!found || !database_.up(1)) return std::nullopt;
    auto after = state();
    if (!after || is_one_way(migration)) return after;
    if (!database_.down()) return std::nullopt;
    auto restored = state();
    if (!restored || !is_same(migration.down->name.str(), *migration.down, *restored, *found)) return std::nullopt;
    if (!rows_are_safe(migration, found->contents, restored->contents)) return std::nullopt;
    if (!up_again()) return std::nullopt;
    auto again = state();
    const std::string second = migration.up.name.str() + ", run a second time,";
    if (!again || !is_same(second, migration.up, *again, *after)) return std::nullopt;
    ++tried_;
    return again;
  }

  /// `before`, or what the seed made of it when its turn is now, and others with what waited for a schema.
  std::optional<State> ready(const State& before) {
    const bool was = database_.is_seeded(), waited = database_.ground_waits();
    if (!database_.lay_what_waits() || !database_.seed_when_due()) return std::nullopt;
    return was == database_.is_seeded() && !waited ? before : state();
  }

  /// The report of the first run is the one that counts.
  bool up_again() {
    const std::size_t files = trial_.files.size();
    const bool done = database_.up(1);
    trial_.files.resize(std::min(files, trial_.files.size()));
    return done;
  }

  std::optional<State> state() {
    auto catalog = introspect::read(database_.session());
    if (!catalog) return failed(catalog.errors());
    State now{std::move(*catalog), {}};
    if (!input_.seed) return now;
    auto contents = read_contents(database_.session(), ContentDepth::values);
    if (!contents) return failed(contents.errors());
    now.contents = std::move(*contents);
    return now;
  }

  std::optional<State> failed(const support::Diagnostics& why) {
    fail(trial_, TrialVerdict::failed, why);
    return std::nullopt;
  }

  /// Says so when there is no way back.
  bool is_one_way(const Migration& migration) {
    if (is_declared_irreversible(migration)) return true;
    if (migration.down) return false;
    Diagnostic finding =
        support::warning("GEN6014", migration.up.name.str() + " has no down file", {migration.up.source, 0, 0},
                         "write it, or say so in the file: -- gen:reversible no");
    if (input_.strict) {
      finding.severity = support::Severity::error;
      trial_.verdict = std::max(trial_.verdict, TrialVerdict::differs);
    }
    trial_.findings.push_back(std::move(finding));
    return true;
  }

  bool is_same(const std::string& what, const File& file, const State& have, const State& want) {
    auto changes = settle(have.catalog, want.catalog, diff::compare(have.catalog, want.catalog), input_.scratch,
                          input_.cache_dir.empty() ? input_.cache_dir : input_.cache_dir / "settled");
    if (!changes) return failed(changes.errors()).has_value();
    if (changes->empty()) return true;
    for (const diff::Change& change : *changes) trial_.differences.push_back(to_string(change));
    const bool is_down = file.name.direction == migration::Direction::down;
    fail(trial_, TrialVerdict::differs,
         {support::error("GEN6013",
                         what + (is_down ? " does not return to the schema that its up file found"
                                         : " does not come to the schema of the first time"),
                         {file.source, 0, 0}, is_down ? "correct the down file" : "correct the files")});
    return false;
  }

  /// Lost rows end the trial; values that came back as others may be meant.
  bool rows_are_safe(const Migration& migration, const TableContents& found, const TableContents& restored) {
    if (!migration.up.loses().empty() || !migration.down->loses().empty()) return true;
    std::string lost, changed;
    for (const auto& [oid, content] : found) {
      const TableContent* now = find_table(restored, oid, content.name);
      const std::int64_t rows = now == nullptr ? 0 : now->rows;
      if (rows < content.rows) {
        lost += (lost.empty() ? "" : ", ") + content.name + " (" + std::to_string(content.rows) + " -> " +
                std::to_string(rows) + ")";
      } else if (now != nullptr && !(*now == content)) {
        changed += (changed.empty() ? "" : ", ") + content.name;
      }
    }
    const support::SourceSpan where{migration.down->source, 0, 0};
    const std::string hint = "say what is lost in the head of the down file: -- gen:loses TEXT";
    // Values are what a data migration is about; its down file mostly has nothing to undo.
    if (!changed.empty() && migration.kind() == migration::Kind::schema) {
      trial_.findings.push_back(support::warning("GEN6015", "up and down change values of " + changed, where, hint));
    }
    if (lost.empty()) return true;
    fail(trial_, TrialVerdict::differs, {support::error("GEN6015", "up and down lose rows of " + lost, where, hint)});
    return false;
  }

  const TrialInput& input_;
  Trial& trial_;
  TrialDatabase& database_;
  std::size_t tried_ = 0;
};

}  // namespace

Trial try_roundtrip(const TrialInput& input) {
  Trial trial;
  trial.name = "roundtrip";
  auto database = TrialDatabase::create(input, trial);
  if (!database || !database->lay_ground()) return trial;
  Roundtrip walk(input, trial, *database);
  walk.run();
  trial.summary = std::to_string(walk.tried()) + " of " +
                  support::counted(input.folder.migrations.size(), "migration") + " up, down and up again";
  database->close();
  return trial;
}

}  // namespace gen::prove
