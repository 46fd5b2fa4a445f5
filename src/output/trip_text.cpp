// SPDX-License-Identifier: Apache-2.0
#include "output/trip_text.h"

#include "output/values.h"

namespace dateline {

std::string TripText::traveller(const Trip& trip) const {
  if (trip.traveller) return *trip.traveller;
  const auto home = trip.home_province ? trip.home_province : trip.home_country;
  std::string text = home ? place(*home) + " " : "";
  return trip.title ? text + *trip.title : text + "official";
}

std::string TripText::destination(const Destination& stop) const {
  std::string text;
  const auto add = [&text](const std::string& part) { text.append(text.empty() ? "" : ", ").append(part); };
  if (stop.city) add(*stop.city);
  // A city that is a province of its own name is told once.
  if (stop.province && place(*stop.province) != stop.city) add(place(*stop.province));
  if (stop.country) add(place(*stop.country));
  if (stop.region) add(*stop.region);
  return text;
}

std::string TripText::place(std::string_view code) const {
  const std::string_view name = place_name_ ? place_name_(code) : std::string_view();
  return std::string(name.empty() ? code : name);
}

std::string trip_date_text(const TripDate& date) {
  const DateWindow& window = date.window;
  const auto end = [](const std::optional<Date>& day) { return day ? day_text(*day) : std::string("?"); };
  std::string text = window.earliest == window.latest && window.earliest
                         ? day_text(*window.earliest)
                         : "[" + end(window.earliest) + " … " + end(window.latest) + "]";
  return date.basis == Basis::derived ? text + " (derived)" : text;
}

std::string days_text(std::uint32_t days) {
  std::string text;
  append_number(text, days);
  return text.append(days == 1 ? " day" : " days");
}

}  // namespace dateline
