#include "statement_watch.hpp"

#include <algorithm>

#include "apply/locks/blockers.hpp"

namespace gen::apply {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

StatementWatch::StatementWatch(RunContext& context, const migration::File& file, std::size_t index, Limits limits)
    : context_(context),
      file_(file),
      index_(index),
      limits_(limits),
      canceller_(context.connection.canceller()),
      watched_pid_(context.connection.backend_pid()),
      target_(context.connection.target()) {
  thread_ = std::thread([this] { watch(); });
}

StatementWatch::~StatementWatch() { finish(); }

void StatementWatch::finish() {
  {
    const std::scoped_lock lock(mutex_);
    done_ = true;
  }
  changed_.notify_all();
  if (thread_.joinable()) thread_.join();
}

bool StatementWatch::expired() {
  finish();
  return expired_;
}

void StatementWatch::watch() {
  const auto begin = Clock::now();
  auto next_sign = begin + context_.options.first_sign;
  std::optional<pg::Connection> session;
  std::unique_lock lock(mutex_);
  while (!done_) {
    auto wake = next_sign;
    if (limits_.at_most > 0ms) wake = std::min(wake, begin + limits_.at_most);
    if (limits_.ends_on_stop) wake = std::min(wake, Clock::now() + 200ms);
    if (changed_.wait_until(lock, wake, [this] { return done_; })) return;
    const auto now = Clock::now();
    const auto elapsed = std::chrono::duration_cast<std::chrono::milliseconds>(now - begin);
    const bool over = limits_.at_most > 0ms && elapsed >= limits_.at_most;
    const bool stopped = limits_.ends_on_stop && context_.asked_to_stop();
    if (!over && !stopped && now < next_sign) continue;
    expired_ = expired_ || over;
    lock.unlock();
    look(session, elapsed);
    if (over || stopped) canceller_.cancel();
    lock.lock();
    next_sign = Clock::now() + context_.options.next_signs;
    // The server may have missed a request that came too early; the next one goes out a little later.
    if (over) limits_.at_most = elapsed + 500ms;
  }
}

void StatementWatch::look(std::optional<pg::Connection>& session, std::chrono::milliseconds elapsed) {
  if (!session) {
    pg::OpenOptions options;
    options.application_name = "gen watch";
    auto opened = pg::Connection::open(target_, options);
    if (!opened) return;
    session.emplace(std::move(*opened));
  }
  waited_for_ = blockers_of(*session, watched_pid_, context_.options.show_queries);
  context_.progress.still_running(file_, index_, elapsed, waited_for_);
}

}  // namespace gen::apply
