// SPDX-License-Identifier: Apache-2.0
#include "dates/placement.h"

namespace dateline {
namespace {

std::int64_t year_of(Date day) { return static_cast<int>(day.year()); }
std::int64_t month_of(Date day) { return static_cast<unsigned>(day.month()); }

// Places one expression; each function deals with one kind of it.
class Placement {
 public:
  Placement(const DateExpression& expression, const DateReference& reference)
      : expression_(expression), reference_(reference) {
    const bool narrative = expression.kind == DateKind::narrative;
    if (narrative && reference.anchor) origin_ = reference.anchor->first;
    if (!origin_) origin_ = reference.document;
  }

  std::optional<Period> place() const {
    if (expression_.decade) return of_grain(year_period(*expression_.decade), Grain::decade);
    if (expression_.century)
      return of_grain(year_period((*expression_.century - 1) * 100 + 1), Grain::century);
    if (expression_.nth) return nth_of_month();
    if (recurs_every_year()) return around(place_in_year(expression_, reference_.tense, origin_));
    if (expression_.weekday) return weekday();
    if (expression_.unit && expression_.direction && expression_.shift) {
      const auto day = relative(Grain::day, *expression_.shift);
      return day ? counted(day->first) : std::nullopt;  // "a year ago today"
    }
    if (expression_.unit && expression_.direction) return counted(origin_);
    if (expression_.day && expression_.unit)
      return day_in(relative(Grain::month, expression_.which.value_or(0)));
    if (expression_.unit) return unit();
    if (expression_.year) return year_period(*expression_.year);
    if (expression_.year_which) return relative(Grain::year, *expression_.year_which);
    if (expression_.day) return day_of_month();
    if (expression_.shift)
      return relative(Grain::day, *expression_.shift + expression_.direction.value_or(0));
    if (expression_.which) return relative(Grain::day, *expression_.which);
    return time_of_day();
  }

 private:
  static std::optional<Period> of_grain(std::optional<Period> period, Grain grain) {
    if (!period) return std::nullopt;
    return period_of(period->first, grain);
  }

  std::optional<Period> relative(Grain grain, std::int64_t count) const {
    if (!origin_) return std::nullopt;
    return shifted(period_of(*origin_, grain), count);
  }

  bool recurs_every_year() const {
    return expression_.month || expression_.season || expression_.quarter || expression_.half ||
           expression_.holiday;
  }

  // "The week of March 6", "the quarter ended Sept. 30", "the year-ago third quarter", "two days before
  // Easter".
  std::optional<Period> around(std::optional<Period> period) const {
    if (!period || !expression_.unit) return period;
    if (expression_.holiday) return counted(period->first);
    if (expression_.direction) return shifted(*period, *expression_.direction * 4);
    return of_grain(period, grain_of(*expression_.unit).value_or(period->grain));
  }

  // "The first Monday of March", "the last week of this month", "the first day of June", "the second half of
  // May".
  std::optional<Period> nth_of_month() const {
    const auto month = expression_.month ? place_in_year(expression_, reference_.tense, origin_)
                                         : relative(Grain::month, expression_.which.value_or(0));
    if (!month) return std::nullopt;
    if (expression_.weekday) return nth_weekday(month->first, *expression_.nth, *expression_.weekday);
    if (expression_.unit && expression_.unit->code == "D") return nth_day(month->first, *expression_.nth);
    if (expression_.unit) return nth_week(month->first, *expression_.nth);
    return nth_half(month->first, *expression_.nth);
  }

  std::optional<Period> weekday() const {
    if (!origin_) return std::nullopt;
    const auto day = place_weekday(expression_, reference_.tense, *origin_);
    const bool moved = expression_.unit && !expression_.which;  // "a week from Friday", "Friday week"
    return day && moved ? counted(day->first) : day;
  }

