// SPDX-License-Identifier: Apache-2.0
#include "grammar/equal_steps.h"

#include "catch.h"

using namespace dateline;

namespace {

constexpr StepId end = Edge::complete;

struct Case {
  std::string_view what;
  std::vector<DraftStep> steps;
  std::vector<StepId> classes;
};

}  // namespace

TEST_CASE("steps that match the same items and lead alike are one") {
  const auto& [what, steps, classes] = GENERATE(values<Case>({
      {"the ends of two rules", {{0, {{end, 0}}}, {0, {{end, 0}}}}, {0, 0}},
      {"other items", {{0, {{end, 0}}}, {1, {{end, 0}}}}, {0, 1}},
      {"another passage", {{0, {{end, 0}}}, {0, {{end, 1}}}}, {0, 1}},
      {"another order of ways", {{0, {{0, 0}, {end, 0}}}, {0, {{end, 0}, {1, 0}}}}, {0, 1}},
      {"what leads to equal steps",
       {{0, {{2, 0}}}, {0, {{3, 0}}}, {1, {{end, 0}}}, {1, {{end, 0}}}},
       {0, 0, 1, 1}},
      {"loops", {{0, {{0, 0}, {end, 0}}}, {0, {{1, 0}, {end, 0}}}}, {0, 0}},
      {"a loop and its first round", {{0, {{1, 0}, {end, 0}}}, {0, {{1, 0}, {end, 0}}}}, {0, 0}},
      {"a loop and a single step", {{0, {{0, 0}, {end, 0}}}, {0, {{end, 0}}}}, {0, 1}},
  }));
  INFO(what);
  CHECK(equal_steps(steps) == classes);
}

TEST_CASE("of edges that become equal the first stays") {
  const std::vector<Edge> edges{{0, 1}, {1, 2}, {1, 1}, {Edge::complete, 0}};
  CHECK(edges_to_classes(edges, {0, 0}) == std::vector<Edge>{{0, 1}, {0, 2}, {Edge::complete, 0}});
}
