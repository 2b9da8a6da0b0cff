#include "prove/changed_probes.hpp"

#include <algorithm>
#include <set>

#include "gen/diff/change.hpp"
#include "gen/scope/grantees.hpp"
#include "gen/support/sql_lexer.hpp"

namespace gen::prove {
namespace {

using diff::Change;
using diff::ChangeOp;
using model::ObjectKey;
using model::ObjectKind;
using render::Aspect;
using render::Probe;

/// The statements of a file, to see what they are about.
class Statements {
 public:
  explicit Statements(const std::string& body) {
    for (const support::StatementSpan& span : support::split_sql(body)) {
      texts_.push_back(body.substr(span.offset, span.length));
    }
  }

  bool name(const std::string& name) const { return any(name, ""); }
  bool set_owner(const std::string& name, const model::Identifier& owner) const {
    return any(name, " OWNER TO " + support::quote_identifier(owner));
  }
  /// In a block that first looks at rows.
  bool prove_where_rows_allow(const ObjectKey& key) const {
    const std::string proof = "VALIDATE CONSTRAINT " + support::quote_identifier(key.name);
    return key.kind == ObjectKind::constraint &&
           std::any_of(texts_.begin(), texts_.end(), [&](const std::string& text) {
             return text.starts_with("DO ") && text.find(proof) != std::string::npos;
           });
  }
  bool create(const std::string& name) const { return any(name, "CREATE "); }
  /// Whom they give or take something on what is called so.
  std::vector<model::Identifier> grantees(const std::string& name) const {
    std::set<model::Identifier> all;
    for (const std::string& text : texts_) {
      if (text.find(name) != std::string::npos) all.merge(scope::grantees_of(text));
    }
    return {all.begin(), all.end()};
  }
  bool set_privileges(const std::string& name) const { return any(name, "GRANT ") || any(name, "REVOKE "); }

 private:
  bool any(const std::string& name, const std::string& words) const {
    return std::any_of(texts_.begin(), texts_.end(), [&](const std::string& text) {
      return text.find(name) != std::string::npos && text.find(words) != std::string::npos;
    });
  }

  std::vector<std::string> texts_;
};

/// As statements spell it.
std::string spelled(const ObjectKey& key) {
  return key.kind == ObjectKind::operator_ || key.kind == ObjectKind::cast || key.kind == ObjectKind::transform
             ? key.name.str().substr(0, key.name.str().find(" AS "))
             : support::quote_identifier(key.name);
}

/// Only a parent gives it to its table.
bool is_inherited(const model::Object& object) {
  if (const auto* constraint = std::get_if<model::Constraint>(&object)) return !constraint->local;
  const auto* trigger = std::get_if<model::Trigger>(&object);
  return trigger != nullptr && trigger->cloned;
}

/// Goes with the relation that it belongs to.
bool went_along(const Change& change, const model::Catalog& after) {
  if (change.key.owner.empty() || change.key.schema.empty()) return false;
  return after.find_relation({change.key.schema, change.key.owner}) == nullptr &&
         !after.contains({ObjectKind::domain, change.key.schema, {}, change.key.owner, {}});
}

Aspect aspect_of(const std::string& field) {
  if (field == "owner") return Aspect::owner;
  if (field == "comment") return Aspect::comment;
  if (field == "granted" || field == "revoked" || field == "member_privileges") return Aspect::privileges;
  return field == "depends_on_extensions" ? Aspect::extensions : Aspect::definition;
}

Aspect column_aspect_of(const std::string& field) {
  if (field == "type" || field == "collation") return Aspect::type;
  if (field == "not_null") return Aspect::nullability;
  if (field == "default_value" || field == "generated") return Aspect::default_value;
  if (field == "identity") return Aspect::identity;
  const Aspect aspect = aspect_of(field);
  return aspect == Aspect::definition ? Aspect::storage : aspect;
}

class Collection {
 public:
  Collection(const Statements& statements, bool named_only) : statements_(statements), named_only_(named_only) {}

