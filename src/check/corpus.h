// SPDX-License-Identifier: Apache-2.0
// What the rules about all documents need of each.
#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "records/record.h"

namespace dateline {

/// Numbers of things by name: "documents", "trips", "mentions.country".
using Counts = std::map<std::string, std::uint64_t>;

/// Where something was seen.
struct Sighting {
  RecordLocation where;
  std::string document;
};

/// A traveller in a country on a day.
struct Presence {
  std::string country;
  std::string trip;  ///< described
  Sighting seen;
};

/// Gathers records, one at a time.
class Corpus {
 public:
  void add(const Record& record);

  [[nodiscard]] const Counts& counts() const { return counts_; }
  /// Where each document id stands, in the order of the input.
  [[nodiscard]] const std::map<std::string, std::vector<Sighting>>& documents() const { return documents_; }
  /// By traveller (folded name of two words or more, and home country), then by day.
  using Days = std::map<std::chrono::sys_days, std::vector<Presence>>;
  [[nodiscard]] const std::map<std::string, Days>& travellers() const { return travellers_; }

 private:
  void add_presence(const Record& record, const RecordTrip& trip);

  Counts counts_;
  std::map<std::string, std::vector<Sighting>> documents_;
  std::map<std::string, Days> travellers_;
};

}  // namespace dateline
