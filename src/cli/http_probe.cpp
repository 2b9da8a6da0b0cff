#include "cli/http_probe.hpp"

#include <netdb.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include <cstring>
#include <memory>
#include <thread>

namespace gen::cli {
namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

/// A socket that is closed at the end; -1 for none.
struct Socket {
  int fd = -1;
  Socket() = default;
  Socket(const Socket&) = delete;
  Socket& operator=(const Socket&) = delete;
  ~Socket() {
    if (fd >= 0) ::close(fd);
  }
};

/// SO_SNDTIMEO bounds connect() as well (socket(7)).
void bound_waiting(int fd) {
  const timeval five_seconds{5, 0};
  (void)::setsockopt(fd, SOL_SOCKET, SO_SNDTIMEO, &five_seconds, sizeof five_seconds);
  (void)::setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &five_seconds, sizeof five_seconds);
}

/// "" when connected, else why not.
std::string connect_to(const HttpAddress& address, Socket& socket) {
  addrinfo wanted{};
  wanted.ai_socktype = SOCK_STREAM;
  addrinfo* found = nullptr;
  if (const int problem = ::getaddrinfo(address.host.c_str(), address.port.c_str(), &wanted, &found); problem != 0) {
    return ::gai_strerror(problem);
  }
  const std::unique_ptr<addrinfo, void (*)(addrinfo*)> owner(found, ::freeaddrinfo);
  int why = 0;
  for (const addrinfo* each = found; each != nullptr; each = each->ai_next) {
    if (socket.fd >= 0) ::close(socket.fd);
    socket.fd = ::socket(each->ai_family, each->ai_socktype | SOCK_CLOEXEC, each->ai_protocol);
    if (socket.fd < 0) continue;
    bound_waiting(socket.fd);
    if (::connect(socket.fd, each->ai_addr, each->ai_addrlen) == 0) return {};
    why = errno;
  }
  return std::strerror(why);
}

/// The status of one GET as "200 OK"; without a digit in front when there was no answer.
std::string ask(const HttpAddress& address) {
  Socket socket;
  if (std::string problem = connect_to(address, socket); !problem.empty()) return problem;
  const std::string request = "GET " + address.path + " HTTP/1.1\r\nHost: " + address.host +
                              "\r\nUser-Agent: gen\r\nAccept: */*\r\nConnection: close\r\n\r\n";
  if (::send(socket.fd, request.data(), request.size(), MSG_NOSIGNAL) != static_cast<ssize_t>(request.size())) {
    return "the request was not taken";
  }
  std::string answer;
  char buffer[512];
  while (answer.find('\n') == std::string::npos && answer.size() < 4096) {
    const ssize_t got = ::recv(socket.fd, buffer, sizeof buffer, 0);
    if (got <= 0) break;
    answer.append(buffer, static_cast<std::size_t>(got));
  }
  const std::size_t blank = answer.find(' ');
  if (!answer.starts_with("HTTP/1.") || blank == std::string::npos) return "no HTTP answer";
  const std::string line = answer.substr(blank + 1, answer.find_first_of("\r\n") - blank - 1);
  return line;
}

}  // namespace

support::Result<HttpAddress> parse_http_address(const std::string& flag, const std::string& url) {
  constexpr std::string_view kScheme = "http://";
  if (url.starts_with("https://")) {
    return support::error("GEN9004", flag + " speaks plain http only", {},
                          "name an address inside, like http://app:8080/health");
  }
  if (!url.starts_with(kScheme)) {
    return support::error("GEN9004", flag + " wants an address that begins with http://", {},
                          "write it like http://app:8080/health");
  }
  const std::string rest = url.substr(kScheme.size());
  const std::size_t slash = std::min(rest.find('/'), rest.size());
  const std::string authority = rest.substr(0, slash);
  HttpAddress address{authority, "80", slash < rest.size() ? rest.substr(slash) : "/"};
  const std::size_t bracket = authority.rfind(']');  // [::1]:8080
  const std::size_t colon = authority.rfind(':');
  if (colon != std::string::npos && (bracket == std::string::npos || bracket < colon)) {
    address.host = authority.substr(0, colon);
    address.port = authority.substr(colon + 1);
  }
  if (address.host.starts_with('[') && address.host.ends_with(']')) {
    address.host = address.host.substr(1, address.host.size() - 2);
  }
  const bool unreadable = address.host.empty() || address.port.empty() ||
                          address.port.find_first_not_of("0123456789") != std::string::npos ||
                          url.find_first_of(" \r\n\t@") != std::string::npos;
  if (!unreadable) return address;
  return support::error("GEN9004", flag + " is no address that can be asked", {},
                        "write it like http://app:8080/health");
}

support::Result<void> wait_for_http(const HttpAddress& address, std::chrono::milliseconds patience,
                                    const std::atomic<bool>& stop) {
  const auto end = Clock::now() + patience;
  while (true) {
    const std::string answer = ask(address);
    if (answer.size() >= 3 && answer[0] == '2' && answer.find_first_not_of("0123456789") == 3) return {};
    if (Clock::now() + 500ms > end || stop) {
      return support::error(
          "GEN9104",
          "http://" + address.host + ":" + address.port + address.path + " does not answer with 2xx: " + answer, {},
          "see that the program is up, then run again; or give it longer with --wait-http-timeout");
    }
    std::this_thread::sleep_for(500ms);
  }
}

}  // namespace gen::cli
