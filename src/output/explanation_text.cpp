// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <iterator>

#include "output/explanation.h"
#include "output/offsets.h"
#include "output/values.h"
#include "text/one_line.h"

namespace dateline {
namespace {

class Telling {
 public:
  Telling(std::string& out, const Explained& explained)
      : out_(out), explained_(explained), offsets_(explained.document, OffsetUnit::codepoint) {}

  void tell(const Answer& answer) {
    for (const Mention* mention : answer.mentions) tell(*mention);
    for (const ExplainedName* name : answer.names) tell(*name);
  }

 private:
  template <typename... Values>
  void line(fmt::format_string<Values...> format, Values&&... values) {
    fmt::format_to(std::back_inserter(out_), format, std::forward<Values>(values)...);
  }

  std::string where(std::string_view rule) const {
    const std::string location = explained_.rule_location(rule);
    return location.empty() ? std::string(rule) : fmt::format("{} ({})", rule, location);
  }

  std::string quoted(Span span) const {
    std::string text;
    append_one_line(text, span.in(explained_.document.text));
    return fmt::format("{}:{} “{}”", offsets_.at(span.begin), offsets_.at(span.end), text);
  }

  void tell(const Mention& mention) {
    line("{} {}", quoted(mention.span), name_of(mention.type));
    if (mention.code) line(" {}", *mention.code);
    if (mention.role) line(" {}", *mention.role);
    if (mention.date) line(" {}", mention.date->value);
    line(", by {}\n", where(mention.rule));
  }

  void tell(const ExplainedName& name) {
    line("{} {}; needed: {} points\n", quoted(name.span), name.accepted ? "is a place" : "is no place",
         explained_.extraction.explanation->points_needed);
    bool first = name.accepted;
    for (const ExplainedMeaning& meaning : name.meanings) {
      line("  {} {} {}, {} ({}:{}): {}\n", first ? "+" : "-", name_of(meaning.type), meaning.code,
           meaning.name, meaning.file, meaning.line, meaning.points);
      first = false;
      for (const Reason& reason : meaning.reasons) {
        line("      {:+} {}", reason.points, reason.evidence);
        if (reason.rule) line(", by {}", where(*reason.rule));
        line("\n");
      }
    }
  }

  std::string& out_;
  const Explained& explained_;
  Offsets offsets_;
};

}  // namespace

void append_explanation_text(std::string& out, const Explained& explained, const Answer& answer) {
  Telling(out, explained).tell(answer);
}

}  // namespace dateline
