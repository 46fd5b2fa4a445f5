// SPDX-License-Identifier: Apache-2.0
#include "dates/calendar.h"
#include "catch.h"
#include "dates/date_text.h"
#include "dates/number_reader.h"
#include "dates/placement.h"

using namespace dateline;

namespace {

Date day(int year, unsigned month, unsigned day_of_month) {
  return {std::chrono::year(year), std::chrono::month(month), std::chrono::day(day_of_month)};
}

std::string window_text(const std::optional<Period>& period) {
  return period ? edtf_text(window_of(*period)) : "none";
}

std::string shifted_text(Date from, Grain unit, std::int64_t count) {
  const auto moved = shifted(from, unit, count);
  return moved ? timex_text({Grain::day, *moved}) : "none";
}

}  // namespace

TEST_CASE("A period's TIMEX3 text, EDTF text and window") {
  struct Row {
    Grain grain;
    Date day;
    std::string_view timex, edtf, window;
  };
  const Row rows[] = {
      {Grain::day, day(2023, 4, 12), "2023-04-12", "2023-04-12", "2023-04-12"},
      {Grain::week, day(2023, 4, 12), "2023-W15", "2023-04-10/2023-04-16", "2023-04-10/2023-04-16"},
      {Grain::week, day(2021, 1, 3), "2020-W53", "2020-12-28/2021-01-03", "2020-12-28/2021-01-03"},
      {Grain::week, day(2024, 12, 30), "2025-W01", "2024-12-30/2025-01-05", "2024-12-30/2025-01-05"},
      {Grain::weekend, day(2023, 4, 12), "2023-W15-WE", "2023-04-15/2023-04-16", "2023-04-15/2023-04-16"},
      {Grain::month, day(2024, 2, 12), "2024-02", "2024-02", "2024-02-01/2024-02-29"},
      {Grain::month, day(1900, 2, 12), "1900-02", "1900-02", "1900-02-01/1900-02-28"},
      {Grain::season, day(2023, 4, 12), "2023-SP", "2023-21", "2023-03-01/2023-05-31"},
      {Grain::season, day(2024, 1, 12), "2023-WI", "2023-24", "2023-12-01/2024-02-29"},
      {Grain::quarter, day(2023, 4, 12), "2023-Q2", "2023-04-01/2023-06-30", "2023-04-01/2023-06-30"},
      {Grain::half, day(2023, 7, 1), "2023-H2", "2023-07-01/2023-12-31", "2023-07-01/2023-12-31"},
      {Grain::year, day(2023, 7, 1), "2023", "2023", "2023-01-01/2023-12-31"},
      {Grain::decade, day(1998, 7, 1), "199", "199X", "1990-01-01/1999-12-31"},
      {Grain::century, day(1998, 7, 1), "19", "19XX", "1900-01-01/1999-12-31"},
      {Grain::week, day(1, 1, 1), "0001-W01", "0001-01-01/0001-01-07", "0001-01-01/0001-01-07"},
      {Grain::year, day(9999, 12, 31), "9999", "9999", "9999-01-01/9999-12-31"},
      {Grain::decade, day(9999, 12, 31), "999", "999X", "9990-01-01/9999-12-31"},
  };
  for (const Row& row : rows) {
    const Period period = period_of(row.day, row.grain);
    INFO(row.timex);
    CHECK(timex_text(period) == row.timex);
    CHECK(edtf_text(period) == row.edtf);
    CHECK(window_text(period) == row.window);
  }
}

TEST_CASE("Thirds of periods") {
  const auto third = [](Grain grain, Part part) {
    return edtf_text(window_of(period_of(day(2023, 3, 15), grain), part));
  };
  CHECK(third(Grain::month, Part::start) == "2023-03-01/2023-03-10");
  CHECK(third(Grain::month, Part::middle) == "2023-03-11/2023-03-20");
  CHECK(third(Grain::month, Part::end) == "2023-03-21/2023-03-31");
  CHECK(third(Grain::week, Part::start) == "2023-03-13/2023-03-14");
  CHECK(third(Grain::week, Part::end) == "2023-03-17/2023-03-19");
  CHECK(third(Grain::quarter, Part::middle) == "2023-02-01/2023-02-28");
  CHECK(third(Grain::year, Part::start) == "2023-01-01/2023-04-30");
  CHECK(third(Grain::year, Part::end) == "2023-09-01/2023-12-31");
  CHECK(third(Grain::decade, Part::start) == "2020-01-01/2023-12-31");
  CHECK(third(Grain::decade, Part::end) == "2027-01-01/2029-12-31");
  CHECK(third(Grain::century, Part::middle) == "2034-01-01/2066-12-31");
  CHECK(third(Grain::day, Part::end) == "2023-03-15");
}

