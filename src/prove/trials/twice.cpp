#include "gen/support/counted.hpp"
#include "prove/repeat_steps.hpp"
#include "prove/trials/database.hpp"

namespace gen::prove {

Trial try_twice(const TrialInput& input) {
  Trial trial;
  trial.name = "twice";
  auto database = TrialDatabase::create(input, trial);
  if (!database || !database->lay_ground()) return trial;
  RepeatSteps repeater(input, trial, database->session());
  (void)database->up(std::nullopt, &repeater);
  trial.summary = support::counted(repeater.repeated(), "statement") + " of " +
                  support::counted(trial.files.size(), "migration") + " run once more";
  if (repeater.repeated() > 0 && !repeater.touched_rows()) {
    trial.summary += ", all over empty tables (--seed FILE gives them rows)";
  }
  database->close();
  return trial;
}

}  // namespace gen::prove
