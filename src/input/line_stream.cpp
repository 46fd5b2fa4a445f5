// SPDX-License-Identifier: Apache-2.0
#include "input/line_stream.h"

namespace dateline {
namespace {

constexpr std::size_t block_bytes = std::size_t{1} << 18;

}  // namespace

bool LineStream::next() {
  line_ = {};
  too_long_ = false;
  std::size_t searched = begin_;
  std::size_t end = 0;
  while ((end = buffer_.find('\n', searched)) == std::string::npos) {
    if (buffer_.size() - begin_ > limit_) {
      too_long_ = true;
      begin_ = buffer_.size();
    }
    const std::size_t pending = buffer_.size() - begin_;
    if (!fill()) {
      if (pending == 0 && !too_long_) return false;
      end = buffer_.size();
      break;
    }
    searched = pending;
  }
  if (!too_long_) line_ = std::string_view(buffer_).substr(begin_, end - begin_);
  begin_ = end < buffer_.size() ? end + 1 : end;
  ++number_;
  return true;
}

/// Drops what is consumed and appends a block; false at the end of the file.
bool LineStream::fill() {
  buffer_.erase(0, begin_);
  begin_ = 0;
  return file_.read(buffer_, block_bytes) > 0;
}

}  // namespace dateline
