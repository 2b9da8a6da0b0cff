#include "desired/load_failure.hpp"

#include <gtest/gtest.h>

namespace gen::desired {
namespace {

using model::ObjectKind;

LoadFailure failure(ObjectKind kind, const std::string& name, const std::string& state, const std::string& message) {
  LoadFailure made;
  made.statement.declares.push_back(
      {{kind, model::Identifier("public"), {}, model::Identifier(name), {}}, support::SourceSpan{}});
  made.error.sqlstate = state;
  made.error.message = message;
  return made;
}

LoadFailure view_without(const std::string& name, const std::string& missing) {
  return failure(ObjectKind::view, name, "42P01", "relation \"" + missing + "\" does not exist");
}

std::vector<std::string> messages(const std::vector<LoadFailure>& failures) {
  std::vector<std::string> texts;
  for (const support::Diagnostic& error : explain_failures(failures)) {
    texts.push_back(error.code + ' ' + error.message);
    for (const support::Note& note : error.notes) texts.push_back("note " + note.message);
  }
  return texts;
}

using Texts = std::vector<std::string>;

TEST(ExplainFailures, Cycle_IsOnePath) {
  EXPECT_EQ(messages({view_without("a", "b"), view_without("b", "public.c"), view_without("c", "a")}),
            (Texts{"GEN2103 views public.a -> public.b -> public.c -> public.a need each other",
                   "note public.b needs public.c", "note public.c needs public.a"}));
}

TEST(ExplainFailures, DependentsOfAFailure_AreANoteOfIt) {
  EXPECT_EQ(messages({view_without("b", "a"), failure(ObjectKind::table, "a", "42704", "type \"txet\" does not exist"),
                      view_without("c", "b")}),
            (Texts{"GEN2101 type \"txet\" does not exist (42704)",
                   "note not tried because of this: view public.b, view public.c"}));
}

TEST(ExplainFailures, ManyDependents_AreCounted) {
  std::vector<LoadFailure> failures{view_without("a", "nothing")};
  for (const char* name : {"b", "c", "d", "e", "f", "g", "h"}) failures.push_back(view_without(name, "a"));
  EXPECT_EQ(messages(failures).back(),
            "note not tried because of this: view public.b, view public.c, view public.d, view public.e, view "
            "public.f and 2 more");
}

TEST(ExplainFailures, NameInASchemaThatIsNotSearched_IsACauseOfItsOwn) {
  LoadFailure other = view_without("b", "nothing");
  other.statement.declares.front().key.schema = model::Identifier("other");
  EXPECT_EQ(messages({view_without("a", "b"), other}).size(), 2u);
  LoadFailure searching = view_without("a", "b");
  searching.statement.search_path = "other, public";
  EXPECT_EQ(messages({searching, other}).size(), 2u);  // one error and its note
  EXPECT_EQ(explain_failures({searching, other}).size(), 1u);
}

TEST(ExplainFailures, ViewOnAFunctionOfTheSameName_IsNoCycle) {
  EXPECT_EQ(
      explain_failures({failure(ObjectKind::view, "a", "42883", "function a(integer) does not exist")}).front().code,
      "GEN2101");
}

}  // namespace
}  // namespace gen::desired
