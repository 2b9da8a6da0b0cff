#include "gen/support/sql_passwords.hpp"

#include <gtest/gtest.h>

namespace gen::support {
namespace {

struct Case {
  const char* sql;
  const char* masked;
};

TEST(SqlPasswords, Literals_AreReplaced_WhereverOneCanStand) {
  const Case cases[] = {
      {"CREATE ROLE a LOGIN PASSWORD 'one two'", "CREATE ROLE a LOGIN PASSWORD '***'"},
      {"alter user a encrypted password E'x\\'y'", "alter user a encrypted password E'***'"},
      {"CREATE ROLE a PASSWORD $q$it's$q$;", "CREATE ROLE a PASSWORD $q$***$q$;"},
      {"CREATE ROLE a PASSWORD 'o''clock' /* c */ LOGIN", "CREATE ROLE a PASSWORD '***' /* c */ LOGIN"},
      {"CREATE ROLE a PASSWORD 'one'\n  'two';", "CREATE ROLE a PASSWORD '***';"},
      {"CREATE ROLE a PASSWORD 'one' 'two'", "CREATE ROLE a PASSWORD '***' '***'"},
      {"SELECT 'see postgresql://u:p@h/d'", "SELECT 'see postgresql://u:***@h/d'"},
      {"DO $$ BEGIN EXECUTE 'ALTER ROLE a PASSWORD ''p'''; PERFORM 'postgresql://u:q@h/d'; END $$",
       "DO $$ BEGIN EXECUTE '***'; PERFORM 'postgresql://u:***@h/d'; END $$"},
      {"CREATE ROLE a PASSWORD 'open", "CREATE ROLE a PASSWORD '***"},
      {"CREATE USER MAPPING FOR a SERVER s OPTIONS (user 'u', password 'p')",
       "CREATE USER MAPPING FOR a SERVER s OPTIONS (user 'u', password '***')"},
      {"ALTER USER MAPPING FOR a SERVER s OPTIONS (SET \"sslpassword\" 'p', ADD api_token 't')",
       "ALTER USER MAPPING FOR a SERVER s OPTIONS (SET \"sslpassword\" '***', ADD api_token '***')"},
      {"CREATE SUBSCRIPTION s CONNECTION 'host=h password=p user=u' PUBLICATION x",
       "CREATE SUBSCRIPTION s CONNECTION 'host=h password=*** user=u' PUBLICATION x"},
      {"CREATE SUBSCRIPTION s CONNECTION 'host h password p' PUBLICATION x",
       "CREATE SUBSCRIPTION s CONNECTION '***' PUBLICATION x"},
      {"SELECT dblink_connect('c', 'host=h password=''a b'' port=1')",
       "SELECT dblink_connect('c', 'host=h password=''***'' port=1')"},
      {"SELECT dblink('postgresql://u:p%40@h/d?sslpassword=q&x=y', 'SELECT 1')",
       "SELECT dblink('postgresql://u:***@h/d?sslpassword=***&x=y', 'SELECT 1')"},
      {"SELECT make(password => 'p')", "SELECT make(password => '***')"},
      {"DO $$ BEGIN EXECUTE 'CREATE ROLE a PASSWORD ''p'''; PERFORM dblink('password=p'); END $$",
       "DO $$ BEGIN EXECUTE '***'; PERFORM dblink('password=***'); END $$"},
      {"-- gen:verify SELECT dblink('password=p host=h')\nSELECT 1",
       "-- gen:verify SELECT dblink('password=*** host=h')\nSELECT 1"},
  };
  for (const Case& each : cases) {
    EXPECT_EQ(without_passwords(each.sql), each.masked);
    EXPECT_TRUE(has_masked_password(each.masked)) << each.masked;
    EXPECT_EQ(without_passwords(each.masked), each.masked);
  }
}

TEST(SqlPasswords, OtherTexts_StayAsTheyAre) {
  for (const char* sql :
       {"CREATE ROLE a PASSWORD NULL", "CREATE ROLE a PASSWORD ''", "ALTER ROLE a VALID UNTIL 'infinity'",
        "COMMENT ON COLUMN users.password IS 'the password, hashed'",
        "UPDATE users SET password = crypt(password, 'x')", "SELECT 'SELECT * FROM users WHERE password = $1'",
        "CREATE TABLE t (password text DEFAULT 'x', token text)",
        "CREATE FUNCTION f() RETURNS text LANGUAGE sql AS $$ SELECT password FROM u WHERE password = 'x' $$",
        "-- CREATE ROLE a PASSWORD 'p'\nSELECT 1", "SELECT 'https://example.org/?password'"}) {
    EXPECT_EQ(without_passwords(sql), sql);
    EXPECT_FALSE(has_masked_password(sql)) << sql;
  }
}

TEST(SqlPasswords, WhatTheServerSays_LosesThemToo) {
  const char* sql = "CREATE ROLE a PASSWORD 'o''clock'";
  EXPECT_EQ(without_passwords_of(sql, "syntax error at \"'o''clock'\" and o'clock"),
            "syntax error at \"'***'\" and ***");
  EXPECT_EQ(without_passwords_of("CREATE ROLE a PASSWORD 'a'", "a role 'a'"), "a role '***'");
}

}  // namespace
}  // namespace gen::support
