// SPDX-License-Identifier: Apache-2.0
// How a long run is doing, on the last line of a terminal; and in one line, how it was.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

#include "batch/tally.h"

namespace dateline {

/// Shows nothing in a run's first second.
class Progress {
 public:
  using Clock = std::chrono::steady_clock;

  /// `total_bytes` of input, where that is known, is what the time left is reckoned from.
  Progress(bool shown, std::optional<std::uint64_t> total_bytes) : shown_(shown), total_bytes_(total_bytes) {}

  void advance(const Tally& tally, std::uint64_t bytes_read);

  /// Takes the line away, for other talk.
  void clear();

  /// Whether anything was ever shown.
  [[nodiscard]] bool seen() const { return seen_; }

  /// "1,234 documents, 2 errors, 340 trips in 3.2 s (385/s, 1.2 MB/s)"
  [[nodiscard]] std::string summary(const Tally& tally) const;

  /// The same as an object on one line.
  [[nodiscard]] std::string json_summary(const Tally& tally) const;

 private:
  [[nodiscard]] double seconds() const;

  bool shown_;
  std::optional<std::uint64_t> total_bytes_;
  std::uint64_t bytes_read_ = 0;
  Clock::time_point start_ = Clock::now();
  Clock::time_point next_ = start_ + std::chrono::seconds(1);
  bool seen_ = false;
  bool on_screen_ = false;
};

}  // namespace dateline
