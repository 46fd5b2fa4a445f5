// SPDX-License-Identifier: Apache-2.0
// Where a batch's records go, in order.
#pragma once

#include <memory>
#include <string_view>

#include "batch/tally.h"
#include "input/input.h"

namespace dateline {

/// Everything throws std::system_error where the output cannot be written, and ReaderGone.
class RecordOutput {
 public:
  RecordOutput() = default;
  RecordOutput(const RecordOutput&) = delete;
  RecordOutput& operator=(const RecordOutput&) = delete;
  virtual ~RecordOutput() = default;

  /// Puts out the record (which may be empty) of an entry of `file`; `tally` counts it already.
  virtual void put(const std::shared_ptr<const InputName>& file, std::string_view record,
                   const Tally& tally) = 0;

  /// All is done.
  virtual void finish(const Tally& tally) = 0;
};

}  // namespace dateline
