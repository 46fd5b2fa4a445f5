// SPDX-License-Identifier: Apache-2.0
#include "places/policy.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string_view>
#include <tuple>
#include <utility>

#include "places/document_places.h"
#include "places/relation.h"
#include "places/weighing.h"

namespace dateline {
namespace {

constexpr int strong = 20;  // points from which a claim counts for the form's other mentions too

// "Lebanon resident", "Lebanon, Ore.", "Lebanon County"
bool tells_town(PlaceEvidence evidence) {
  return evidence == PlaceEvidence::town || evidence == PlaceEvidence::namesake ||
         evidence == PlaceEvidence::other_town;
}

struct Judgement {
  PlaceChoice best;
  int rival = -1000;  ///< points of the best meaning in another country
};

// The total order of the header; `index` is the meaning's place in the lexicon.
auto order_of(int points, const Place& place, std::size_t index) {
  return std::tuple(-points, place.type, -static_cast<std::int64_t>(place.population), index);
}

class Judge {
 public:
  explicit Judge(const PlaceReading& reading) : candidates_(reading.candidates) {
    for (const std::string_view code : reading.cues) document_.add_cue(code);
  }

  std::vector<PlaceChoice> choose(std::vector<WeighedName>* weighed) {
    for (const PlaceCandidate& candidate : candidates_) remember_claims(candidate);
    for (const PlaceCandidate& candidate : candidates_) {
      const Judgement alone = judge(candidate, nullptr, nullptr);
      if (alone.best.place != nullptr && alone.best.points >= alone.rival + 10) {
        document_.add(candidate, *alone.best.place);
      }
    }
    std::vector<PlaceChoice> result;
    for (const PlaceCandidate& candidate : candidates_) {
      WeighedName* name = weighed == nullptr ? nullptr : &weighed->emplace_back();
      result.push_back(judge(candidate, &document_, name).best);
    }
    return result;
  }

 private:
  using FormMeaning = std::pair<std::uint32_t, std::size_t>;  // form and index of the meaning's Place

  // Claims that speak for or against a form wherever it stands in the document.
  void remember_claims(const PlaceCandidate& candidate) {
    if (candidate.in_dateline && candidate.claims.empty() && !has_city(candidate)) {
      for (std::size_t i = 0; i < candidate.meanings.size(); ++i) {
        if (candidate.meanings[i]->type == PlaceType::country) datelines_.insert({candidate.form, i});
      }
    }
    for (const Claim& claim : candidate.claims) {
      for (std::size_t i = 0; i < candidate.meanings.size(); ++i) {
        const Place& place = *candidate.meanings[i];
        const auto evidence = read_claim(claim, candidate, place);
        if (!evidence) continue;
        const int points = weight_of(*evidence).points;
        const bool lasting =
            *evidence == PlaceEvidence::category ||
            (*evidence != PlaceEvidence::city_office && !is_namesake_of_city(candidate, place));
        if (points >= strong && lasting) supported_.insert({candidate.form, i});
        if (tells_town(*evidence)) towns_.insert({candidate.form, i});
        if (points <= -40 && *evidence != PlaceEvidence::unknown_name) doubted_.insert({candidate.form, i});
      }
    }
  }

  Judgement judge(const PlaceCandidate& candidate, const DocumentPlaces* document,
                  WeighedName* weighed) const {
    Judgement judgement;
    std::optional<std::size_t> best;
    std::vector<PlaceChoice> choices;
    for (std::size_t i = 0; i < candidate.meanings.size(); ++i) {
      WeighedMeaning* meaning = weighed == nullptr ? nullptr : &weighed->emplace_back();
      choices.push_back(judge_meaning(candidate, i, document, meaning));
      const auto order = [&](std::size_t index) {
        return order_of(choices[index].points, *candidate.meanings[index], index);
      };
      if (!best || order(i) < order(*best)) best = i;
    }
    if (!best || choices[*best].points < accepted_from) return judgement;
    judgement.best = choices[*best];
    for (const PlaceChoice& other : choices) {
      if (country_of(*other.place) != country_of(*judgement.best.place)) {
        judgement.rival = std::max(judgement.rival, other.points);
      }
    }
    return judgement;
  }

  PlaceChoice judge_meaning(const PlaceCandidate& candidate, std::size_t index,
                            const DocumentPlaces* document, WeighedMeaning* weighed) const {
    const Place& place = *candidate.meanings[index];
    const FormMeaning meaning{candidate.form, index};
    PointTally tally(weighed == nullptr ? nullptr : &weighed->evidence);
    PlaceChoice choice{.place = &place};
    if (candidate.name != nullptr && (!candidate.has_organ || place.type != PlaceType::province)) {
      tally.add(PlaceEvidence::name_part, 1, candidate.name);
    } else {
      weigh_form(tally, candidate, place);
      const int strongest = weigh_claims(tally, candidate, choice);
      if (candidate.in_dateline) weigh_dateline(tally, place, choice.claim != nullptr);
      if (strongest < strong && supported_.contains(meaning)) tally.add(PlaceEvidence::same_name);
      if (doubted_.contains(meaning)) tally.add(PlaceEvidence::not_the_name);
      if (document != nullptr) {
        document->weigh(tally, candidate, place);
        // "LEBANON (AP)" is a town where no other country is named.
        const bool filed = datelines_.contains(meaning) && document->other_countries(candidate) == 0;
        if ((towns_.contains(meaning) || filed) && document->is_elsewhere(candidate, place)) {
          tally.add(PlaceEvidence::elsewhere);
        }
      }
    }
    choice.points = tally.points();
    if (weighed != nullptr) weighed->choice = choice;
    return choice;
  }

  // The points of the strongest claim, which is the choice's unless another one names the category, for that
  // word belongs to the mention.
  static int weigh_claims(PointTally& tally, const PlaceCandidate& candidate, PlaceChoice& choice) {
    int strongest = 0;
    std::set<PlaceEvidence> counted;
    for (const Claim& claim : candidate.claims) {
      const auto evidence = read_claim(claim, candidate, *choice.place);
      if (!evidence || !counted.insert(*evidence).second) continue;
      const int before = tally.points();
      tally.add(*evidence, claim_times(*evidence, *choice.place), claim.rule);
      const int points = tally.points() - before;
      const bool stronger = points > strongest;
      if (stronger) strongest = points;
      const bool settled = choice.claim != nullptr && choice.claim->evidence == PlaceEvidence::category;
      if (!settled && (stronger || *evidence == PlaceEvidence::category)) choice.claim = &claim;
    }
    return strongest;
  }

  const std::vector<PlaceCandidate>& candidates_;
  std::set<FormMeaning> supported_;
  std::set<FormMeaning> doubted_;
  std::set<FormMeaning> towns_;
  std::set<FormMeaning> datelines_;
  DocumentPlaces document_;
};

}  // namespace

std::vector<PlaceChoice> choose_places(const PlaceReading& reading, std::vector<WeighedName>* weighed) {
  return Judge(reading).choose(weighed);
}

}  // namespace dateline
