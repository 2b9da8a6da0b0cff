#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "gen/model/object_key.hpp"
#include "gen/support/source_span.hpp"

namespace gen::source {

/// Maps the bytes [offset, offset + length) of `Statement::sql` to `origin`. Where the lengths are equal the text is a
/// copy and maps byte by byte; otherwise all of it maps to the start of `origin` (a quoted or rewritten name).
struct OriginPiece {
  std::uint32_t offset = 0;
  std::uint32_t length = 0;
  support::SourceSpan origin;

  bool operator==(const OriginPiece&) const = default;
};

/// A key and the place where the sources declare it: relations, columns, named constraints, types, functions, ...
/// Keys of unqualified names have the first schema of the search_path in force ("public" without one).
struct Declaration {
  model::ObjectKey key;
  support::SourceSpan span;
  /// Functions and aggregates: false when an argument type could not be resolved without a server; `key.signature` is
  /// then empty and the declaration stands for every overload of that name. Indexes: false when the statement gives no
  /// name; `key.name` is then the one that the server is likely to choose.
  bool signature_known = true;

  bool operator==(const Declaration&) const = default;
};

/// One PostgreSQL statement of the desired schema. It can be sent to a server by itself, once `search_path` is set.
struct Statement {
  std::string sql;  ///< no semicolon, no comments in front
  /// "CREATE TABLE", "ALTER TABLE", "COMMENT", ...: the command in upper case, without OR REPLACE, TEMP, UNIQUE and
  /// the like. Taken from the first words, so it is there for syntax that libpg_query does not know as well.
  std::string tag;
  support::SourceSpan span;         ///< the whole statement or block item
  std::vector<OriginPiece> pieces;  ///< sorted by offset, without overlaps
  std::vector<Declaration> declares;
  /// Text to stand after `SET LOCAL search_path TO`: "shop, public" in a schema block; what a .sql file set, "''" when
  /// it set the empty path; "" for the default of the server.
  std::string search_path;
  std::vector<std::string> roles;  ///< role names it mentions (owners, grantees, policies), sorted, no PUBLIC
  bool sets_owner = false;         ///< ALTER ... OWNER TO and nothing else
  bool sets_privileges = false;    ///< GRANT, REVOKE, ALTER DEFAULT PRIVILEGES
  bool parsed = true;              ///< false: libpg_query could not read it; the server is the authority

  /// The place of a byte of `sql`: the exact byte inside a piece, else the nearest piece before it, else `span`.
  /// The length of the result is 1 inside a copied piece.
  support::SourceSpan origin_of(std::uint32_t byte_offset) const;
};

/// Splits the foreign keys out of a CREATE TABLE: the first statement is the table without them, the others are
/// `ALTER TABLE ... ADD [CONSTRAINT name] FOREIGN KEY ...`, in order, with the author's own text. Unnamed constraints
/// stay unnamed and get the same default name from the server. Any other statement, and a table without foreign keys,
/// comes back alone and unchanged.
std::vector<Statement> without_foreign_keys(const Statement& statement);

}  // namespace gen::source
