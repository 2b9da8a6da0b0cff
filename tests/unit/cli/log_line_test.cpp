#include "cli/log_line.hpp"

#include <gtest/gtest.h>

#include "gen/support/secrets.hpp"

namespace gen::cli {
namespace {

using namespace std::chrono_literals;

const auto kAt = std::chrono::system_clock::time_point(1795289150s + 7ms);

TEST(LogLine, Json_IsOneObject_WithNumbersAsNumbers) {
  EXPECT_EQ(log_line(LogFormat::json, kAt, "info", {{"event", "file_finished"}, {"ms", 12}}, "  a  ok  12 ms\n"),
            "{\"at\":\"2026-11-21T19:25:50.007Z\",\"level\":\"info\",\"event\":\"file_finished\",\"ms\":12,"
            "\"message\":\"a  ok  12 ms\"}\n");
}

TEST(LogLine, Logfmt_QuotesOnlyWhatNeedsIt) {
  EXPECT_EQ(log_line(LogFormat::logfmt, kAt, "info", {{"step", "3/7"}, {"holder", "a=b"}, {"none", ""}}, "done"),
            "at=2026-11-21T19:25:50.007Z level=info step=3/7 holder=\"a=b\" none=\"\" message=done\n");
}

TEST(LogLine, StaysOneLine_WhateverTheTextHolds) {
  EXPECT_EQ(log_line(LogFormat::logfmt, kAt, "error", {}, "one\n\"two\"\t\\"),
            "at=2026-11-21T19:25:50.007Z level=error message=\"one\\n\\\"two\\\"\\t\\\\\"\n");
  EXPECT_EQ(log_line(LogFormat::json, kAt, "error", {}, "\xff"),
            "{\"at\":\"2026-11-21T19:25:50.007Z\",\"level\":\"error\",\"message\":\"\xef\xbf\xbd\"}\n");
}

TEST(LogLine, MasksSecrets_ThatEscapingWouldChange) {
  support::keep_secret("pa\"ss\\word");
  EXPECT_EQ(log_line(LogFormat::json, kAt, "info", {{"holder", "pa\"ss\\word"}}, "it is pa\"ss\\word"),
            "{\"at\":\"2026-11-21T19:25:50.007Z\",\"level\":\"info\",\"holder\":\"***\",\"message\":\"it is ***\"}\n");
}

}  // namespace
}  // namespace gen::cli
