// SPDX-License-Identifier: Apache-2.0
#include "dates/resolution.h"

#include <fmt/format.h>

#include "dates/date_text.h"
#include "dates/length.h"
#include "dates/placement.h"

namespace dateline {
namespace {

// The TIMEX3 text of what the words state, with X for what they do not.
std::string placeholder(const DateExpression& e) {
  if (e.before_christ && e.century) return fmt::format("BC{:02}", *e.century - 1);
  if (e.before_christ) return fmt::format("BC{:04}", e.year.value_or(0));
  const std::string year = e.year ? fmt::format("{:04}", *e.year) : "XXXX";
  if (e.month && e.day) return fmt::format("{}-{:02}-{:02}", year, *e.month, *e.day);
  if (e.month) return fmt::format("{}-{:02}", year, *e.month);
  if (e.season) return fmt::format("{}-{}", year, timex_season(*e.season));
  if (e.quarter) return fmt::format("{}-Q{}", year, *e.quarter);
  if (e.half) return fmt::format("{}-H{}", year, *e.half);
  if (e.weekday) return fmt::format("XXXX-WXX-{}", *e.weekday);
  if (e.day) return fmt::format("XXXX-XX-{:02}", *e.day);
  const auto grain = e.unit ? grain_of(*e.unit) : std::nullopt;
  if (grain && !e.daypart && !e.clock) return std::string(timex_placeholder(*grain));
  return std::string(timex_placeholder(e.year_which ? Grain::year : Grain::day));
}

bool impossible(const Clock& clock) {
  const std::int64_t minute = clock.minute.value_or(0);
  return minute > 59 || clock.hour * 60 + minute > std::int64_t{24} * 60;
}

// Whether the words name what no calendar has: "30 February", "the fifth quarter", "the 999th century",
// "25:30".
bool impossible(const DateExpression& e) {
  if (e.clock && impossible(*e.clock)) return true;
  if (e.year == 0) return true;
  if (e.quarter && (*e.quarter < 1 || *e.quarter > 4)) return true;
  if (e.half && (*e.half < 1 || *e.half > 2)) return true;
  if (e.century && (*e.century < 1 || *e.century > 100)) return true;
  if (e.day && (*e.day < 1 || *e.day > 31)) return true;
  if (!e.month) return false;
  return *e.month < 1 || *e.month > 12 || (e.day && !day_period(e.year.value_or(2000), *e.month, *e.day));
}

std::string time_suffix(const DateExpression& e) {
  if (e.clock && e.clock->minute) return fmt::format("T{:02}:{:02}", e.clock->hour, *e.clock->minute);
  if (e.clock) return fmt::format("T{:02}:00", e.clock->hour);
  if (e.daypart) return fmt::format("T{}", *e.daypart);
  return {};
}

// "Around 1 November" is 1989-11-01~ in EDTF.
void approximate(DateValue& value) {
  if (value.edtf && value.edtf->find('/') == std::string::npos) *value.edtf += '~';
}

// "Mid-to-late March", "28/29 March": the last of the days that the words may mean.
void widen(DateValue& value, std::optional<Date> latest) {
  value.window->latest = latest;
  value.edtf = edtf_text(*value.window);
}

ResolvedDate reference_value(std::string_view reference, std::optional<Part> part) {
  return {unresolved(std::string(reference), part), {}, {}};
}

// "Several years ago", "in the coming months": some time, and on which side of now.
std::optional<ResolvedDate> vague(const DateExpression& e) {
  if (!e.direction || !e.count || !e.count->unknown) return std::nullopt;
  return reference_value(*e.direction < 0 ? "PAST_REF" : "FUTURE_REF", e.part);
}

std::optional<std::int64_t> minutes_in(const DateUnit& unit) {
  if (unit.code == "TH") return 60;
  if (unit.code == "TM") return 1;
  if (unit.code == "TS") return 0;
  return std::nullopt;
}

// "Two hours later" after a time of day; after anything else the words tell no more than how long.
ResolvedDate time_offset(const DateExpression& e, const DateReference& reference) {
  constexpr std::int64_t minutes_a_day = 1440;
  const ResolvedDate length{duration_value(e), {}, {}};
  const Quantity count = e.count.value_or(Quantity{});
  if (!reference.minutes || !reference.anchor || count.unknown) return length;
  const std::int64_t offset = *e.direction * count.tenths * minutes_in(*e.unit).value_or(0) / 10;
  const std::int64_t sum = *reference.minutes + offset;
  const std::int64_t minutes = (sum % minutes_a_day + minutes_a_day) % minutes_a_day;
  const auto day = shifted(*reference.anchor, (sum - minutes) / minutes_a_day);
  if (!day) return length;
  ResolvedDate result{date_value(*day), day, minutes};
  result.value.type = TimexType::time;
  result.value.value += fmt::format("T{:02}:{:02}", minutes / 60, minutes % 60);
  result.value.mod = e.mod;
  return result;
}

}  // namespace

std::optional<ResolvedDate> resolve(const DateExpression& e, const DateReference& reference) {
  if (e.kind == DateKind::none || impossible(e)) return std::nullopt;
  if (e.kind == DateKind::duration) return ResolvedDate{duration_value(e), {}, {}};
  if (e.kind == DateKind::set) return ResolvedDate{set_value(e), {}, {}};
  if (e.reference) return reference_value(*e.reference, e.part);
  if (e.type == TimexType::time && e.direction && e.unit && minutes_in(*e.unit))
    return time_offset(e, reference);
  if (auto value = vague(e)) return value;

  const bool open = e.before_christ || e.kind == DateKind::any;
  const auto period = open ? std::nullopt : place(e, reference);
  if (!period && e.nth && (e.year || reference.document)) return std::nullopt;  // a fifth Monday that is none
  ResolvedDate result{period ? date_value(*period, e.part) : unresolved(placeholder(e), e.part), period, {}};
  if (e.clock) result.minutes = e.clock->hour * 60 + e.clock->minute.value_or(0);
  if (period && e.comparative) {
    result.value.window = window_of(*period);
    result.value.edtf = edtf_text(*period);
  }
  if (period && e.part && e.to_part) widen(result.value, window_of(*period, *e.to_part).latest);
  if (period && e.last_day) {
    const auto last = shifted(period->first, Grain::day, *e.last_day - *e.day);
    if (!last || last->month() != period->first.month()) return std::nullopt;
    widen(result.value, last);
  }
  result.value.type = e.type;
  result.value.value += time_suffix(e);
  if (e.mod) {
    result.value.mod = e.mod;
    if (*e.mod == "APPROX") approximate(result.value);
  }
  return result;
}

}  // namespace dateline
