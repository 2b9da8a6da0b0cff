#include "apply/backup/archive_list.hpp"

#include <gtest/gtest.h>

namespace gen::apply {
namespace {

TEST(CountEntries, ListOfPgRestore_CountsByKind) {
  const std::string list =
      ";\n; Archive created at 2026-11-21 10:04:44 UTC\n;     dbname: shop\n;\n"
      "7; 2615 16529 SCHEMA - shop postgres\n"
      "3; 2615 2200 SCHEMA - public postgres\n"
      "3508; 0 0 COMMENT - EXTENSION citext \n"
      "220; 1259 16403 MATERIALIZED VIEW public mv postgres\n"
      "218; 1259 16393 TABLE public p postgres\n"
      "3330; 0 0 TABLE ATTACH public p1 postgres\n"
      "3497; 0 16398 TABLE DATA public p1 postgres\n"
      "3509; 0 0 SEQUENCE SET public sq postgres\n"
      "3332; 2606 16540 CHECK CONSTRAINT s2 u u_id_check postgres\n"
      "3344; 2606 16535 FK CONSTRAINT s2 u u_id_fkey postgres\n"
      "3342; 0 0 INDEX ATTACH public p1_pkey postgres\n"
      "3498; 0 16403 MATERIALIZED VIEW DATA public mv postgres\n";
  const ObjectCounts wanted = {{"SCHEMA", 1},     {"MATERIALIZED VIEW", 1}, {"TABLE", 1},
                               {"TABLE DATA", 1}, {"FK CONSTRAINT", 1},     {"MATERIALIZED VIEW DATA", 1}};
  EXPECT_EQ(count_entries(list), wanted);
}

TEST(CountEntries, TableInASchemaCalledData_IsNoTableData) {
  EXPECT_EQ(count_entries("218; 1259 16393 TABLE DATA t postgres\n"), (ObjectCounts{{"TABLE", 1}}));
}

TEST(CountEntries, OtherText_IsNotCounted) {
  EXPECT_TRUE(count_entries("TABLE\n; TABLE x\n1 2 3 TABLE public t o\nx; 1 2 TABLE public t o\n").empty());
}

TEST(Difference, EqualCounts_SayNothing) { EXPECT_EQ(difference({{"TABLE", 2}}, {{"TABLE", 2}}), ""); }

TEST(Difference, MissingAndUnequal_AreNamedWithBothNumbers) {
  EXPECT_EQ(difference({{"TABLE", 1}, {"VIEW", 2}}, {{"INDEX", 3}, {"TABLE", 2}, {"VIEW", 2}}),
            "INDEX: 0 in the dump, 3 in the database; TABLE: 1 in the dump, 2 in the database");
}

}  // namespace
}  // namespace gen::apply
