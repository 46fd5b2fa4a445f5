// SPDX-License-Identifier: Apache-2.0
#include "dates/date_expression.h"

#include <algorithm>
#include <string>
#include <vector>

#include "dates/number_reader.h"

namespace dateline {
namespace {

constexpr std::pair<std::string_view, TimexType> types[] = {{"date", TimexType::date},
                                                            {"time", TimexType::time},
                                                            {"duration", TimexType::duration},
                                                            {"set", TimexType::set}};
constexpr std::pair<std::string_view, DateKind> kinds[] = {
    {"", DateKind::calendar}, {"narrative", DateKind::narrative}, {"none", DateKind::none}};
constexpr std::pair<std::string_view, Part> parts[] = {
    {"START", Part::start}, {"MID", Part::middle}, {"END", Part::end}};
constexpr std::pair<std::string_view, Season> seasons[] = {
    {"SP", Season::spring}, {"SU", Season::summer}, {"FA", Season::autumn}, {"WI", Season::winter}};

template <typename Rows>
auto look_up(const Rows& rows, std::optional<std::string_view> name)
    -> std::optional<decltype(rows[0].second)> {
  for (const auto& [key, value] : rows) {
    if (name && *name == key) return value;
  }
  return std::nullopt;
}

std::optional<std::int64_t> signed_number(std::optional<std::string_view> text) {
  if (!text) return std::nullopt;
  const bool negative = text->starts_with('-');
  const auto number = leading_number(text->substr(negative ? 1 : 0));
  if (!number) return std::nullopt;
  return negative ? -*number : *number;
}

class SlotReader {
 public:
  SlotReader(const Match& match, const Items& items, const Analysis& analysis, const Lexicon& lexicon)
      : match_(match), items_(items), analysis_(analysis), lexicon_(lexicon) {}

  DateExpression read() {
    DateExpression result;
    result.type = look_up(types, match_.rule->gives).value_or(TimexType::date);
    result.kind = look_up(kinds, match_.rule->kind).value_or(DateKind::calendar);
    if (result.kind == DateKind::calendar) {
      if (result.type == TimexType::duration) result.kind = DateKind::duration;
      if (result.type == TimexType::set) result.kind = DateKind::set;
    }
    read_calendar(result);
    read_relative(result);
    read_clock(result);
    return result;
  }

 private:
  void read_calendar(DateExpression& to) const {
    to.month = signed_number(value("month", "month"));
    to.day = ordinal("day");
    to.weekday = signed_number(value("weekday", {"weekday", "weekday-short", "weekday-plural"}));
    to.quarter = ordinal("quarter");
    to.half = ordinal("half");
    to.century = ordinal("century");
    to.decade = decade();
    to.season = look_up(seasons, value("season", {"season", "season-plural"}));
    to.holiday = value("holiday", "holiday");
    if (const auto words = number_words("year")) to.year = read_year(*words);
    read_figures(to);
  }

  // 2023-03-28; 28/03/2023 and 28.03.2023: the policy for the order is in docs/output.md. With a slash the
  // month comes first unless it is above 12; with a stop the day comes first.
  void read_figures(DateExpression& to) const {
    const auto slot = match_.slot("figures");
    if (!slot) return;
    to.day = to.month = 0;  // no date, until it is read as one
    const std::string_view date = text(slot->first);
    std::vector<std::string_view> numbers;
    for (std::size_t at = 0; at < date.size();) {
      const std::size_t end = std::min(date.find_first_of("-/.", at), date.size());
      numbers.push_back(date.substr(at, end - at));
      at = end + 1;
    }
    if (numbers.size() != 3) return;
    if (numbers[2].size() != 4 && (date.find('.') != std::string_view::npos || numbers[2].size() != 2)) {
      if (numbers[0].size() != 4) return;
    }
    if (numbers[0].size() == 4) {
      std::swap(numbers[0], numbers[2]);
    } else if (date.find('/') != std::string_view::npos && leading_number(numbers[1]).value_or(0) <= 31) {
      if (leading_number(numbers[0]).value_or(0) <= 12) std::swap(numbers[0], numbers[1]);
    }
    to.day = leading_number(numbers[0]);
    to.month = leading_number(numbers[1]);
    to.year = read_year({numbers[2]});
  }

