// SPDX-License-Identifier: Apache-2.0
#include "cli/output_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

namespace dateline {
namespace {

namespace fs = std::filesystem;

constexpr int closed = -1;

}  // namespace

OutputFile::OutputFile(const std::optional<fs::path>& path) : descriptor_(STDOUT_FILENO) {
  if (!path) return;
  name_ = path->native();
  std::error_code error;
  const bool exists = fs::exists(*path, error);
  if (exists && !fs::is_regular_file(*path, error)) {
    descriptor_ = ::open(path->c_str(), O_WRONLY | O_CLOEXEC);
  } else {
    target_ = exists ? fs::canonical(*path, error) : *path;  // a link stays a link
    part_ = target_;
    part_ += ".part";
    descriptor_ = ::open(part_.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
  }
  if (descriptor_ == closed) fail(errno);
}

OutputFile::~OutputFile() {
  if (descriptor_ != closed && descriptor_ != STDOUT_FILENO) {
    ::close(descriptor_);
    if (!part_.empty()) ::unlink(part_.c_str());
  }
}

void OutputFile::write(std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t count = ::write(descriptor_, bytes.data(), bytes.size());
    if (count < 0 && errno == EPIPE) throw ReaderGone{};
    if (count < 0 && errno != EINTR) fail(errno);
    if (count > 0) bytes.remove_prefix(static_cast<std::size_t>(count));
  }
}

void OutputFile::finish() {
  if (descriptor_ == STDOUT_FILENO) return;
  const bool written = ::close(std::exchange(descriptor_, closed)) == 0;
  if (!written || (!part_.empty() && ::rename(part_.c_str(), target_.c_str()) != 0)) {
    const int error_number = errno;
    ::unlink(part_.c_str());
    fail(error_number);
  }
}

void OutputFile::fail(int error_number) const {
  throw std::system_error(error_number, std::generic_category(), name_);
}

void print(std::string_view text) {
  try {
    OutputFile(std::nullopt).write(text);
  } catch (const ReaderGone&) {
  }
}

}  // namespace dateline
