// SPDX-License-Identifier: Apache-2.0
// One occurrence in the text of something the program reports.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "dateline/date_value.h"
#include "dateline/span.h"

namespace dateline {

enum class MentionType : std::uint8_t { official, title, country, province, city, region, demonym, date };

/// The name of a mention type in every output format.
[[nodiscard]] std::string_view name_of(MentionType type);

/// A mention. The string views point into the Extractor that made it and live as long as it does.
struct Mention {
  MentionType type = MentionType::official;
  Span span;
  std::uint32_t sentence = 0;             ///< index into Extraction::sentences
  std::string_view rule;                  ///< the rule or policy that made it, "official.apposition"
  std::optional<std::uint32_t> official;  ///< official, title: index into Extraction::officials
  std::optional<std::string_view> role;   ///< title: see data/wordlists/role.txt
  std::optional<std::string_view> code;   ///< places: ISO 3166-1, ISO 3166-2 or a region's code
  std::optional<std::string_view> name;   ///< places: canonical English name
  std::optional<DateValue> date;          ///< date
};

}  // namespace dateline
