#pragma once

#include <string>
#include <vector>

#include "gen/pg/connection.hpp"
#include "gen/support/result.hpp"

namespace gen::apply {

/// What a role is to do with a database.
enum class Purpose {
  migrate,   ///< gen up and gen down
  drift,     ///< gen drift, gen diff, gen status: only look
  backfill,  ///< gen up where the files change rows alone
};

/// What of the database the role has to do with; names are as the catalogs have them.
struct Reach {
  std::string role;
  std::string ledger = "gen";           ///< the schema of the project's ledger
  std::vector<std::string> schemas;     ///< that objects of ours lie in, and that there are
  std::vector<std::string> to_be_made;  ///< schemas that the schema files declare and that are not there
  std::vector<std::string> tables;      ///< of ours, with rows: qualified and quoted
  std::vector<std::string> owners;      ///< of what is ours, where the role is to become a member of them
  std::vector<std::string> extensions;  ///< declared and not installed
};

struct LackingRight {
  std::string statement;    ///< SQL that gives it, without a semicolon, for a superuser or whoever may grant it
  std::string without;      ///< what does not work until then: "the ledger cannot be made"
  bool is_needed = true;    ///< false: the rest works without it
  bool is_on_ours = false;  ///< a grant on what is compared: a difference, unless a schema file has it as well
};

/// The rights that the role lacks for it, asked of the server (has_..._privilege, membership, ownership), in a fixed
/// order. A superuser lacks none. What a superuser owns cannot be had by a grant: `Reach::owners` leaves those out.
/// Errors: GEN5730 there is no such role, GEN5731 the server does not answer.
support::Result<std::vector<LackingRight>> lacking_rights(pg::Connection& connection, Purpose purpose,
                                                          const Reach& reach);

}  // namespace gen::apply
