// SPDX-License-Identifier: Apache-2.0
#include "input/input.h"

#include <algorithm>

namespace dateline {
namespace {

constexpr std::size_t first_block_bytes = std::size_t{1} << 13;
constexpr std::size_t block_bytes = std::size_t{1} << 17;

}  // namespace

bool Input::fill() {
  if (ended_) return false;
  if (begin_ > 0) {
    std::copy(buffer_.begin() + static_cast<std::ptrdiff_t>(begin_),
              buffer_.begin() + static_cast<std::ptrdiff_t>(end_), buffer_.begin());
    end_ -= begin_;
    begin_ = 0;
  }
  // Small files, of which there may be many, need no large buffer.
  const std::size_t block = buffer_.empty() ? first_block_bytes : block_bytes;
  if (buffer_.size() - end_ < block) buffer_.resize(std::max(end_ + block, buffer_.size() * 2));
  const std::size_t count = stream_->read(buffer_.data() + end_, buffer_.size() - end_);
  end_ += count;
  ended_ = count == 0;
  return !ended_;
}

std::string_view Input::ahead(std::size_t size) {
  while (end_ - begin_ < size && fill()) {
  }
  return buffered();
}

std::optional<std::int64_t> Input::seek(std::int64_t offset, int whence) {
  if (whence == SEEK_CUR) offset -= static_cast<std::int64_t>(buffered().size());
  const auto place = stream_->seek(offset, whence);
  if (!place) return std::nullopt;
  begin_ = end_ = 0;
  ended_ = false;
  return place;
}

bool Input::read_all(std::string& out, std::size_t limit) {
  do {
    out.append(buffered());
    consume(buffered().size());
    if (out.size() > limit) return false;
  } while (fill());
  return true;
}

}  // namespace dateline
