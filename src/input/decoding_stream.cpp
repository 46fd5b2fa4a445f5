// SPDX-License-Identifier: Apache-2.0
#include "input/decoding_stream.h"

#include <utility>

namespace dateline {

DecodingStream::DecodingStream(Input input, const std::string& charset)
    : input_(std::move(input)), from_(open_converter(charset)), to_(open_converter("utf-8")) {}

std::size_t DecodingStream::read(char* out, std::size_t size) {
  char* target = out;
  while (target == out && !ended_) {
    if (input_.buffered().empty()) ended_ = !input_.fill();
    const std::string_view bytes = input_.buffered();
    const char* source = bytes.data();
    UErrorCode status = U_ZERO_ERROR;
    ucnv_convertEx(to_.get(), from_.get(), &target, out + size, &source, bytes.data() + bytes.size(),
                   pivot_.data(), &pivot_begin_, &pivot_end_, pivot_.data() + pivot_.size(), 0,
                   static_cast<UBool>(ended_), &status);
    input_.consume(static_cast<std::size_t>(source - bytes.data()));
    // What is left in the converters when `out` is full comes at the next call.
    if (status == U_BUFFER_OVERFLOW_ERROR) ended_ = false;
  }
  return static_cast<std::size_t>(target - out);
}

}  // namespace dateline
