// SPDX-License-Identifier: Apache-2.0
// JSON, appended to a string as it is told.
#pragma once

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

namespace dateline {

/// Emits one value; commas, line breaks and escapes are its business. The caller keeps keys apart from
/// values and closes what it opens. `indent` is the number of blanks that a record is indented by when it
/// is pretty-printed; without it everything goes on one line.
class JsonEmitter {
 public:
  explicit JsonEmitter(std::string& out, std::optional<unsigned> indent = std::nullopt)
      : out_(out), indent_(indent) {}

  void open_object() { open('{'); }
  void close_object() { close('}'); }
  void open_array() { open('['); }
  void close_array() { close(']'); }

  /// `name` is written as it is: it must need no escapes.
  void key(std::string_view name);

  void value(std::nullptr_t);
  void value(std::string_view text);
  void value(std::uint64_t number);
  void fraction(double number);        ///< with four decimals
  template <std::same_as<int> Number>  // a signed one; no other type may come here by conversion
  void value(Number number) {
    literal(std::to_string(number));
  }
  template <std::same_as<bool> Truth>
  void value(Truth truth) {
    literal(truth ? "true" : "false");
  }
  template <typename Value>
  void value(const std::optional<Value>& optional) {
    optional ? value(*optional) : value(nullptr);
  }

  template <typename Value>
  void field(std::string_view name, const Value& content) {
    key(name);
    value(content);
  }

 private:
  void open(char bracket);
  void close(char bracket);
  void item();
  void literal(std::string_view text);
  void line_break();

  std::string& out_;
  std::optional<unsigned> indent_;
  unsigned depth_ = 0;
  bool first_ = true;      ///< nothing yet in the innermost bracket
  bool after_key_ = true;  ///< the next value follows a key, or is the outermost one
};

/// Appends `text` as a JSON string. U+2028 and U+2029 are escaped too: JavaScript ends lines there.
void append_json_string(std::string& out, std::string_view text);

}  // namespace dateline
