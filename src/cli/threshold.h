// SPDX-License-Identifier: Apache-2.0
// "--min trip.f1=0.8": the least that a figure of an evaluation may be.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "cli/command.h"
#include "compare/evaluation.h"

namespace dateline {

enum class Measure : std::uint8_t { precision, recall, f1 };

[[nodiscard]] std::string_view name_of(Measure measure);
[[nodiscard]] double value_of(Measure measure, const Count& count);

struct Threshold {
  std::string score;  ///< "country.strict"
  Measure measure = Measure::f1;
  double minimum = 0;  ///< 0 to 1
};

[[nodiscard]] Option threshold_option(std::string name, std::vector<Threshold>& target);

}  // namespace dateline
