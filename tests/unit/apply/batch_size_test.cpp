#include "apply/batch/size.hpp"

#include <gtest/gtest.h>

namespace gen::apply {
namespace {

using namespace std::chrono_literals;

BatchPolicy bounds(std::int64_t size, std::int64_t min, std::int64_t max) {
  BatchPolicy policy;
  policy.size = size;
  policy.min_size = min;
  policy.max_size = max;
  return policy;
}

TEST(BatchSize, FastBatches_Grow_AtMostDouble_UpToTheBound) {
  BatchSize size(bounds(1000, 1, 3000));
  size.took(1ms, true);
  EXPECT_EQ(size.rows(), 2000);
  size.took(1ms, true);
  EXPECT_EQ(size.rows(), 3000);
}

TEST(BatchSize, LastBatch_WhichIsNotFull_DoesNotGrow) {
  BatchSize size(bounds(1000, 1, 3000));
  size.took(1ms, false);
  EXPECT_EQ(size.rows(), 1000);
}

TEST(BatchSize, SlowBatches_Shrink_DownToTheBound) {
  BatchSize size(bounds(1000, 400, 3000));
  size.took(200ms, true);
  EXPECT_EQ(size.rows(), 500);
  size.took(5s, true);
  EXPECT_EQ(size.rows(), 400);
}

TEST(BatchSize, NearTheTarget_Stays) {
  BatchSize size(bounds(1000, 1, 3000));
  size.took(90ms, true);
  size.took(115ms, true);
  EXPECT_EQ(size.rows(), 1000);
}

TEST(BatchSize, FailedBatches_AreHalved_BelowTheBound_AndComeBack) {
  BatchSize size(bounds(1000, 400, 3000));
  size.failed(1000);
  EXPECT_EQ(size.rows(), 500);
  size.failed(300);
  EXPECT_EQ(size.rows(), 150);
  for (int i = 0; i < 20; ++i) size.failed(size.rows());
  EXPECT_EQ(size.rows(), 1);
  size.took(1ms, true);
  EXPECT_GE(size.rows(), 2);
}

TEST(BatchSize, WithoutTarget_IsAsAskedFor_AndComesBackToIt) {
  BatchPolicy policy = bounds(1000, 1, 3000);
  policy.target = 0ms;
  BatchSize size(policy);
  size.took(1ms, true);
  EXPECT_EQ(size.rows(), 1000);
  size.failed(1000);
  size.failed(500);
  EXPECT_EQ(size.rows(), 250);
  for (int i = 0; i < 5; ++i) size.took(1ms, true);
  EXPECT_EQ(size.rows(), 1000);
}

}  // namespace
}  // namespace gen::apply
