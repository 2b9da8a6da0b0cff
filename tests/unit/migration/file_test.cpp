#include "gen/migration/file.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace gen::migration {
namespace {

Header full_header() {
  Header header;
  header.no_transaction = true;
  header.version = Version("20260301101500");
  header.name = "email_unique";
  header.phase = Phase::expand;
  header.from = "3f9a";
  header.to = "71c2";
  for (int i = 1; i <= 9; ++i) header.why.push_back("schema/users.gen:" + std::to_string(i) + " adds\nsomething");
  header.lock = "SHARE UPDATE EXCLUSIVE on public.users";
  header.scan = "public.users";
  header.rewrite = "no";
  header.risk = "fails where an email stands twice";
  header.loses = "nothing";
  header.down = "tested";
  header.proof = "up, down, up";
  header.requires_true = {"SELECT count(*) = 0 -- none\nFROM t WHERE x = 'a\nb' AND y = $$c\\d\ne$$"};
  header.verify_true = {"SELECT true"};
  return header;
}

TEST(File, WriteReadWrite_OfAGeneratedFile_IsFixed) {
  File file;
  file.name = *parse_file_name("20260301101500_email_unique_expand.up.sql");
  file.header = full_header();
  file.body = "CREATE UNIQUE INDEX CONCURRENTLY users_email_key ON users (email);\n";
  const std::string once = write(file);
  support::SourceMap sources;
  File back = read(file.name, once, "x", sources);
  EXPECT_EQ(write(back), once);
  ASSERT_TRUE(back.header);
  EXPECT_EQ(back.header->why.size(), kMostWhyLines);
  EXPECT_EQ(back.header->why.back(), "and 5 more");
  EXPECT_EQ(back.header->name, "email_unique");
  EXPECT_EQ(back.header->from, "3f9a");
  EXPECT_EQ(back.header->requires_true.front(), "SELECT count(*) = 0 FROM t WHERE x = E'a\\nb' AND y = E'c\\\\d\\ne'");
  EXPECT_TRUE(back.no_transaction());
  EXPECT_EQ(back.phase(), Phase::expand);
  ASSERT_EQ(back.statements.size(), 1U);
  EXPECT_EQ(back.statement(0), "CREATE UNIQUE INDEX CONCURRENTLY users_email_key ON users (email)");
  EXPECT_EQ(back.named("require").size(), 1U);
  EXPECT_EQ(back.named("verify").front().argument, "SELECT true");
}

TEST(File, Write_OfAFullHeader_KeepsWhatReviewersNeedInTheFirst15Lines) {
  const std::string text = write_header(full_header());
  const auto line_of = [&](const char* key) {
    return 1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(text.find(key)), '\n');
  };
  EXPECT_EQ(text.rfind("-- no-transaction\n", 0), 0U);
  for (const char* key : {"-- gen: ", "-- why:", "-- lock:", "-- rewrite:", "-- loses:", "-- down:", "-- proof:"}) {
    EXPECT_LE(line_of(key), 15) << key;
  }
}

TEST(File, Read_OfAHandWrittenFile_TakesItAsItIs) {
  support::SourceMap sources;
  const std::string text =
      "-- no-transaction\n-- gen:phase contract\n-- gen:kind data\r\nSELECT '-- gen:require no';\n"
      "-- gen:verify SELECT 1 = 1\nSELECT 2;\n";
  File file = read(*parse_file_name("7_x.up.sql"), text, "x", sources);
  EXPECT_FALSE(file.header);
  EXPECT_EQ(write(file), text);
  EXPECT_TRUE(file.no_transaction());
  EXPECT_EQ(file.phase(), Phase::contract);
  EXPECT_EQ(file.kind(), Kind::data);
  EXPECT_TRUE(file.named("require").empty()) << "it stands in a string";
  ASSERT_EQ(file.named("verify").size(), 1U);
  EXPECT_EQ(sources.locate(file.source, file.named("verify").front().where.offset).line, 5U);
}

TEST(File, Statements_InAFrameForPsql_StandWithoutIt) {
  support::SourceMap sources;
  const FileName name = *parse_file_name("1_x.up.sql");
  EXPECT_EQ(read(name, "BEGIN;\nSELECT 1;\ncommit ;\n", "x", sources).statements.size(), 1U);
  EXPECT_EQ(read(name, "BEGIN;\nSELECT 1;\n", "x", sources).statements.size(), 2U);
  EXPECT_EQ(read(name, "-- no-transaction\nBEGIN;\nSELECT 1;\nCOMMIT;\n", "x", sources).statements.size(), 3U);
}

TEST(File, Read_OfWindowsLineEnds_IsTheSameHeader) {
  support::SourceMap sources;
  File file;
  file.name = *parse_file_name("1_x.up.sql");
  file.header = full_header();
  file.body = "SELECT 1;\n";
  std::string text = write(file);
  for (std::size_t at = 0; (at = text.find('\n', at)) != std::string::npos; at += 2) text.insert(at, 1, '\r');
  File back = read(file.name, text, "x", sources);
  ASSERT_TRUE(back.header);
  EXPECT_EQ(back.header->proof, "up, down, up");
  EXPECT_TRUE(back.no_transaction());
}

}  // namespace
}  // namespace gen::migration
