// SPDX-License-Identifier: Apache-2.0
// Rules about mentions and the spans of evidence.
#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <tuple>

#include "check/data_rule.h"
#include "records/describe.h"
#include "records/excerpt.h"
#include "text/one_line.h"

namespace dateline {
namespace {

std::string named(const RecordMention& mention) {
  return fmt::format("{} '{}' at {}", mention.type, one_line(mention.text), mention.start);
}

void span_length(const RecordScope& scope, const Emit& emit) {
  for (const RecordMention& mention : scope.record.mentions) {
    const std::uint64_t length = length_of(mention.text, scope.record.byte_offsets);
    if (mention.end < mention.start || mention.end - mention.start != length)
      emit(fmt::format("{} ends at {}, but its text is {} long", named(mention), mention.end, length));
  }
}

void outside(const RecordScope& scope, const Emit& emit) {
  for (const RecordMention& mention : scope.record.mentions) {
    if (scope.record.length && mention.end > *scope.record.length)
      emit(fmt::format("{} ends at {}, after the text ({})", named(mention), mention.end,
                       *scope.record.length));
    if (scope.record.sentences && mention.sentence && *mention.sentence >= *scope.record.sentences)
      emit(fmt::format("{} is in sentence {} of {}", named(mention), *mention.sentence,
                       *scope.record.sentences));
  }
}

void check_text(const RecordScope& scope, const Emit& emit, std::uint64_t start, std::uint64_t end,
                std::string_view text, const std::string& what) {
  const auto found = slice(*scope.text, start, end, scope.record.byte_offsets);
  if (!found) return emit(fmt::format("{}: the text has nothing at {} to {}", what, start, end));
  if (*found != text) emit(fmt::format("{}: the text there is '{}'", what, one_line(*found)));
}

void offsets(const RecordScope& scope, const Emit& emit) {
  if (!scope.text) return;
  for (const RecordMention& mention : scope.record.mentions)
    check_text(scope, emit, mention.start, mention.end, mention.text, named(mention));
  for (const RecordTrip& trip : scope.record.trips) {
    for (const RecordEvidence& evidence : trip.evidence)
      check_text(scope, emit, evidence.start, evidence.end, evidence.text,
                 fmt::format("evidence of trip {}", trip.id.value_or("?")));
  }
}

bool exists(const RecordMention& mention, const KnownPlaces& places) {
  const std::string& code = *mention.code;
  if (mention.type == "province") return places.province(code);
  if (mention.type == "region") return places.region(code);
  return places.country(code) || (mention.type == "demonym" && places.province(code));
}

void codes(const RecordScope& scope, const Emit& emit) {
  for (const RecordMention& mention : scope.record.mentions) {
    if (mention.code && !exists(mention, scope.places))
      emit(fmt::format("{} has code {}, which no {} has", named(mention), *mention.code,
                       mention.type == "city" ? "country" : mention.type));
  }
}

void officials(const RecordScope& scope, const Emit& emit) {
  std::set<std::string_view> ids;
  for (const RecordOfficial& official : scope.record.officials) ids.insert(official.id);
  for (const RecordMention& mention : scope.record.mentions) {
    if (mention.official && ids.count(*mention.official) == 0)
      emit(fmt::format("{} refers to official {}, who is not there", named(mention), *mention.official));
  }
}

void duplicates(const RecordScope& scope, const Emit& emit) {
  std::set<std::tuple<std::string_view, std::uint64_t, std::uint64_t>> seen;
  for (const RecordMention& mention : scope.record.mentions) {
    if (!seen.emplace(mention.type, mention.start, mention.end).second)
      emit(fmt::format("{} is there twice", named(mention)));
  }
}

void windows(const RecordScope& scope, const Emit& emit) {
  for (const RecordMention& mention : scope.record.mentions) {
    const auto& [edtf, earliest, latest] = mention.date;
    if (earliest && latest && *earliest > *latest)
      emit(fmt::format("{}: earliest {} is after latest {}", named(mention), *earliest, *latest));
  }
}

}  // namespace

const std::vector<RecordRule>& mention_rules() {
  static const std::vector<RecordRule> rules{
      {{"MEN001", "span-length", Level::error, "A mention's span is not as long as its text."}, span_length},
      {{"MEN002", "span-outside", Level::error, "A mention lies outside the text or its sentences."},
       outside},
      {{"MEN003", "span-text", Level::error,
        "The text at a span of a mention or of evidence is another (--texts or --with-text)."},
       offsets},
      {{"MEN004", "unknown-code", Level::error, "A mention's code does not exist."}, codes},
      {{"MEN005", "unknown-official", Level::error, "A mention refers to an official who is not there."},
       officials},
      {{"MEN006", "duplicate-mention", Level::error, "Two mentions have one type and span."}, duplicates},
      {{"MEN007", "date-window", Level::error, "A date's earliest day is after its latest."}, windows},
  };
  return rules;
}

}  // namespace dateline
