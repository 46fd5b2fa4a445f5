// SPDX-License-Identifier: Apache-2.0
#include "text/tokenizer.h"

#include <algorithm>
#include <array>

#include "text/letters_in_eight.h"
#include "text/utf8.h"

namespace dateline {
namespace {

// What a byte may be. Bytes above 0x7F are decoded and asked again.
enum ByteClass : std::uint8_t {
  lower_letter = 1,
  upper_letter = 2,
  digit = 4,
  space = 8,
  repeats = 16,  // punctuation whose runs are one token: "--", "...", "``"
  above_ascii = 32,
  continues_word = 64,  // behind a letter, may belong to the word: digits, apostrophes, stops, above ASCII
};

constexpr std::uint8_t letter = lower_letter | upper_letter;

constexpr std::array<std::uint8_t, 256> make_byte_classes() {
  std::array<std::uint8_t, 256> classes{};
  for (unsigned byte = 0; byte < 256; ++byte) {
    if (byte >= 'a' && byte <= 'z') classes[byte] = lower_letter;
    if (byte >= 'A' && byte <= 'Z') classes[byte] = upper_letter;
    if (byte >= '0' && byte <= '9') classes[byte] = digit | continues_word;
    if (byte == ' ' || (byte >= '\t' && byte <= '\r')) classes[byte] = space;
    if (std::string_view("-.`'*=_#~!?+").find(static_cast<char>(byte)) != std::string_view::npos) {
      classes[byte] = repeats;
    }
    if (byte == '.' || byte == '\'') classes[byte] = repeats | continues_word;
    if (byte >= 0x80) classes[byte] = above_ascii | continues_word;
  }
  return classes;
}

constexpr std::array<std::uint8_t, 256> byte_classes = make_byte_classes();

class Tokenizer {
 public:
  Tokenizer(std::string_view text, const Abbreviations& abbreviations, std::vector<Token>& tokens)
      : text_(text), abbreviations_(abbreviations), tokens_(tokens) {}

  void run() {
    while (skip_space()) {
      const std::uint8_t first = class_at(at_);
      if ((first & letter) != 0) {
        word();
      } else if ((first & digit) != 0) {
        number();
      } else if ((first & above_ascii) != 0 && is_letter(code_point_at(at_))) {
        word();
      } else if (ends_possessive(at_)) {
        emit(at_ + apostrophe_size(at_) + 1, Shape::punctuation);
      } else {
        punctuation(first);
      }
    }
  }

 private:
  // Past the end everything is class 0: no letter, no digit, no space.
  [[nodiscard]] std::uint8_t class_at(std::size_t at) const {
    return at < text_.size() ? byte_classes[static_cast<unsigned char>(text_[at])] : std::uint8_t{0};
  }
  [[nodiscard]] bool is_digit_at(std::size_t at) const { return (class_at(at) & digit) != 0; }
  [[nodiscard]] bool is_at(std::size_t at, char c) const { return at < text_.size() && text_[at] == c; }
  [[nodiscard]] char32_t code_point_at(std::size_t at) const { return decode_utf8(text_, at); }
  [[nodiscard]] bool is_letter_at(std::size_t at) const {
    const std::uint8_t c = class_at(at);
    return (c & letter) != 0 || ((c & above_ascii) != 0 && is_letter(code_point_at(at)));
  }

  // False at the text's end.
  bool skip_space() {
    space_before_ = at_ == 0;
    for (;;) {
      const std::uint8_t c = class_at(at_);
      if (c == space) {
        ++at_;
      } else if ((c & above_ascii) != 0) {
        std::size_t after = at_;
        if (!is_space(decode_utf8(text_, after))) return true;
        at_ = after;
      } else {
        return at_ < text_.size();
      }
      space_before_ = true;
    }
  }

  void emit(std::size_t end, Shape shape) {
    tokens_.push_back(
        {{static_cast<std::uint32_t>(at_), static_cast<std::uint32_t>(end)}, shape, space_before_});
    at_ = end;
  }

