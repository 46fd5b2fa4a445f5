// SPDX-License-Identifier: Apache-2.0
// One article, as it came in.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "dateline/date_value.h"
#include "dateline/span.h"

namespace dateline {

/// Where a document's date came from, in the order of preference.
enum class DateSource : std::uint8_t { option, field, dateline };

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
  std::vector<Utf8Repair> repairs;  ///< by offset
};

}  // namespace dateline
