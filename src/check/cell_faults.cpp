// SPDX-License-Identifier: Apache-2.0
#include "check/cell_faults.h"

#include <fmt/format.h>

#include <algorithm>

#include "data/line_reader.h"

namespace dateline {
namespace {

// A letter of UTF-8 that was read as Latin-1 and written as UTF-8 again is U+00C3 and one of U+0080 to
// U+00BF.
bool is_garbled(std::string_view text) {
  if (text.find("\xEF\xBF\xBD") != std::string_view::npos) return true;
  for (std::size_t at = text.find("\xC3\x83"); at != std::string_view::npos;
       at = text.find("\xC3\x83", at + 1)) {
    if (at + 2 < text.size() && static_cast<unsigned char>(text[at + 2]) == 0xC2) return true;
  }
  return false;
}

bool has_control(std::string_view text) {
  return std::any_of(text.begin(), text.end(),
                     [](char byte) { return static_cast<unsigned char>(byte) < 0x20 || byte == 0x7F; });
}

}  // namespace

std::vector<std::string> cell_faults(std::string_view cell) {
  std::vector<std::string> faults;
  if (trimmed(cell).size() != cell.size()) faults.emplace_back("blanks around the text of a cell");
  if (is_garbled(cell)) faults.push_back(fmt::format("'{}' looks garbled by a wrong encoding", cell));
  if (has_control(cell)) faults.emplace_back("control characters");
  return faults;
}

}  // namespace dateline
