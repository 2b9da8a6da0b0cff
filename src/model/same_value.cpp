#include "model/same_value.hpp"

#include "gen/model/publication.hpp"
#include "gen/model/sequence.hpp"
#include "gen/model/table.hpp"

namespace gen::model {

template bool same_value(const Table&, const Table&);
template bool same_value(const Column&, const Column&);
template bool same_value(const std::optional<Identity>&, const std::optional<Identity>&);
template bool same_value(const std::optional<PartitionOf>&, const std::optional<PartitionOf>&);
template bool same_value(const std::optional<ColumnName>&, const std::optional<ColumnName>&);
template bool same_value(const std::vector<Privilege>&, const std::vector<Privilege>&);
template bool same_value(const PublishedTable&, const PublishedTable&);

}  // namespace gen::model