TEST_CASE("Moving by days, weeks, months and years") {
  CHECK(shifted_text(day(2024, 2, 28), Grain::day, 1) == "2024-02-29");
  CHECK(shifted_text(day(2023, 2, 28), Grain::day, 1) == "2023-03-01");
  CHECK(shifted_text(day(2023, 12, 31), Grain::day, 1) == "2024-01-01");
  CHECK(shifted_text(day(2024, 3, 1), Grain::day, -1) == "2024-02-29");
  CHECK(shifted_text(day(2023, 1, 31), Grain::month, 1) == "2023-02-28");
  CHECK(shifted_text(day(2024, 1, 31), Grain::month, 1) == "2024-02-29");
  CHECK(shifted_text(day(2023, 3, 31), Grain::month, -1) == "2023-02-28");
  CHECK(shifted_text(day(2023, 1, 15), Grain::month, -1) == "2022-12-15");
  CHECK(shifted_text(day(2024, 2, 29), Grain::year, 1) == "2025-02-28");
  CHECK(shifted_text(day(2024, 2, 29), Grain::year, -4) == "2020-02-29");
  CHECK(shifted_text(day(2023, 1, 1), Grain::week, 2) == "2023-01-15");
}

TEST_CASE("The calendar's ends and absurd counts give nothing") {
  CHECK(shifted_text(day(1, 1, 1), Grain::day, -1) == "none");
  CHECK(shifted_text(day(9999, 12, 31), Grain::day, 1) == "none");
  CHECK(shifted_text(day(2023, 1, 1), Grain::year, 30000) == "none");
  CHECK(shifted_text(day(2023, 1, 1), Grain::year, -30000) == "none");
  CHECK(shifted_text(day(2023, 1, 1), Grain::century, 9'000'000'000'000'000'000) == "none");
  CHECK(shifted_text(day(2023, 1, 1), Grain::day, 10'000'000) == "none");
  CHECK_FALSE(day_period(2023, 2, 29));
  CHECK_FALSE(day_period(2023, 3, 99));
  CHECK_FALSE(day_period(0, 1, 1));
  CHECK_FALSE(day_period(10000, 1, 1));
  CHECK_FALSE(month_period(2023, 13));
  CHECK_FALSE(quarter_period(2023, 5));
}

TEST_CASE("Holidays") {
  const auto holiday = [](std::string_view name, std::int64_t year) {
    return window_text(holiday_period(name, year));
  };
  CHECK(holiday("12-25", 2023) == "2023-12-25");
  CHECK(holiday("11-4-4", 1999) == "1999-11-25");
  CHECK(holiday("05-5-1", 2023) == "2023-05-29");
  CHECK(holiday("05-5-1", 2024) == "2024-05-27");
  CHECK(holiday("09-1-1", 2023) == "2023-09-04");
  CHECK(holiday("election", 1998) == "1998-11-03");
  CHECK(holiday("election", 2022) == "2022-11-08");
  CHECK(holiday("easter", 2000) == "2000-04-23");
  CHECK(holiday("easter", 2024) == "2024-03-31");
  CHECK(holiday("easter", 1818) == "1818-03-22");
  CHECK(holiday("easter-2", 2024) == "2024-03-29");
  CHECK(holiday("easter+49", 2024) == "2024-05-19");
  CHECK(holiday("02-30", 2024) == "none");
}

TEST_CASE("Numbers in figures and words") {
  CHECK(read_tenths({"4"}) == 40);
  CHECK(read_tenths({"1,997"}) == 19970);
  CHECK(read_tenths({"2.5"}) == 25);
  CHECK(read_tenths({"2", "1/2"}) == 25);
  CHECK(read_tenths({"2", "0.5"}) == 25);
  CHECK(read_tenths({"x100"}) == 1000);
  CHECK(read_tenths({"2", "x1000"}) == 20000);
  CHECK(read_tenths({"20", "x1000", "5", "x100"}) == 205000);
  CHECK(read_tenths({"a"}) == 10);
  CHECK_FALSE(read_tenths({"X"}));
  CHECK(read_tenths({"999999999", "x1000000", "x1000000"}) == 10'000'000'000);
  CHECK(read_year({"1996"}) == 1996);
  CHECK(read_year({"97"}) == 1997);
  CHECK(read_year({"05"}) == 2005);
  CHECK(read_year({"19", "96"}) == 1996);
  CHECK(read_year({"2", "x1000", "3"}) == 2003);
  CHECK_FALSE(read_year({"x"}));
  CHECK_FALSE(leading_number("12345678901234567890"));
}
