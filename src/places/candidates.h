// SPDX-License-Identifier: Apache-2.0
// The place names of a document before their meaning is settled, with what the rules say of each.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "grammar/analysis.h"
#include "grammar/grammar.h"
#include "lexicon/place.h"
#include "places/evidence.h"

namespace dateline {

/// What one match of a rule says of a name.
struct Claim {
  PlaceEvidence evidence = PlaceEvidence::locative;
  const Rule* rule = nullptr;
  ItemRange items;                  ///< what the mention covers if this claim settles it
  std::string_view countries;       ///< category: the country codes it is limited to; empty: any
  bool part_of_mention = true;      ///< category: capitalised or before the name, so that it must fit
  std::vector<const Place*> other;  ///< container: meanings of the other name
  bool holder = false;              ///< container: the other name stands before a comma or "'s"
  bool office_of = false;           ///< office: the title stands before the name, "the premier of"
  bool short_other = false;         ///< container: the other name is an abbreviation ("Ore.")
};

struct PlaceCandidate {
  std::uint32_t sentence = 0;
  std::uint32_t item = 0;              ///< index in its sentence
  std::uint32_t form = 0;              ///< equal for equal forms of the lexicon
  std::vector<const Place*> meanings;  ///< in the order of the lexicon
  std::vector<Claim> claims;           ///< in the order of the rules
  std::vector<const Rule*> plain;      ///< the rules that made it a candidate
  bool common_word = false;
  std::string_view text;
  bool short_form = false;  ///< "Ore.", "NY"
  bool acronym = false;     ///< three capitals at most where the lexicon has small letters: "EDO"
  bool in_dateline = false;
  const Rule* name = nullptr;  ///< that makes it part of the name of an organisation, a sea, a paper …
  bool has_organ = false;      ///< a province's name before its organ's: it is no part of that name then
};

struct PlaceReading {
  std::vector<PlaceCandidate> candidates;  ///< in text order; sentences of boilerplate have none
  std::vector<std::string_view> cues;      ///< codes of data/wordlists/country-cue.txt, in text order
};

[[nodiscard]] PlaceReading read_places(const Analysis& analysis, const Lexicon& lexicon,
                                       const Grammar& grammar);

}  // namespace dateline
