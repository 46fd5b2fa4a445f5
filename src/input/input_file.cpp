// SPDX-License-Identifier: Apache-2.0
#include "input/input_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

namespace dateline {
namespace {

[[noreturn]] void fail() { throw std::system_error(errno, std::generic_category()); }

}  // namespace

InputFile::InputFile(const std::string& path)
    : descriptor_(path == "-" ? STDIN_FILENO : ::open(path.c_str(), O_RDONLY | O_CLOEXEC)) {
  if (descriptor_ < 0) fail();
}

InputFile::~InputFile() {
  if (descriptor_ != STDIN_FILENO) ::close(descriptor_);
}

std::size_t InputFile::read(std::string& out, std::size_t size) {
  const std::size_t before = out.size();
  out.resize(before + size);
  ssize_t count = 0;
  do {
    count = ::read(descriptor_, out.data() + before, size);
  } while (count < 0 && errno == EINTR);
  if (count < 0) {
    out.resize(before);
    fail();
  }
  out.resize(before + static_cast<std::size_t>(count));
  return static_cast<std::size_t>(count);
}

}  // namespace dateline