  void read_relative(DateExpression& to) const {
    to.which = signed_number(last_value("which", "date-direction"));  // "this past", "the next"
    to.year_which = signed_number(value("year-which", "date-direction"));
    to.direction = signed_number(value("direction", "date-direction"));
    to.shift = signed_number(value("shift", "date-shift"));
    to.part = look_up(parts, value("part", "date-part"));
    to.mod = value("mod", "date-approx");
    to.reference = value("reference", "date-reference");
    to.daypart = value("daypart", {"day-part", "day-part-plural"});
    to.frequency = value("frequency", "date-frequency");
    if (const auto unit = value("unit", "date-unit")) {
      const auto times = leading_number(*unit);
      to.unit = DateUnit{unit->substr(times ? unit->find_first_not_of("0123456789") : 0), times.value_or(1)};
    }
    if (const auto words = number_words("count")) {
      const auto tenths = read_tenths(*words);
      to.count = tenths ? Quantity{*tenths, false} : Quantity{0, true};
    } else if (match_.rule->kind == "one") {
      to.count = Quantity{};
    } else if (match_.rule->kind == "some") {
      to.count = Quantity{.unknown = true};
    }
    if (to.count && match_.slot("and-half")) to.count->tenths += 5;
  }

  void read_clock(DateExpression& to) const {
    const auto slot = match_.slot("clock");
    if (!slot) return;
    const std::string_view named = value("clock", "clock-word").value_or(text(slot->first));
    Clock clock{.hour = leading_number(named).value_or(0)};
    if (const std::size_t colon = named.find_first_of(":."); colon != std::string_view::npos) {
      clock.minute = leading_number(named.substr(colon + 1));
    } else if (clock.hour >= 100) {  // 0930 GMT
      clock.minute = clock.hour % 100;
      clock.hour /= 100;
    }
    if (const auto half_day = match_.slot("half-day")) {
      const char first = text(half_day->first).front();
      if ((first == 'p' || first == 'P') && clock.hour < 12) clock.hour += 12;
      if ((first == 'a' || first == 'A') && clock.hour == 12) clock.hour = 0;
    }
    if (clock.hour <= 24 && clock.minute.value_or(0) < 60) to.clock = clock;
  }

  std::string_view text(std::uint32_t item) const {
    return analysis_.text_of({items_[item].first, items_[item].last});
  }

  // The value that a word list gives an item.
  std::optional<std::string_view> value_of(std::uint32_t item, std::string_view list) const {
    if (items_[item].entry == nullptr) return std::nullopt;
    const ClassId cls = lexicon_.class_id(list);
    for (const Sense& sense : lexicon_.senses(*items_[item].entry)) {
      if (sense.cls == cls && sense.value) return sense.value;
    }
    return std::nullopt;
  }

  // The first value that a word list gives an item of the slot.
  std::optional<std::string_view> value(std::string_view name, std::string_view list) const {
    const auto slot = match_.slot(name);
    if (!slot) return std::nullopt;
    for (std::uint32_t item = slot->first; item < slot->last; ++item) {
      if (const auto found = value_of(item, list)) return found;
    }
    return std::nullopt;
  }

  std::optional<std::string_view> value(std::string_view name, std::initializer_list<std::string_view> lists) const {
    for (const std::string_view list : lists) {
      if (const auto found = value(name, list)) return found;
    }
    return std::nullopt;
  }

  std::optional<std::string_view> last_value(std::string_view name, std::string_view list) const {
    const auto slot = match_.slot(name);
    if (!slot) return std::nullopt;
    for (std::uint32_t item = slot->last; item > slot->first;) {
      if (const auto found = value_of(--item, list)) return found;
    }
    return std::nullopt;
  }

  // "28", "28th", "third".
  std::optional<std::int64_t> ordinal(std::string_view name) const {
    if (const auto word = value(name, "ordinal-word")) return signed_number(word);
    const auto slot = match_.slot(name);
    return slot ? leading_number(text(slot->first)) : std::nullopt;
  }

  // The first year of "1990s", "'90s", "nineties".
  std::optional<std::int64_t> decade() const {
    const auto slot = match_.slot("decade");
    if (!slot) return std::nullopt;
    auto number = signed_number(value("decade", {"decade-word", "decade-short"}));
    if (!number) number = leading_number(text(slot->last - 1));
    if (number && *number < 100) return 1900 + *number;
    return number;
  }

  std::optional<std::vector<NumberWord>> number_words(std::string_view name) const {
    const auto slot = match_.slot(name);
    if (!slot) return std::nullopt;
    std::vector<NumberWord> words;
    for (std::uint32_t item = slot->first; item < slot->last; ++item) {
      const auto known = value_of(item, "number-word");
      const std::string_view word = known.value_or(text(item));
      if (known || word == "a" || word == "an" || leading_number(word)) words.push_back(word);
    }
    return words;
  }

  const Match& match_;
  const Items& items_;
  const Analysis& analysis_;
  const Lexicon& lexicon_;
};

}  // namespace

DateExpression read_expression(const Match& match, const Items& items, const Analysis& analysis,
                               const Lexicon& lexicon) {
  return SlotReader(match, items, analysis, lexicon).read();
}

}  // namespace dateline
