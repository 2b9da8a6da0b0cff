#include "gen/model/constraint.hpp"

namespace gen::model {

// Here, since they are long and everybody needs them: a file that copies one only calls.
Constraint::Constraint() = default;
Constraint::Constraint(const Constraint&) = default;
Constraint::Constraint(Constraint&&) noexcept = default;
Constraint& Constraint::operator=(const Constraint&) = default;
Constraint& Constraint::operator=(Constraint&&) noexcept = default;
Constraint::~Constraint() = default;

}  // namespace gen::model