  void add(const Change& change, const model::Catalog& after) {
    const model::Object* object = change.after != nullptr ? change.after : change.before;
    if (is_inherited(*object)) return;
    if (named_only_ && !statements_.name(spelled(change.key))) return;
    if (change.op == ChangeOp::drop) {
      if (!went_along(change, after)) add(Aspect::absence, change.key);
    } else if (change.op == ChangeOp::create) {
      add_created(change.key, *change.after);
    } else {
      add_altered(change);
    }
  }

  std::vector<Probe> take() { return std::move(probes_); }

 private:
  void add(Aspect aspect, const ObjectKey& key) {
    Probe probe{aspect, key, std::nullopt};
    if (aspect == Aspect::privileges) {
      // What is granted on a member of an extension does not name the extension.
      probe.grantees = statements_.grantees(key.kind == ObjectKind::column      ? support::quote_identifier(key.owner)
                                            : key.kind == ObjectKind::extension ? ""
                                                                                : spelled(key));
    }
    if (std::find(probes_.begin(), probes_.end(), probe) == probes_.end()) probes_.push_back(probe);
  }

  void add_created(const ObjectKey& key, const model::Object& object) {
    const model::ObjectHeader& header = model::header(object);
    const std::string name = spelled(key);
    add(statements_.prove_where_rows_allow(key) ? Aspect::rule : Aspect::definition, key);
    if (!header.comment.empty()) add(Aspect::comment, key);
    if (!header.depends_on_extensions.empty()) add(Aspect::extensions, key);
    if (header.owner && statements_.set_owner(name, *header.owner)) add(Aspect::owner, key);
    if (has_list(header.granted, header.revoked) && statements_.set_privileges(name)) add(Aspect::privileges, key);
    const auto* extension = std::get_if<model::Extension>(&object);
    if (extension != nullptr && !extension->member_privileges.empty()) add(Aspect::privileges, key);
    if (const auto* table = std::get_if<model::Table>(&object)) {
      add(Aspect::columns, key);
      if (!statements_.create(name)) return;  // it stood under another name
      for (const model::Column& column : table->columns) add_created(key, column);
    }
  }

  void add_created(const ObjectKey& table, const model::Column& column) {
    const ObjectKey key = column_key(table, column.name);
    add(Aspect::definition, key);
    if (!column.comment.empty()) add(Aspect::comment, key);
    if (has_list(column.granted, column.revoked) && statements_.set_privileges(spelled(table))) {
      add(Aspect::privileges, key);
    }
  }

  void add_altered(const Change& change) {
    for (const diff::Facet& facet : change.facets) {
      // A file that proves what rows allow finds out by itself what is left to do.
      if (facet.field == "validated" && statements_.prove_where_rows_allow(change.key)) continue;
      add(aspect_of(facet.field), change.key);
      const bool of_view = change.key.kind == ObjectKind::view || change.key.kind == ObjectKind::materialized_view;
      if (of_view && facet.field == "columns") add(Aspect::privileges, change.key);
    }
    for (const diff::ColumnChange& column : change.columns) {
      if (named_only_ && !statements_.name(support::quote_identifier(column.name()))) continue;
      if (column.op == ChangeOp::create) add_created(change.key, *column.after);
      const ObjectKey key = column_key(change.key, column.name());
      if (column.op == ChangeOp::drop) add(Aspect::absence, key);
      for (const diff::Facet& facet : column.facets) add(column_aspect_of(facet.field), key);
    }
  }

  static bool has_list(const std::vector<model::Privilege>& granted, const std::vector<model::Privilege>& revoked) {
    return !granted.empty() || !revoked.empty();
  }

  const Statements& statements_;
  bool named_only_;
  std::vector<Probe> probes_;
};

std::vector<Probe> collect(const std::vector<Change>& changes, const model::Catalog& after,
                           const Statements& statements, bool named_only) {
  Collection collection(statements, named_only);
  for (const Change& change : changes) collection.add(change, after);
  return collection.take();
}

}  // namespace

std::vector<Probe> changed_probes(const model::Catalog& before, const model::Catalog& after, const std::string& body) {
  const Statements statements(body);
  const std::vector<Change> changes = diff::compare(before, after);
  std::vector<Probe> probes = collect(changes, after, statements, true);
  return probes.empty() ? collect(changes, after, statements, false) : probes;
}

}  // namespace gen::prove
