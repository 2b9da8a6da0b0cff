#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "gen/source/schema_source.hpp"

namespace gen::source {
namespace {

struct Case {
  const char* statement;
  std::vector<std::string> expected;
};

TEST(WithoutForeignKeys, CreateTable_IsSplitInTheAuthorsWords) {
  const std::vector<Case> cases = {
      {"create table a (b int)", {"create table a (b int)"}},
      {"create table a (b int references t)",
       {"create table a (b int)", "ALTER TABLE a ADD FOREIGN KEY (b) references t"}},
      {"create table a (b int references t (x) on delete set null deferrable initially deferred not null, c int)",
       {"create table a (b int not null, c int)",
        "ALTER TABLE a ADD FOREIGN KEY (b) references t (x) on delete set null deferrable initially deferred"}},
      {"create table s.\"A\" (\"B c\" text constraint \"k k\" references t collate \"C\" unique)",
       {"create table s.\"A\" (\"B c\" text collate \"C\" unique)",
        "ALTER TABLE s.\"A\" ADD constraint \"k k\" FOREIGN KEY (\"B c\") references t"}},
      {"create table a (b int, constraint k foreign key (b) references t, check (b > 0))",
       {"create table a (b int, check (b > 0))", "ALTER TABLE a ADD constraint k foreign key (b) references t"}},
      {"create table a (foreign key (b) references t, foreign key (b) references u, b int)",
       {"create table a (b int)", "ALTER TABLE a ADD foreign key (b) references t",
        "ALTER TABLE a ADD foreign key (b) references u"}},
      {"create table a (b int references t, foreign key (b) references u (x, y))",
       {"create table a (b int)", "ALTER TABLE a ADD FOREIGN KEY (b) references t",
        "ALTER TABLE a ADD foreign key (b) references u (x, y)"}},
      {"create view v as select 1", {"create view v as select 1"}},
  };
  for (const Case& each : cases) {
    support::SourceMap sources;
    auto loaded = load_text(sources.add("test.sql", each.statement), Language::sql, sources);
    ASSERT_TRUE(loaded.ok());
    std::vector<std::string> texts;
    for (const Statement& statement : without_foreign_keys(loaded->statements.at(0))) texts.push_back(statement.sql);
    EXPECT_EQ(texts, each.expected);
  }
}

TEST(WithoutForeignKeys, Parts_KeepTheirPlaces) {
  support::SourceMap sources;
  const std::string text = "create table a (b int constraint k references t, c int)";
  auto loaded = load_text(sources.add("test.sql", text), Language::sql, sources);
  ASSERT_TRUE(loaded.ok());
  const auto parts = without_foreign_keys(loaded->statements.at(0));
  ASSERT_EQ(parts.size(), 2u);
  const auto c = parts[0].sql.find("c int");
  EXPECT_EQ(parts[0].origin_of(static_cast<std::uint32_t>(c)).offset, text.find("c int"));
  const auto t = parts[1].sql.find("references t");
  EXPECT_EQ(parts[1].origin_of(static_cast<std::uint32_t>(t)).offset, text.find("references t"));
  ASSERT_EQ(parts[1].declares.size(), 1u);
  EXPECT_EQ(model::to_string(parts[1].declares[0].key), "constraint public.a.k");
  EXPECT_EQ(parts[0].declares.size(), 3u);
}

}  // namespace
}  // namespace gen::source
