// SPDX-License-Identifier: Apache-2.0
#include "text/tokenizer.h"

#include <algorithm>

#include "text/byte_class.h"
#include "text/letters_in_eight.h"
#include "text/number_end.h"
#include "text/utf8.h"

namespace dateline {
namespace {

using byte_class::above_ascii;
using byte_class::continues_word;
using byte_class::digit;
using byte_class::letter;
using byte_class::lower_letter;
using byte_class::repeats;
using byte_class::space;
using byte_class::upper_letter;

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
  [[nodiscard]] std::uint8_t class_at(std::size_t at) const { return byte_class::of(text_, at); }
  [[nodiscard]] bool is_digit_at(std::size_t at) const { return byte_class::is_digit_at(text_, at); }
  [[nodiscard]] bool is_at(std::size_t at, char c) const { return at < text_.size() && text_[at] == c; }
  [[nodiscard]] char32_t code_point_at(std::size_t at) const { return decode_utf8(text_, at); }
  [[nodiscard]] bool is_letter_at(std::size_t at) const { return byte_class::is_letter_at(text_, at); }

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

  void number() { emit(number_end(text_, at_), Shape::number); }

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
