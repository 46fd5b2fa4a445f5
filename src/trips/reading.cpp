// SPDX-License-Identifier: Apache-2.0
#include "trips/reading.h"

namespace dateline {

TripVocabulary::TripVocabulary(const Lexicon& lexicon)
    : official(lexicon.class_id("official")),
      title(lexicon.class_id("title")),
      date(lexicon.class_id("date")),
      time(lexicon.class_id("time")),
      duration(lexicon.class_id("duration")),
      country(lexicon.class_id("country")),
      province(lexicon.class_id("province")),
      demonym(lexicon.class_id("demonym")),
      status_cue(lexicon.class_id("status-cue")),
      end_verb(lexicon.class_id("end-verb")),
      trip_noun(lexicon.class_id("trip-noun")),
      lead_verb(lexicon.class_id("lead-verb")),
      object_cue(lexicon.class_id("object-cue")),
      clause_cue(lexicon.class_id("clause-cue")),
      report_verb(lexicon.class_id("report-verb")),
      lower(lexicon.class_id("lower")),
      capitalised(lexicon.class_id("capitalised")),
      upper(lexicon.class_id("upper")),
      punctuation(lexicon.class_id("punctuation")),
      function_word(lexicon.class_id("function-word")),
      start_verb(lexicon.class_id("start-verb")),
      cancel_verb(lexicon.class_id("cancel-verb")),
      control_verb(lexicon.class_id("control-verb")),
      entourage(lexicon.class_id("entourage")),
      crowd(lexicon.class_id("crowd")),
      arrive_verb(lexicon.class_id("arrive-verb")),
      leave_verb(lexicon.class_id("leave-verb")),
      return_verb(lexicon.class_id("return-verb")),
      journey_day(lexicon.class_id("journey-day")),
      remote_cue(lexicon.class_id("remote-cue")),
      set(lexicon.class_id("set")),
      he(lexicon.class_id("\"he\"")),
      she(lexicon.class_id("\"she\"")),
      they(lexicon.class_id("\"they\"")),
      his(lexicon.class_id("\"his\"")),
      her(lexicon.class_id("\"her\"")),
      their(lexicon.class_id("\"their\"")),
      who(lexicon.class_id("\"who\"")),
      conjunction_and(lexicon.class_id("\"and\"")),
      comma(lexicon.class_id("\",\"")),
      by(lexicon.class_id("\"by\"")),
      until(lexicon.class_id("\"until\"")),
      from(lexicon.class_id("\"from\"")),
      the(lexicon.class_id("\"the\"")),
      a(lexicon.class_id("\"a\"")),
      an(lexicon.class_id("\"an\"")),
      its(lexicon.class_id("\"its\"")),
      here(lexicon.class_id("\"here\"")),
      city(lexicon.class_id("\"city\"")),
      i(lexicon.class_id("\"i\"")),
      we(lexicon.class_id("\"we\"")),
      two(lexicon.class_id("\"two\"")),
      is(lexicon.class_id("\"is\"")),
      was(lexicon.class_id("\"was\"")),
      been(lexicon.class_id("\"been\"")),
      being(lexicon.class_id("\"being\"")),
      first(lexicon.class_id("\"first\"")),
      my(lexicon.class_id("\"my\"")),
      our(lexicon.class_id("\"our\"")),
      ordinal_number(lexicon.class_id("ordinal-number")),
      to(lexicon.class_id("\"to\"")),
      him(lexicon.class_id("\"him\"")),
      possession(lexicon.class_id("\"'s\"")),
      apostrophe(lexicon.class_id("\"'\"")),
      counterpart(lexicon.class_id("\"counterpart\"")),
      that(lexicon.class_id("\"that\"")),
      of(lexicon.class_id("\"of\"")),
      since(lexicon.class_id("\"since\"")),
      before(lexicon.class_id("\"before\"")),
      about(lexicon.class_id("\"about\"")),
      after(lexicon.class_id("\"after\"")) {
  for (const std::string_view list :
       {"visit-verb", "go-verb", "arrive-verb", "leave-verb", "return-verb", "start-verb", "make-verb",
        "end-verb", "cancel-verb", "lead-verb", "attend-verb", "visit-stem"}) {
    verb_lists.push_back(lexicon.class_id(list));
  }
}

std::optional<std::string_view> Reading::value(const Item& item, ClassId cls) const {
  if (item.entry == nullptr) return std::nullopt;
  for (const Sense& sense : lexicon.senses(*item.entry)) {
    if (sense.cls == cls) return lexicon.value(sense);
  }
  return std::nullopt;
}

}  // namespace dateline
