// SPDX-License-Identifier: Apache-2.0
#include "input/line_stream.h"

#include <utility>

namespace dateline {

bool LineStream::next() {
  input_.consume(std::exchange(pending_, 0));
  line_ = {};
  too_long_ = false;
  std::size_t searched = 0;
  std::size_t end = 0;
  while ((end = input_.buffered().find(line_end_, searched)) == std::string_view::npos) {
    searched = input_.buffered().size();
    if (searched > limit_) {
      too_long_ = true;
      input_.consume(std::exchange(searched, 0));
    }
    if (!input_.fill()) {
      if (searched == 0 && !too_long_) return false;
      end = searched;
      break;
    }
  }
  if (end > limit_) too_long_ = true;
  if (!too_long_) line_ = input_.buffered().substr(0, end);
  pending_ = end < input_.buffered().size() ? end + 1 : end;
  ++number_;
  return true;
}

}  // namespace dateline
