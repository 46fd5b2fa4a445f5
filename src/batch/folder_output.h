// SPDX-License-Identifier: Apache-2.0
// One output for each input file, in a folder.
#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <unordered_set>

#include "batch/output_file.h"
#include "batch/record_output.h"
#include "output/writer.h"

namespace dateline {

/// Where the records of `input` go below `folder`: the input's id, without a root, "." and "..", and
/// `extension` (".jsonl") behind it. Standard input is "stdin".
[[nodiscard]] std::filesystem::path output_path(const std::filesystem::path& folder, const InputName& input,
                                                std::string_view extension);

/// Each output is put in place when its input is done, so one that is there is complete. Throws
/// std::runtime_error where two inputs would go to one output.
class FolderOutput : public RecordOutput {
 public:
  FolderOutput(const Writer& writer, std::filesystem::path folder, std::string extension)
      : writer_(writer), folder_(std::move(folder)), extension_(std::move(extension)) {}

  void put(const std::shared_ptr<const InputName>& file, std::string_view record,
           const Tally& tally) override;
  void finish(const Tally& tally) override;

 private:
  void open(const InputName& input);
  void close();

  const Writer& writer_;
  std::filesystem::path folder_;
  std::string extension_;
  std::shared_ptr<const InputName> file_;  ///< whose records go to output_
  std::optional<OutputFile> output_;
  std::unordered_set<std::size_t> written_;  ///< hashes of the paths
};

}  // namespace dateline
