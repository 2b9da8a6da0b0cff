#include "plan/online.hpp"
namespace gen::plan {
support::Result<Plan> plan_online(const model::Catalog&, const model::Catalog&, const std::vector<diff::Change>&, const model::Intents&) {
  return support::error("GEN3002", "online planning");
}
}
