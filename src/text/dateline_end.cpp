// SPDX-License-Identifier: Apache-2.0
#include "text/dateline_end.h"

#include <algorithm>

#include "text/punctuation.h"

namespace dateline {
namespace {

// "AMSTERDAM FIXING - APRIL 7": a headline in capitals.
bool goes_on_in_capitals(const DatelineContext& context, std::uint32_t at) {
  const std::uint32_t next = at + 1;
  const std::uint32_t stop = std::min(next + 3, context.block.last);
  if (next == stop) return false;
  for (std::uint32_t i = next; i < stop; ++i) {
    const Shape shape = context.tokens[i].shape;
    if (shape == Shape::lower || shape == Shape::capitalised) return false;
  }
  return true;
}

// Not the breadcrumbs of "Home United States USA — China’s leaders take centre stage in..."
bool is_prose(const DatelineContext& context, std::uint32_t at) {
  std::uint32_t last = context.block.last - 1;
  while (last > at && is_closer(context.word(last))) --last;
  return is_stop(context.word(last)) && !is_ellipsis(context.word(last));
}

// "Angela Merkel – Chancellor of Germany – said": a parenthesis.
bool has_second_dash(const DatelineContext& context, std::uint32_t at) {
  const std::uint32_t stop = std::min(at + 40, context.block.last);
  for (std::uint32_t i = at + 1; i < stop && !is_stop(context.word(i)); ++i) {
    const Token& token = context.tokens[i];
    if (token.shape == Shape::punctuation && token.space_before && is_dash(context.word(i))) return true;
  }
  return false;
}

}  // namespace

bool ends_dateline_with_dash(const DatelineContext& context, const DatelineEvidence& seen, std::uint32_t at) {
  if (seen.words == 0) return seen.date && context.at_start;  // Aug 30 - Shares
  if (seen.date || seen.agency) return true;
  const bool more = at + 1 < context.block.last;
  if (more && context.tokens[at + 1].shape == Shape::lower) return false;
  if (seen.in_capitals() && (context.at_start || seen.comma)) return !goes_on_in_capitals(context, at);
  return context.at_start && seen.words <= 4 && is_prose(context, at) && !has_second_dash(context, at);
}

// "NEW DELHI: The"
bool ends_dateline_with_colon(const DatelineContext& context, const DatelineEvidence& seen,
                              std::uint32_t at) {
  if (!context.at_start || !seen.in_capitals() || seen.words > 3 || at + 1 == context.block.last)
    return false;
  return context.tokens[at + 1].shape != Shape::lower && !goes_on_in_capitals(context, at);
}

bool is_whole_dateline(const DatelineContext& context, const DatelineEvidence& seen) {
  if (seen.date) return seen.comma || seen.words <= 3;
  const bool more_follows = context.block.last < context.tokens.size();
  return context.at_start && more_follows && seen.in_capitals() && seen.words <= 2 && !seen.comma;
}

}  // namespace dateline
