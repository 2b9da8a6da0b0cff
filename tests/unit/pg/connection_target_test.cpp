#include "gen/pg/connection_target.hpp"

#include <gtest/gtest.h>

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
