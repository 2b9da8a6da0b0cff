#include "scope/without_ours.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "gen/model/stand_in.hpp"
#include "gen/scope/whole.hpp"

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
  Weakening(const Catalog& live, const std::set<ObjectKey>& theirs, Turn turn)
      : live_(live), theirs_(theirs), turn_(turn) {
    for (const model::Dependency& d : live.dependencies) {
      if (theirs.count(whole(live, d.dependent)) != 0) needed_by_[d.referenced].insert(d);
      if (is_ours(whole(live, d.referenced)) && missing_.insert(d.referenced).second) open_.push_back(d.referenced);
    }
  }

  WithoutOurs run() {
    while (!open_.empty()) {
      const ObjectKey need = open_.back();
      open_.pop_back();
      for (const model::Dependency& each : needed_by_[need]) do_without(each);
    }
    for (auto& [key, object] : made_.weakened) {
      if (auto* view = std::get_if<model::View>(&object)) read_no_more(*view);
      if (auto* view = std::get_if<model::MaterializedView>(&object)) read_no_more(*view);
    }
    return std::move(made_);
  }

 private:
  bool is_ours(const ObjectKey& key) const {
    const bool carries = key.kind == ObjectKind::schema || key.kind == ObjectKind::extension;  // stand before both
    return live_.contains(key) && theirs_.count(key) == 0 && !carries;
  }

  void do_without(const model::Dependency& each) {
    const ObjectKey key = whole(live_, each.dependent);
    if (made_.blocked.count(key) != 0) return;
    Object& object = made_.weakened.try_emplace(key, live_.objects.at(key)).first->second;
    if (turn_ == Turn::between && may_keep(object, each)) {
      made_.kept.insert(each);
      return;
    }
    bool stands = false;
    if (auto* table = std::get_if<model::Table>(&object))
      stands = each.dependent.kind == ObjectKind::column && do_without(*table, each.dependent, each.referenced);
    if (auto* view = std::get_if<model::View>(&object)) stands = leave_out_missing(*view);
    if (auto* view = std::get_if<model::MaterializedView>(&object)) stands = leave_out_missing(*view);
    if (auto* function = std::get_if<model::Function>(&object)) stands = do_without(*function, each.referenced);
    if (stands) return;
    made_.weakened.erase(key);
    made_.blocked.insert(key);
    lose(key);
  }

  /// Whether an object keeps what it needs of ours, so that it comes behind that: what its shape is made of. What would
  /// act on ours, or be part of it, does not stand.
  bool may_keep(const Object& object, const model::Dependency& each) const {
    if (!is_ours(whole(live_, each.referenced))) return false;
    const std::string name = qualified_name(whole(live_, each.referenced));
    if (const auto* table = std::get_if<model::Table>(&object)) {
      const auto column = std::ranges::find(table->columns, each.dependent.name, &model::Column::name);
      if (each.dependent.kind != ObjectKind::column || column == table->columns.end()) return false;
      return type_name(column->type) == name || column->collation == name;
    }
    if (const auto* function = std::get_if<model::Function>(&object)) return is_in_head(*function, name);
    switch (model::header(object).key.kind) {
      case ObjectKind::enum_type:
      case ObjectKind::domain:
      case ObjectKind::composite_type:
      case ObjectKind::range_type:
      case ObjectKind::collation:
      case ObjectKind::aggregate:
      case ObjectKind::operator_:
      case ObjectKind::operator_class:
      case ObjectKind::operator_family:
      case ObjectKind::cast:
      case ObjectKind::constraint:
      case ObjectKind::index:
        return true;
      default:
        return false;
    }
  }

  template <class View>
  void read_no_more(View& view) {
    read_nothing(view);
    for (const model::ViewColumn& column : view.columns) keep_type(column_key(view.key, column.name), column.type);
  }

  void keep_type(const ObjectKey& column, const std::string& type) {
    if (turn_ == Turn::first) return;
    for (const ObjectKey& key : missing_) {
      if (is_ours(key) && qualified_name(key) == type_name(type))
        made_.kept.insert({column, key, model::DependencyType::normal});
    }
  }

  /// The column stays without its default, or goes where its type is what is missing.
  bool do_without(model::Table& table, const ObjectKey& key, const ObjectKey& need) {
    const auto column = std::ranges::find(table.columns, key.name, &model::Column::name);
    if (column == table.columns.end()) return true;
    const std::string name = qualified_name(whole(live_, need));
    if (turn_ == Turn::between || (type_name(column->type) != name && column->collation != name)) {
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
    const bool in_its_head = is_in_head(function, qualified_name(need));
    if (in_its_head || is_stand_in(function)) return !in_its_head;
    function.definition = stand_in_for(function);
    function.atomic = false;
    return true;
  }

  static bool is_in_head(const model::Function& function, const std::string& name) {
    return (function.arguments + ' ' + function.result).find(name) != std::string::npos;
  }

  bool is_missing(const std::string& type) const {
    if (turn_ == Turn::between) return false;
    return std::ranges::any_of(missing_, [&](const ObjectKey& key) { return qualified_name(key) == type; });
  }

  void lose(const ObjectKey& key) {
    made_.lost.insert(key);
    if (missing_.insert(key).second) open_.push_back(key);
  }

  const Catalog& live_;
  const std::set<ObjectKey>& theirs_;
  const Turn turn_;
  std::map<ObjectKey, std::set<model::Dependency>> needed_by_;  ///< of theirs
  std::set<ObjectKey> missing_;
  std::vector<ObjectKey> open_;
  WithoutOurs made_;
};

}  // namespace

WithoutOurs without_ours(const Catalog& live, const std::set<ObjectKey>& theirs, Turn turn) {
  return Weakening(live, theirs, turn).run();
}

std::string type_name(const std::string& type) { return type.substr(0, type.find_first_of("[(")); }

}  // namespace gen::scope
