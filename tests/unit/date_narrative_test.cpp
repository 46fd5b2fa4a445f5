// SPDX-License-Identifier: Apache-2.0
#include "date_reading.h"

using dateline::test::check_dates;

TEST_CASE("The same day after a week or a month") {
  check_dates({
      {"He left Rome yesterday ahead of a tour next week. He had met them earlier in the day.", "2023-04-12",
       "yesterday | DATE 2023-04-11; next week | DATE 2023-W16; earlier in the day | DATE 2023-04-11 START"},
      {"He left on 3 March 2023. He is due in May. The same day it rained.", "2023-04-12",
       "3 March 2023 | DATE 2023-03-03; May | DATE 2023-05; The same day | DATE 2023-03-03"},
      {"He left in May 2022. The next day it rained.", "2023-04-12",
       "May 2022 | DATE 2022-05; The next day | DATE XXXX-XX-XX"},
  });
}

TEST_CASE("A year ago after a quarter, and after the year so far") {
  check_dates({
      {"The third quarter of 2022 was good. Net was 5, against 4 in the year-ago period.", "2022-11-02",
       "The third quarter of 2022 | DATE 2022-Q3; the year-ago period | DATE 2021-Q3"},
      {"The third quarter of 2022 was good. Net for the first nine months was 9, against 8 in the 2021 "
       "period.",
       "2022-11-02",
       "The third quarter of 2022 | DATE 2022-Q3; the first nine months | DURATION P9M; the 2021 period | "
       "DATE "
       "2021"},
  });
}

TEST_CASE("Dates told from the date spoken of last") {
  check_dates({
      {"He left on 3 March 2023. The next day he came back.", "2023-04-12",
       "3 March 2023 | DATE 2023-03-03; The next day | DATE 2023-03-04"},
      {"He left on 28 February 2024. The next day he came back.", "2024-04-12",
       "28 February 2024 | DATE 2024-02-28; The next day | DATE 2024-02-29"},
      {"He left on 31 December 2022. The following day he came back.", "2023-04-12",
       "31 December 2022 | DATE 2022-12-31; The following day | DATE 2023-01-01"},
      {"He left on 3 March 2023. The previous day he spoke.", "2023-04-12",
       "3 March 2023 | DATE 2023-03-03; The previous day | DATE 2023-03-02"},
      {"He left on 3 March 2023. Two days later he came back.", "2023-04-12",
       "3 March 2023 | DATE 2023-03-03; Two days later | DATE 2023-03-05"},
      {"He left on 3 January 2023. A week earlier he spoke.", "2023-04-12",
       "3 January 2023 | DATE 2023-01-03; A week earlier | DATE 2022-W52"},
      {"He arrived on Monday for a two-day visit before going on on Wednesday.", "2024-05-20",
       "Monday | DATE 2024-05-20; two-day | DURATION P2D; Wednesday | DATE 2024-05-22"},
      {"He arrived on Monday before going on on Wednesday.", "2024-05-24",
       "Monday | DATE 2024-05-20; Wednesday | DATE 2024-05-22"},
      {"He left in 1995 and the following year he died.", "2023-04-12",
       "1995 | DATE 1995; the following year | DATE 1996"},
      {"He left in 2015 and came back two years later.", "2017-08-30",
       "2015 | DATE 2015; two years later | DATE 2017"},
      {"He left in March 2021. Later that year he died.", "2023-04-12",
       "March 2021 | DATE 2021-03; Later that year | DATE 2021 END"},
      {"He left in March 2021. The previous month he spoke.", "2023-04-12",
       "March 2021 | DATE 2021-03; The previous month | DATE 2021-02"},
      {"He left in March 2021. Two days later he spoke.", "2023-04-12",
       "March 2021 | DATE 2021-03; Two days later | DATE XXXX-XX-XX"},
      {"He left on 3 March 2021. Earlier that day he spoke.", "2023-04-12",
       "3 March 2021 | DATE 2021-03-03; Earlier that day | DATE 2021-03-03 START"},
      {"He left on 3 March 2021. The same day she died.", "2023-04-12",
       "3 March 2021 | DATE 2021-03-03; The same day | DATE 2021-03-03"},
      {"It won in the third quarter. A year earlier it lost.", "1989-11-02",
       "the third quarter | DATE 1989-Q3; A year earlier | DATE 1988-Q3"},
      {"It won in 1988. A year earlier it lost.", "1989-11-02",
       "1988 | DATE 1988; A year earlier | DATE 1987"},
      {"Third-quarter net rose from the year-ago quarter.", "1989-11-02",
       "Third-quarter | DATE 1989-Q3; the year-ago quarter | DATE 1988-Q3"},
      {"He came on 2 March 2023 and stayed until the 5th.", "2023-04-12",
       "2 March 2023 | DATE 2023-03-02; the 5th | DATE 2023-03-05"},
      {"On Friday 3 March 2023 he left and the following Monday he came.", "2023-04-12",
       "Friday 3 March 2023 | DATE 2023-03-03; the following Monday | DATE 2023-03-06"},
      {"He left on 3 March 2023 and the next morning he came.", "2023-04-12",
       "3 March 2023 | DATE 2023-03-03; the next morning | TIME 2023-03-04TMO"},
      {"He left on 3 March 2023. At 5 p.m. he spoke.", "2023-04-12",
       "3 March 2023 | DATE 2023-03-03; 5 p.m. | TIME 2023-03-03T17:00"},
  });
}

