// SPDX-License-Identifier: Apache-2.0
// What one document yielded.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "dateline/document.h"
#include "dateline/explanation.h"
#include "dateline/mention.h"
#include "dateline/official.h"
#include "dateline/span.h"
#include "dateline/trip.h"

namespace dateline {

enum class Severity : std::uint8_t { note, warning };

[[nodiscard]] std::string_view name_of(Severity severity);

/// Something the reader of the output should know about a document.
struct Diagnostic {
  std::string_view code;  ///< "date-conflict": docs/output-format.md has them all
  Severity severity = Severity::warning;
  std::string message;
};

struct Extraction {
  std::optional<Date> date;  ///< the document's date that relative dates were resolved against
  std::optional<DateSource> date_source;
  std::vector<Span> sentences;
  std::uint32_t tokens = 0;
  std::vector<Mention> mentions;  ///< in reading order
  std::vector<Official> officials;
  std::vector<Trip> trips;
  std::vector<Diagnostic> diagnostics;
  std::optional<Explanation> explanation;  ///< where it was asked for
};

}  // namespace dateline
