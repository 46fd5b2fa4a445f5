// SPDX-License-Identifier: Apache-2.0
// Codes that exist, and how far apart countries are.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "data/data_files.h"

namespace dateline {

/// Made from data/gazetteers and data/geography/country-points.tsv; views point into `data`, which must
/// outlive it.
class KnownPlaces {
 public:
  /// Throws DataError.
  explicit KnownPlaces(const DataFiles& data);

  [[nodiscard]] bool country(std::string_view code) const { return countries_.count(code) > 0; }
  [[nodiscard]] bool province(std::string_view code) const { return provinces_.count(code) > 0; }
  [[nodiscard]] bool region(std::string_view code) const { return regions_.count(code) > 0; }

  /// The least distance between two of their points in kilometres; none where one has no points.
  [[nodiscard]] std::optional<double> distance(std::string_view country, std::string_view other) const;

 private:
  struct Point {
    double latitude = 0;
    double longitude = 0;
  };
  [[nodiscard]] static double kilometres(Point one, Point other);

  std::set<std::string_view> countries_;
  std::set<std::string_view> provinces_;
  std::set<std::string_view> regions_;
  std::map<std::string_view, std::vector<Point>> points_;
};

}  // namespace dateline