  // Bytes of an apostrophe at `at`: ' or, in three bytes, ’ or ‘ (which stands for the ʻ of Oʻzbekiston).
  [[nodiscard]] std::size_t apostrophe_size(std::size_t at) const {
    if (is_at(at, '\'')) return 1;
    if (!is_at(at, '\xE2')) return 0;
    const std::string_view three = text_.substr(std::min(at, text_.size()), 3);
    return three == "\u2019" || three == "\u2018" ? 3 : 0;
  }

  // Whether "'s" and no further letter stands at `at`.
  [[nodiscard]] bool ends_possessive(std::size_t at) const {
    const std::size_t size = apostrophe_size(at);
    if (size == 0 || (!is_at(at + size, 's') && !is_at(at + size, 'S'))) return false;
    return !is_letter_at(at + size + 1) && !is_digit_at(at + size + 1);
  }

  // What the letters of a word were.
  struct Letters {
    bool first_upper = false;
    bool any_lower = false;
    std::size_t count = 0;  // one is told from more; letters above ASCII count each

    [[nodiscard]] Shape shape() const {
      if (!first_upper) return Shape::lower;
      if (any_lower) return Shape::capitalised;
      return count > 1 ? Shape::upper : Shape::initial;
    }
  };

  // Letters, marks and digits from `at` on; returns their end.
  std::size_t letters_from(std::size_t at, Letters& letters) const {
    for (;;) {
      const std::size_t run = at;
      std::uint8_t seen = 0;
      std::uint8_t c = class_at(at);
      if (letters.count == 0) letters.first_upper = c == upper_letter;
      for (; (c & (letter | digit)) != 0; c = class_at(++at)) seen |= c;
      letters.any_lower |= (seen & lower_letter) != 0;
      letters.count += at - run;
      if ((c & above_ascii) == 0) return at;
      std::size_t after = at;
      const char32_t decoded = decode_utf8(text_, after);
      if (!is_letter(decoded)) return at;
      const bool upper = is_upper(decoded);
      if (letters.count == 0) letters.first_upper = upper;
      letters.any_lower |= !upper && !is_mark(decoded);
      letters.count += is_mark(decoded) ? 0U : 1U;
      at = after;
    }
  }

  // Combining marks and what else continues a word without being a letter of either case.
  static bool is_mark(char32_t c) {
    return (c >= 0x300 && c <= 0x36F) || c == 0xAD || c == 0x200C || c == 0x200D ||
           (c >= 0xFE00 && c <= 0xFE0F);
  }

  // Most words are ASCII letters with nothing behind them that could belong to them.
  bool plain_word() {
    std::size_t end = at_;
    bool any_lower = false;
    for (;;) {
      const LeadingLetters found = letters_in_eight(text_.data() + end, text_.size() - end);
      end += found.length;
      any_lower |= found.any_lower;
      if (found.length < 8) break;
    }
    if ((class_at(end) & continues_word) != 0) return false;
    emit(end, Letters{class_at(at_) == upper_letter, any_lower, end - at_}.shape());
    return true;
  }

  void word() {
    if (plain_word()) return;
    Letters letters;
    std::size_t end = letters_from(at_, letters);
    for (;;) {
      const std::size_t apostrophe = apostrophe_size(end);
      if (apostrophe == 0 || !is_letter_at(end + apostrophe) || ends_possessive(end)) break;
      end = letters_from(end + apostrophe, letters);
    }
    if (is_at(end, '.') && !is_at(end + 1, '.')) end = with_full_stop(end, letters);
    emit(end, letters.shape());
  }

  // The end of a word with '.' at `stop`: behind the stop where it belongs to the word.
  std::size_t with_full_stop(std::size_t stop, Letters& letters) const {
    const std::size_t end = letters.count == 1 ? letters_with_stops(stop, letters) : stop;
    if (!is_at(end, '.') || is_at(end + 1, '.')) return end;
    if (letters.count > 1 && end > stop) return end + 1;            // U.S.
    if (letters.count == 1 && letters.first_upper) return end + 1;  // J.
    return abbreviations_.find(text_.substr(at_, end + 1 - at_)) ? end + 1 : end;
  }

