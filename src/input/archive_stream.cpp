// SPDX-License-Identifier: Apache-2.0
#include "input/archive_stream.h"

#include <archive.h>
#include <archive_entry.h>

#include <cerrno>
#include <cstdio>
#include <string_view>
#include <utility>

namespace dateline {
namespace {

std::string member_path(archive_entry* entry) {
  const char* name = archive_entry_pathname_utf8(entry);
  if (name == nullptr) name = archive_entry_pathname(entry);
  std::string_view path = name == nullptr ? "" : name;
  while (path.starts_with('/') || path.starts_with("./")) path.remove_prefix(path.find('/') + 1);
  return std::string(path);
}

}  // namespace

void ArchiveStream::Close::operator()(archive* handle) const { archive_read_free(handle); }

ArchiveStream::ArchiveStream(Input& input) : input_(input) { open(); }

ArchiveStream::~ArchiveStream() = default;

void ArchiveStream::open() {
  archive_.reset(archive_read_new());
  archive* handle = archive_.get();
  archive_read_support_filter_gzip(handle);
  archive_read_support_filter_bzip2(handle);
  archive_read_support_filter_xz(handle);
  archive_read_support_filter_lzma(handle);
  archive_read_support_filter_zstd(handle);
  archive_read_support_format_tar(handle);
  archive_read_support_format_zip(handle);
  archive_read_support_format_raw(handle);
  archive_read_support_format_empty(handle);
  archive_read_set_read_callback(handle, give);
  archive_read_set_callback_data(handle, this);
  if (input_.seekable()) archive_read_set_seek_callback(handle, move);
  broken_ = false;
  if (archive_read_open1(handle) != ARCHIVE_OK) fail(ARCHIVE_FATAL);
}

std::optional<ArchiveStream::Member> ArchiveStream::next() {
  block_ = {};
  if (broken_) {
    lost_ = true;  // unless what follows gets through
    if (!recover()) return std::nullopt;
    lost_ = false;
  }
  archive_entry* entry = nullptr;
  int status = archive_read_next_header(archive_.get(), &entry);
  // A damaged stretch of a tar is one fault, however many blocks it has.
  while (status == ARCHIVE_RETRY && std::exchange(damaged_, true)) {
    status = archive_read_next_header(archive_.get(), &entry);
  }
  if (status == ARCHIVE_EOF) return std::nullopt;
  if (status == ARCHIVE_RETRY) fail(status);
  damaged_ = false;
  if (status < ARCHIVE_WARN) {
    lost_ = true;
    fail(status);
  }
  ++members_;
  const bool raw = archive_format(archive_.get()) == ARCHIVE_FORMAT_RAW;
  if (raw) return Member{.whole = true};
  return Member{.path = member_path(entry), .regular = archive_entry_filetype(entry) == AE_IFREG};
}

std::size_t ArchiveStream::read(char* out, std::size_t size) {
  // Block by block: archive_read_data() would drop what it has when it comes upon a damage.
  while (block_.empty()) {
    const void* bytes = nullptr;
    std::size_t count = 0;
    la_int64_t offset = 0;
    const int status = archive_read_data_block(archive_.get(), &bytes, &count, &offset);
    if (status == ARCHIVE_EOF) return 0;
    if (status < ARCHIVE_WARN) fail(status);
    block_ = {static_cast<const char*>(bytes), count};
  }
  const std::size_t count = block_.copy(out, size);
  block_.remove_prefix(count);
  return count;
}

/// A zip file's directory leads on to the members behind a damaged one.
bool ArchiveStream::recover() {
  const bool zip = (archive_format(archive_.get()) & ARCHIVE_FORMAT_BASE_MASK) == ARCHIVE_FORMAT_ZIP;
  if (!zip || !input_.seek(0, SEEK_SET)) return false;
  given_ = 0;
  open();
  archive_entry* entry = nullptr;
  for (std::uint64_t at = 0; at < members_; ++at) {
    if (archive_read_next_header(archive_.get(), &entry) < ARCHIVE_WARN) return false;
  }
  return true;
}

void ArchiveStream::fail(int status) {
  broken_ = status <= ARCHIVE_FATAL;
  if (input_failure_) std::rethrow_exception(std::exchange(input_failure_, nullptr));
  const char* message = archive_error_string(archive_.get());
  throw ReadFault("corrupt", message == nullptr ? "cannot be unpacked" : message);
}

/// No exception may pass through libarchive.
ssize_t ArchiveStream::give(archive* handle, void* self, const void** bytes) {
  auto& stream = *static_cast<ArchiveStream*>(self);
  try {
    stream.input_.consume(std::exchange(stream.given_, 0));
    if (stream.input_.buffered().empty()) stream.input_.fill();
  } catch (...) {
    stream.input_failure_ = std::current_exception();
    archive_set_error(handle, EIO, "cannot be read");
    return -1;
  }
  *bytes = stream.input_.buffered().data();
  stream.given_ = stream.input_.buffered().size();
  return static_cast<ssize_t>(stream.given_);
}

std::int64_t ArchiveStream::move(archive* /*handle*/, void* self, std::int64_t offset, int whence) {
  auto& stream = *static_cast<ArchiveStream*>(self);
  stream.input_.consume(std::exchange(stream.given_, 0));
  return stream.input_.seek(offset, whence).value_or(ARCHIVE_FATAL);
}

}  // namespace dateline
