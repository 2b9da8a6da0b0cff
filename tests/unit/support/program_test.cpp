#include "gen/support/program.hpp"

#include <gtest/gtest.h>

#include <cstdlib>

namespace gen::support {
namespace {

TEST(RunProgram, Streams_ComeApart) {
  const auto outcome = run_program({"sh", "-c", "echo out; echo err >&2; exit 3"});
  EXPECT_EQ(outcome.exit_code, 3);
  EXPECT_EQ(outcome.output, "out\n");
  EXPECT_EQ(outcome.errors, "err\n");
  EXPECT_FALSE(outcome.ok());
}

TEST(RunProgram, MuchOutputOnBothStreams_DoesNotBlock) {
  const auto outcome = run_program({"sh", "-c", "head -c 300000 /dev/zero >&2; head -c 300000 /dev/zero"});
  EXPECT_EQ(outcome.exit_code, 0);
  EXPECT_EQ(outcome.output.size(), 300000U);
  EXPECT_EQ(outcome.errors.size(), 300000U);
}

TEST(RunProgram, UnknownProgram_CannotBeRun) { EXPECT_EQ(run_program({"no-such-program-here"}).exit_code, 127); }

TEST(RunProgram, KilledProgram_HasTheSignal) {
  EXPECT_EQ(run_program({"sh", "-c", "kill -TERM $$"}).exit_code, 128 + 15);
}

TEST(RunProgram, Environment_HasNoVariablesOfLibpqButThoseGiven) {
  ::setenv("PGPORT", "1", 1);
  ::setenv("GEN_PROGRAM_TEST", "old", 1);
  const auto outcome = run_program({"sh", "-c", "echo \"[$PGPORT][$PGHOST][$GEN_PROGRAM_TEST]\""},
                                   {{"PGHOST", "here"}, {"GEN_PROGRAM_TEST", "new"}});
  EXPECT_EQ(outcome.output, "[][here][new]\n");
  ::unsetenv("PGPORT");
  ::unsetenv("GEN_PROGRAM_TEST");
}

}  // namespace
}  // namespace gen::support
