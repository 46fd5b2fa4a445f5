// SPDX-License-Identifier: Apache-2.0
// Whether a line or sentence is page furniture: breadcrumbs, counters, bylines, notices.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/cues.h"
#include "text/token.h"

namespace dateline {

/// Asks about the tokens [first, last) of one text.
class BoilerplateTest {
 public:
  BoilerplateTest(std::string_view text, const std::vector<Token>& tokens, const Cues& cues)
      : text_(text), tokens_(tokens), cues_(cues) {}

  /// A whole block.
  [[nodiscard]] bool is_block(std::uint32_t first, std::uint32_t last);

  /// A sentence of a block that is not boilerplate: "Continue reading...", "(Reporting by …)".
  [[nodiscard]] bool is_sentence(std::uint32_t first, std::uint32_t last);

  /// "By Jane Doe", "By He Minru in Guiyang | China Daily | Updated: 2018-10-19 07:40"
  [[nodiscard]] bool is_byline(std::uint32_t first, std::uint32_t last) const;

  /// Whether . ! or ? ends it, perhaps inside quotes or brackets; an ellipsis does not count.
  [[nodiscard]] bool is_ended(std::uint32_t first, std::uint32_t last) const;

 private:
  [[nodiscard]] std::string_view word(std::uint32_t i) const { return tokens_[i].span.in(text_); }
  [[nodiscard]] bool is_buttons(std::uint32_t first, std::uint32_t last);
  [[nodiscard]] bool has_label(std::uint32_t first, std::uint32_t last);
  [[nodiscard]] bool is_link_list(std::uint32_t first, std::uint32_t last) const;
  [[nodiscard]] bool is_separator(std::uint32_t i, std::uint32_t last) const;

  std::string_view text_;
  const std::vector<Token>& tokens_;
  const Cues& cues_;
  std::string scratch_;
};

}  // namespace dateline
