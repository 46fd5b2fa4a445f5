// SPDX-License-Identifier: Apache-2.0
// A place that a name may stand for.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace dateline {

enum class PlaceType : std::uint8_t { country, province, city, region, demonym };

/// How much a form proves by itself (column `match` of data/gazetteers).
enum class MatchStrength : std::uint8_t {
  bare,      ///< the form alone means the place
  context,   ///< only with other evidence
  category,  ///< only beside a category word: "Central Province"
};

/// One meaning of one form. Views point into the data files.
struct Place {
  PlaceType type = PlaceType::country;
  MatchStrength strength = MatchStrength::bare;
  std::string_view code;  ///< country, province, demonym, region: its code; city: its country's
  std::string_view name;  ///< canonical English name
  std::optional<std::string_view> province;  ///< city: ISO 3166-2 code of the province it lies in
  std::optional<std::string_view> division;  ///< city: ISO 3166-2 code of the province that it is
  std::uint32_t population = 0;              ///< city
  bool capital = false;                      ///< city: a country's capital or seat of government
  bool own = false;                          ///< from a user's gazetteer
  bool noun = false;                         ///< demonym: may name people ("Swedes")
  bool adjective = false;                    ///< demonym: may stand before a noun ("Swedish")
  std::optional<std::uint16_t> from, to;     ///< first and last year of the name, where it has any
  std::vector<std::string_view> members;     ///< region: ISO 3166-1 codes
  std::string_view file;                     ///< the gazetteer and the line of the row
  std::uint32_t line = 0;

  /// For images (data/image.h).
  template <typename Archive, typename Self>
  static void fields(Archive& archive, Self& self) {
    archive(self.type, self.strength, self.code, self.name, self.province, self.division, self.population,
            self.capital, self.own, self.noun, self.adjective, self.from, self.to, self.members, self.file,
            self.line);
  }
};

}  // namespace dateline
