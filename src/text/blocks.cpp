// SPDX-License-Identifier: Apache-2.0
#include "text/blocks.h"

#include <algorithm>
#include <span>

#include "text/punctuation.h"

namespace dateline {
namespace {

struct Line {
  std::uint32_t first = 0;  // tokens [first, last), not empty
  std::uint32_t last = 0;
  bool after_blank = false;
};

// The lines with tokens on them.
std::vector<Line> find_lines(std::string_view text, const std::vector<Token>& tokens) {
  std::vector<Line> lines;
  std::uint32_t first = 0;
  const auto size = static_cast<std::uint32_t>(tokens.size());
  bool after_blank = true;
  for (std::size_t begin = 0; first < size;) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    std::uint32_t last = first;
    while (last < size && tokens[last].span.begin < end) ++last;
    if (last > first) lines.push_back({first, last, after_blank});
    after_blank = last == first;
    first = last;
    begin = end + 1;
  }
  return lines;
}

// The lines between two blank ones.
class Paragraph {
 public:
  Paragraph(std::string_view text, const std::vector<Token>& tokens, std::span<const Line> lines)
      : text_(text), tokens_(tokens), lines_(lines) {
    for (const Line& line : lines) longest_ = std::max(longest_, size_of(line));
    // A list's last line has no full stop, a paragraph's has; a cut-off paragraph is known by its height.
    is_prose_ = lines.size() > 3 || ends_with_stop(lines.back());
  }

  void append_blocks(std::vector<Block>& blocks) const {
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (i > 0 && goes_on(lines_[i - 1], lines_[i])) {
        blocks.back().last = lines_[i].last;
      } else {
        blocks.push_back({lines_[i].first, lines_[i].last});
      }
    }
  }

 private:
  static constexpr std::size_t narrowest_wrap = 40;

  [[nodiscard]] std::size_t size_of(const Line& line) const {
    return tokens_[line.last - 1].span.end - tokens_[line.first].span.begin;
  }
  [[nodiscard]] std::string_view word(std::uint32_t token) const { return tokens_[token].span.in(text_); }

  [[nodiscard]] bool ends_with_stop(const Line& line) const {
    std::uint32_t last = line.last - 1;
    while (last > line.first && is_closer(word(last))) --last;
    return is_stop(word(last)) || word(last).ends_with('.');
  }

  // "• ", "- ", "1. ", "2) "
  [[nodiscard]] bool is_item(const Line& line) const {
    const std::string_view first = word(line.first);
    if (line.last - line.first < 2) return false;
    if (is_bullet(first)) return tokens_[line.first + 1].space_before;
    const std::string_view second = word(line.first + 1);
    return tokens_[line.first].shape == Shape::number && first.size() <= 2 &&
           (second == "." || second == ")");
  }

  [[nodiscard]] bool is_all_capitals(const Line& line) const {
    bool any_upper = false;
    for (std::uint32_t i = line.first; i < line.last; ++i) {
      const Shape shape = tokens_[i].shape;
      if (shape == Shape::lower || shape == Shape::capitalised) return false;
      any_upper |= shape == Shape::upper;
    }
    return any_upper;
  }

  // Whether the text of `line` goes on in `next`.
  [[nodiscard]] bool goes_on(const Line& line, const Line& next) const {
    if (is_item(next)) return false;
    if (ends_with_stop(line)) return is_full(line, next);
    if (tokens_[next.first].shape == Shape::lower || word(line.last - 1) == ",") return true;
    return is_prose_ && is_full(line, next) && is_all_capitals(line) == is_all_capitals(next);
  }

  // Whether the next line's first word had no room on this one.
  [[nodiscard]] bool is_full(const Line& line, const Line& next) const {
    const std::size_t size = size_of(line);
    return size >= narrowest_wrap && size + 1 + tokens_[next.first].span.size() > longest_;
  }

  std::string_view text_;
  const std::vector<Token>& tokens_;
  std::span<const Line> lines_;
  std::size_t longest_ = 0;
  bool is_prose_ = false;
};

}  // namespace

std::vector<Block> find_blocks(std::string_view text, const std::vector<Token>& tokens) {
  const std::vector<Line> lines = find_lines(text, tokens);
  std::vector<Block> blocks;
  for (std::size_t first = 0; first < lines.size();) {
    std::size_t last = first + 1;
    while (last < lines.size() && !lines[last].after_blank) ++last;
    Paragraph(text, tokens, std::span(lines).subspan(first, last - first)).append_blocks(blocks);
    first = last;
  }
  return blocks;
}

}  // namespace dateline
