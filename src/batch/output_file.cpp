// SPDX-License-Identifier: Apache-2.0
#include "batch/output_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

namespace dateline {
namespace {

namespace fs = std::filesystem;

constexpr int closed = -1;

}  // namespace

std::optional<fs::path> replaced_file(const fs::path& path) {
  std::error_code error;
  if (!fs::exists(path, error)) return path;
  if (!fs::is_regular_file(path, error)) return std::nullopt;
  return fs::canonical(path, error);  // a link stays a link
}

fs::path part_of(const fs::path& file) {
  fs::path part = file;
  part += ".part";
  return part;
}

OutputFile::OutputFile(const std::optional<fs::path>& path, std::uint64_t keep) : descriptor_(STDOUT_FILENO) {
  if (!path) return;
  name_ = path->native();
  if (const auto target = replaced_file(*path)) {
    target_ = *target;
    part_ = part_of(target_);
    descriptor_ = ::open(part_.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0666);
    const auto kept = static_cast<off_t>(keep);
    if (descriptor_ != closed &&
        (::ftruncate(descriptor_, kept) != 0 || ::lseek(descriptor_, kept, SEEK_SET) != kept)) {
      fail(errno);
    }
    size_ = keep;
  } else {
    descriptor_ = ::open(path->c_str(), O_WRONLY | O_CLOEXEC);
  }
  if (descriptor_ == closed) fail(errno);
}

OutputFile::~OutputFile() {
  if (descriptor_ != closed && descriptor_ != STDOUT_FILENO) ::close(descriptor_);
}

void OutputFile::write(std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t count = ::write(descriptor_, bytes.data(), bytes.size());
    if (count < 0 && errno == EPIPE) throw ReaderGone{};
    if (count < 0 && errno != EINTR) fail(errno);
    if (count <= 0) continue;
    bytes.remove_prefix(static_cast<std::size_t>(count));
    size_ += static_cast<std::uint64_t>(count);
  }
}

void OutputFile::finish() {
  if (descriptor_ == STDOUT_FILENO) return;
  if (::close(std::exchange(descriptor_, closed)) != 0) fail(errno);
  if (!part_.empty() && ::rename(part_.c_str(), target_.c_str()) != 0) fail(errno);
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
