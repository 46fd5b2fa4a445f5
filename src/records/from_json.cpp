// SPDX-License-Identifier: Apache-2.0
#include "records/from_json.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <string_view>

namespace dateline {
namespace {

using nlohmann::json;

/// The field, unless it is missing or null.
const json* field(const json& object, const char* key) {
  const auto found = object.find(key);
  return found == object.end() || found->is_null() ? nullptr : &*found;
}

std::optional<std::string> text(const json& object, const char* key) {
  const json* value = field(object, key);
  if (value == nullptr) return std::nullopt;
  return value->get_ref<const std::string&>();
}

std::uint64_t count(const json& value, const char* key) {
  if (!value.is_number_unsigned()) throw std::invalid_argument(std::string(key) + " is no count");
  return value.get<std::uint64_t>();
}

std::optional<std::uint64_t> optional_count(const json& object, const char* key) {
  const json* value = field(object, key);
  if (value == nullptr) return std::nullopt;
  return count(*value, key);
}

std::uint64_t required_count(const json& object, const char* key) { return count(object.at(key), key); }

template <typename Element>
std::vector<Element> list(const json& object, const char* key, Element (*read)(const json&)) {
  std::vector<Element> elements;
  const json* array = field(object, key);
  if (array == nullptr) return elements;
  for (const json& element : array->get_ref<const json::array_t&>()) elements.push_back(read(element));
  return elements;
}

RecordDate date(const json& value) {
  return {text(value, "edtf"), text(value, "earliest"), text(value, "latest")};
}

/// A trip's date is an object, or EDTF text in the plainer form.
std::optional<RecordDate> trip_date(const json& trip, const char* key) {
  const json* value = field(trip, key);
  if (value == nullptr) return std::nullopt;
  if (value->is_string()) return RecordDate{value->get<std::string>(), std::nullopt, std::nullopt};
  return date(*value);
}

std::string lower(std::string word) {
  std::transform(word.begin(), word.end(), word.begin(), [](char letter) {
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
  });
  return word;
}

RecordMention mention(const json& value) {
  RecordMention mention{.type = lower(value.at("type").get<std::string>()),
                        .text = value.at("text").get<std::string>(),
                        .start = required_count(value, "start"),
                        .end = required_count(value, "end"),
                        .sentence = optional_count(value, "sentence"),
                        .code = text(value, "code"),
                        .official = text(value, "official"),
                        .date = date(value)};
  if (const json* timex = field(value, "timex")) {
    mention.timex_type = text(*timex, "type");
    mention.timex_value = text(*timex, "value");
  }
  return mention;
}

RecordOfficial official(const json& value) {
  return {.id = value.at("id").get<std::string>(),
          .name = value.at("name").get<std::string>(),
          .title = text(value, "title"),
          .role = text(value, "role"),
          .country = text(value, "country"),
          .province = text(value, "province")};
}

RecordDestination destination(const json& value) {
  return {text(value, "country"), text(value, "province"), text(value, "city"), text(value, "region")};
}

RecordEvidence evidence(const json& value) {
  return {required_count(value, "start"), required_count(value, "end"), value.at("text").get<std::string>()};
}

/// The plainer form's evidence is the words alone.
std::vector<RecordEvidence> all_evidence(const json& trip) {
  const json* value = field(trip, "evidence");
  if (value != nullptr && value->is_string()) return {{0, 0, value->get<std::string>()}};
  return list(trip, "evidence", evidence);
}

RecordTrip trip(const json& value) {
  return {.id = text(value, "id"),
          .official = text(value, "official"),
          .traveller = text(value, "traveller"),
          .title = text(value, "title"),
          .home_country = text(value, "home_country"),
          .home_province = text(value, "home_province"),
          .destinations = list(value, "destinations", destination),
          .status = text(value, "status"),
          .start = trip_date(value, "start"),
          .end = trip_date(value, "end"),
          .duration_days = optional_count(value, "duration_days"),
          .evidence = all_evidence(value)};
}

}  // namespace

Record record_from(const json& value) {
  const json& document = value.contains("document") ? value.at("document") : value;
  Record record{.id = document.at("id").get<std::string>(),
                .date = text(document, "date"),
                .text = text(document, "text"),
                .length = optional_count(document, "length"),
                .byte_offsets = text(document, "offset_unit") == "byte"};
  if (value.contains("document")) record.sentences = optional_count(document, "sentences");
  if (const json* error = field(value, "error")) {
    record.error = text(*error, "message").value_or("");
    return record;
  }
  record.mentions = list(value, "mentions", mention);
  record.officials = list(value, "officials", official);
  record.trips = list(value, "trips", trip);
  return record;
}

}  // namespace dateline
