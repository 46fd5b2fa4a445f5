// SPDX-License-Identifier: Apache-2.0
#include "check/summary.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>

namespace dateline {
namespace {

std::string_view name_of_type(TimexType type) {
  constexpr std::array<std::string_view, 4> names{"DATE", "TIME", "DURATION", "SET"};
  return names[static_cast<std::size_t>(type)];
}

std::string summary_of(const FoundDate& date, const Analysis& analysis) {
  const DateValue& value = date.value;
  return fmt::format("{} | {} {}{}{} | {}", analysis.text_of(date.tokens), name_of_type(value.type),
                     value.value, value.mod ? " " : "", value.mod.value_or(""), value.edtf.value_or(""));
}

std::string home_of(const Jurisdiction& home) {
  return std::string(home.province ? *home.province : home.country.value_or(""));
}

std::string summary_of(const FoundName& name, const Findings& found, const Analysis& analysis) {
  const Person& person = found.people.persons[name.person];
  std::string_view title;
  if (person.title) title = analysis.text_of(found.people.titles[*person.title].tokens);
  return fmt::format("{} | {} | {}", person.name, title, home_of(found.jurisdictions.by_person[name.person]));
}

std::string text_of(const Destination& destination) {
  if (destination.region) return *destination.region;
  std::string result(destination.province && !destination.city ? *destination.province
                                                               : destination.country.value_or("?"));
  if (destination.city) result += " " + *destination.city;
  return result;
}

std::string summary_of(const Trip& trip) {
  std::vector<std::string> destinations;
  for (const Destination& destination : trip.destinations) destinations.push_back(text_of(destination));
  std::string dates = trip.start ? trip.start->edtf : "";
  if (trip.end) dates += ".." + trip.end->edtf;
  return fmt::format("{} | {} | {} | {}", trip.traveller.value_or(trip.title.value_or("")),
                     fmt::join(destinations, ", "), dates, name_of(trip.status));
}

// The spans that the rule matches in the phase's input, overlapping or not.
std::vector<TokenRange> matched_ranges(const Rule& rule, const Grammar& grammar, std::string_view phase,
                                       const Analysis& analysis) {
  std::vector<TokenRange> ranges;
  for (const Items& items : analysis.items) {
    for (const Match& match : grammar.find(phase, items, analysis.memory)) {
      if (match.rule == &rule)
        ranges.push_back({items[match.items.first].first, items[match.items.last - 1].last});
    }
  }
  return ranges;
}

bool is_reported(const Rule& rule) {
  constexpr std::array<std::string_view, 8> phases{"date",  "time",     "duration", "set",
                                                   "title", "official", "trip",     "place"};
  return std::find(phases.begin(), phases.end(), rule.gives) != phases.end();
}

}  // namespace

std::vector<std::string> summaries_of(const Rule& rule, const RuleExample& example,
                                      const Pipeline& pipeline) {
  const Document document{.text = std::string(example.text), .date = example.date};
  Analysis analysis;
  std::vector<TokenRange> matched;
  const auto before_phase = [&](std::string_view phase, const Analysis& state) {
    const auto ranges = matched_ranges(rule, pipeline.grammar, phase, state);
    matched.insert(matched.end(), ranges.begin(), ranges.end());
  };
  const Findings found = pipeline.run(document, analysis, before_phase);

  std::vector<std::string> result;
  for (const FoundDate& date : found.dates) {
    if (date.rule == rule.name) result.push_back(summary_of(date, analysis));
  }
  for (const FoundTitle& title : found.people.titles) {
    if (title.rule == rule.name)
      result.push_back(fmt::format("{} | {}", analysis.text_of(title.tokens), title.role));
  }
  for (const FoundName& name : found.people.names) {
    if (name.rule == rule.name) result.push_back(summary_of(name, found, analysis));
  }
  for (const FoundPlace& place : found.places) {
    if (place.rule == rule.name)
      result.push_back(fmt::format("{} | {}", analysis.text_of(place.tokens), place.place->code));
  }
  for (const Trip& trip : found.trips) {
    for (const Evidence& evidence : trip.evidence) {
      if (std::find(evidence.rules.begin(), evidence.rules.end(), rule.name) != evidence.rules.end()) {
        result.push_back(summary_of(trip));
        break;
      }
    }
  }
  if (result.empty() && !is_reported(rule)) {
    for (const TokenRange& range : matched) result.emplace_back(analysis.text_of(range));
  }
  return result;
}

}  // namespace dateline
