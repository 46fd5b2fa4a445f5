// SPDX-License-Identifier: Apache-2.0
// Many articles through the extractor, on several threads, the records in input order.
//
// Reading and writing are serial, what lies between is parallel. Only a fixed number of articles is under
// way: a slow article or a slow reader of the output stops the reading, so memory does not grow with the
// input. The records are the same bytes for every number of threads.
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <optional>

#include "batch/record_output.h"
#include "batch/shard.h"
#include "batch/tally.h"
#include "dateline/extractor.h"
#include "input/inputs.h"
#include "output/writer.h"

namespace dateline {

struct BatchOptions {
  unsigned threads = 1;
  std::optional<Shard> shard;
  std::optional<std::uint64_t> max_errors;  ///< stop after so many
  Explain explain = Explain::no;
  Tally done;  ///< by the run that this one continues: so many entries are skipped
};

/// What a batch tells while it runs, from one thread at a time.
struct BatchEvents {
  std::function<void(const InputError&)> failed = [](const InputError&) {};
  std::function<void(const Tally&, std::uint64_t bytes_read)> advanced = [](const Tally&, std::uint64_t) {};
};

enum class BatchEnd : std::uint8_t { complete, stopped, too_many_errors };

struct BatchResult {
  BatchEnd end = BatchEnd::complete;
  Tally tally;
};

/// Runs until the input ends or `stop` becomes true, in which case the articles under way are finished and
/// put out. `output` is not finished. Throws what `output` throws.
BatchResult run_batch(Inputs& inputs, const Extractor& extractor, const Writer& writer, RecordOutput& output,
                      const BatchOptions& options, const BatchEvents& events, const std::atomic<bool>& stop);

}  // namespace dateline
