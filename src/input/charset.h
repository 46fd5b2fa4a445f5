// SPDX-License-Identifier: Apache-2.0
// Text in UTF-8 from bytes in any character set.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "text/utf8.h"

namespace dateline {

/// Whether there is a converter for a name such as "windows-1252" or "gbk".
[[nodiscard]] bool is_charset(const std::string& name);

/// Decodes by, in this order: a mark of UTF-16; the pattern of UTF-16 without one; UTF-8, if the bytes are
/// valid as such, whatever is declared; the `declared` character set, if there is such a one; GB18030, if all
/// that is not ASCII is made of its pairs; Windows-1252, if nothing is valid UTF-8 beyond ASCII; and
/// otherwise UTF-8 with repairs. As browsers do, Windows-1252 is what ISO-8859-1 and ASCII mean, and GB18030
/// what GB2312 and GBK mean. A UTF-8 mark stays, others go. Where another character set than UTF-8 was
/// damaged, each U+FFFD is a repair that stands for its own 3 bytes.
[[nodiscard]] DecodedText decode(std::string bytes, const std::optional<std::string>& declared);

/// Decodes by the given character set and no other.
[[nodiscard]] DecodedText decode_as(std::string bytes, const std::string& charset);

/// Where the text has U+FFFD, as repairs.
[[nodiscard]] std::vector<Utf8Repair> replacements_in(std::string_view text);

/// Whether bytes start or look like UTF-16.
[[nodiscard]] std::optional<std::string_view> utf16_kind(std::string_view head);

}  // namespace dateline
