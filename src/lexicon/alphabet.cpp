// SPDX-License-Identifier: Apache-2.0
#include "lexicon/alphabet.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "text/utf8.h"

namespace dateline {

Symbol Alphabet::intern(ClassSet classes) {
  std::sort(classes.begin(), classes.end());
  classes.erase(std::unique(classes.begin(), classes.end()), classes.end());
  const auto [entry, added] = symbols_.try_emplace(std::move(classes), static_cast<Symbol>(sets_.size()));
  if (added) sets_.push_back(&entry->first);
  return entry->second;
}

bool Alphabet::has(Symbol symbol, ClassId id) const {
  return std::binary_search(sets_[symbol]->begin(), sets_[symbol]->end(), id);
}

char32_t Alphabet::code_point(std::size_t symbol) const {
  if (width() == 2) return static_cast<char32_t>(0x80 + symbol);
  const auto code_point = static_cast<char32_t>(0x800 + symbol);
  return code_point < 0xD800 ? code_point : code_point + 0x800;  // past the surrogates
}

void Alphabet::append(std::string& out, Symbol symbol) const { append_utf8(out, code_point(symbol)); }

std::string Alphabet::character_class(const std::vector<bool>& members) const {
  std::string ranges;
  for (std::size_t first = 0; first < members.size(); ++first) {
    if (!members[first]) continue;
    std::size_t last = first;
    while (last + 1 < members.size() && members[last + 1]) ++last;
    fmt::format_to(std::back_inserter(ranges), "\\x{{{:x}}}-\\x{{{:x}}}",
                   static_cast<std::uint32_t>(code_point(first)),
                   static_cast<std::uint32_t>(code_point(last)));
    first = last;
  }
  return ranges.empty() ? "[^\\x00-\\x{10FFFF}]" : fmt::format("[{}]", ranges);
}

}  // namespace dateline
