#include "gen/pg/connection_target.hpp"

#include <gtest/gtest.h>

#include <cstdlib>
#include <map>

#include "gen/pg/connection.hpp"

namespace gen::pg {
namespace {

std::string shown(const support::Diagnostics& diagnostics) {
  return support::render(diagnostics, support::SourceMap{});
}

TEST(ConnectionTarget, Redacted_LeavesThePasswordOut_AndCanBeReadBack) {
  struct Example {
    const char* written;
    const char* redacted;
  };
  const Example examples[] = {
      {"postgresql://app:secret@db.example:6543/shop", "postgresql://app@db.example:6543/shop"},
      {"host=db.example port=6543 user=app password=secret dbname=shop", "postgresql://app@db.example:6543/shop"},
      {"postgresql://app:secret@[::1]:6543/shop", "postgresql://app@[::1]:6543/shop"},
      {"host=/run/pg port=6543 user=app dbname='my shop'", "postgresql:///my%20shop?host=/run/pg&port=6543&user=app"},
      {"postgresql://a%40b:p%23@h:1/d%2Fe?sslmode=require", "postgresql://a%40b@h:1/d%2Fe"},
  };
  for (const Example& example : examples) {
    auto target = ConnectionTarget::parse(example.written);
    ASSERT_TRUE(target.ok()) << example.written << "\n" << shown(target.errors());
    EXPECT_EQ(target->redacted(), example.redacted);
    auto again = ConnectionTarget::parse(target->redacted());
    ASSERT_TRUE(again.ok()) << shown(again.errors());
    EXPECT_EQ(again->redacted(), example.redacted);
  }
}

TEST(ConnectionTarget, Parse_OfUnusableText_NeverShowsAPassword) {
  for (const char* text :
       {"postgresql://u:hunter2/x@h/d", "postgresql://u:a@hunter2@h/d", "postgresql://u:%hunter2@h/d",
        "postgresql://u:hunter2", "postgresql://u:4/hunter2@h/d", "hunter2", "host=h password='hunter2",
        "host=h password=x hunter2", "postgresql://u:x@h:hunter2/d", "postgres://u:p[hunter2@h:1/d"}) {
    auto target = ConnectionTarget::parse(text);
    if (target.ok()) {
      EXPECT_EQ(target->redacted().find("hunter2"), std::string::npos) << text;
      continue;
    }
    EXPECT_EQ(target.errors().front().code, "GEN2001");
    EXPECT_FALSE(target.errors().front().hint.empty());
    EXPECT_EQ(shown(target.errors()).find("hunter2"), std::string::npos) << text;
  }
}

TEST(ConnectionTarget, Parse_OfAnUnknownOption_NamesIt) {
  auto target = ConnectionTarget::parse("host=h sslmod=require");
  ASSERT_FALSE(target.ok());
  EXPECT_NE(shown(target.errors()).find("sslmod"), std::string::npos);
}

TEST(ConnectionTarget, Parse_OfAUrlWithAStrayCharacter_SaysWhichAndWhere) {
  struct Example {
    const char* text;
    const char* message;
    const char* note;
  };
  const Example examples[] = {
      {"postgresql://u:a@hunter2@h/d", "the @ at character 17 of the URL", "write %40 for the @ at character 17"},
      {"postgresql://u:hunter2/x@h/d", "the / at character 23 of the URL", "write %2F for the / at character 23"},
      {"postgres://u:é%hunter2/@@h/d?sslmode=require", "the % at character 15 of the URL",
       "write %25 for the % at character 15, %2F for the / at character 23, %40 for the @ at character 24"},
  };
  for (const Example& example : examples) {
    auto target = ConnectionTarget::parse(example.text);
    ASSERT_FALSE(target.ok()) << example.text;
    const std::string text = shown(target.errors());
    EXPECT_NE(text.find(example.message), std::string::npos) << text;
    EXPECT_NE(text.find(example.note), std::string::npos) << text;
    EXPECT_EQ(text.find("hunter2"), std::string::npos) << text;
  }
}

TEST(ConnectionTarget, Parse_TakesWhatLibpqTakesInPasswords) {
  for (const char* text : {"postgresql://u:p?a=b@h/d", "postgresql://u:p#x@h/d", "postgresql://u:p:q@h/d",
                           "postgresql://u:p%40%2F@h/d?sslmode=disable", "postgresql:///d?host=/run/pg&user=a@b"}) {
    auto target = ConnectionTarget::parse(text);
    ASSERT_TRUE(target.ok()) << text << "\n" << shown(target.errors());
    EXPECT_EQ(target->database(), "d") << text;
  }
}

TEST(ConnectionTarget, Parse_OfFormsOfOthers_SaysTheRightOne) {
  const std::pair<const char*, const char*> examples[] = {
      {"jdbc:postgresql://h:5432/d?user=u&password=hunter2", "leave \"jdbc:\" out"},
      {"postgresql+psycopg2://u:hunter2@h/d", "leave \"+psycopg2\" out"},
      {"postgres+asyncpg://u:hunter2@h/d", "leave \"+asyncpg\" out"},
      {"mysql://u:hunter2@h/d", "it begins with mysql://"},
      {"postgresql://u:hunter2@h/d?sslmode=requre", "did you mean sslmode=require?"},
      {"postgresql://u:hunter2@h/d?sslmod=require", "did you mean \"sslmode\"?"},
      {"postgresql://h/d?password=x&hunter2=1", "there is no connection option at character 29"},
      {"postgresql://u:hunter2@h:77777/d", "a number from 1 to 65535"},
  };
  for (const auto& [text, said] : examples) {
    auto target = ConnectionTarget::parse(text);
    ASSERT_FALSE(target.ok()) << text;
    EXPECT_EQ(target.errors().front().code, "GEN2001");
    EXPECT_NE(shown(target.errors()).find(said), std::string::npos) << shown(target.errors());
    EXPECT_EQ(shown(target.errors()).find("hunter2"), std::string::npos) << text;
  }
}

TEST(ConnectionTarget, Redacted_OfAService_NamesIt) {
  auto target = ConnectionTarget::parse("service=prod password=hunter2");
  ASSERT_TRUE(target.ok());
  EXPECT_EQ(target->redacted(), "postgresql:///?service=prod");
}

TEST(ConnectionTarget, ChildEnvironment_HasWhatTheParametersLeaveOpen) {
  ASSERT_EQ(::setenv("PGHOST", "other.example", 1), 0);
  ASSERT_EQ(::setenv("PGSSLMODE", "require", 1), 0);
  auto target = ConnectionTarget::parse("host=h password=hunter2 user=u");
  ASSERT_TRUE(target.ok());
  const auto variables = target->child_environment();
  const std::map<std::string, std::string> found(variables.begin(), variables.end());
  EXPECT_EQ(found.at("PGHOST"), "h");
  EXPECT_EQ(found.at("PGPASSWORD"), "hunter2");
  EXPECT_EQ(found.at("PGSSLMODE"), "require");
  ::unsetenv("PGHOST");
  ::unsetenv("PGSSLMODE");
}

TEST(Connection, Open_WhereNothingListens_NamesHostPortAndDatabase) {
  auto target = ConnectionTarget::parse("postgresql://app:hunter2@127.0.0.1:1/shop");
  ASSERT_TRUE(target.ok());
  auto connection = Connection::open(*target);
  ASSERT_FALSE(connection.ok());
  EXPECT_EQ(connection.errors().front().code, "GEN2002");
  const std::string text = shown(connection.errors());
  EXPECT_NE(text.find("postgresql://app@127.0.0.1:1/shop"), std::string::npos) << text;
  EXPECT_EQ(text.find("hunter2"), std::string::npos) << text;
  EXPECT_NE(text.find("hint"), std::string::npos) << text;
}

}  // namespace
}  // namespace gen::pg
