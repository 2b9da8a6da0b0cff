#include "gen/migration/file_name.hpp"

#include <gtest/gtest.h>

namespace gen::migration {
namespace {

TEST(Version, Order_IsThatOfTheNumbersInside) {
  const char* ascending[] = {"1", "2", "0010", "1.0.4", "1.0.10", "1.1", "20260301101500", "20260301T101500"};
  // 1 < 1.0.4 because the shorter one ends first; plain numbers by value.
  EXPECT_LT(Version("9"), Version("10"));
  EXPECT_LT(Version("0009"), Version("10"));
  EXPECT_LT(Version("1.9"), Version("1.10"));
  EXPECT_LT(Version("1"), Version("1.0.4"));
  EXPECT_LT(Version("20260301101500"), Version("20260301101501"));
  EXPECT_EQ(Version("007"), Version("7"));
  for (const char* text : ascending) EXPECT_EQ(Version(text), Version(text));
}

TEST(Version, Next_AfterAFileOfTheFuture_StandsBehindIt) {
  auto versions = next_versions(2, 0, Version("20301231235959"));
  EXPECT_EQ(versions[0].str(), "20310101000000");
  EXPECT_EQ(versions[1].str(), "20310101000001");
  EXPECT_EQ(next_versions(1, 86400, Version())[0].str(), "19700102000000");
}

TEST(FileName, Parse_OfGoodNames_GivesTheirParts_AndStrGivesThemBack) {
  for (const char* text : {"20260301101500_email_unique.up.sql", "20260301101500_email_unique.down.sql",
                           "20260301101500_email_unique_expand.up.sql", "20260301101500_a_contract.down.sql",
                           "1.0.4_x.up.sql", "20260301T101500_x.up.sql", "0001.up.sql", "1_migrate.up.sql"}) {
    auto name = parse_file_name(text);
    ASSERT_TRUE(name) << text;
    EXPECT_EQ(name->str(), text);
  }
  auto name = parse_file_name("20260301101500_email_unique_contract.down.sql");
  EXPECT_EQ(name->version.str(), "20260301101500");
  EXPECT_EQ(name->slug, "email_unique");
  EXPECT_EQ(name->phase, Phase::contract);
  EXPECT_EQ(name->direction, Direction::down);
  EXPECT_EQ(parse_file_name("42_x.sql")->direction, Direction::up);
}

TEST(FileName, Parse_OfOtherNames_GivesNothing) {
  for (const char* text : {"readme.md", "schema.sql", "_x.up.sql", ".up.sql", "20260301101500_x.up.sql.bak", ""}) {
    EXPECT_FALSE(parse_file_name(text)) << text;
  }
}

TEST(Slug, Of_AnyText_IsPlain) {
  EXPECT_EQ(slug_of("Add e-mail notifications!"), "add_e_mail_notifications");
  EXPECT_EQ(slug_of("../../etc"), "etc");
  EXPECT_EQ(slug_of("ü"), "change");
}

}  // namespace
}  // namespace gen::migration
