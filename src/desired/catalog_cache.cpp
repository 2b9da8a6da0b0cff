#include "desired/catalog_cache.hpp"

#include <unistd.h>

#include <fstream>
#include <sstream>

namespace gen::desired {

std::optional<model::Catalog> CatalogCache::find(const std::string& hash) const {
  if (folder_.empty()) return std::nullopt;
  std::ifstream file(file_of(hash), std::ios::binary);
  if (!file) return std::nullopt;
  std::ostringstream text;
  text << file.rdbuf();
  return model::from_json(text.str());
}

void CatalogCache::store(const std::string& hash, const model::Catalog& catalog) const {
  if (folder_.empty()) return;
  std::error_code failure;
  std::filesystem::create_directories(folder_, failure);
  const std::filesystem::path aside = folder_ / (hash + '.' + std::to_string(::getpid()) + ".tmp");
  {
    std::ofstream file(aside, std::ios::binary | std::ios::trunc);
    file << model::to_json(catalog);
    if (!file.flush()) failure = std::make_error_code(std::errc::io_error);
  }
  if (!failure) std::filesystem::rename(aside, file_of(hash), failure);
  if (failure) std::filesystem::remove(aside, failure);
}

}  // namespace gen::desired
