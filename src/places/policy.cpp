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

  std::vector<PlaceChoice> choose() {
    for (const PlaceCandidate& candidate : candidates_) remember_claims(candidate);
    for (const PlaceCandidate& candidate : candidates_) {
      const Judgement alone = judge(candidate, nullptr);
      if (alone.best.place != nullptr && alone.best.points >= alone.rival + 10) {
        document_.add(candidate, *alone.best.place);
      }
    }
    std::vector<PlaceChoice> result;
    for (const PlaceCandidate& candidate : candidates_) result.push_back(judge(candidate, &document_).best);
    return result;
  }

 private:
  using FormMeaning = std::pair<std::uint32_t, std::size_t>;  // form and index of the meaning's Place

  // Claims that speak for or against a form wherever it stands in the document.
  void remember_claims(const PlaceCandidate& candidate) {
    for (const Claim& claim : candidate.claims) {
      for (std::size_t i = 0; i < candidate.meanings.size(); ++i) {
        const Place& place = *candidate.meanings[i];
        const auto evidence = read_claim(claim, candidate, place);
        if (!evidence) continue;
        const int points = weight_of(*evidence).points;
        const bool lasting = *evidence == Evidence::category ||
                             (*evidence != Evidence::city_office && !is_namesake_of_city(candidate, place));
        if (points >= strong && lasting) supported_.insert({candidate.form, i});
        if (points <= -40 && *evidence != Evidence::unknown_name) doubted_.insert({candidate.form, i});
      }
    }
  }

  Judgement judge(const PlaceCandidate& candidate, const DocumentPlaces* document) const {
    Judgement judgement;
    if (candidate.part_of_name && !candidate.has_organ) return judgement;
    std::optional<std::size_t> best;
    std::vector<PlaceChoice> choices;
    for (std::size_t i = 0; i < candidate.meanings.size(); ++i) {
      choices.push_back(judge_meaning(candidate, i, document));
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
                            const DocumentPlaces* document) const {
    const Place& place = *candidate.meanings[index];
    if (candidate.part_of_name && place.type != PlaceType::province)
      return {.place = &place, .points = -1000};
    PlaceChoice choice{.place = &place, .points = form_points(candidate, place)};
    int strongest = 0;
    std::set<Evidence> counted;
    for (const Claim& claim : candidate.claims) {
      const auto evidence = read_claim(claim, candidate, place);
      if (!evidence || !counted.insert(*evidence).second) continue;
      const int points = claim_points(*evidence, place);
      choice.points += points;
      if (points > strongest) {
        strongest = points;
        choice.claim = &claim;
      }
    }
    if (candidate.in_dateline) choice.points += dateline_points(place, choice.claim != nullptr);
    if (strongest < strong && supported_.contains({candidate.form, index}))
      choice.points += weight_of(Evidence::same_name).points;
    if (doubted_.contains({candidate.form, index})) choice.points += weight_of(Evidence::not_the_name).points;
    if (document != nullptr) choice.points += document->points_for(candidate, place);
    return choice;
  }

  const std::vector<PlaceCandidate>& candidates_;
  std::set<FormMeaning> supported_;
  std::set<FormMeaning> doubted_;
  DocumentPlaces document_;
};

}  // namespace

std::vector<PlaceChoice> choose_places(const PlaceReading& reading) { return Judge(reading).choose(); }

}  // namespace dateline
