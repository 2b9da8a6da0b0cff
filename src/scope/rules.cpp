#include "gen/scope/rules.hpp"

namespace gen::scope {

support::Result<PatternList> PatternList::read(const std::vector<WrittenPattern>& written) {
  PatternList list;
  support::Diagnostics problems;
  for (const WrittenPattern& each : written) {
    auto pattern = Pattern::parse(each.text, each.where);
    if (pattern) {
      list.patterns_.push_back(std::move(pattern).value());
    } else {
      problems.insert(problems.end(), pattern.errors().begin(), pattern.errors().end());
    }
  }
  if (!problems.empty()) return problems;
  return list;
}

const Pattern* PatternList::naming(const Subject& subject) const {
  const Pattern* last = nullptr;
  for (const Pattern& pattern : patterns_) {
    if (hangs_on_another(subject.key.kind) && !pattern.names_a_kind()) continue;
    if (pattern.matches(subject)) last = pattern.takes_back() ? nullptr : &pattern;
  }
  return last;
}

const Pattern* PatternList::naming_role(const model::Identifier& role) const {
  const Pattern* last = nullptr;
  for (const Pattern& pattern : patterns_) {
    if (pattern.matches_role(role)) last = pattern.takes_back() ? nullptr : &pattern;
  }
  return last;
}

}  // namespace gen::scope
