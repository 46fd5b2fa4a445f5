// SPDX-License-Identifier: Apache-2.0
#include "output/values.h"

#include <array>
#include <charconv>

namespace dateline {
namespace {

std::string prefixed(char prefix, std::size_t index) {
  std::string id(1, prefix);
  append_number(id, index + 1);
  return id;
}

void append_digits(std::string& out, unsigned value, unsigned digits) {
  for (unsigned unit = digits == 4 ? 1000 : 10; unit > 0; unit /= 10) {
    out.push_back(static_cast<char>('0' + value / unit % 10));
  }
}

}  // namespace

std::string_view name_of(TimexType type) {
  static constexpr std::array<std::string_view, 4> names{"DATE", "TIME", "DURATION", "SET"};
  return names.at(static_cast<std::size_t>(type));
}

void append_number(std::string& out, std::uint64_t number) {
  std::array<char, 20> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
  out.append(digits.data(), end);
}

void append_day(std::string& out, Date day) {
  append_digits(out, static_cast<unsigned>(static_cast<int>(day.year())), 4);
  out.push_back('-');
  append_digits(out, static_cast<unsigned>(day.month()), 2);
  out.push_back('-');
  append_digits(out, static_cast<unsigned>(day.day()), 2);
}

std::string day_text(Date day) {
  std::string text;
  append_day(text, day);
  return text;
}

std::string official_id(std::size_t index) { return prefixed('o', index); }

std::string trip_id(std::size_t index) { return prefixed('t', index); }

std::vector<std::string_view> listed_keys(const FromList& from_list,
                                          const std::array<std::string_view, 3>& keys) {
  const std::array<bool, 3> listed{from_list.title, from_list.country, from_list.province};
  std::vector<std::string_view> result;
  for (std::size_t i = 0; i < keys.size(); ++i) {
    if (listed.at(i)) result.push_back(keys.at(i));
  }
  return result;
}

}  // namespace dateline
