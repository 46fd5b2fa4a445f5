// SPDX-License-Identifier: Apache-2.0
#include "dates/date_expression.h"

#include <algorithm>
#include <string>
#include <vector>

#include "dates/figure_date.h"
#include "dates/number_reader.h"
#include "dates/slot_values.h"

namespace dateline {
namespace {

constexpr std::pair<std::string_view, TimexType> types[] = {{"date", TimexType::date},
                                                            {"time", TimexType::time},
                                                            {"duration", TimexType::duration},
                                                            {"set", TimexType::set}};
constexpr std::pair<std::string_view, Part> parts[] = {{"START", Part::start},
                                                       {"EARLIER", Part::start},
                                                       {"MID", Part::middle},
                                                       {"END", Part::end},
                                                       {"LATER", Part::end}};
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

DateKind kind_of(const Rule& rule) {
  if (rule.gives == "duration") return DateKind::duration;
  if (rule.gives == "set") return DateKind::set;
  if (rule.gives != "date" && rule.gives != "time") return DateKind::none;
  if (rule.kind == "any") return DateKind::any;
  return rule.kind == "narrative" ? DateKind::narrative : DateKind::calendar;
}

class ExpressionReader {
 public:
  ExpressionReader(const Match& match, const Items& items, const Analysis& analysis, const Lexicon& lexicon)
      : match_(match), slots_(match, items, analysis, lexicon), order_(analysis.date_order) {}

  DateExpression read() {
    DateExpression result;
    result.type = look_up(types, match_.rule->gives).value_or(TimexType::date);
    result.kind = kind_of(*match_.rule);
    read_calendar(result);
    read_relative(result);
    read_clock(result);
    return result;
  }

 private:
  void read_calendar(DateExpression& to) const {
    to.month = signed_number(slots_.value("month", "month"));
    to.day = slots_.ordinal("day");
    to.weekday = signed_number(slots_.value("weekday", {"weekday", "weekday-short", "weekday-plural"}));
    to.quarter = signed_number(slots_.value("quarter", {"quarter-label", "ordinal-word"}));
    if (!to.quarter) to.quarter = slots_.ordinal("quarter");
    if (slots_.value("quarter", "date-part") == "END") to.quarter = 4;  // "the last quarter of 1987"
    to.half = signed_number(slots_.value("half", {"half-label", "ordinal-word"}));
    if (!to.half) to.half = slots_.ordinal("half");
    to.century = slots_.ordinal("century");
    to.nth = slots_.value("nth", "date-direction") ? last_of_month : slots_.ordinal("nth");
    to.decade = decade();
    to.season = look_up(seasons, slots_.value("season", {"season", "season-plural"}));
    to.holiday = slots_.value("holiday", "holiday");
    to.year = year(to.month);
    to.before_christ = match_.slot("before-christ").has_value();
    read_figures(to);
    read_pairs(to);
  }

  void read_pairs(DateExpression& to) const {
    if (const auto slot = match_.slot("years")) {
      to.year = read_slashed_years(slots_.text(slot->first)).value_or(0);
    }
    if (const auto slot = match_.slot("days")) {
      const auto days = read_slashed_days(slots_.text(slot->first));
      to.day = days ? days->first : 0;  // 0: no date
      if (days) to.last_day = days->last;
    }
    const auto label = slots_.value("label", {"fiscal-label", "quarter-year", "half-year"});
    if (label) to.year = signed_number(label);
  }

  void read_figures(DateExpression& to) const {
    const auto slot = match_.slot("figures");
    if (!slot) return;
    const std::string_view text = slots_.value("figures", "named-day").value_or(slots_.text(slot->first));
    const auto date = read_figure_date(text, order_.value_or(DateOrder::month_first));
    to.day = date ? date->day : 0;  // 0: no date
    to.month = date ? date->month : 0;
    if (date) to.year = date->year;
  }

  void read_relative(DateExpression& to) const {
    to.which = slots_.sum("which", "date-direction");
    to.year_which = signed_number(slots_.value("year-which", "date-direction"));
    to.direction = signed_number(slots_.value("direction", "date-direction"));
    to.shift = signed_number(slots_.value("shift", "date-shift"));
    const auto part = slots_.value("part", "date-part");
    to.part = look_up(parts, part);
    to.to_part = look_up(parts, slots_.value("to-part", "date-part"));
    to.comparative = part == "EARLIER" || part == "LATER";
    to.mod = slots_.value("mod", "date-approx");
    to.reference = slots_.value("reference", "date-reference");
    to.daypart = slots_.value("daypart", {"day-part", "day-part-plural"});
    if (match_.slot("early")) to.daypart = "MO";
    to.frequency = slots_.value("frequency", "date-frequency");
    to.unit = unit("unit");
    to.and_unit = unit("and-unit");
    to.count = quantity("count");
    to.and_count = quantity("and-count");
    if (to.count) {
      to.count->range = match_.slot("to-count").has_value();
    } else if (match_.rule->kind == "one") {
      to.count = Quantity{};
    } else if (match_.rule->kind == "some") {
      to.count = Quantity{.unknown = true};
    }
    if (to.count && match_.slot("and-half")) to.count->tenths += 5;
  }

