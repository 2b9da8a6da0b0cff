#include "gen/pg/masked_text.hpp"

#include <gtest/gtest.h>

namespace gen::pg {
namespace {

TEST(MaskPasswords, Texts_KeepTheirLengthAndLoseTheirPasswords) {
  struct Example {
    const char* text;
    const char* masked;
  };
  const Example examples[] = {
      {"url = \"postgresql://app:hunter2@h/d\"", "url = \"postgresql://app:*******@h/d\""},
      {"url = \"postgresql://app:a@b/c:d@h/d\"", "url = \"postgresql://app:*******@h/d\""},
      {"url = \"postgresql://app:hunter2", "url = \"postgresql://app:*******"},
      {"url = \"postgresql://h:5432/d\"", "url = \"postgresql://h:5432/d\""},
      {"url = \"postgresql://[::1]:5432/d\"", "url = \"postgresql://[::1]:5432/d\""},
      {"url = \"postgresql://app@h/d\"", "url = \"postgresql://app@h/d\""},
      {"url = \"host=h password=hunter2 x\"", "url = \"host=h password=**********"},
      {"postgresql://h/d?password=a&b=c", "postgresql://h/d?password=*****"},
      {"Password : x\nnext = 1", "Password : *\nnext = 1"},
      {"password =\n x", "password =\n *"},
      {"a = \"postgresql://u:x@h/d\"\nb = \"postgresql://h/d@e\"",
       "a = \"postgresql://u:*@h/d\"\nb = \"postgresql://h/d@e\""},
      {"dir = \"generated/migrations\"", "dir = \"generated/migrations\""},
      {"", ""},
  };
  for (const Example& example : examples) EXPECT_EQ(mask_passwords(example.text), example.masked);
}

}  // namespace
}  // namespace gen::pg
