// SPDX-License-Identifier: Apache-2.0
#include "input/input_file.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <system_error>

namespace dateline {
namespace {

[[noreturn]] void fail() {
  throw ReadFault(errno == ENOENT ? "not-found" : "unreadable", std::generic_category().message(errno));
}

}  // namespace

InputFile::InputFile(const std::string& path, std::uint64_t* bytes_read, std::optional<int> stop_descriptor)
    : descriptor_(path == "-" ? STDIN_FILENO : ::open(path.c_str(), O_RDONLY | O_CLOEXEC)),
      bytes_read_(bytes_read),
      stop_descriptor_(stop_descriptor) {
  if (descriptor_ < 0) fail();
  struct stat status {};
  regular_ = ::fstat(descriptor_, &status) == 0 && S_ISREG(status.st_mode);
}

InputFile::~InputFile() {
  if (descriptor_ != STDIN_FILENO) ::close(descriptor_);
}

std::size_t InputFile::read(char* out, std::size_t size) {
  for (;;) {
    if (!regular_ && stop_descriptor_) wait();
    const ssize_t count = ::read(descriptor_, out, size);
    if (count >= 0) {
      if (bytes_read_ != nullptr) *bytes_read_ += static_cast<std::uint64_t>(count);
      return static_cast<std::size_t>(count);
    }
    if (errno != EINTR) fail();
  }
}

void InputFile::wait() const {
  std::array<pollfd, 2> watched{{{descriptor_, POLLIN, 0}, {*stop_descriptor_, POLLIN, 0}}};
  while (::poll(watched.data(), watched.size(), -1) < 0) {
    if (errno != EINTR) return;  // read() will say what is wrong
  }
  if (watched[1].revents != 0) throw ReadingStopped{};
}

std::optional<std::int64_t> InputFile::seek(std::int64_t offset, int whence) {
  if (!regular_) return std::nullopt;
  const off_t place = ::lseek(descriptor_, offset, whence);
  return place < 0 ? std::nullopt : std::optional<std::int64_t>(place);
}

}  // namespace dateline
