#include "cli/dotenv.hpp"

#include <gtest/gtest.h>

namespace gen::cli {
namespace {

TEST(Dotenv, Lines_AreReadAsOtherProgramsDo) {
  struct Example {
    const char* text;
    const char* name;
    const char* value;
  };
  const Example examples[] = {
      {"A=b", "A", "b"},
      {"  export A = b  \r\n", "A", "b"},
      {"# comment\n\nA=b # comment", "A", "b"},
      {"A=b#c", "A", "b#c"},
      {"A=#c", "A", ""},
      {"A=", "A", ""},
      {"A='b # $c \\n'", "A", "b # $c \\n"},
      {"A=\"b\\nc\\\"d\\\\e\\$f\\x\" # comment", "A", "b\nc\"d\\e$f\\x"},
      {"A=`it's \"b\"`", "A", "it's \"b\""},
      {"A='two\nlines'", "A", "two\nlines"},
      {"export=b", "export", "b"},
      {"A=b=c==", "A", "b=c=="},
      {"\xEF\xBB\xBF"
       "A=b",
       "A", "b"},
      {"OTHER=${HOME}", "OTHER", "${HOME}"},
      {"PGPASSWORD='${x'", "PGPASSWORD", "${x"},
      {"PGPASSWORD=a$b", "PGPASSWORD", "a$b"},
  };
  for (const Example& example : examples) {
    auto variables = parse_dotenv(example.text, ".env");
    ASSERT_TRUE(variables.ok()) << example.text;
    ASSERT_EQ(variables->size(), 1U) << example.text;
    EXPECT_EQ(variables->front().name, example.name) << example.text;
    EXPECT_EQ(variables->front().value, example.value) << example.text;
  }
}

TEST(Dotenv, Several_ComeInOrder) {
  auto variables = parse_dotenv("A=1\nB='x\ny'\nexport C=3\n", ".env");
  ASSERT_TRUE(variables.ok());
  ASSERT_EQ(variables->size(), 3U);
  EXPECT_EQ(variables->at(1).value, "x\ny");
  EXPECT_EQ(variables->at(2).name, "C");
}

TEST(Dotenv, Mistakes_NameTheLineAndNoValue) {
  const std::pair<const char*, const char*> examples[] = {
      {"A=1\nhunter2\n", ".env:2: a line is NAME=value"},
      {"\nA='hunter2", ".env:2: a quote is not closed"},
      {"A='hunter2'hunter2", ".env:1: there is something behind the closing quote"},
      {"B=1\nPGPASSWORD=hunter2${X}", ".env:2: gen does not evaluate ${...} and $(...)"},
      {"DATABASE_URL=\"$(hunter2)\"", ".env:1: gen does not evaluate ${...} and $(...)"},
      {"1A=hunter2", ".env:1: a line is NAME=value"},
  };
  for (const auto& [text, message] : examples) {
    auto variables = parse_dotenv(text, ".env");
    ASSERT_FALSE(variables.ok()) << text;
    EXPECT_EQ(variables.errors().front().code, "GEN9005");
    EXPECT_EQ(variables.errors().front().message, message);
  }
}

}  // namespace
}  // namespace gen::cli
