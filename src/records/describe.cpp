// SPDX-License-Identifier: Apache-2.0
#include "records/describe.h"

#include <fmt/format.h>

#include "output/values.h"
#include "text/one_line.h"

namespace dateline {

std::string describe(const std::vector<RecordDestination>& destinations) {
  std::string text;
  for (const RecordDestination& stop : destinations) {
    if (!text.empty()) text += " → ";
    text += stop.country.value_or(stop.region.value_or("?"));
    if (stop.city) {
      text += " " + *stop.city;
    } else if (stop.province) {
      text += " " + *stop.province;
    }
  }
  return one_line(text);
}

std::string describe(const RecordTrip& trip) {
  std::string text = one_line(trip.traveller.value_or(trip.title.value_or("?")));
  if (!trip.destinations.empty()) text += " → " + describe(trip.destinations);
  return trip.status ? text + ", " + *trip.status : text;
}

std::string describe(const RecordOfficial& official) {
  return one_line(official.title ? official.name + ", " + *official.title : official.name);
}

std::string describe(const std::optional<RecordDate>& date) {
  if (!date) return "nothing";
  if (date->edtf) return *date->edtf;
  return fmt::format("{}/{}", date->earliest.value_or(".."), date->latest.value_or(".."));
}

}  // namespace dateline
