// SPDX-License-Identifier: Apache-2.0
#include "dateline/trip_reason.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace dateline {
namespace {

using enum TripReason;

constexpr bool gives = false;
constexpr bool refuses_it = true;

// In the order of the enumeration.
constexpr auto table = std::to_array<TripReasonText>({
    {captured, "captured", gives, "The words of the rule name the traveller."},
    {subject, "subject", gives, "The subject of the clause."},
    {companion, "companion", gives, "Joined to the subject by \"and\" or a comma."},
    {participant, "participant", gives, "Takes part in the talks."},
    {object, "object", refuses_it, "A preposition or verb before it makes it the object (\"met X\")."},
    {of_another, "of-another", refuses_it, "Only owns or describes the one who acts (\"X's wife\")."},
    {other_subject, "other-subject", refuses_it, "Another subject stands nearer to the words of travel."},
    {no_office, "no-office", refuses_it, "A person of whom no public office is known."},
    {unknown_holder, "unknown-holder", refuses_it, "A title without a name or a country."},
    {indefinite, "indefinite", refuses_it, "Nobody in particular (\"a president\")."},
    {no_antecedent, "no-antecedent", refuses_it, "A pronoun for which no person was found."},
    {guests_own, "guests-own", refuses_it, "Something of the guest's was received, not the guest."},
    {resident, "resident", refuses_it, "Lives there: an ambassador where he speaks, who spends years somewhere."},
    {asked_to_go, "asked-to-go", refuses_it, "Asks others to go (\"urged tourists to visit\")."},
    {describes_others, "describes-others", refuses_it,
     "The verb tells of the noun before it (\"tourists visiting\")."},
    {receives, "receives", refuses_it, "Receives the guest, who travels."},
    {other_traveller, "other-traveller", refuses_it, "Somebody else in the sentence travels."},
    {not_subject, "not-subject", refuses_it, "Stands where the clause's subject is not looked for."},

    {fullest_title, "fullest-title", gives, "The fullest title that the text gives the traveller."},
    {other_title, "other-title", refuses_it, "Another title is fuller or stands beside the name."},
    {stated_home, "stated-home", gives, "Words by the title or the name say it."},
    {implied_home, "implied-home", gives, "The office or the article implies it."},

    {named, "named", gives, "The words of the rule name the place."},
    {unlisted, "unlisted", gives, "A town by its position; no gazetteer lists it."},
    {capital, "capital", gives, "\"The ... capital\" of that nation."},
    {dateline, "dateline", gives, "\"Here\", a guest or talks: where the article was written."},
    {country_before, "country-before", gives,
     "The last foreign country named before, in the same sentence by its nationality too."},
    {city_before, "city-before", gives, "The last city named before (\"the city\")."},
    {host, "host", gives, "The country of the host in the sentence."},
    {report, "report", gives,
     "\"Here\" in a text without a dateline: the last foreign place or nationality."},
    {nationality, "nationality", refuses_it,
     "A nationality, where a place is named too or no capital is spoken of."},
    {modifier, "modifier", refuses_it, "Goes with the noun behind it (\"U.S. troops\")."},
    {possessive, "possessive", refuses_it, "Owns the noun behind it (\"China's first bank\")."},
    {at_home, "at-home", refuses_it, "Lies in the traveller's own country, or province."},
    {homeward, "homeward", refuses_it, "The way home, which ends a journey."},
    {within_stop, "within-stop", refuses_it, "Says no more than another stop, which lies in it."},
    {country_of_region, "country-of-region", refuses_it, "A region of which countries are named."},
    {outside_words, "outside-words", refuses_it, "Not among the words that the rule takes for the place."},

    {inside, "inside", gives, "Stands inside the words of travel."},
    {behind, "behind", gives, "The nearest date behind the words of travel, in their clause."},
    {before, "before", gives, "Between the subject and the words of travel."},
    {opening, "opening", gives, "Opens the sentence, for whose main clause it holds."},
    {closing, "closing", gives, "The day of the statement, of a visit that was being ended."},
    {length, "length", gives, "A length of time by a noun of travel or behind \"for\"."},
    {statement, "statement", refuses_it, "The day on which something was said."},
    {other_noun, "other-noun", refuses_it, "Belongs to another noun, after \"of\", \"since\" or \"before\"."},
    {no_day, "no-day", refuses_it, "Cannot be placed on the calendar."},
    {other_event, "other-event", refuses_it, "Other words of travel stand between, or hold it."},
    {other_clause, "other-clause", refuses_it, "Another clause begins before it."},
    {phrase_end, "phrase-end", refuses_it, "The phrase of travel ends before it, at a comma."},
    {told_of, "told-of", refuses_it, "Of the verb that tells of the journey (\"spoke on Tuesday of\")."},
    {nearer_date, "nearer-date", refuses_it, "Another date of the sentence was taken before it."},
    {out_of_reach, "out-of-reach", refuses_it, "Stands where the clause's dates are not looked for."},

    {stated, "stated", gives, "A date of one of the trip's clauses."},
    {day_of_journey, "day-of-journey", gives, "Counted from \"the second day of\", \"the last day of\"."},
    {from_length, "from-length", gives, "Counted from the other end by the stated length."},
    {document_day, "document-day", gives, "Told as of the day of the document."},
    {better_date, "better-date", refuses_it, "Another clause has a date that is more exact or farther out."},
    {further_stop, "further-stop", refuses_it, "The date of a further stop, not of the journey."},
    {other_length, "other-length", refuses_it,
     "Another length was taken, or it is that of a part of the journey."},
    {end_before_start, "end-before-start", refuses_it, "Would end the trip before it starts."},

    {called_off, "called-off", gives, "Words of calling off."},
    {planned_wording, "planned-wording", gives,
     "Words of the future or of plans, an invitation or an infinitive."},
    {planned_end, "planned-end", gives, "Whoever is to end a journey is on it."},
    {past_wording, "past-wording", gives, "Words of the past on the journey."},
    {present_wording, "present-wording", gives, "Words of the present on the journey (\"is visiting\")."},
    {setting, "setting", gives, "The journey is where something happens (\"during a visit\")."},
    {guest, "guest", gives, "A guest is received, or a visit is being ended."},
    {opens_stay, "opens-stay", gives, "An arrival or a beginning, which a stay follows."},
    {past_tense, "past-tense", gives, "A verb in the past."},

    {after_document, "after-document", gives, "It starts after the document's date."},
    {before_document, "before-document", gives, "It ended before the document's date."},
    {around_document, "around-document", gives, "The document's date lies between its start and end."},
    {long_ago, "long-ago", gives, "It started more than a week before the document's date."},
    {ends_today, "ends-today", gives, "It ends on the document's date."},
    {stay_goes_on, "stay-goes-on", gives, "A stay was opened or goes on, and nothing ends it."},
    {more_to_come, "more-to-come", gives, "Some of it took place and more is to come."},
    {no_word_of_end, "no-open-stay", gives, "Nothing tells that it goes on or is to come."},

    {first_clause, "first-clause", gives, "The first clause about the journey."},
    {adds_to_journey, "adds-to-journey", gives,
     "Says more of the traveller's journey, without a place of its own."},
    {tour_goes_on, "tour-goes-on", gives, "\"Continued\", \"resumed\" a journey."},
    {same_place, "same-place", gives,
     "A place in common, or one of them without a place, and no date against it."},
    {next_stop, "next-stop", gives, "Another place, near in the text and in time."},
    {dates_apart, "dates-apart", refuses_it, "The dates contradict: another journey."},
    {came_back, "came-back", refuses_it, "The traveller had come back: another journey."},
    {stages_apart, "stages-apart", refuses_it, "One took place, the other was to come or was called off."},
    {places_apart, "places-apart", refuses_it, "Other places, without a sign of one journey."},

    {other_rule, "other-rule", refuses_it, "Another rule says more of the same words."},
    {negated, "negated", refuses_it, "Said not to have happened, or only thought of (\"denied\", \"if\")."},
    {hypothetical, "hypothetical", refuses_it, "Only possible (\"could\", \"hopes to\")."},
    {remote, "remote", refuses_it, "Done from afar (\"by video link\")."},
    {habitual, "habitual", refuses_it, "Done time and again (\"every summer\")."},
    {no_traveller, "no-traveller", refuses_it, "No official is known to travel."},
    {no_place, "no-place", refuses_it, "No place is named or implied."},
    {only_adds, "only-adds", refuses_it, "Only adds to a journey, and none told before fits."},
    {stays_home, "stays-home", refuses_it, "All its places are at home."},

    {not_in_text, "not-in-text", refuses_it, "The text has no such words."},
    {no_official, "no-official", refuses_it, "No rule ties an office to the name."},
    {private_office, "private-office", refuses_it, "The name's title is no public office."},
    {no_travel_words, "no-travel-words", refuses_it,
     "No words of travel in the sentences that name the official."},
    {no_trip, "no-trip", refuses_it, "There are words of travel, but they tell of no trip of this official."},
    {has_trip, "has-trip", gives, "The official has a trip."},
});

constexpr bool in_order() {
  for (std::size_t i = 0; i < table.size(); ++i) {
    if (static_cast<std::size_t>(table[i].reason) != i) return false;
  }
  return true;
}
static_assert(in_order() && table.back().reason == has_trip);

}  // namespace

std::span<const TripReasonText> trip_reasons() { return table; }

const TripReasonText& text_of(TripReason reason) { return table[static_cast<std::size_t>(reason)]; }

}  // namespace dateline
