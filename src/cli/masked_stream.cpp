#include "cli/masked_stream.hpp"

#include "gen/support/secrets.hpp"

namespace gen::cli {

MaskedStream::~MaskedStream() {
  sync();
  stream_.rdbuf(below_);
}

MaskedStream::int_type MaskedStream::overflow(int_type c) {
  if (!traits_type::eq_int_type(c, traits_type::eof())) waiting_ += traits_type::to_char_type(c);
  return traits_type::not_eof(c);
}

std::streamsize MaskedStream::xsputn(const char* text, std::streamsize count) {
  waiting_.append(text, static_cast<std::size_t>(count));
  return count;
}

int MaskedStream::sync() {
  const std::string text = support::without_secrets(std::move(waiting_));
  waiting_.clear();
  below_->sputn(text.data(), static_cast<std::streamsize>(text.size()));
  return below_->pubsync();
}

}  // namespace gen::cli