  std::optional<DateUnit> unit(std::string_view slot) const {
    const auto code =
        slots_.value(slot, {"date-unit", "date-long", "report-period", "unit-middle", "season-plural"});
    if (!code) return std::nullopt;
    const auto times = leading_number(*code);
    return DateUnit{code->substr(times ? code->find_first_not_of("0123456789") : 0), times.value_or(1)};
  }

  std::optional<Quantity> quantity(std::string_view slot) const {
    const auto words = slots_.number_words(slot);
    if (!words) return std::nullopt;
    const auto tenths = read_tenths(*words);
    return tenths ? Quantity{.tenths = *tenths} : Quantity{.tenths = 0, .unknown = true};
  }

  // "1996", "'97"; the 99 of "1995-99"; of the year before where the later month of a range stands before it:
  // "from December to February 2022".
  std::optional<std::int64_t> year(std::optional<std::int64_t> month) const {
    if (match_.slot("era")) return leading_number(slots_.text(match_.slot("year")->first));
    const auto words = slots_.number_words("year");
    auto result = words ? read_year(*words) : std::nullopt;
    if (!result) return result;
    if (const auto first = match_.slot("first-year"); first) {
      const std::int64_t from = leading_number(slots_.text(first->first)).value_or(0);
      result = from / 100 * 100 + *result % 100;
      if (*result < from) *result += 100;
    }
    const auto to_month = signed_number(slots_.value("to-month", "month"));
    if (month && to_month && *month > *to_month) --*result;
    return result;
  }

  void read_clock(DateExpression& to) const {
    const auto slot = match_.slot("clock");
    if (!slot) return;
    to.clock = Clock{.hour = 0, .minute = 60};  // no time, until it is read as one
    const auto word = slots_.value("clock", {"clock-word", "number-word"});
    const std::string_view named = word.value_or(slots_.text(slot->first));
    Clock clock{.hour = leading_number(named).value_or(0)};
    if (const std::size_t colon = named.find_first_of(":."); colon != std::string_view::npos) {
      const std::size_t digits = std::min(named.find_first_not_of("0123456789", colon + 1), named.size());
      if (digits - colon != 3) return;
      clock.minute = leading_number(named.substr(colon + 1));
    } else if (clock.hour >= 100) {  // 0930 GMT
      clock.minute = clock.hour % 100;
      clock.hour /= 100;
    }
    if (const auto minutes = signed_number(slots_.value("minutes", "clock-minutes"))) {
      const bool before = match_.slot("before-hour").has_value();
      clock.minute = before ? 60 - *minutes : *minutes;
      if (before) clock.hour = clock.hour == 1 ? 12 : clock.hour - 1;
    }
    if (const auto half_day = match_.slot("half-day")) {
      const char first = slots_.text(half_day->first).front();
      const auto part_of_day = slots_.value("half-day", "day-part");
      const bool morning = part_of_day ? *part_of_day == "MO" : first == 'a' || first == 'A';
      if (!morning && clock.hour < 12) clock.hour += 12;
      if (morning && clock.hour == 12) clock.hour = 0;
    }
    to.clock = clock;
  }

  // The first year of "1990s", "'90s", "nineties".
  std::optional<std::int64_t> decade() const {
    const auto slot = match_.slot("decade");
    if (!slot) return std::nullopt;
    auto number = signed_number(slots_.value("decade", {"decade-word", "decade-short"}));
    if (!number) number = leading_number(slots_.text(slot->last - 1));
    if (number && *number < 100) return 1900 + *number;
    return number;
  }

  const Match& match_;
  SlotValues slots_;
  std::optional<DateOrder> order_;
};

}  // namespace

DateExpression read_expression(const Match& match, const Items& items, const Analysis& analysis,
                               const Lexicon& lexicon) {
  return ExpressionReader(match, items, analysis, lexicon).read();
}

}  // namespace dateline
