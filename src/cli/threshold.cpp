// SPDX-License-Identifier: Apache-2.0
#include "cli/threshold.h"

#include <array>
#include <optional>

#include "cli/option.h"

namespace dateline {
namespace {

constexpr std::array<Choice<Measure>, 3> measures{
    {{"precision", Measure::precision}, {"recall", Measure::recall}, {"f1", Measure::f1}}};

std::optional<Threshold> read(std::string_view text) {
  const std::size_t equals = text.find('=');
  if (equals == std::string_view::npos) return std::nullopt;
  const std::size_t dot = text.rfind('.', equals);
  const auto minimum = parse_fraction(text.substr(equals + 1));
  if (dot == std::string_view::npos || !minimum) return std::nullopt;
  for (const auto& [word, measure] : measures) {
    if (text.substr(dot + 1, equals - dot - 1) == word)
      return Threshold{std::string(text.substr(0, dot)), measure, *minimum};
  }
  return std::nullopt;
}

}  // namespace

std::string_view name_of(Measure measure) { return measures.at(static_cast<std::size_t>(measure)).first; }

double value_of(Measure measure, const Count& count) {
  switch (measure) {
    case Measure::precision:
      return count.precision();
    case Measure::recall:
      return count.recall();
    case Measure::f1:
      return count.f1();
  }
  return 0;
}

Option threshold_option(std::string name, std::vector<Threshold>& target) {
  const auto take = [&target, name](const std::string& given) {
    auto threshold = read(given);
    if (!threshold)
      throw UsageFault(
          fmt::format("{}: '{}' is not like trip.f1=0.8 (precision, recall or f1)", name, given));
    target.push_back(std::move(*threshold));
  };
  return {.name = std::move(name),
          .value = "NAME.MEASURE=X",
          .description = "The least that a figure may be: trip.f1=0.8; may be repeated",
          .take = take,
          .repeatable = true};
}

}  // namespace dateline
