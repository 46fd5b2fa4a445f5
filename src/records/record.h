// SPDX-License-Identifier: Apache-2.0
// Extraction records as they stand in a file: what dateline extract wrote, perhaps corrected by hand.
//
// Values are kept as they are written, right or wrong; the checks say what is wrong. Absent and null are one.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace dateline {

/// Where a record begins; lines count from 1.
struct RecordLocation {
  std::shared_ptr<const std::string> file;
  std::uint64_t line = 0;
};

struct RecordDate {
  std::optional<std::string> edtf;
  std::optional<std::string> earliest;
  std::optional<std::string> latest;
};

/// `start` and `end` are half-open, in the document's offset unit.
struct RecordMention {
  std::string type;  ///< in lower case
  std::string text;
  std::uint64_t start = 0;
  std::uint64_t end = 0;
  std::optional<std::uint64_t> sentence;
  std::optional<std::string> code;
  std::optional<std::string> official;
  std::optional<std::string> timex_type;
  std::optional<std::string> timex_value;
  RecordDate date;
};

struct RecordOfficial {
  std::string id;
  std::string name;
  std::optional<std::string> title;
  std::optional<std::string> role;
  std::optional<std::string> country;
  std::optional<std::string> province;
};

struct RecordDestination {
  std::optional<std::string> country;
  std::optional<std::string> province;
  std::optional<std::string> city;
  std::optional<std::string> region;
  friend bool operator==(const RecordDestination&, const RecordDestination&) = default;
};

struct RecordEvidence {
  std::uint64_t start = 0;
  std::uint64_t end = 0;
  std::string text;
};

struct RecordTrip {
  std::optional<std::string> id;
  std::optional<std::string> official;
  std::optional<std::string> traveller;
  std::optional<std::string> title;
  std::optional<std::string> home_country;
  std::optional<std::string> home_province;
  std::vector<RecordDestination> destinations;
  std::optional<std::string> status;
  std::optional<RecordDate> start;
  std::optional<RecordDate> end;
  std::optional<std::uint64_t> duration_days;
  std::vector<RecordEvidence> evidence;
};

struct Record {
  RecordLocation where;
  std::string id;  ///< of the document
  std::optional<std::string> date;
  std::optional<std::string> text;
  std::optional<std::uint64_t> length;
  std::optional<std::uint64_t> sentences;
  bool byte_offsets = false;         ///< offsets are UTF-8 bytes rather than code points
  std::optional<std::string> error;  ///< the document could not be processed, and nothing follows
  std::vector<RecordMention> mentions;
  std::vector<RecordOfficial> officials;
  std::vector<RecordTrip> trips;
};

}  // namespace dateline
