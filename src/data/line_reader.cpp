// SPDX-License-Identifier: Apache-2.0
#include "data/line_reader.h"

#include <simdjson.h>

#include <algorithm>

namespace dateline {

LineReader::LineReader(DataFile file) : file_(file), rest_(file.content) {
  if (!simdjson::validate_utf8(rest_.data(), rest_.size())) {
    throw DataError({.file = file.name}, "is not UTF-8");
  }
  constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
  if (rest_.starts_with(byte_order_mark)) rest_.remove_prefix(byte_order_mark.size());
}

bool LineReader::next() {
  while (!rest_.empty()) {
    const std::size_t end = std::min(rest_.find('\n'), rest_.size());
    line_ = rest_.substr(0, end);
    rest_.remove_prefix(std::min(end + 1, rest_.size()));
    ++number_;
    if (line_.ends_with('\r')) line_.remove_suffix(1);
    if (!line_.starts_with('#') && !trimmed(line_).empty()) return true;
  }
  return false;
}

DataLocation LineReader::where(std::string_view part) const {
  std::uint32_t column = 1;
  for (const char* at = line_.data(); at < part.data(); ++at) {
    column += (static_cast<unsigned char>(*at) & 0xC0U) != 0x80U ? 1 : 0;
  }
  return {file_.name, number_, column, line_};
}

void LineReader::fail(std::string_view part, std::string_view message) const {
  throw DataError(where(part), message);
}

std::string_view trimmed(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \t");
  if (first == std::string_view::npos) return text.substr(text.size());
  return text.substr(first, text.find_last_not_of(" \t") + 1 - first);
}

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  for (;;) {
    const std::size_t end = text.find(separator);
    if (end == std::string_view::npos) break;
    parts.push_back(text.substr(0, end));
    text.remove_prefix(end + 1);
  }
  parts.push_back(text);
  return parts;
}

}  // namespace dateline
