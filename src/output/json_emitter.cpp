// SPDX-License-Identifier: Apache-2.0
#include "output/json_emitter.h"

#include <fmt/format.h>

#include <array>
#include <iterator>

#include "output/values.h"

namespace dateline {
namespace {

/// Bytes that may not be copied as they are; 0xE2 begins U+2028 and U+2029.
constexpr std::array<bool, 256> special = [] {
  std::array<bool, 256> table{};
  for (std::size_t control = 0; control < 0x20; ++control) table[control] = true;
  table['"'] = table['\\'] = table[0xE2] = true;
  return table;
}();

/// Appends the escape of the special character at the front of `text` and returns its length in bytes.
std::size_t append_escape(std::string& out, std::string_view text) {
  constexpr std::string_view digits = "0123456789abcdef";
  switch (text[0]) {
    case '"':
      out.append("\\\"");
      return 1;
    case '\\':
      out.append("\\\\");
      return 1;
    case '\n':
      out.append("\\n");
      return 1;
    case '\r':
      out.append("\\r");
      return 1;
    case '\t':
      out.append("\\t");
      return 1;
    default:
      break;
  }
  const auto byte = static_cast<unsigned char>(text[0]);
  if (byte == 0xE2) {
    const bool separator = text.starts_with("\u2028") || text.starts_with("\u2029");
    if (separator)
      out.append(text.starts_with("\u2028") ? "\\u2028" : "\\u2029");
    else
      out.push_back(text[0]);
    return separator ? 3 : 1;
  }
  out.append("\\u00").push_back(digits[byte >> 4U]);
  out.push_back(digits[byte & 0xFU]);
  return 1;
}

}  // namespace

void append_json_string(std::string& out, std::string_view text) {
  out.push_back('"');
  std::size_t copied = 0;
  for (std::size_t at = 0; at < text.size();) {
    if (!special[static_cast<unsigned char>(text[at])]) {
      ++at;
      continue;
    }
    out.append(text, copied, at - copied);
    at += append_escape(out, text.substr(at));
    copied = at;
  }
  out.append(text, copied);
  out.push_back('"');
}

void JsonEmitter::key(std::string_view name) {
  item();
  out_.push_back('"');
  out_.append(name);
  out_.append(indent_ ? "\": " : "\":");
  after_key_ = true;
}

void JsonEmitter::value(std::nullptr_t) { literal("null"); }

void JsonEmitter::literal(std::string_view text) {
  item();
  out_.append(text);
}

void JsonEmitter::value(std::string_view text) {
  item();
  append_json_string(out_, text);
}

void JsonEmitter::value(std::uint64_t number) {
  item();
  append_number(out_, number);
}

void JsonEmitter::fraction(double number) {
  item();
  fmt::format_to(std::back_inserter(out_), "{:.4f}", number);
}

void JsonEmitter::open(char bracket) {
  item();
  out_.push_back(bracket);
  ++depth_;
  first_ = true;
}

void JsonEmitter::close(char bracket) {
  --depth_;
  if (!first_) line_break();
  out_.push_back(bracket);
  first_ = false;
}

/// Before every key, and every value that does not follow one.
void JsonEmitter::item() {
  if (after_key_) {
    after_key_ = false;
    return;
  }
  if (!first_) out_.push_back(',');
  first_ = false;
  line_break();
}

void JsonEmitter::line_break() {
  if (!indent_) return;
  out_.push_back('\n');
  out_.append(*indent_ + 2 * depth_, ' ');
}

}  // namespace dateline
