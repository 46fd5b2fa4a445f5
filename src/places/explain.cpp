// SPDX-License-Identifier: Apache-2.0
#include "places/explain.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "places/relation.h"

namespace dateline {
namespace {

ExplainedMeaning explain(const WeighedMeaning& meaning) {
  const Place& place = *meaning.choice.place;
  ExplainedMeaning explained{.type = mention_type(place.type),
                             .code = place.code,
                             .name = place.name,
                             .file = place.file,
                             .line = place.line,
                             .points = meaning.choice.points};
  for (const Weighed& weighed : meaning.evidence) {
    Reason& reason = explained.reasons.emplace_back(
        Reason{.evidence = weight_of(weighed.evidence).name, .points = weighed.points});
    if (weighed.rule != nullptr) reason.rule = weighed.rule->name;
  }
  return explained;
}

}  // namespace

void explain_places(Analysis& analysis, const std::vector<PlaceCandidate>& candidates,
                    const std::vector<PlaceChoice>& choices, const std::vector<WeighedName>& weighed) {
  analysis.explanation->points_needed = accepted_from;
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    const Item& item = analysis.items[candidates[i].sentence][candidates[i].item];
    ExplainedName& name =
        analysis.explanation->names.emplace_back(ExplainedName{.span = analysis.span({item.first, item.last}),
                                                               .sentence = candidates[i].sentence,
                                                               .accepted = choices[i].place != nullptr});
    // The chosen meaning first: ties are settled by more than points.
    std::vector<std::pair<bool, const WeighedMeaning*>> order;
    for (const WeighedMeaning& meaning : weighed[i]) {
      order.emplace_back(meaning.choice.place == choices[i].place, &meaning);
    }
    std::stable_sort(order.begin(), order.end(), [](const auto& a, const auto& b) {
      return std::pair(a.first, a.second->choice.points) > std::pair(b.first, b.second->choice.points);
    });
    for (const auto& [chosen, meaning] : order) name.meanings.push_back(explain(*meaning));
  }
}

}  // namespace dateline
