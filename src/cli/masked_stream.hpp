#pragma once

#include <ostream>
#include <streambuf>
#include <string>

namespace gen::cli {

/// As long as it lives, what is written to a stream goes through support::without_secrets. Texts are passed on when the
/// stream is flushed, which std::cerr does after each insertion.
class MaskedStream : private std::streambuf {
 public:
  explicit MaskedStream(std::ostream& stream) : stream_(stream), below_(stream.rdbuf(this)) {}
  ~MaskedStream() override;
  MaskedStream(const MaskedStream&) = delete;
  MaskedStream& operator=(const MaskedStream&) = delete;

 private:
  int_type overflow(int_type c) override;
  std::streamsize xsputn(const char* text, std::streamsize count) override;
  int sync() override;

  std::ostream& stream_;
  std::streambuf* below_;
  std::string waiting_;
};

}  // namespace gen::cli
