// SPDX-License-Identifier: Apache-2.0
#include "lexicon/form.h"

#include <algorithm>
#include <array>

namespace dateline {
namespace {

constexpr std::array<std::string_view, form_count> class_names{"word lower",
                                                               "word capitalised",
                                                               "word capitalised upper",
                                                               "word capitalised initial",
                                                               "punctuation",
                                                               "number integer day-number hour-number",
                                                               "number integer day-number",
                                                               "number integer two-digits",
                                                               "number integer year-number",
                                                               "number integer",
                                                               "number decimal",
                                                               "ordinal-number",
                                                               "clock",
                                                               "iso-date",
                                                               "slash-date",
                                                               "slash-pair",
                                                               "other-number"};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool all_digits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
}

// The text with every run of digits as one '0': "5:30" is "0:0".
std::string_view outline(std::string_view text, std::array<char, 8>& buffer) {
  std::size_t size = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (i > 0 && is_digit(text[i]) && is_digit(text[i - 1])) continue;
    if (size == buffer.size()) return {};
    buffer[size++] = is_digit(text[i]) ? '0' : text[i];
  }
  return {buffer.data(), size};
}

Form form_of_digits(std::string_view digits) {
  if (digits.size() > 4) return Form::integer;
  int value = 0;
  for (const char digit : digits) value = value * 10 + (digit - '0');
  if (digits.size() == 4) return value >= 1000 && value <= 2199 ? Form::year : Form::integer;
  if (digits.size() == 3) return Form::integer;
  if (value >= 1 && value <= 12) return Form::hour;
  if (value >= 13 && value <= 31) return Form::day;
  return digits.size() == 2 ? Form::two_digits : Form::integer;
}

Form form_of_number(std::string_view text) {
  if (all_digits(text)) return form_of_digits(text);
  const std::string_view ending = text.substr(text.size() - std::min<std::size_t>(2, text.size()));
  if (ending == "st" || ending == "nd" || ending == "rd" || ending == "th") {
    if (all_digits(text.substr(0, text.size() - 2))) return Form::ordinal;
  }
  std::array<char, 8> buffer{};
  const std::string_view shape = outline(text, buffer);
  const std::size_t first_part = text.find_first_not_of("0123456789");
  if (shape == "0:0" || shape == "0:0:0") return Form::clock;
  if (shape == "0-0-0" && first_part == 4) return Form::iso_date;
  if (shape == "0/0/0" || shape == "0.0.0" || shape == "0-0-0") return Form::slash_date;
  if (shape == "0/0") return Form::slash_pair;
  if (shape == "0.0") return Form::decimal;
  if (shape == "0,0" || shape == "0,0,0" || shape == "0,0,0,0") return Form::integer;
  return Form::other_number;
}

}  // namespace

Form form_of(Shape shape, std::string_view token_text) {
  switch (shape) {
    case Shape::lower:
      return Form::lower;
    case Shape::capitalised:
      return Form::capitalised;
    case Shape::upper:
      return Form::upper;
    case Shape::initial:
      return Form::initial;
    case Shape::punctuation:
      return Form::punctuation;
    case Shape::number:
      return form_of_number(token_text);
  }
  return Form::punctuation;
}

ClassSet classes_of(Form form, ClassTable& classes) {
  ClassSet result;
  std::string_view names = class_names[static_cast<std::size_t>(form)];
  while (!names.empty()) {
    const std::size_t end = std::min(names.find(' '), names.size());
    result.push_back(classes.intern(names.substr(0, end)));
    names.remove_prefix(std::min(end + 1, names.size()));
  }
  std::sort(result.begin(), result.end());
  return result;
}

}  // namespace dateline
