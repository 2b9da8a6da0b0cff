#include "gen/model/object_header.hpp"

namespace gen::model {

// Here, since they are long and everybody needs them: a file that copies one only calls.
ObjectHeader::ObjectHeader() = default;
ObjectHeader::ObjectHeader(const ObjectHeader&) = default;
ObjectHeader::ObjectHeader(ObjectHeader&&) noexcept = default;
ObjectHeader& ObjectHeader::operator=(const ObjectHeader&) = default;
ObjectHeader& ObjectHeader::operator=(ObjectHeader&&) noexcept = default;
ObjectHeader::~ObjectHeader() = default;

}  // namespace gen::model
