// SPDX-License-Identifier: Apache-2.0
#include "compare/fields.h"

#include <fmt/format.h>

#include "records/describe.h"
#include "text/one_line.h"

namespace dateline {
namespace {

std::string text(const std::optional<std::string>& value) { return one_line(value.value_or("nothing")); }

std::string text(const std::optional<std::uint64_t>& value) {
  return value ? fmt::format("{}", *value) : "nothing";
}

}  // namespace

std::vector<Field> fields_of(const Record& document) {
  return {{"date", text(document.date)}, {"error", text(document.error)}};
}

std::vector<Field> fields_of(const RecordTrip& trip) {
  return {{"traveller", text(trip.traveller)},
          {"title", text(trip.title)},
          {"home_country", text(trip.home_country)},
          {"home_province", text(trip.home_province)},
          {"destinations", describe(trip.destinations)},
          {"status", text(trip.status)},
          {"start", describe(trip.start)},
          {"end", describe(trip.end)},
          {"duration_days", text(trip.duration_days)}};
}

std::vector<Field> fields_of(const RecordOfficial& official) {
  return {{"name", text(official.name)},
          {"title", text(official.title)},
          {"role", text(official.role)},
          {"country", text(official.country)},
          {"province", text(official.province)}};
}

std::string changes_in(const std::vector<Field>& before, const std::vector<Field>& after) {
  std::string changes;
  for (std::size_t index = 0; index < before.size(); ++index) {
    if (before[index].value == after[index].value) continue;
    changes += fmt::format("{}{} {} is now {}", changes.empty() ? "" : ", ", before[index].name,
                           before[index].value, after[index].value);
  }
  return changes;
}

}  // namespace dateline
