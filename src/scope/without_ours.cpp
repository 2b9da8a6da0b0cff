#include "scope/without_ours.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "gen/model/stand_in.hpp"
#include "scope/whole.hpp"

namespace gen::scope {
namespace {

using model::Catalog;
using model::Object;
using model::ObjectKey;
using model::ObjectKind;

/// Views and materialized views alike.
template <class View>
void read_nothing(View& view) {
  std::string columns;
  for (const model::ViewColumn& column : view.columns)
    columns += (columns.empty() ? " NULL::" : ", NULL::") + column.type + " AS " + quote_identifier(column.name);
  view.definition = "SELECT" + columns + " WHERE false";
  view.options.clear();
}

class Weakening {
 public:
  Weakening(const Catalog& live, const std::set<ObjectKey>& theirs) : live_(live), theirs_(theirs) {
    for (const model::Dependency& d : live.dependencies) {
      const ObjectKey need = whole(live, d.referenced);
      if (theirs.count(whole(live, d.dependent)) != 0) needed_by_[d.referenced].insert(d.dependent);
      const bool carries = need.kind == ObjectKind::schema || need.kind == ObjectKind::extension;  // stand before both
      const bool ours = live.contains(need) && theirs.count(need) == 0 && !carries;
      if (ours && missing_.insert(d.referenced).second) open_.push_back(d.referenced);
    }
  }

  WithoutOurs run() {
    while (!open_.empty()) {
      const ObjectKey need = open_.back();
      open_.pop_back();
      for (const ObjectKey& dependent : needed_by_[need]) do_without(dependent, need);
    }
    for (auto& [key, object] : made_.weakened) {
      if (auto* view = std::get_if<model::View>(&object)) read_nothing(*view);
      if (auto* view = std::get_if<model::MaterializedView>(&object)) read_nothing(*view);
    }
    return std::move(made_);
  }

 private:
  void do_without(const ObjectKey& dependent, const ObjectKey& need) {
    const ObjectKey key = whole(live_, dependent);
    if (made_.blocked.count(key) != 0) return;
    Object& object = made_.weakened.try_emplace(key, live_.objects.at(key)).first->second;
    bool stands = false;
    if (auto* table = std::get_if<model::Table>(&object))
      stands = dependent.kind == ObjectKind::column && do_without(*table, dependent, need);
    if (auto* view = std::get_if<model::View>(&object)) stands = leave_out_missing(*view);
    if (auto* view = std::get_if<model::MaterializedView>(&object)) stands = leave_out_missing(*view);
    if (auto* function = std::get_if<model::Function>(&object)) stands = do_without(*function, need);
    if (stands) return;
    made_.weakened.erase(key);
    made_.blocked.insert(key);
    lose(key);
  }

  /// The column stays without its default, or goes where its type is what is missing.
  bool do_without(model::Table& table, const ObjectKey& key, const ObjectKey& need) {
    const auto column = std::ranges::find(table.columns, key.name, &model::Column::name);
    if (column == table.columns.end()) return true;
    const std::string name = qualified_name(whole(live_, need));
    if (type_name(column->type) != name && column->collation != name) {
      column->default_value.reset();
      column->generated.clear();
      return true;
    }
    if (table.partition_key.find(quote_identifier(column->name)) != std::string::npos) return false;
    table.columns.erase(column);
    lose(key);
    return true;
  }

  template <class View>
  bool leave_out_missing(View& view) {
    std::erase_if(view.columns, [&](const model::ViewColumn& column) {
      const bool gone = is_missing(type_name(column.type));
      if (gone) lose(column_key(view.key, column.name));
      return gone;
    });
    return true;
  }

  static bool do_without(model::Function& function, const ObjectKey& need) {
    const std::string name = qualified_name(need);
    const bool in_its_head = (function.arguments + ' ' + function.result).find(name) != std::string::npos;
    if (in_its_head || is_stand_in(function)) return !in_its_head;
    function.definition = stand_in_for(function);
    function.atomic = false;
    return true;
  }

  bool is_missing(const std::string& type) const {
    return std::ranges::any_of(missing_, [&](const ObjectKey& key) { return qualified_name(key) == type; });
  }

  void lose(const ObjectKey& key) {
    if (missing_.insert(key).second) open_.push_back(key);
  }

  const Catalog& live_;
  const std::set<ObjectKey>& theirs_;
  std::map<ObjectKey, std::set<ObjectKey>> needed_by_;
  std::set<ObjectKey> missing_;
  std::vector<ObjectKey> open_;
  WithoutOurs made_;
};

}  // namespace

WithoutOurs without_ours(const Catalog& live, const std::set<ObjectKey>& theirs) {
  return Weakening(live, theirs).run();
}

std::string type_name(const std::string& type) { return type.substr(0, type.find_first_of("[(")); }

}  // namespace gen::scope
