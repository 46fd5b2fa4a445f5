// SPDX-License-Identifier: Apache-2.0
#include "text/boilerplate.h"

#include <algorithm>
#include <array>

#include "text/punctuation.h"

namespace dateline {
namespace {

// Longer lines are prose, whatever they have in them.
constexpr std::uint32_t longest_line = 40;
constexpr std::uint32_t longest_byline = 25;

bool is_word(Shape shape) { return shape != Shape::number && shape != Shape::punctuation; }

bool is_byline_particle(std::string_view word) {
  constexpr std::array<std::string_view, 10> particles{"and", "at", "de",  "for", "from",
                                                       "in",  "of", "the", "van", "with"};
  return std::find(particles.begin(), particles.end(), word) != particles.end();
}

}  // namespace

bool BoilerplateTest::is_ended(std::uint32_t first, std::uint32_t last) const {
  std::uint32_t end = last - 1;
  while (end > first && is_closer(word(end))) --end;
  if (tokens_[end].shape != Shape::punctuation)
    return word(end).ends_with('.') && tokens_[end].shape != Shape::initial;
  return is_stop(word(end)) && !is_ellipsis(word(end));
}

bool BoilerplateTest::is_block(std::uint32_t first, std::uint32_t last) {
  if (last - first > longest_line) return false;
  if (is_buttons(first, last)) return true;
  if (is_ended(first, last)) return false;
  return is_byline(first, last) || is_link_list(first, last) || has_label(first, last);
}

bool BoilerplateTest::is_sentence(std::uint32_t first, std::uint32_t last) {
  const bool bracketed = word(first) == "(" || word(first) == "[";
  if (last - first > longest_line || (bracketed && last - first < 3)) return false;
  const Cue cue = cues_.find(text_, tokens_, bracketed ? first + 1 : first, last, scratch_);
  return cue.kinds.start || (cue.kinds.open && (bracketed || !is_ended(first, last)));
}

// "202", "SHARE", "Share Tweet Email", "Comments (3)", "###"
bool BoilerplateTest::is_buttons(std::uint32_t first, std::uint32_t last) {
  for (std::uint32_t i = first; i < last;) {
    if (!is_word(tokens_[i].shape)) {
      ++i;
      continue;
    }
    const Cue cue = cues_.find(text_, tokens_, i, last, scratch_);
    if (!cue.kinds.whole) return false;
    i += cue.tokens;
  }
  return true;
}

bool BoilerplateTest::has_label(std::uint32_t first, std::uint32_t last) {
  for (std::uint32_t i = first; i < last; ++i) {
    if (is_word(tokens_[i].shape) && cues_.find(text_, tokens_, i, last, scratch_).kinds.label) return true;
  }
  return false;
}

bool BoilerplateTest::is_byline(std::uint32_t first, std::uint32_t last) const {
  const std::string_view by = word(first);
  if ((by != "By" && by != "BY" && by != "by") || last - first < 2 || last - first > longest_byline)
    return false;
  if (!is_word(tokens_[first + 1].shape) || tokens_[first + 1].shape == Shape::lower) return false;
  for (std::uint32_t i = first + 1; i < last; ++i) {
    if (tokens_[i].shape == Shape::lower && !is_byline_particle(word(i))) return false;
  }
  return true;
}

// "News | Counties | Politics", "Home United States USA — China China’s provincial leaders …"
bool BoilerplateTest::is_link_list(std::uint32_t first, std::uint32_t last) const {
  std::uint32_t separators = 0;
  for (std::uint32_t i = first; i < last; ++i) separators += is_separator(i, last) ? 1U : 0U;
  if (separators >= 2) return true;
  const bool from_home = word(first) == "Home" || word(first) == "HOME";
  if (!from_home || last - first < 3 || !is_word(tokens_[first + 1].shape))
    return from_home && separators > 0;
  const bool next_link = tokens_[first + 1].shape != Shape::lower && tokens_[first + 2].shape != Shape::lower;
  return next_link && (separators > 0 || is_ellipsis(word(last - 1)));
}

bool BoilerplateTest::is_separator(std::uint32_t i, std::uint32_t last) const {
  if (tokens_[i].shape != Shape::punctuation) return false;
  const std::string_view mark = word(i);
  if (mark == "|" || mark == "›" || mark == "→") return true;
  const bool spaced = tokens_[i].space_before && i + 1 < last && tokens_[i + 1].space_before;
  return spaced && (mark == "»" || mark == ">" || mark == "/" || mark == "·" || mark == "•");
}

}  // namespace dateline
