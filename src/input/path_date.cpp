// SPDX-License-Identifier: Apache-2.0
#include "input/path_date.h"

#include <fmt/format.h>
#include <re2/re2.h>

#include <stdexcept>
#include <utility>
#include <vector>

#include "input/day.h"

namespace dateline {
namespace {

constexpr const char* default_pattern =
    R"((?:^|/)(?P<year>(?:19|20)\d\d)[/-](?P<month>[01]?\d)[/-](?P<day>[0-3]?\d)(?:\D|$))";

}  // namespace

PathDate::PathDate() { use(default_pattern); }

void PathDate::use(const std::string& pattern) {
  RE2::Options options;
  options.set_log_errors(false);
  auto compiled = std::make_shared<const RE2>(pattern, options);
  if (!compiled->ok()) throw std::invalid_argument(compiled->error());
  const auto& groups = compiled->NamedCapturingGroups();
  for (const auto& [name, target] : {std::pair{"year", &year_}, {"month", &month_}, {"day", &day_}}) {
    const auto group = groups.find(name);
    if (group == groups.end()) throw std::invalid_argument(fmt::format("has no group (?P<{}>...)", name));
    *target = group->second;
  }
  pattern_ = std::move(compiled);
}

std::optional<Date> PathDate::find(std::string_view path) const {
  const re2::StringPiece text(path.data(), path.size());
  std::vector<re2::StringPiece> groups(static_cast<std::size_t>(pattern_->NumberOfCapturingGroups()) + 1);
  std::optional<Date> found;
  for (std::size_t at = 0;
       at <= path.size() && pattern_->Match(text, at, path.size(), RE2::UNANCHORED, groups.data(),
                                            static_cast<int>(groups.size()));) {
    const auto part = [&](int group) {
      const re2::StringPiece& piece = groups[static_cast<std::size_t>(group)];
      return std::string_view(piece.data(), piece.size());
    };
    if (const auto date = day_of(part(year_), part(month_), part(day_))) found = date;
    at = static_cast<std::size_t>(groups[0].data() - text.data()) + 1;
  }
  return found;
}

}  // namespace dateline
