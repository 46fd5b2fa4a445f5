// SPDX-License-Identifier: Apache-2.0
// How far a run has come, kept beside its output (FILE.resume) so that another can go on from there.
//
// The file is text: a line that names the run, then a line after each record: how many bytes of FILE.part are
// good and the tally. A record is written before its line, so after a kill at any moment FILE.part has at
// least what the last whole line says; what it has beyond is cut off and done again. (The operating system
// must survive: nothing is synced to the disk.) The last line of a run that is complete is "done".
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "batch/tally.h"

namespace dateline {

struct Checkpoint {
  std::uint64_t bytes = 0;
  Tally tally;
  bool done = false;
};

/// FILE.resume.
[[nodiscard]] std::filesystem::path checkpoints_of(const std::filesystem::path& file);

/// Where the run of `file` with the given key stood; none where there is nothing to continue. Throws
/// std::runtime_error if what is there is of another run.
[[nodiscard]] std::optional<Checkpoint> last_checkpoint(const std::filesystem::path& file,
                                                        std::string_view run_key);

/// Writes checkpoints. Throws std::system_error.
class Checkpoints {
 public:
  /// Goes on with the checkpoints that are there, or begins anew. `run_key` is one line.
  Checkpoints(const std::filesystem::path& file, std::string_view run_key, bool go_on);
  Checkpoints(const Checkpoints&) = delete;
  Checkpoints& operator=(const Checkpoints&) = delete;
  ~Checkpoints();

  void add(std::uint64_t bytes, const Tally& tally);
  void done();    ///< All is written.
  void remove();  ///< The output is in its place.

 private:
  void append(std::string_view line);

  std::filesystem::path path_;
  int descriptor_;
};

}  // namespace dateline
