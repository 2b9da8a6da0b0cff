#pragma once

#include <cassert>
#include <optional>
#include <utility>
#include <vector>

#include "gen/support/diagnostic.hpp"

namespace gen::support {

using Diagnostics = std::vector<Diagnostic>;

/// A value, or the errors that kept it from being made (at least one). Everything that a user can cause travels this
/// way; exceptions are for our own bugs and stop at library edges.
template <class T>
class [[nodiscard]] Result {
 public:
  Result(T value) : value_(std::move(value)) {}                       // NOLINT(google-explicit-constructor)
  Result(Diagnostic error) { errors_.push_back(std::move(error)); }   // NOLINT(google-explicit-constructor)
  Result(Diagnostics errors) : errors_(std::move(errors)) { assert(!errors_.empty()); }  // NOLINT(google-explicit-constructor)

  bool ok() const { return value_.has_value(); }
  explicit operator bool() const { return ok(); }

  /// REQUIRES: ok().
  T& value() & { assert(ok()); return *value_; }
  const T& value() const& { assert(ok()); return *value_; }
  T&& value() && { assert(ok()); return std::move(*value_); }
  T* operator->() { return &value(); }
  const T* operator->() const { return &value(); }
  T& operator*() & { return value(); }
  const T& operator*() const& { return value(); }

  /// REQUIRES: !ok().
  const Diagnostics& errors() const& { assert(!ok()); return errors_; }
  Diagnostics&& errors() && { assert(!ok()); return std::move(errors_); }

 private:
  std::optional<T> value_;
  Diagnostics errors_;
};

/// Success without a value, or errors.
template <>
class [[nodiscard]] Result<void> {
 public:
  Result() = default;
  Result(Diagnostic error) { errors_.push_back(std::move(error)); }  // NOLINT(google-explicit-constructor)
  Result(Diagnostics errors) : errors_(std::move(errors)) {}         // NOLINT(google-explicit-constructor)

  bool ok() const { return errors_.empty(); }
  explicit operator bool() const { return ok(); }
  const Diagnostics& errors() const& { return errors_; }
  Diagnostics&& errors() && { return std::move(errors_); }

 private:
  Diagnostics errors_;
};

}  // namespace gen::support
