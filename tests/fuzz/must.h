// SPDX-License-Identifier: Apache-2.0
// What a fuzz target promises: a broken promise ends the process, as fuzzers want it.
#pragma once

#include <cstdlib>
#include <iostream>
#include <string_view>

namespace dateline::fuzz {

inline void must(bool holds, std::string_view promise) {
  if (holds) return;
  std::cerr << "broken: " << promise << '\n';
  std::abort();
}

}  // namespace dateline::fuzz
