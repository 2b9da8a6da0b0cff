#include "plan/strategy_choice.hpp"

#include <algorithm>

namespace gen::plan {

bool is_chosen_direct(const model::Intents& intents, const model::ObjectKey& key) {
  return std::ranges::any_of(intents.strategies,
                             [&](const model::StrategyChoice& choice) { return choice.key == key && choice.direct; });
}

}  // namespace gen::plan
