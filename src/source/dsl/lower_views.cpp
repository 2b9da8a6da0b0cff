#include "source/dsl/table_lowering.hpp"

namespace gen::source::dsl {
namespace {

using model::ObjectKind;

class ViewLowering {
 public:
  ViewLowering(Lowering& to, Parser::ViewContext* view)
      : to_(to),
        materialized_(view->K_MATERIALIZED() != nullptr),
        self_(to.subject(materialized_ ? ObjectKind::materialized_view : ObjectKind::view, view->qualifiedName(),
                         materialized_ ? "MATERIALIZED VIEW" : "VIEW", "TABLE")) {}

  void lower(Parser::ViewContext* view, Parser::DocsContext* docs);

 private:
  void create(Parser::ViewContext* view);
  void item(Parser::ViewItemContext* item);
  void emit_all(std::vector<Draft> drafts) {
    for (Draft& draft : drafts) to_.emit(std::move(draft));
  }

  Lowering& to_;
  bool materialized_;
  Subject self_;
};

void ViewLowering::create(Parser::ViewContext* view) {
  Draft draft;
  draft.span = self_.span;
  draft.text.add("CREATE " + self_.alter_word + " ").add(self_.sql, self_.span);
  if (view->columnNames() != nullptr) {
    draft.text.add(" ");
    to_.put(draft, view->columnNames());
  }
  for (auto* option : view->viewOption()) {
    draft.text.add(" ");
    to_.put(draft, option);
  }
  draft.text.add(" AS ");
  to_.put(draft, view->query());
  to_.emit(std::move(draft));
}

void ViewLowering::item(Parser::ViewItemContext* item) {
  if (item->sqlStatement() != nullptr) {
    to_.sql_statement(item->sqlStatement(), item->docs());
    return;
  }
  Part part;
  if (item->setting() != nullptr) to_.setting(item->setting(), self_, part.drafts);
  if (item->index() != nullptr) part = lower_index(to_, item->index(), self_);
  if (item->trigger() != nullptr) part = lower_trigger(to_, item->trigger(), self_);
  if (item->statistics() != nullptr) part = lower_statistics(to_, item->statistics(), self_);
  if (item->clusterOn() != nullptr) part.drafts.push_back(lower_cluster(to_, item->clusterOn(), self_));
  if (item->name() != nullptr) {
    part.comment_subject = "COLUMN " + self_.sql + "." + support::quote_identifier(to_.name_of(item->name()));
  }
  emit_all(std::move(part.drafts));
  if (item->docs() == nullptr) return;
  if (part.comment_subject.empty()) {
    to_.fail("GEN1103", "there is nothing with a name below this comment", to_.span(item->docs()),
             "write it as a -- comment");
  } else {
    to_.emit(to_.comment(part.comment_subject, item->docs()));
  }
}

void ViewLowering::lower(Parser::ViewContext* view, Parser::DocsContext* docs) {
  create(view);
  if (view->renamed() != nullptr) to_.rename(view->renamed(), self_.key);
  if (docs != nullptr) to_.emit(to_.comment(self_.alter_word + " " + self_.sql, docs));
  for (auto* each : view->viewItem()) item(each);
}

}  // namespace

void lower_view(Lowering& to, Parser::ViewContext* view, Parser::DocsContext* docs) {
  ViewLowering(to, view).lower(view, docs);
}

}  // namespace gen::source::dsl
