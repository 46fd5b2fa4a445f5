// SPDX-License-Identifier: Apache-2.0
// Rules about a record as a whole. DOC001 and DOC002 are found while reading (data_check.cpp).
#include <fmt/format.h>

#include "check/data_rule.h"
#include "input/day.h"
#include "records/excerpt.h"

namespace dateline {
namespace {

void failed(const RecordScope& scope, const Emit& emit) {
  if (scope.record.error) emit(fmt::format("could not be processed: {}", *scope.record.error));
}

void date(const RecordScope& scope, const Emit& emit) {
  if (!scope.record.date) return;
  const auto day = parse_day(*scope.record.date);
  if (!day) return emit(fmt::format("date {} is not on the calendar", *scope.record.date));
  const auto& years = scope.options.years;
  const int year = static_cast<int>(day->year());
  if (years && (year < years->first || year > years->last))
    emit(fmt::format("date {} is outside {}..{}", *scope.record.date, years->first, years->last));
}

void length(const RecordScope& scope, const Emit& emit) {
  if (!scope.text || !scope.record.length) return;
  const std::uint64_t length = length_of(*scope.text, scope.record.byte_offsets);
  if (length != *scope.record.length)
    emit(fmt::format("length is {}, but the text's is {}", *scope.record.length, length));
}

void no_text(const RecordScope& scope, const Emit& emit) {
  if (!scope.options.texts.empty() && !scope.text && !scope.record.error)
    emit("no text of this id among --texts");
}

}  // namespace

const std::vector<RecordRule>& document_rules() {
  static const std::vector<RecordRule> rules{
      {{"DOC003", "failed-document", Level::warning, "A document could not be processed."}, failed},
      {{"DOC004", "document-date", Level::error,
        "A document's date is not on the calendar, or outside --years."},
       date},
      {{"DOC005", "text-length", Level::error, "The record's length is not that of the text."}, length},
      {{"DOC006", "text-missing", Level::error, "No text of this id among --texts."}, no_text},
  };
  return rules;
}

}  // namespace dateline
