// SPDX-License-Identifier: Apache-2.0
// A table of documents' dates.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "dateline/date_value.h"

namespace dateline {

/// Lines of a document's id or source, a tab and its day (YYYY-MM-DD). Blank lines and lines that start with
/// "#" are passed over.
class DatesFile {
 public:
  /// Throws DataError at the place of a fault and std::system_error where the file cannot be read.
  explicit DatesFile(const std::filesystem::path& path);

  [[nodiscard]] std::optional<Date> find(const std::string& id, const std::string& source) const;

 private:
  std::unordered_map<std::string, Date> dates_;
};

}  // namespace dateline
