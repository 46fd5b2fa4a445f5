// SPDX-License-Identifier: Apache-2.0
// ICU's converters, by the names that the web gives them.
#pragma once

#include <unicode/ucnv.h>

#include <memory>
#include <string>

namespace dateline {

struct CloseConverter {
  void operator()(UConverter* converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, CloseConverter>;

/// The name of the character set that a label means on the web (Encoding Standard, 4.2): Windows-1252 for
/// ISO-8859-1 and ASCII, GB18030 for GB2312 and GBK; others in small letters.
[[nodiscard]] std::string web_charset(const std::string& label);

/// Null where there is none of that name.
[[nodiscard]] Converter open_converter(const std::string& label);

}  // namespace dateline
