// SPDX-License-Identifier: Apache-2.0
#include "input/converter.h"

#include <utility>

namespace dateline {

std::string web_charset(const std::string& label) {
  std::string name;
  for (const char c : label) name.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c);
  if (name == "iso-8859-1" || name == "iso8859-1" || name == "latin1" || name == "latin-1" || name == "l1" ||
      name == "us-ascii" || name == "ascii") {
    return "windows-1252";
  }
  if (name == "gb2312" || name == "gb_2312-80" || name == "gbk" || name == "x-gbk") return "gb18030";
  return name;
}

Converter open_converter(const std::string& label) {
  UErrorCode status = U_ZERO_ERROR;
  Converter converter(ucnv_open(web_charset(label).c_str(), &status));
  return U_SUCCESS(status) ? std::move(converter) : nullptr;
}

}  // namespace dateline
