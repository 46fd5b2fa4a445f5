// SPDX-License-Identifier: Apache-2.0
// Whose journey an event is.
#pragma once

#include "trips/event.h"

namespace dateline {

/// Fills in the event's travellers and subject. The policy, first that holds:
///
///   1. the words the rule captured as "who": a name, a title, a possessive ("his visit"). "They", "their"
///      and "the two" are the last names that "and" joins; "I", "we" and "my" are the speaker of the
///      sentence;
///   2. the subject to the left in the same clause: the nearest name, title or pronoun that no preposition or
///      verb before it makes an object ("met X"). Directly before "who" or a participle an object counts too
///      ("met X, who arrived ..."), and so does the leader in "a delegation led by X";
///   3. for an event that opens its sentence ("On a visit to Japan, X said ..."), the subject to the right.
///
/// A clause of its own with another subject between the name and the event ends the search: then nobody is
/// known to travel. Names joined by "and" or commas travel together, at most three. Persons without office
/// and titles that name neither a person nor a jurisdiction are no travellers.
void find_travellers(Event& event, const Reading& reading);

}  // namespace dateline
