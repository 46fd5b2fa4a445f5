// SPDX-License-Identifier: Apache-2.0
#include "grammar/equal_steps.h"

#include <algorithm>
#include <cstddef>
#include <unordered_map>
#include <utility>

namespace dateline {
namespace {

using Signature = std::vector<std::uint32_t>;

struct Hash {
  std::size_t operator()(const Signature& signature) const {
    std::uint64_t hash = signature.size();
    for (const std::uint32_t number : signature)
      hash = ((hash ^ number) * 0x9e3779b97f4a7c15U) ^ (hash >> 29U);
    return hash;
  }
};

// Numbers signatures in the order of their first use.
class Numbering {
 public:
  explicit Numbering(std::size_t expected) { numbers_.reserve(expected); }
  StepId number(const Signature& signature) {
    return numbers_.try_emplace(signature, static_cast<StepId>(numbers_.size())).first->second;
  }
  [[nodiscard]] std::size_t size() const { return numbers_.size(); }

 private:
  std::unordered_map<Signature, StepId, Hash> numbers_;  // only looked up: its order tells nothing
};

}  // namespace

std::vector<StepId> equal_steps(const std::vector<DraftStep>& steps) {
  // Moore's partition refinement: at first all steps of a set are one class; classes are split until all
  // steps of a class lead to the same classes.
  std::vector<StepId> classes(steps.size());
  for (std::size_t step = 0; step < steps.size(); ++step) classes[step] = steps[step].set;
  Signature signature;
  for (std::size_t count = 0, before = 1; count != before;) {
    std::vector<StepId> finer(steps.size());
    Numbering numbering(count);
    for (std::size_t step = 0; step < steps.size(); ++step) {
      signature = {classes[step]};
      for (const Edge& edge : edges_to_classes(steps[step].edges, classes)) {
        signature.push_back(edge.to);
        signature.push_back(edge.passage);
      }
      finer[step] = numbering.number(signature);
    }
    classes = std::move(finer);
    before = std::exchange(count, numbering.size());
  }
  return classes;
}

std::vector<Edge> edges_to_classes(const std::vector<Edge>& edges, const std::vector<StepId>& class_of) {
  std::vector<Edge> result;
  result.reserve(edges.size());
  for (const Edge& edge : edges) {
    const Edge mapped{edge.to == Edge::complete ? edge.to : class_of[edge.to], edge.passage};
    if (std::find(result.begin(), result.end(), mapped) == result.end()) result.push_back(mapped);
  }
  return result;
}

}  // namespace dateline
