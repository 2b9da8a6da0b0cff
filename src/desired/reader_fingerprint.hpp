#pragma once

#include <string_view>

namespace gen::desired {

/// A hash of the sources that read catalogs (model, introspect, desired). What an older gen left in the cache is not
/// what this one would read, even where both call themselves the same version.
extern const std::string_view reader_fingerprint;

}  // namespace gen::desired
