// SPDX-License-Identifier: Apache-2.0
#include "check/corpus.h"

#include "compare/fold.h"
#include "records/describe.h"
#include "records/window.h"

namespace dateline {
namespace {

/// Longer stays are not told by news to the day.
constexpr std::chrono::days longest_stay{60};

/// The days on which the traveller is surely at the one destination, the day of leaving not included.
std::optional<DayRange> stay(const RecordTrip& trip) {
  if (trip.destinations.size() != 1 || !trip.destinations.front().country) return std::nullopt;
  if (trip.status == "cancelled") return std::nullopt;
  const auto start = range_of(trip.start);
  const auto end = range_of(trip.end);
  if (!start || !start->single()) return std::nullopt;
  if (!end || !end->single() || end->first <= start->first) return start;
  const std::chrono::sys_days last = std::chrono::sys_days(end->first) - std::chrono::days{1};
  if (last - std::chrono::sys_days(start->first) > longest_stay) return std::nullopt;
  return DayRange{start->first, last};
}

}  // namespace

void Corpus::add(const Record& record) {
  documents_[record.id].push_back({record.where, record.id});
  ++counts_["documents"];
  if (record.error) {
    ++counts_["documents.failed"];
    return;
  }
  counts_["documents.undated"] += record.date ? 0U : 1U;
  counts_["documents.empty"] += record.mentions.empty() ? 1U : 0U;
  counts_["officials"] += record.officials.size();
  counts_["trips"] += record.trips.size();
  for (const RecordMention& mention : record.mentions) ++counts_["mentions." + mention.type];
  for (const RecordTrip& trip : record.trips) add_presence(record, trip);
}

void Corpus::add_presence(const Record& record, const RecordTrip& trip) {
  const std::string name = folded(trip.traveller.value_or(""));
  const auto days = stay(trip);
  if (!days || name.find(' ') == std::string::npos) return;
  Days& by_day = travellers_[name + "/" + trip.home_country.value_or("")];
  const Presence presence{*trip.destinations.front().country, describe(trip), {record.where, record.id}};
  for (std::chrono::sys_days day = days->first; day <= std::chrono::sys_days(days->last);
       day += std::chrono::days{1})
    by_day[day].push_back(presence);
}

}  // namespace dateline
