#include "source/dsl/read_blocks.hpp"

#include "source/dsl/lowering.hpp"
#include "source/dsl/parsed_file.hpp"

namespace gen::source::dsl {

void read_blocks(support::FileId file, const support::SourceMap& sources, SchemaSource& out,
                 std::vector<Statement>& early, std::vector<Statement>& late, support::Diagnostics& errors) {
  ParsedFile parsed(file, sources, errors);
  Lowering(file, sources, parsed, out, early, late, errors).lower();
}

}  // namespace gen::source::dsl