  // The end of letters with stops between, without a last stop: "U.S" of "U.S.", "J" of "J. K. Smith" and of
  // "J.Smith". The first letter ends at `end`.
  std::size_t letters_with_stops(std::size_t end, Letters& letters) const {
    while (is_at(end, '.') && is_letter_at(end + 1)) {
      Letters next;
      const std::size_t after = letters_from(end + 1, next);
      const bool continues = is_letter_at(after + apostrophe_size(after)) && !ends_possessive(after);
      if (next.count != 1 || continues) break;  // J.Smith, J.O'Brien
      letters.any_lower |= next.any_lower;
      ++letters.count;
      end = after;
    }
    return end;
  }

  [[nodiscard]] std::size_t digits_from(std::size_t at) const {
    while (is_digit_at(at)) ++at;
    return at;
  }

  void number() {
    std::size_t end = digits_from(at_);
    if (const std::size_t date = hyphenated_date(end)) {
      end = date;
    } else {
      while (joins_digits(end)) end = digits_from(end + 1);
    }
    emit(end + ending_size(end), Shape::number);
  }

  // The end of a date such as 2023-03-28 or 28-03-2023 whose first number ends at `first`, else 0. Any other
  // hyphen between numbers makes a range.
  [[nodiscard]] std::size_t hyphenated_date(std::size_t first) const {
    if (!is_at(first, '-') || first - at_ > 4) return 0;
    const std::size_t second = digits_from(first + 1);
    if (!is_at(second, '-') || second - first > 3 || second - first < 2) return 0;
    const std::size_t third = digits_from(second + 1);
    const bool year_first = first - at_ == 4 && (third - second == 2 || third - second == 3);
    const bool year_last = first - at_ <= 2 && third - second == 5;
    return (year_first || year_last) && !is_at(third, '-') ? third : 0;
  }

  // Whether the character at `at`, behind a digit, belongs to the number. A comma does where three digits
  // follow, or two and then a comma and three ("1,25,000"); so "April 3,1997" is two numbers.
  [[nodiscard]] bool joins_digits(std::size_t at) const {
    if (!is_digit_at(at + 1)) return false;
    const char c = text_[at];
    if (c == '.' || c == ':' || c == '/') return true;
    if (c != ',') return false;
    const auto count = [this](std::size_t from) {  // digits, up to four
      std::size_t n = 0;
      while (n < 4 && is_digit_at(from + n)) ++n;
      return n;
    };
    const std::size_t group = count(at + 1);
    return group == 3 || (group == 2 && is_at(at + 3, ',') && count(at + 4) == 3);
  }

  // Letters that belong to the number ending at `at`: 1st, 22nd, 1990s.
  [[nodiscard]] std::size_t ending_size(std::size_t at) const {
    const auto low = [&](std::size_t i) {
      return i < text_.size() ? static_cast<char>(text_[i] | 0x20) : '\0';
    };
    const auto ends = [&](std::size_t i) { return !is_letter_at(i) && !is_digit_at(i); };
    const char a = low(at);
    const char b = low(at + 1);
    const bool ordinal =
        (a == 's' && b == 't') || (a == 'n' && b == 'd') || (a == 'r' && b == 'd') || (a == 't' && b == 'h');
    if (ordinal && ends(at + 2)) return 2;
    return is_at(at, 's') && ends(at + 1) ? 1 : 0;
  }

  void punctuation(std::uint8_t first) {
    std::size_t end = at_;
    decode_utf8(text_, end);
    if ((first & repeats) != 0) {
      while (is_at(end, text_[at_])) ++end;
    }
    emit(end, Shape::punctuation);
  }

  std::string_view text_;
  const Abbreviations& abbreviations_;
  std::vector<Token>& tokens_;
  std::size_t at_ = 0;
  bool space_before_ = true;
};

}  // namespace

void tokenize(std::string_view text, const Abbreviations& abbreviations, std::vector<Token>& tokens) {
  tokens.reserve(tokens.size() + text.size() / 5 + 1);
  Tokenizer(text, abbreviations, tokens).run();
}

}  // namespace dateline
