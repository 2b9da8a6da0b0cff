#include "gen/apply/known_file.hpp"

#include <algorithm>

#include "gen/migration/checksum.hpp"

namespace gen::apply {
namespace {

bool earlier_phases_ran(const Ledger& ledger, const migration::File& file) {
  return std::ranges::any_of(ledger.records, [&](const Record& record) {
    return counts_as_applied(record.state) && record.name == file.name.slug && record.version < file.name.version;
  });
}

}  // namespace

bool is_known(const Ledger& ledger, const migration::File& file) {
  const Record* record = ledger.find(file.name.version);
  if (record != nullptr && record->state != State::rolled_back) {
    return record->name == file.name.slug || migration::matches(record->checksum, file.text);
  }
  return file.phase() == migration::Phase::contract && earlier_phases_ran(ledger, file);
}

}  // namespace gen::apply
