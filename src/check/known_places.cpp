// SPDX-License-Identifier: Apache-2.0
#include "check/known_places.h"

#include <charconv>
#include <cmath>
#include <numbers>

#include "data/table.h"
#include "lexicon/gazetteer.h"

namespace dateline {
namespace {

double degrees(const TableReader& table, std::size_t column) {
  const std::string_view cell = table.required(column);
  double value = 0;
  const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
  if (error != std::errc() || end != cell.data() + cell.size()) table.fail(cell, "not a number of degrees");
  return value;
}

}  // namespace

KnownPlaces::KnownPlaces(const DataFiles& data) {
  for (const GazetteerRow& row : read_gazetteers(data)) {
    switch (row.place.type) {
      case PlaceType::country:
        countries_.insert(row.place.code);
        break;
      case PlaceType::province:
        provinces_.insert(row.place.code);
        break;
      case PlaceType::region:
        regions_.insert(row.place.code);
        break;
      default:
        break;
    }
  }
  TableReader table(data.file("geography/country-points.tsv"), {"country", "latitude", "longitude", "city"});
  while (table.next()) points_[table.required(0)].push_back({degrees(table, 1), degrees(table, 2)});
}

std::optional<double> KnownPlaces::distance(std::string_view country, std::string_view other) const {
  const auto one = points_.find(country);
  const auto two = points_.find(other);
  if (one == points_.end() || two == points_.end()) return std::nullopt;
  double least = kilometres(one->second.front(), two->second.front());
  for (const Point from : one->second) {
    for (const Point to : two->second) least = std::min(least, kilometres(from, to));
  }
  return least;
}

/// Haversine formula on a sphere.
double KnownPlaces::kilometres(Point one, Point other) {
  constexpr double earth_radius = 6371;
  constexpr double radian = std::numbers::pi / 180;
  const double north = std::sin((other.latitude - one.latitude) * radian / 2);
  const double east = std::sin((other.longitude - one.longitude) * radian / 2);
  const double half_chord =
      north * north + std::cos(one.latitude * radian) * std::cos(other.latitude * radian) * east * east;
  return 2 * earth_radius * std::asin(std::sqrt(half_chord));
}

}  // namespace dateline
