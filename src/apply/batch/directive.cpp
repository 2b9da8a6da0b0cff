#include "directive.hpp"

#include "gen/support/sql_lexer.hpp"

namespace gen::apply {
namespace {

using migration::Directive;
using migration::File;
using support::Diagnostic;
using support::Result;

/// One `name=value`; quotes of either kind hold blanks together.
struct Setting {
  std::string name;
  std::string value;
};

std::vector<std::string> split(std::string_view text, std::string_view separators) {
  std::vector<std::string> parts;
  std::string part;
  char quote = 0;
  for (const char c : text) {
    if (quote == 0 && separators.find(c) != std::string_view::npos) {
      if (!part.empty()) parts.push_back(std::move(part));
      part.clear();
      continue;
    }
    if (quote == c) {
      quote = 0;
    } else if (quote == 0 && (c == '\'' || c == '"')) {
      quote = c;
    }
    part += c;
  }
  if (!part.empty()) parts.push_back(std::move(part));
  return parts;
}

/// 'it''s' as it's; everything else as it stands.
std::string unquoted(std::string_view text) {
  if (text.size() < 2 || text.front() != '\'' || text.back() != '\'') return std::string(text);
  std::string out;
  for (std::size_t i = 1; i + 1 < text.size(); ++i) {
    out += text[i];
    if (text[i] == '\'') ++i;
  }
  return out;
}

void set_key(Batch& batch, const std::string& value) {
  if (value == "ctid") {
    batch.by_blocks = true;
    return;
  }
  for (const std::string& column : split(value, ",")) batch.key.push_back(support::fold_identifier(column));
}

Result<void> set(Batch& batch, const std::string& name, const std::string& value) {
  if (name == "job" && !value.empty()) {
    batch.job = value;
    return {};
  }
  if (name == "key" && !value.empty()) {
    set_key(batch, value);
    return {};
  }
  return set_batch_option(batch.options, name, value);
}

Result<void> read_settings(Batch& batch, const Directive& directive) {
  for (const std::string& word : split(directive.argument, " \t")) {
    const std::size_t equals = std::min(word.find('='), word.size());
    const std::string value = equals < word.size() ? unquoted(word.substr(equals + 1)) : "";
    if (auto done = set(batch, word.substr(0, equals), value); !done) return done;
  }
  return {};
}

/// The statement that a DO block, which is there for psql, runs in its loop: the string between $batch$ and $batch$.
Result<void> read_block(Batch& batch, std::string_view sql) {
  for (const support::Token& outer : support::lex_sql(sql)) {
    if (outer.kind != support::TokenKind::string || sql[outer.offset] != '$') continue;
    const std::string_view whole = sql.substr(outer.offset, outer.length);
    const std::size_t tag = whole.find('$', 1) + 1;
    const std::string_view body = whole.substr(tag, whole.size() - 2 * tag);
    for (const support::Token& inner : support::lex_sql(body)) {
      const std::string_view text = body.substr(inner.offset, inner.length);
      if (inner.kind != support::TokenKind::string || !text.starts_with("$batch")) continue;
      const std::size_t inner_tag = text.find('$', 1) + 1;
      const std::string_view statement = text.substr(inner_tag, text.size() - 2 * inner_tag);
      batch.where.offset += static_cast<std::uint32_t>(outer.offset + tag + inner.offset + inner_tag);
      batch.where.length = static_cast<std::uint32_t>(statement.size());
      auto read = read_batch_statement(statement);
      if (!read) return read.errors();
      batch.statement = std::move(*read);
      return {};
    }
  }
  return support::error("GEN5111", "gen finds no statement to run in this block", {},
                        "write the statement itself behind gen:batch, without a block around it");
}

bool is_block(std::string_view sql) {
  const std::string text = support::token_text(sql.substr(0, std::min<std::size_t>(sql.size(), 64)));
  return text.starts_with("do ");
}

Result<void> read_statement(Batch& batch, const File& file) {
  const support::StatementSpan& span = file.statements[batch.index];
  const std::string sql = file.statement(batch.index);
  batch.where = {file.source, span.offset, span.length};
  if (is_block(sql)) return read_block(batch, sql);
  auto statement = read_batch_statement(sql);
  if (!statement) return statement.errors();
  batch.statement = std::move(*statement);
  return {};
}

Diagnostic placed(Diagnostic problem, const support::SourceSpan& where) {
  problem.where = where;
  return problem;
}

Diagnostic in_a_transaction(const Directive& directive) {
  return support::error("GEN5111", "batches commit one by one, and this file runs in a transaction", directive.where,
                        "make `-- no-transaction` its first line, and take BEGIN and COMMIT out");
}

std::string job_of(const File& file, std::size_t index) {
  std::string job = file.name.version.str() + (file.name.slug.empty() ? "" : "_" + file.name.slug);
  if (file.name.direction == migration::Direction::down) job += ".down";
  return index == 0 ? job : job + "." + std::to_string(index + 1);
}

Result<Batch> read_batch(const File& file, const Directive& directive) {
  if (!file.no_transaction()) return in_a_transaction(directive);
  Batch batch;
  batch.directive = directive.where;
  const auto index = file.statement_behind(directive);
  if (!index)
    return support::error("GEN5111", "there is no statement behind gen:batch", directive.where,
                          "put it directly in front of an UPDATE, a DELETE or an INSERT ... SELECT");
  batch.index = *index;
  batch.job = job_of(file, *index);
  batch.throttles = file.named("throttle");
  if (auto read = read_settings(batch, directive); !read) return placed(read.errors().front(), directive.where);
  if (auto read = read_statement(batch, file); !read) return placed(read.errors().front(), batch.where);
  return batch;
}

}  // namespace

Result<std::vector<Batch>> read_batches(const File& file) {
  std::vector<Batch> batches;
  support::Diagnostics errors;
  if (file.statements.empty()) return batches;  // as `gen new --data` made it
  for (const Directive& directive : file.named("batch")) {
    auto batch = read_batch(file, directive);
    if (!batch) {
      errors.push_back(batch.errors().front());
    } else if (!batches.empty() && batches.back().index == batch->index) {
      errors.push_back(support::error("GEN5110", "two gen:batch lines stand in front of one statement", directive.where,
                                      "put all settings on one line"));
    } else {
      batches.push_back(std::move(*batch));
    }
  }
  if (!errors.empty()) return errors;
  return batches;
}

}  // namespace gen::apply
