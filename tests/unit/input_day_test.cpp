// SPDX-License-Identifier: Apache-2.0
#include "catch.h"
#include "input/day.h"

namespace dateline {

using namespace std::chrono_literals;

TEST_CASE("input: days in options and fields") {
  CHECK(parse_day("2023-04-12") == 2023y / 4 / 12);
  CHECK(parse_day("20230412") == 2023y / 4 / 12);
  CHECK(parse_day("2024-02-29") == 2024y / 2 / 29);
  for (const char* text : {"", "2023", "2023-4-12", "2023-02-29", "2023-13-01", "0000-01-01", "12-04-2023",
                           "2023/04/12", "2023-04-1x", "+023-04-12", "2023-04-12 "}) {
    CAPTURE(text);
    CHECK_FALSE(parse_day(text).has_value());
  }
  CHECK(parse_written_date("2023-04-12T10:00:00Z") == 2023y / 4 / 12);
  CHECK(parse_written_date("2023-04-12 10:00") == 2023y / 4 / 12);
  CHECK_FALSE(parse_written_date("2023-04-12x").has_value());
}

}  // namespace dateline
