// SPDX-License-Identifier: Apache-2.0
#include "records/record_text.h"

#include <algorithm>
#include <memory>

#include "input/input_file.h"

namespace dateline {
namespace {

constexpr std::size_t max_line_bytes = std::size_t{1} << 30;

std::string_view without_blanks(std::string_view text) {
  constexpr std::string_view blanks = " \t\r\n";
  const std::size_t first = text.find_first_not_of(blanks);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

/// Follows JSON text byte by byte: how deep in brackets it is, and whether in a string.
class Depth {
 public:
  void step(char byte) {
    if (in_string_) {
      in_string_ = escaped_ || byte != '"';
      escaped_ = !escaped_ && byte == '\\';
    } else if (byte == '"') {
      in_string_ = true;
    } else if (byte == '{' || byte == '[') {
      ++depth_;
    } else if (byte == '}' || byte == ']') {
      --depth_;
    }
  }
  [[nodiscard]] bool outside() const { return depth_ <= 0 && !in_string_; }

 private:
  int depth_ = 0;
  bool in_string_ = false;
  bool escaped_ = false;
};

}  // namespace

RecordText::RecordText(const std::string& path)
    : input_({path, path}, std::make_unique<InputFile>(path)), lines_(input_, max_line_bytes) {}

bool RecordText::next() { return array_.value_or(false) ? next_element() : next_line(); }

bool RecordText::next_line() {
  while (lines_.next()) {
    std::string_view line = lines_.line();
    if (lines_.number() == 1 && line.starts_with("\uFEFF")) line.remove_prefix(3);
    line = without_blanks(line);
    if (line.empty() && !lines_.too_long()) continue;
    line_ = lines_.number();
    if (!array_) {
      array_ = line.starts_with('[');
      if (*array_) {
        rest_.assign(line.substr(1)).push_back('\n');
        return next_element();
      }
    }
    text_ = line;
    return true;
  }
  return false;
}

/// Elements end where they close their first bracket; commas between them and the array's own end are
/// skipped.
bool RecordText::next_element() {
  constexpr std::string_view between = " \t\r\n,]";
  text_.clear();
  Depth depth;
  for (;;) {
    if (text_.empty()) {
      at_ = std::min(rest_.find_first_not_of(between, at_), rest_.size());
      line_ = lines_.number();
    }
    const std::size_t begin = at_;
    while (at_ < rest_.size()) {
      depth.step(rest_[at_++]);
      if (!depth.outside()) continue;
      text_.append(rest_, begin, at_ - begin);
      return true;
    }
    text_.append(rest_, begin);
    rest_.clear();
    at_ = 0;
    if (!lines_.next()) return !text_.empty();
    rest_.assign(lines_.line()).push_back('\n');
  }
}

}  // namespace dateline