  // "Three weeks ago", "two days later".
  std::optional<Period> counted(std::optional<Date> origin) const {
    const Quantity count = expression_.count.value_or(Quantity{});
    if (!origin || count.unknown) return std::nullopt;
    const auto grain = grain_of(*expression_.unit);
    if (!grain) return std::nullopt;
    const Grain counted_grain = *grain >= Grain::decade ? Grain::year : *grain;
    const std::int64_t tenths = count.tenths * expression_.unit->times * expression_.direction.value_or(1);
    const bool year_back = counted_grain == Grain::year && tenths == -10;
    const bool after_quarter = reference_.anchor && reference_.anchor->grain == Grain::quarter;
    if ((year_back && after_quarter) || (*grain == Grain::quarter && !expression_.count))
      return year_ago_quarter(expression_, reference_);
    const bool narrative = expression_.kind == DateKind::narrative;
    if (narrative && reference_.anchor && counted_grain < reference_.anchor->grain) return std::nullopt;
    if (expression_.weekday || expression_.shift) {  // keeps the day
      const auto day = shifted(*origin, counted_grain, tenths / 10);
      return day ? std::optional(Period{Grain::day, *day}) : std::nullopt;
    }
    if (counted_grain == Grain::year && tenths % 10 != 0)
      return shifted(period_of(*origin, Grain::month), tenths * 12 / 10);
    return shifted(period_of(*origin, counted_grain), tenths / 10);
  }

  // "Last week", "the end of the month", "the next day".
  std::optional<Period> unit() const {
    const auto grain = grain_of(*expression_.unit);
    if (!grain || !origin_) return std::nullopt;
    if (*grain == Grain::weekend) return weekend();
    const bool narrative = expression_.kind == DateKind::narrative;
    const std::int64_t which = expression_.which.value_or(0);
    if (*grain == Grain::quarter && (!expression_.which || (narrative && which == 0)))
      return spoken_quarter(expression_, reference_);
    if (narrative && reference_.anchor && *grain < reference_.anchor->grain) {
      const bool same_day = *grain == Grain::day && which == 0;
      return same_day ? reference_.day : std::nullopt;  // "the next day" after a month is none
    }
    if (expression_.year && *grain == Grain::year) return year_period(*expression_.year);
    if (expression_.year) return std::nullopt;
    return relative(*grain, which);
  }

  std::optional<Period> weekend() const {
    const Period same_week = period_of(*origin_, Grain::weekend);
    const bool begun = same_week.first <= *origin_;
    if (!expression_.which) {
      const bool future = reference_.tense == Tense::future;
      return future || begun ? same_week : shifted(same_week, -1);
    }
    return shifted(same_week, *expression_.which);
  }

  // "The 28th": of the month that the text spoke of last, unless the tense says that it cannot be.
  std::optional<Period> day_of_month() const {
    if (!origin_) return std::nullopt;
    const bool spoken = reference_.anchor && reference_.anchor->grain <= Grain::month;
    const Period month = period_of(spoken ? reference_.anchor->first : *origin_, Grain::month);
    const auto day = day_in(month);
    const auto document = reference_.document;
    if (!document || month != period_of(*document, Grain::month)) return day;
    const bool too_late = reference_.tense == Tense::past && (!day || day->first > *document);
    const bool too_early = reference_.tense == Tense::future && (!day || day->first < *document);
    return too_late ? day_in(shifted(month, -1)) : too_early ? day_in(shifted(month, 1)) : day;
  }

  std::optional<Period> day_in(std::optional<Period> month) const {
    if (!month) return std::nullopt;
    return day_period(year_of(month->first), month_of(month->first), *expression_.day);
  }

  std::optional<Period> time_of_day() const {
    if (reference_.anchor && reference_.anchor->grain == Grain::day) return reference_.anchor;
    if (!reference_.document) return std::nullopt;
    return Period{Grain::day, *reference_.document};
  }

  const DateExpression& expression_;
  const DateReference& reference_;
  std::optional<Date> origin_;
};

}  // namespace

std::optional<Grain> grain_of(const DateUnit& unit) {
  if (unit.code == "D") return Grain::day;
  if (unit.code == "W") return Grain::week;
  if (unit.code == "WE") return Grain::weekend;
  if (unit.code == "M") return Grain::month;
  if (unit.code == "Q") return Grain::quarter;
  if (unit.code == "Y" && unit.times == 1) return Grain::year;
  if (unit.code == "Y" && unit.times == 10) return Grain::decade;
  if (unit.code == "Y" && unit.times == 100) return Grain::century;
  return std::nullopt;
}

std::optional<Period> place(const DateExpression& expression, const DateReference& reference) {
  return Placement(expression, reference).place();
}

}  // namespace dateline
