// SPDX-License-Identifier: Apache-2.0
#include "dateline/data_error.h"

#include <fmt/format.h>

namespace dateline {
namespace {

std::string report(const DataLocation& where, std::string_view message) {
  if (where.line == 0) return fmt::format("{}: {}", where.file, message);
  // Tabs are kept in the padding, so that the caret stands under its column in any terminal.
  std::string padding;
  std::uint32_t column = 1;
  for (const char byte : where.line_text) {
    if (column >= where.column) break;
    if ((static_cast<unsigned char>(byte) & 0xC0U) == 0x80U) continue;
    padding.push_back(byte == '\t' ? '\t' : ' ');
    ++column;
  }
  return fmt::format("{}:{}:{}: {}\n  {}\n  {}^", where.file, where.line, where.column, message,
                     where.line_text, padding);
}

}  // namespace

DataError::DataError(const DataLocation& where, std::string_view message)
    : std::runtime_error(report(where, message)),
      file_(where.file),
      line_(where.line),
      column_(where.line > 0 ? where.column : 0),
      message_(message) {}

}  // namespace dateline
