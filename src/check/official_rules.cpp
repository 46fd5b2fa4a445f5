// SPDX-License-Identifier: Apache-2.0
// Rules about officials.
#include <fmt/format.h>

#include <set>

#include "check/data_rule.h"
#include "records/describe.h"

namespace dateline {
namespace {

void duplicate_ids(const RecordScope& scope, const Emit& emit) {
  std::set<std::string_view> seen;
  for (const RecordOfficial& official : scope.record.officials) {
    if (!seen.insert(official.id).second) emit(fmt::format("two officials are {}", official.id));
  }
}

void codes(const RecordScope& scope, const Emit& emit) {
  for (const RecordOfficial& official : scope.record.officials) {
    if (official.country && !scope.places.country(*official.country))
      emit(fmt::format("{}: no country has code {}", describe(official), *official.country));
    if (official.province && !scope.places.province(*official.province))
      emit(fmt::format("{}: no province has code {}", describe(official), *official.province));
  }
}

void province_of_country(const RecordScope& scope, const Emit& emit) {
  for (const RecordOfficial& official : scope.record.officials) {
    if (official.country && official.province && !official.province->starts_with(*official.country + "-"))
      emit(fmt::format("{}: {} is no province of {}", describe(official), *official.province,
                       *official.country));
  }
}

}  // namespace

const std::vector<RecordRule>& official_rules() {
  static const std::vector<RecordRule> rules{
      {{"OFF001", "duplicate-official-id", Level::error, "Two officials of a document have one id."},
       duplicate_ids},
      {{"OFF002", "unknown-code", Level::error, "An official's country or province does not exist."}, codes},
      {{"OFF003", "province-of-country", Level::error, "An official's province is not of the country."},
       province_of_country},
  };
  return rules;
}

}  // namespace dateline