TEST_CASE("Times of day") {
  check_dates({
      {"He left at half past five on Tuesday.", "2023-04-12",
       "half past five on Tuesday | TIME 2023-04-11T05:30"},
      {"He left at a quarter to one.", "2023-04-12", "a quarter to one | TIME 2023-04-12T12:45"},
      {"He left at 11:30 p.m. Tuesday; an hour later she left.", "2023-04-12",
       "11:30 p.m. Tuesday | TIME 2023-04-11T23:30; an hour later | TIME 2023-04-12T00:30"},
      {"He left at 1 a.m. Tuesday; two hours earlier she left.", "2023-04-12",
       "1 a.m. Tuesday | TIME 2023-04-11T01:00; two hours earlier | TIME 2023-04-10T23:00"},
      {"He left on Tuesday; an hour later she left.", "2023-04-12",
       "Tuesday | DATE 2023-04-11; an hour later | DURATION PT1H"},
      {"He spoke on Friday morning.", "1998-08-08", "Friday morning | TIME 1998-08-07TMO"},
      {"He spoke yesterday evening.", "2023-03-01", "yesterday evening | TIME 2023-02-28TEV"},
      {"He spoke last night.", "1998-01-20", "last night | TIME 1998-01-19TNI"},
      {"He spoke this morning.", "1998-02-06", "this morning | TIME 1998-02-06TMO"},
      {"He will speak later this afternoon.", "1998-02-22", "later this afternoon | TIME 1998-02-22TAF END"},
      {"He spoke at 5:30 p.m.", "2023-04-12", "5:30 p.m. | TIME 2023-04-12T17:30"},
      {"He spoke at 10 a.m. in Rome.", "2023-04-12", "10 a.m. | TIME 2023-04-12T10:00"},
      {"He spoke at 12 a.m. in Rome.", "2023-04-12", "12 a.m. | TIME 2023-04-12T00:00"},
      {"He spoke at 12 p.m. in Rome.", "2023-04-12", "12 p.m. | TIME 2023-04-12T12:00"},
      {"He spoke at noon.", "2023-04-12", "noon | TIME 2023-04-12T12:00"},
      {"He spoke around 7:15 p.m. in Rome.", "1998-02-12", "around 7:15 p.m. | TIME 1998-02-12T19:15 APPROX"},
      {"He spoke at 1130 GMT.", "2023-04-12", "1130 GMT | TIME 2023-04-12T11:30"},
      {"He spoke at 5 p.m. Tuesday.", "2023-04-12", "5 p.m. Tuesday | TIME 2023-04-11T17:00"},
      {"He will speak at 9 a.m. EST Tuesday.", "2023-04-12", "9 a.m. EST Tuesday | TIME 2023-04-18T09:00"},
      {"It ended at noon Thursday.", "1998-02-13", "noon Thursday | TIME 1998-02-12T12:00"},
      {"It was at 10 p.m. Wednesday.", "1998-02-12", "10 p.m. Wednesday | TIME 1998-02-11T22:00"},
      {"It is open until 5 p.m. EST Nov. 9.", "1989-11-02", "5 p.m. EST Nov. 9 | TIME 1989-11-09T17:00"},
      {"It fell in mid-afternoon yesterday.", "1989-11-02",
       "mid-afternoon yesterday | TIME 1989-11-01TAF MID"},
      {"It fell overnight.", "2023-04-12", "overnight | TIME 2023-04-12TNI"},
  });
}

TEST_CASE("Without a document date") {
  check_dates({
      {"He left on March 28.", "", "March 28 | DATE XXXX-03-28"},
      {"He left in March.", "", "March | DATE XXXX-03"},
      {"He left late in the day.", "", ""},
      {"He left in late March.", "", "late March | DATE XXXX-03 END"},
      {"He left on Tuesday.", "", "Tuesday | DATE XXXX-WXX-2"},
      {"He left yesterday.", "", "yesterday | DATE XXXX-XX-XX"},
      {"He left last week.", "", "last week | DATE XXXX-WXX"},
      {"He left last month.", "", "last month | DATE XXXX-XX"},
      {"He left last year.", "", "last year | DATE XXXX"},
      {"He left in the third quarter.", "", "the third quarter | DATE XXXX-Q3"},
      {"He left last summer.", "", "last summer | DATE XXXX-SU"},
      {"He left at 5 p.m. Tuesday.", "", "5 p.m. Tuesday | TIME XXXX-WXX-2T17:00"},
      {"He left two years ago.", "", "two years ago | DATE XXXX"},
      {"He left on 3 March 2023. Two days later he came.", "",
       "3 March 2023 | DATE 2023-03-03; Two days later | DATE 2023-03-05"},
  });
}
