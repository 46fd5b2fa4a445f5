// SPDX-License-Identifier: Apache-2.0
#include "batch/file_output.h"

namespace dateline {
namespace {

namespace fs = std::filesystem;

/// The checkpoint to go on from, if FILE.part has what it says.
std::optional<Checkpoint> resumable(const fs::path& file, std::string_view run_key) {
  const auto last = last_checkpoint(file, run_key);
  std::error_code error;
  const std::uintmax_t size = fs::file_size(part_of(file), error);
  if (last && last->done && error) return last;  // it was killed after the file had been put in place
  if (!last || error || size < last->bytes) return std::nullopt;
  return last;
}

}  // namespace

FileOutput::FileOutput(const Writer& writer, const std::optional<fs::path>& path, std::string_view run_key,
                       bool resume)
    : writer_(writer) {
  if (path) file_ = replaced_file(*path);
  const auto last = resume && file_ ? resumable(*file_, run_key) : std::nullopt;
  if (last) start_ = *last;
  if (file_) checkpoints_.emplace(*file_, run_key, last.has_value());  // before FILE.part is emptied
  if (complete() && !fs::exists(part_of(*file_))) return;
  output_.emplace(path, start_.bytes);
  if (start_.bytes == 0) output_->write(writer_.head());
}

void FileOutput::put(const std::shared_ptr<const InputName>& /*file*/, std::string_view record,
                     const Tally& tally) {
  if (!record.empty()) {
    if (output_->size() > writer_.head().size()) output_->write(writer_.separator());
    output_->write(record);
  }
  if (checkpoints_) checkpoints_->add(output_->size(), tally);
}

void FileOutput::finish(const Tally& tally) {
  if (output_) {
    if (!complete()) output_->write(writer_.tail());
    if (checkpoints_ && !complete()) {
      checkpoints_->add(output_->size(), tally);
      checkpoints_->done();
    }
    output_->finish();
  }
  if (checkpoints_) checkpoints_->remove();
}

}  // namespace dateline
