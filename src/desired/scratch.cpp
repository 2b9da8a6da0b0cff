#include "gen/desired/scratch.hpp"

namespace gen::desired {

support::Result<pg::ScratchServer*> Scratch::server() {
  if (!server_) {
    auto acquired = pg::ScratchServer::acquire(options_);
    if (!acquired) return acquired.errors();
    server_.emplace(std::move(acquired).value());
  }
  return &*server_;
}

support::Result<pg::ScratchDatabase> Scratch::create_database(const model::DatabaseSettings& settings) {
  auto running = server();
  if (!running) return running.errors();
  pg::DatabaseOptions options;
  if (!settings.encoding.empty()) options.encoding = settings.encoding;
  if (!settings.collate.empty()) options.collate = settings.collate;
  if (!settings.ctype.empty()) options.ctype = settings.ctype;
  return (*running)->create_database(options);
}

}  // namespace gen::desired
