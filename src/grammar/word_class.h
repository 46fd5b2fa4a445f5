// SPDX-License-Identifier: Apache-2.0
// A word list asked about single tokens, whatever items the phases have made of them.
#pragma once

#include <optional>
#include <string_view>

#include "grammar/analysis.h"

namespace dateline {

/// The words of a list, in any letter case.
class WordClass {
 public:
  WordClass(const Lexicon& lexicon, std::string_view list) : lexicon_(lexicon), id_(lexicon.class_id(list)) {}

  /// What the list says of the token, "" where it only lists it; nothing where it does not.
  [[nodiscard]] std::optional<std::string_view> value(const Analysis& analysis, std::uint32_t token) const;

  [[nodiscard]] bool has(const Analysis& analysis, std::uint32_t token) const {
    return value(analysis, token).has_value();
  }

 private:
  const Lexicon& lexicon_;
  ClassId id_;
};

}  // namespace dateline
