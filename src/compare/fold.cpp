// SPDX-License-Identifier: Apache-2.0
#include "compare/fold.h"

#include <utf8proc.h>

#include <array>

#include "text/utf8.h"

namespace dateline {
namespace {

/// No code point decomposes into more.
constexpr std::size_t longest_decomposition = 18;

class Folder {
 public:
  void take(utf8proc_int32_t code_point) {
    std::array<utf8proc_int32_t, longest_decomposition> parts{};
    constexpr auto options =
        static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | static_cast<int>(UTF8PROC_COMPAT));
    int boundary = 0;
    const auto count = utf8proc_decompose_char(code_point, parts.data(), parts.size(), options, &boundary);
    for (std::size_t index = 0; index < static_cast<std::size_t>(count > 0 ? count : 0); ++index)
      put(parts.at(index));
  }

  [[nodiscard]] std::string text() && { return std::move(text_); }

 private:
  void put(utf8proc_int32_t part) {
    if (utf8proc_get_property(part)->combining_class != 0) return;
    const bool upper = part >= 'A' && part <= 'Z';
    if (!upper && !(part >= 'a' && part <= 'z') && !(part >= '0' && part <= '9')) {
      gap_ = true;
      return;
    }
    if (gap_ && !text_.empty()) text_.push_back(' ');
    gap_ = false;
    text_.push_back(static_cast<char>(upper ? part - 'A' + 'a' : part));
  }

  std::string text_;
  bool gap_ = false;
};

}  // namespace

std::string folded(std::string_view text) {
  Folder folder;
  for (std::size_t at = 0; at < text.size();)
    folder.take(static_cast<utf8proc_int32_t>(decode_utf8(text, at)));
  return std::move(folder).text();
}

std::vector<std::string_view> words_of(std::string_view folded) {
  std::vector<std::string_view> words;
  while (!folded.empty()) {
    const std::size_t blank = folded.find(' ');
    words.push_back(folded.substr(0, blank));
    folded.remove_prefix(blank == std::string_view::npos ? folded.size() : blank + 1);
  }
  return words;
}

}  // namespace dateline
