#include "gen/plan/step.hpp"

#include <array>

namespace gen::plan {

Step::Step() = default;
Step::Step(const Step&) = default;
Step::Step(Step&&) noexcept = default;
Step& Step::operator=(const Step&) = default;
Step& Step::operator=(Step&&) noexcept = default;
Step::~Step() = default;

std::string_view phase_name(Phase phase) {
  constexpr std::array<std::string_view, 3> kNames{"expand", "migrate", "contract"};
  return kNames[static_cast<std::size_t>(phase)];
}

std::string_view lock_name(Lock lock) {
  constexpr std::array<std::string_view, 9> kNames{
      "none",  "ACCESS SHARE",        "ROW SHARE", "ROW EXCLUSIVE",   "SHARE UPDATE EXCLUSIVE",
      "SHARE", "SHARE ROW EXCLUSIVE", "EXCLUSIVE", "ACCESS EXCLUSIVE"};
  return kNames[static_cast<std::size_t>(lock)];
}

}  // namespace gen::plan
