#include "gen/pg/server_programs.hpp"

#include <gtest/gtest.h>

#include "pg/server_trial.hpp"
#include "pg/unpack.hpp"

namespace gen::pg {
namespace {

using Origin = ServerPrograms::Origin;

ServerPrograms programs(int major, const std::string& bindir, Origin origin) {
  return {major, std::to_string(major) + ".1", bindir, origin, {}};
}

std::string chosen(int wanted, const std::vector<ServerPrograms>& all) {
  const ServerPrograms* found = ServerPrograms::choose(wanted, all);
  return found == nullptr ? "" : found->bindir;
}

TEST(ServerPrograms, Chosen_AreOfTheSameVersion_ElseTheNearestNewer) {
  const std::vector<ServerPrograms> all{programs(18, "path", Origin::path), programs(15, "package", Origin::package),
                                        programs(15, "own", Origin::gen), programs(17, "own17", Origin::gen)};
  EXPECT_EQ(chosen(14, all), "package");
  EXPECT_EQ(chosen(15, all), "package") << "the first of one version";
  EXPECT_EQ(chosen(16, all), "own17");
  EXPECT_EQ(chosen(18, all), "path");
  EXPECT_EQ(chosen(19, all), "");
}

TEST(ServerPrograms, ChosenForNoVersion_AreThoseOfTheVariable_ElseTheNewest_OfGenOnlyIfNothingElseIsThere) {
  const auto package = programs(15, "package", Origin::package), named = programs(14, "named", Origin::variable),
             own16 = programs(16, "own16", Origin::gen), own18 = programs(18, "own18", Origin::gen);
  EXPECT_EQ(chosen(0, {package, own18}), "package");
  EXPECT_EQ(chosen(0, {own18, package}), "package");
  EXPECT_EQ(chosen(0, {named, package, own18}), "named");
  EXPECT_EQ(chosen(0, {own16, own18}), "own18");
  EXPECT_EQ(chosen(0, {}), "");
}

TEST(Unpack, Names_MayNotLeaveTheFolder) {
  for (const char* name : {"bin/postgres", "./bin/..hidden", "a/b..", "a/"}) EXPECT_TRUE(stays_below(name)) << name;
  for (const char* name : {"/etc/passwd", "../x", "a/../../x", "a/..", ".."}) EXPECT_FALSE(stays_below(name)) << name;
}

TEST(Trial, OfWhatDoesNotRun_NamesTheReason) {
  EXPECT_EQ(why_it_does_not_run({127,
                                 "postgres: error while loading shared libraries: libicuuc.so.60: cannot open shared "
                                 "object file: No such file or directory\n"}),
            "it needs the shared library libicuuc.so.60, which is neither in the archive nor on this machine");
  EXPECT_EQ(
      why_it_does_not_run({1, "postgres: /lib/libc.so.6: version `GLIBC_2.38' not found (required by postgres)\n"}),
      "it was built for a newer system, with GLIBC_2.38");
  EXPECT_EQ(why_it_does_not_run({127, ""}), "it is no program for this kind of machine");
  EXPECT_EQ(why_it_does_not_run({1, "other words\n"}), "other words");
}

}  // namespace
}  // namespace gen::pg
