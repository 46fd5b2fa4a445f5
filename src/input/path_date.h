// SPDX-License-Identifier: Apache-2.0
// The date in a file's path or a page's address.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "dateline/date_value.h"

namespace re2 {
class RE2;
}

namespace dateline {

/// Finds the date of publication in a path. At first by the form that news sites' addresses and archives'
/// folders have, /2023/04/12/ or /2023-04-12/ (also at the start, and with anything but a digit behind the
/// day); use() puts a pattern of the user's in its place.
class PathDate {
 public:
  PathDate();

  /// An RE2 pattern with the groups (?P<year>...), (?P<month>...) and (?P<day>...). Throws
  /// std::invalid_argument.
  void use(const std::string& pattern);

  /// The last match that is a day.
  [[nodiscard]] std::optional<Date> find(std::string_view path) const;

 private:
  std::shared_ptr<const re2::RE2> pattern_;
  int year_ = 0;  ///< number of the group
  int month_ = 0;
  int day_ = 0;
};

}  // namespace dateline
