// SPDX-License-Identifier: Apache-2.0
// The memories of matching that threads hand on from document to document.
#pragma once

#include <mutex>
#include <utility>
#include <vector>

#include "grammar/grammar.h"

namespace dateline {

/// As many memories as documents were ever read at the same time. Safe to share between threads.
class MemoryPool {
 public:
  /// The one given back last, else a new one.
  [[nodiscard]] Grammar::Memory take() {
    const std::lock_guard lock(mutex_);
    if (free_.empty()) return {};
    Grammar::Memory memory = std::move(free_.back());
    free_.pop_back();
    return memory;
  }
  void give_back(Grammar::Memory memory) {
    const std::lock_guard lock(mutex_);
    free_.push_back(std::move(memory));
  }

 private:
  std::mutex mutex_;
  std::vector<Grammar::Memory> free_;
};

}  // namespace dateline
