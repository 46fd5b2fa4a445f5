// SPDX-License-Identifier: Apache-2.0
// The texts that records speak of.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "records/record.h"

namespace dateline {

/// The texts of articles by id, as `dateline extract` names them.
class Texts {
 public:
  /// Reads all articles of the paths. Throws std::runtime_error, naming the article, where one cannot be
  /// read.
  explicit Texts(const std::vector<std::string>& paths);

  /// The record's own text (--with-text), else the article's.
  [[nodiscard]] std::optional<std::string_view> of(const Record& record) const;

 private:
  std::map<std::string, std::string, std::less<>> texts_;
};

}  // namespace dateline
