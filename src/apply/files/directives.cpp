#include "gen/apply/directives.hpp"

#include "apply/batch/directive.hpp"
#include "partition_indexes.hpp"

namespace gen::apply {

support::Diagnostics check_directives(const migration::File& file) {
  support::Diagnostics problems = check_index_lines(file);
  if (auto batches = read_batches(file); !batches)
    problems.insert(problems.end(), batches.errors().begin(), batches.errors().end());
  return problems;
}

}  // namespace gen::apply
