#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "gen/migration/file_name.hpp"

namespace gen::migration {

/// What the first lines of a generated file say about it, for the reader of a pull request and for `gen up`:
///
///     -- no-transaction
///     -- gen: 20260301101500 email_unique  phase: expand  kind: schema  from: 3f9a  to: 71c2
///     -- why: schema/users.gen:14 adds UNIQUE (email)
///     -- lock: SHARE UPDATE EXCLUSIVE on users
///     -- scan: users, twice
///     -- rewrite: no
///     -- risk: fails where an email stands twice
///     -- exchange: view totals gets its new shape here: the old program works before, the new one after
///     -- loses: nothing
///     -- down: tested, restores 3f9a
///     -- proof: up, down and up again on PostgreSQL 15
///     -- gen:require SELECT ...
///     -- gen:verify SELECT ...
///
/// Each value stands on one line. The part up to `proof` never takes more than 14 lines (see kMostWhyLines), so with
/// the first line it is within the first 15 of the file.
struct Header {
  bool no_transaction = false;  ///< the very first bytes of the file (SQLx and others read it there)
  Version version;
  std::string name;  ///< the slug
  std::optional<Phase> phase;
  Kind kind = Kind::schema;
  std::string from;  ///< fingerprint of the schema before; "" unknown
  std::string to;
  std::vector<std::string> why;
  std::string lock;
  std::string scan;
  std::string rewrite;
  std::string risk;
  std::string exchange;  ///< what has one shape at a time, and which program works before and which after
  std::string loses;     ///< "" or "nothing": running the file takes nothing away
  std::string down;
  std::string proof;
  std::vector<std::string> requires_true;  ///< gen:require, queries of one boolean
  std::vector<std::string> verify_true;    ///< gen:verify, queries of one boolean
  std::string batch;                       ///< gen:batch, "" without

  bool loses_something() const { return !loses.empty() && loses != "nothing"; }
};

/// More reasons than this are summed up in the last line ("and 7 more").
inline constexpr std::size_t kMostWhyLines = 5;

/// The header's lines, each ended by a line feed. Line feeds inside values become blanks; queries keep their meaning
/// (their comments are dropped).
std::string write_header(const Header& header);

/// Reads the header at the start of `text`; nothing when there is no `-- gen: VERSION` line among its first two.
/// `length` becomes the number of bytes that the header takes, with one empty line after it.
std::optional<Header> read_header(std::string_view text, std::size_t& length);

}  // namespace gen::migration
