#include "cli/masked_config.hpp"

#include <gtest/gtest.h>

namespace gen::cli {
namespace {

TEST(MaskedConfig, Secrets_GoAndTheRestStays) {
  struct Example {
    const char* text;
    const char* masked;
  };
  const Example examples[] = {
      {"url = \"postgresql://u:hunter2@h/d\"", "url = \"postgresql://u:*******@h/d\""},
      {"url = \"postgresql://u@h/d\"", "url = \"postgresql://u@h/d\""},
      {"urll = \"postgresql://h/d\"", "urll = \"postgresql://h/d\""},
      {"urll = \"u:hunter2@h/d\"", "urll = ***************"},
      {"password_command = \"echo hunter2\"", "password_command = ***** ********"},
      {"password_command = [\n  \"echo\",\n]\ndir = \"x\"", "password_command = *\n  *******\n*\ndir = \"x\""},
      {"[env.a]\nstrategy = \"direct\"", "[env.a]\nstrategy = \"direct\""},
      {"[hooks]\nbefore = \"curl token\"\n[env.a]\nprotected = yes",
       "[hooks]\nbefore = ***** ******\n[env.a]\nprotected = yes"},
      {"env.a.url = \"postgresql://u:hunter2@h\"", "env.a.url = \"postgresql://u:*******@h\""},
      {"bindir.15 = \"/usr\"", "bindir.15 = \"/usr\""},
  };
  for (const Example& example : examples) EXPECT_EQ(masked_config(example.text), example.masked);
}

}  // namespace
}  // namespace gen::cli
