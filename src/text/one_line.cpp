// SPDX-License-Identifier: Apache-2.0
#include "text/one_line.h"

namespace dateline {
namespace {

/// The length of the blank or control character (C0, DEL, C1) at the front of `text`; 0 if there is none.
std::size_t blank_size(std::string_view text) {
  const auto first = static_cast<unsigned char>(text[0]);
  if (first <= 0x20 || first == 0x7F) return 1;
  const bool c1 = first == 0xC2 && text.size() > 1 && static_cast<unsigned char>(text[1]) < 0xA0;
  return c1 ? 2 : 0;
}

}  // namespace

void append_one_line(std::string& out, std::string_view text) {
  bool pending = false;
  bool any = false;
  while (!text.empty()) {
    const std::size_t blank = blank_size(text);
    if (blank > 0) {
      pending = any;
    } else {
      if (pending) out.push_back(' ');
      pending = false;
      any = true;
      out.push_back(text[0]);
    }
    text.remove_prefix(blank > 0 ? blank : 1);
  }
}

std::string one_line(std::string_view text) {
  std::string line;
  append_one_line(line, text);
  return line;
}

}  // namespace dateline
