#include "source/dsl/lowering.hpp"

namespace gen::source::dsl {
namespace {

using model::ObjectKind;

void emit_all(Lowering& to, std::vector<Draft> drafts) {
  for (Draft& draft : drafts) to.emit(std::move(draft));
}

void put_subject(Draft& draft, const Subject& self) { draft.text.add(self.sql, self.span); }

model::ObjectKey label_key(const Subject& type, std::string label) {
  return {ObjectKind::enum_type, type.key.schema, type.key.name, support::Identifier(std::move(label)), ""};
}

void put_label(Lowering& to, Draft& draft, Parser::LabelContext* label) {
  if (label->STRING() != nullptr) {
    to.put(draft, label);
  } else {
    draft.text.add(support::quote_literal(to.label_of(label)), to.span(label));
  }
}

void put_domain_option(Lowering& to, Draft& draft, Parser::DomainOptionContext* option) {
  Parser::NameContext* name = option->name();
  if (option->constraintName() != nullptr) name = option->constraintName()->name();
  if (name != nullptr) {
    draft.text.add(" CONSTRAINT ");
    to.put_name(draft, name);
  }
  if (option->bareExpression() != nullptr) {
    draft.text.add(" DEFAULT ");
    to.put_expression(draft, option->bareExpression());
  } else if (option->K_COLLATE() != nullptr) {
    draft.text.add(" COLLATE ");
    to.put(draft, option->qualifiedName());
  } else if (option->K_CHECK() != nullptr) {
    draft.text.add(" CHECK ");
    to.put_expression(draft, option->parens());
    if (option->K_VALID() != nullptr) draft.text.add(" NOT VALID");
  } else {
    draft.text.add(option->K_NOT() != nullptr ? " NOT NULL" : " NULL");
  }
}

void put_sequence_option(Lowering& to, Draft& draft, Parser::SequenceOptionContext* option) {
  if (option->K_MIN() != nullptr || option->K_MAX() != nullptr) {
    draft.text.add(option->K_NO() != nullptr ? " NO" : "").add(option->K_MIN() != nullptr ? " MINVALUE" : " MAXVALUE");
    if (option->signedNumber() == nullptr) return;
    draft.text.add(" ");
    to.put(draft, option->signedNumber());
    return;
  }
  draft.text.add(" ");
  to.put(draft, option);
}

}  // namespace

void lower_enum(Lowering& to, Parser::EnumTypeContext* type, Parser::DocsContext* docs) {
  const Subject self = to.subject(ObjectKind::enum_type, type->qualifiedName(), "TYPE", "TYPE");
  Draft create;
  create.span = self.span;
  create.text.add("CREATE TYPE ");
  put_subject(create, self);
  create.text.add(" AS ENUM (");
  bool first = true;
  for (auto* entry : type->enumEntry()) {
    const std::string label = to.label_of(entry->label(0));
    if (entry->K_RETIRE() != nullptr) {
      const std::string replacement = entry->K_TO() != nullptr ? to.label_of(entry->label(1)) : "";
      to.intents().enum_mappings.push_back({self.key, label, replacement, to.span(entry)});
      continue;
    }
    if (!first) create.text.add(", ");
    first = false;
    put_label(to, create, entry->label(0));
    if (entry->K_RENAMED() != nullptr) {
      to.intents().renames.push_back(
          {label_key(self, to.label_of(entry->label(1))), label_key(self, label), to.span(entry)});
    }
  }
  create.text.add(")");
  to.emit(std::move(create));
  if (type->renamed() != nullptr) to.rename(type->renamed(), self.key);
  if (docs != nullptr) to.emit(to.comment("TYPE " + self.sql, docs));
  std::vector<Draft> settings;
  for (auto* each : type->setting()) to.setting(each, self, settings);
  emit_all(to, std::move(settings));
}

void lower_domain(Lowering& to, Parser::DomainContext* domain, Parser::DocsContext* docs) {
  const Subject self = to.subject(ObjectKind::domain, domain->qualifiedName(), "DOMAIN", "DOMAIN");
  Draft create;
  create.span = to.span(domain);
  create.text.add("CREATE DOMAIN ");
  put_subject(create, self);
  create.text.add(" AS ");
  to.put(create, domain->typeName());
  for (auto* option : domain->domainOption()) put_domain_option(to, create, option);
  to.emit(std::move(create));
  if (domain->renamed() != nullptr) to.rename(domain->renamed(), self.key);
  if (docs != nullptr) to.emit(to.comment("DOMAIN " + self.sql, docs));
  std::vector<Draft> settings;
  for (auto* each : domain->setting()) to.setting(each, self, settings);
  emit_all(to, std::move(settings));
}

void lower_composite(Lowering& to, Parser::CompositeTypeContext* type, Parser::DocsContext* docs) {
  const Subject self = to.subject(ObjectKind::composite_type, type->qualifiedName(), "TYPE", "TYPE");
  Draft create;
  create.span = self.span;
  create.text.add("CREATE TYPE ");
  put_subject(create, self);
  create.text.add(" AS (");
  std::vector<Draft> after;
  if (docs != nullptr) after.push_back(to.comment("TYPE " + self.sql, docs));
  bool first = true;
  for (auto* item : type->compositeItem()) {
    if (item->setting() != nullptr) to.setting(item->setting(), self, after);
    Parser::CompositeFieldContext* field = item->compositeField();
    if (field == nullptr) continue;
    if (!first) create.text.add(", ");
    first = false;
    to.put_name(create, field->name());
    create.text.add(" ");
    to.put(create, field->typeName());
    if (field->K_COLLATE() != nullptr) {
      create.text.add(" COLLATE ");
      to.put(create, field->qualifiedName());
    }
    const model::ObjectKey key = model::column_key(self.key, to.name_of(field->name()));
    if (field->renamed() != nullptr) to.rename(field->renamed(), key);
    if (item->docs() != nullptr) {
      after.push_back(to.comment("COLUMN " + self.sql + "." + support::quote_identifier(key.name), item->docs()));
    }
  }
  create.text.add(")");
  to.emit(std::move(create));
  if (type->renamed() != nullptr) to.rename(type->renamed(), self.key);
  emit_all(to, std::move(after));
}

void lower_sequence(Lowering& to, Parser::SequenceContext* sequence, Parser::DocsContext* docs) {
  const Subject self = to.subject(ObjectKind::sequence, sequence->qualifiedName(), "SEQUENCE", "SEQUENCE");
  Draft create;
  create.span = to.span(sequence);
  create.text.add(sequence->K_UNLOGGED() != nullptr ? "CREATE UNLOGGED SEQUENCE " : "CREATE SEQUENCE ");
  put_subject(create, self);
  std::vector<Draft> after;
  for (auto* option : sequence->sequenceOption()) {
    if (option->K_OWNED() == nullptr) {
      put_sequence_option(to, create, option);
      continue;
    }
    // On its own, so that the column's default can use the sequence first.
    Draft owned;
    owned.span = to.span(option);
    owned.text.add("ALTER SEQUENCE " + self.sql + " ");
    to.put(owned, option);
    after.push_back(std::move(owned));
  }
  to.emit(std::move(create));
  if (sequence->renamed() != nullptr) to.rename(sequence->renamed(), self.key);
  if (docs != nullptr) after.push_back(to.comment("SEQUENCE " + self.sql, docs));
  for (auto* each : sequence->setting()) to.setting(each, self, after);
  emit_all(to, std::move(after));
}

}  // namespace gen::source::dsl
