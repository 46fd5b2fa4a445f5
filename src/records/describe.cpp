// SPDX-License-Identifier: Apache-2.0
#include "records/describe.h"

#include <fmt/format.h>

#include "output/values.h"

namespace dateline {

std::string describe(const RecordTrip& trip) {
  std::string text = trip.traveller.value_or(trip.title.value_or("?"));
  for (const RecordDestination& stop : trip.destinations) {
    text += " → " + stop.country.value_or(stop.region.value_or("?"));
    if (stop.city) {
      text += " " + *stop.city;
    } else if (stop.province) {
      text += " " + *stop.province;
    }
  }
  if (trip.status) text += ", " + *trip.status;
  return one_line(text);
}

std::string describe(const RecordOfficial& official) {
  return one_line(official.title ? official.name + ", " + *official.title : official.name);
}

std::string describe(const std::optional<RecordDate>& date) {
  if (!date) return "nothing";
  if (date->edtf) return *date->edtf;
  return fmt::format("{}/{}", date->earliest.value_or(".."), date->latest.value_or(".."));
}

std::string one_line(std::string_view text) {
  std::string line;
  append_one_line(line, text);
  return line;
}

}  // namespace dateline
