// SPDX-License-Identifier: Apache-2.0
#include "output/explanation.h"

namespace dateline {

Answer answer(const Explained& explained, const std::optional<CodePoints>& range) {
  const Offsets offsets(explained.document, OffsetUnit::codepoint);
  const auto asked = [&](Span span) {
    return !range || (offsets.at(span.begin) < range->end && range->begin < offsets.at(span.end));
  };
  Answer answer;
  for (const Mention& mention : explained.extraction.mentions) {
    if (asked(mention.span)) answer.mentions.push_back(&mention);
  }
  for (const ExplainedName& name : explained.extraction.explanation->names) {
    if (asked(name.span)) answer.names.push_back(&name);
  }
  return answer;
}

}  // namespace dateline
