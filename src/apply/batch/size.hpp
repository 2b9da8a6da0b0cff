#pragma once

#include "policy.hpp"

namespace gen::apply {

/// How many rows the next batch gets: as many as take about the target time, within bounds. A batch that failed is
/// tried on half of its rows.
class BatchSize {
 public:
  explicit BatchSize(const BatchPolicy& policy);

  std::int64_t rows() const { return rows_; }
  /// A batch took so long. Only a full one says that more would fit in.
  void took(BatchPolicy::Duration time, bool full);
  /// The batch had `rows` rows and could not be done as a whole; goes below `min_size` when it must.
  void failed(std::int64_t rows);

 private:
  BatchPolicy policy_;
  std::int64_t most_;
  std::int64_t rows_;
};

}  // namespace gen::apply
