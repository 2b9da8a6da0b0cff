#include "gen/model/index.hpp"

namespace gen::model {

// Here, since they are long and everybody needs them: a file that copies one only calls.
Index::Index() = default;
Index::Index(const Index&) = default;
Index::Index(Index&&) noexcept = default;
Index& Index::operator=(const Index&) = default;
Index& Index::operator=(Index&&) noexcept = default;
Index::~Index() = default;

}  // namespace gen::model
