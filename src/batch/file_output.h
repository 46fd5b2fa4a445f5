// SPDX-License-Identifier: Apache-2.0
// All records in one output: standard output or a file that an interrupted run leaves so that it can be
// continued.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "batch/checkpoints.h"
#include "batch/output_file.h"
#include "batch/record_output.h"
#include "output/writer.h"

namespace dateline {

class FileOutput : public RecordOutput {
 public:
  /// Writes to `path`, where there is one. `run_key` names all that the output depends on; with `resume` the
  /// output of an interrupted run of that key is continued. Throws what last_checkpoint() throws.
  FileOutput(const Writer& writer, const std::optional<std::filesystem::path>& path, std::string_view run_key,
             bool resume);

  /// What was done by the run that this one continues.
  [[nodiscard]] const Tally& done() const { return start_.tally; }

  /// That run had come to its end, so nothing is left to do.
  [[nodiscard]] bool complete() const { return start_.done; }

  void put(const std::shared_ptr<const InputName>& file, std::string_view record,
           const Tally& tally) override;
  void finish(const Tally& tally) override;

 private:
  const Writer& writer_;
  std::optional<std::filesystem::path> file_;  ///< that is replaced in the end
  Checkpoint start_;
  std::optional<Checkpoints> checkpoints_;
  std::optional<OutputFile> output_;
};

}  // namespace dateline
