#include "gen/render/render.hpp"
#include "gen/support/identifier.hpp"
#include "render/options.hpp"
#include "render/schema_files/gen_block.hpp"
#include "render/schema_files/gen_words.hpp"
#include "render/subject.hpp"
#include "render/table_members.hpp"

namespace gen::render {
namespace {

using model::Object;
using model::ObjectKey;

/// Collects what stands in the braces behind the query, and takes it out of `rest`, a copy of the view.
template <class AnyView>
class ViewBlock {
 public:
  ViewBlock(const GenContext& context, const AnyView& view, std::string_view word)
      : context_(context), view_(view), rest_(view), word_(word) {}

  GenBlock make() {
    block_.covered.insert(view_.key);
    items_ = gen_settings(view_);
    add_columns();
    add_members();
    std::string head = docs_or_statement(Object(view_), 2, block_.extra) + "  " + word_ + ' ' +
                       support::quote_identifier(view_.key.name);
    head += clauses() + " as\n" + view_.definition;
    block_.text = head + (items_.empty() ? ";\n" : ' ' + braces(items_, 2) + '\n');
    rest_.owner.reset();
    rest_.granted.clear();
    rest_.revoked.clear();
    rest_.comment.clear();
    for (SqlText& statement : dress(Object(rest_))) block_.extra.push_back(std::move(statement));
    return std::move(block_);
  }

 private:
  std::string clauses() const {
    std::string text;
    if constexpr (std::is_same_v<AnyView, model::MaterializedView>) {
      if (!view_.access_method.empty()) {
        text += " using " + support::quote_identifier(model::Identifier(view_.access_method));
      }
    }
    if (!view_.options.empty()) text += ' ' + lower_words(with_options(view_.options));
    if constexpr (std::is_same_v<AnyView, model::MaterializedView>) {
      if (!view_.tablespace.empty()) {
        text += " tablespace " + support::quote_identifier(model::Identifier(view_.tablespace));
      }
    }
    return text;
  }

  void add_columns() {
    for (model::ViewColumn& column : rest_.columns) {
      for (std::string& each :
           privilege_settings(view_.owner, support::quote_identifier(column.name), column.granted, {})) {
        items_.push_back(std::move(each));
      }
      column.granted.clear();
      const auto lines = docs(column.comment, 4);
      if (!lines || lines->empty()) continue;
      items_.push_back(*lines + "    column " + support::quote_identifier(column.name));
      column.comment.clear();
    }
  }

  void add_item(std::optional<std::string> item, const ObjectKey& key) {
    if (!item) return;
    items_.push_back(std::move(*item));
    block_.covered.insert(key);
  }

  void add_members() {
    for (const ObjectKey& key : context_.indexes.members(own_name(view_.key))) {
      if (const auto* index = context_.catalog.find<model::Index>(key)) add_item(gen_index(*index, 4), key);
    }
    for (const model::Trigger* trigger : triggers_of(context_.catalog, view_.key)) {
      add_item(gen_trigger(*trigger, 4), trigger->key);
    }
    if constexpr (std::is_same_v<AnyView, model::MaterializedView>) {
      if (!view_.cluster_index.empty()) {
        items_.push_back("cluster on " + support::quote_identifier(view_.cluster_index));
      }
    }
  }

  const GenContext& context_;
  const AnyView& view_;
  AnyView rest_;
  std::string word_;
  std::vector<std::string> items_;
  GenBlock block_;
};

}  // namespace

std::optional<GenBlock> gen_view(const GenContext& context, const model::View& view) {
  return ViewBlock<model::View>(context, view, "view").make();
}

std::optional<GenBlock> gen_materialized_view(const GenContext& context, const model::MaterializedView& view) {
  if (!view.populated) return std::nullopt;  // WITH NO DATA has no form here
  return ViewBlock<model::MaterializedView>(context, view, "materialized view").make();
}

}  // namespace gen::render
