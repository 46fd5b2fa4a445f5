// SPDX-License-Identifier: Apache-2.0
#include "places/policy.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <tuple>
#include <utility>

#include "places/document_places.h"
#include "places/relation.h"

namespace dateline {
namespace {

constexpr int strong = 20;  // points from which a claim counts for the form's other mentions too

int points_of(Evidence evidence) { return weight_of(evidence).points; }

// "Ga.", "GA", "Wash" for Washington.
bool abbreviates(const PlaceCandidate& candidate, const Place& place) {
  const std::string_view text = candidate.text;
  const bool cut = text.size() <= 5 && place.name.size() > text.size() && place.name.starts_with(text) &&
                   place.name[text.size()] != ' ';
  if (candidate.acronym && place.type == PlaceType::province) return true;
  return place.strength == MatchStrength::context && (candidate.short_form || cut);
}

// What the form is worth by itself.
int form_points(const PlaceCandidate& candidate, const Place& place) {
  const bool bare = place.strength == MatchStrength::bare;
  switch (place.type) {
    case PlaceType::country:
      return points_of(bare ? Evidence::bare_country : Evidence::context_country) +
             (abbreviates(candidate, place) ? points_of(Evidence::abbreviation) : 0);
    case PlaceType::province:
      if (place.strength == MatchStrength::category) {
        return points_of(Evidence::bound_province) +
               (candidate.common_word ? points_of(Evidence::common_word) : 0);
      }
      return points_of(bare && !candidate.acronym ? Evidence::bare_province : Evidence::context_province) +
             (abbreviates(candidate, place) ? points_of(Evidence::abbreviation) : 0);
    case PlaceType::city:
      return points_of(Evidence::city) + (place.population >= 500'000 ? points_of(Evidence::large_city) : 0) +
             (place.population >= 2'000'000 ? points_of(Evidence::great_city) : 0) +
             (place.capital ? points_of(Evidence::capital) : 0) +
             (candidate.common_word && place.population < 500'000 && !place.capital
                  ? points_of(Evidence::common_word)
                  : 0);
    case PlaceType::region:
      return points_of(Evidence::region);
    case PlaceType::demonym:
      return points_of(Evidence::demonym);
  }
  return 0;
}

// The evidence that a claim is for this meaning, if it says anything of it.
std::optional<Evidence> read_claim(const Claim& claim, const PlaceCandidate& candidate, const Place& place) {
  const std::string_view gives = claim.rule->gives;
  if (!gives.ends_with("place") && gives != class_of(place.type)) return std::nullopt;
  const bool country = place.type == PlaceType::country;
  const bool province = place.type == PlaceType::province;
  const bool city = place.type == PlaceType::city;
  switch (claim.evidence) {
    case Evidence::category:
      if (!province) return std::nullopt;
      if (candidate.has_organ && claim.part_of_mention) return std::nullopt;  // "Illinois Department of"
      if (lists(claim.countries, country_of(place))) return Evidence::category;
      return claim.part_of_mention ? std::optional(Evidence::foreign_category) : std::nullopt;
    case Evidence::container:
      return container_evidence(claim, candidate, place);
    case Evidence::city_office:
      if (city || (province && is_city_province(candidate, place))) return claim.evidence;
      return std::nullopt;
    case Evidence::locative:
      if (place.strength == MatchStrength::category) return std::nullopt;
      if (province && is_namesake_of_city(candidate, place)) return std::nullopt;
      return claim.evidence;
    case Evidence::city_word:
      if (province && place.strength == MatchStrength::bare && is_city_province(candidate, place)) {
        return claim.evidence;  // Ceuta
      }
      return city ? std::optional(claim.evidence) : std::nullopt;
    case Evidence::national_office:
      return country || place.type == PlaceType::demonym ? std::optional(claim.evidence) : std::nullopt;
    case Evidence::province_office:
    case Evidence::member:
    case Evidence::party:
    case Evidence::inhabitant:
    case Evidence::organ:
      return province ? std::optional(claim.evidence) : std::nullopt;
    case Evidence::unknown_name:
      if (candidate.has_organ) return std::nullopt;
      if (country && place.strength == MatchStrength::bare) return std::nullopt;
      return country || province || city ? std::optional(claim.evidence) : std::nullopt;
    case Evidence::namesake:
      if (!country || !only_provinces(claim.other)) return std::nullopt;
      return claim.evidence;
    case Evidence::other_town:
      return place.type <= PlaceType::city ? std::optional(claim.evidence) : std::nullopt;
    default:
      return claim.evidence;
  }
}

// A dateline names a city; a province only behind one.
int dateline_points(const Place& place, bool claimed) {
  if (place.type == PlaceType::city) return points_of(Evidence::dateline_city);
  return place.type == PlaceType::province && !claimed ? points_of(Evidence::dateline_province) : 0;
}

// A mayor makes his city a province where it is both.
int claim_points(Evidence evidence, const Place& place) {
  const int points = points_of(evidence);
  return evidence == Evidence::city_office && place.type == PlaceType::province ? 2 * points : points;
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
        const int points = points_of(*evidence);
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
      choice.points += points_of(Evidence::same_name);
    if (doubted_.contains({candidate.form, index})) choice.points += points_of(Evidence::not_the_name);
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
