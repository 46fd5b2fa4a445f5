// SPDX-License-Identifier: Apache-2.0
// One article, as it came in.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "dateline/date_value.h"
#include "dateline/span.h"

namespace dateline {

/// Where a document's date came from, in the order of preference.
enum class DateSource : std::uint8_t {
  option,      ///< of the command line
  dates_file,  ///< a table of documents' dates
  field,       ///< of a JSON or CSV record
  json_ld,     ///< a page's datePublished
  meta,        ///< a page's meta element
  time,        ///< a page's time element
  dateline,    ///< in the text
  path,        ///< a file's name or a page's address
};

[[nodiscard]] std::string_view name_of(DateSource source);

/// What one source says of a document's date.
struct DateClaim {
  Date date;
  DateSource source = DateSource::field;
};

/// One invalid UTF-8 sequence that reading replaced by U+FFFD (3 bytes).
struct Utf8Repair {
  std::uint32_t offset = 0;       ///< byte offset of the U+FFFD in Document::text
  std::uint32_t input_bytes = 0;  ///< how many bytes of the input it stands for (1 to 3)
};

/// An article. `text` is valid UTF-8 and otherwise exactly what was read (BOM, CRLF and all); every offset
/// refers to it. `title` is context that the input kept apart from the text; nothing is extracted from it.
struct Document {
  std::string id;
  std::string source;
  std::string text;
  std::optional<std::string> title;
  std::optional<Date> date;
  std::optional<DateSource> date_source;
  /// Of dates like 03/04/2023. Where absent, the text's own dates tell it, or it is month_first.
  std::optional<DateOrder> date_order;
  /// What worse sources say, best first. The date in a path holds where the text's dateline has none; the
  /// others serve to tell of contradictions.
  std::vector<DateClaim> other_dates;
  std::vector<Utf8Repair> repairs;  ///< by offset
};

}  // namespace dateline
