// SPDX-License-Identifier: Apache-2.0
// The files of data/: built into the library, with a user's folder laid over them.
#pragma once

#include <deque>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dateline {

/// A data file: `name` is its path inside data/ ("rules/dates/calendar.rules").
struct DataFile {
  std::string_view name;
  std::string_view content;
};

/// All data files by name. Views point into the object (or into the library's own embedded bytes).
class DataFiles {
 public:
  /// The embedded files, then those of `overlay`: the same name replaces, a new one adds; and apart from
  /// these a user's own gazetteers and lists of officials. Throws DataError where one cannot be read.
  explicit DataFiles(const std::optional<std::filesystem::path>& overlay = std::nullopt,
                     const std::vector<std::filesystem::path>& own_gazetteers = {},
                     const std::vector<std::filesystem::path>& own_officials = {});

  /// These files and no others; their views must outlive the object.
  explicit DataFiles(const std::vector<DataFile>& files);

  /// Throws DataError where there is no such file.
  [[nodiscard]] DataFile file(std::string_view name) const;

  /// The files below `folder` ("rules/dates/") in name order.
  [[nodiscard]] std::vector<DataFile> below(std::string_view folder) const;

  /// Whether these are the embedded files and no others.
  [[nodiscard]] bool is_built_in() const { return built_in_; }

  /// An image of the built-in data ("lexicon.image"), where this is that data and the library has images
  /// (data/image.h).
  [[nodiscard]] std::optional<std::string_view> image(std::string_view name) const;

  /// In the order given, named by their paths.
  [[nodiscard]] const std::vector<DataFile>& own_gazetteers() const { return own_gazetteers_; }
  [[nodiscard]] const std::vector<DataFile>& own_officials() const { return own_officials_; }

  /// FNV-1a (64 bit) over all names and contents in name order, the contents of own
  /// gazetteers and officials last, as 16 hex digits.
  [[nodiscard]] std::string hash() const;

 private:
  bool built_in_ = false;
  std::map<std::string, std::string, std::less<>> overlaid_;
  std::map<std::string_view, std::string_view> files_;
  std::deque<std::pair<std::string, std::string>> own_;  // path and content; a deque: they must stay in place
  std::vector<DataFile> own_gazetteers_;
  std::vector<DataFile> own_officials_;
};

/// The files built into the library, in name order (made by cmake/EmbedData.cmake).
[[nodiscard]] const std::vector<DataFile>& embedded_data();

/// The images of the built-in data and its hash, in name order (made by tools/pack); none in the library that
/// makes them.
[[nodiscard]] const std::vector<DataFile>& embedded_images();

/// The files of schema/, in name order (made likewise).
[[nodiscard]] const std::vector<DataFile>& embedded_schemas();

}  // namespace dateline
