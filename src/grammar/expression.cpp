// SPDX-License-Identifier: Apache-2.0
#include "grammar/expression.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "text/utf8.h"

namespace dateline {
namespace {

using Kind = Expression::Kind;

bool is_name_character(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; }

class Parser {
 public:
  Parser(std::string_view text, const LineReader& line, const Definitions& definitions, Lexicon& lexicon)
      : rest_(text), line_(line), definitions_(definitions), lexicon_(lexicon) {}

  Expression parse() {
    Expression result = choice();
    if (!peek().empty()) fail("nothing opens this");
    return result;
  }

 private:
  [[noreturn]] void fail(std::string_view message) const { line_.fail(rest_, message); }

  // The next character as a view, empty at the end of the text.
  std::string_view peek() {
    rest_ = trimmed(rest_);
    return rest_.substr(0, 1);
  }

  bool accept(char c) {
    if (peek() != std::string_view(&c, 1)) return false;
    rest_.remove_prefix(1);
    return true;
  }

  Expression choice() {
    Expression result{.kind = Kind::choice};
    do result.children.push_back(sequence());
    while (accept('|'));
    if (result.children.size() == 1) return Expression(std::move(result.children.front()));
    return result;
  }

  Expression sequence() {
    Expression result{.kind = Kind::sequence};
    while (!peek().empty() && peek() != "|" && peek() != ")") result.children.push_back(factor());
    if (result.children.empty()) fail("something to match is missing here");
    if (result.children.size() == 1) return Expression(std::move(result.children.front()));
    return result;
  }

  Expression factor() {
    const std::string slot = slot_name();
    Expression result = repeated(primary());
    if (slot.empty()) return result;
    Expression capture{.kind = Kind::capture, .name = slot};
    capture.children.push_back(std::move(result));
    return capture;
  }

  // "name=" where one stands next, else nothing is taken.
  std::string slot_name() {
    peek();
    const std::string_view before = rest_;
    const std::string_view name = take_name();
    if (!name.empty() && accept('=')) return std::string(name);
    rest_ = before;
    return {};
  }

  std::string_view take_name() {
    const auto end = std::find_if_not(rest_.begin(), rest_.end(), is_name_character);
    const std::string_view name = rest_.substr(0, static_cast<std::size_t>(end - rest_.begin()));
    rest_.remove_prefix(name.size());
    return name;
  }

  std::uint32_t take_count() {
    peek();
    std::uint32_t count = 0;
    const auto [end, error] = std::from_chars(rest_.data(), rest_.data() + rest_.size(), count);
    if (error != std::errc() || count > 100) fail("a count up to 100 is missing here");
    rest_.remove_prefix(static_cast<std::size_t>(end - rest_.data()));
    return count;
  }

  Expression repeated(Expression what) {
    Expression result{.kind = Kind::repeat};
    if (accept('?')) {
      result.most = 1;
    } else if (accept('*')) {
      result.most = Expression::unlimited;
    } else if (accept('+')) {
      result.least = 1;
      result.most = Expression::unlimited;
    } else if (accept('{')) {
      result.least = take_count();
      result.most = accept(',') ? take_count() : result.least;
      if (result.most < result.least) fail("the greater count comes second");
      if (!accept('}')) fail("'}' is missing here");
    } else {
      return what;
    }
    result.children.push_back(std::move(what));
    return result;
  }

  Expression primary() {
    if (accept('^')) return {.kind = Kind::begin};
    if (accept('$')) return {.kind = Kind::end};
    Expression first = single();
    if (peek() != "&") return first;
    Expression all{.kind = Kind::all_of};
    all.children.push_back(std::move(first));
    while (accept('&')) all.children.push_back(single());
    return all;
  }

  Expression single() {
    if (accept('!')) {
      Expression none{.kind = Kind::none_of};
      none.children.push_back(single());
      return none;
    }
    if (accept('(')) {
      Expression inner = choice();
      if (!accept(')')) fail("')' is missing here");
      return inner;
    }
    if (peek() == "\"") return literal();
    const std::string_view name = take_name();
    if (name.empty()) fail("a class, a quoted word or '(' is missing here");
    if (name == "any") return {.kind = Kind::any};
    if (const auto known = definitions_.find(name); known != definitions_.end()) return known->second;
    const auto cls = lexicon_.classes().find(name);
    if (!cls) line_.fail(name, fmt::format("unknown class '{}'", name));
    return {.kind = Kind::item_class, .cls = *cls};
  }

  Expression literal() {
    rest_.remove_prefix(1);
    const std::size_t end = rest_.find('"');
    if (end == std::string_view::npos) fail("the closing '\"' is missing");
    const std::string_view quoted = rest_.substr(0, end);
    std::vector<Token> tokens;
    lexicon_.segmenter().tokenize(quoted, tokens);
    if (tokens.empty()) fail("nothing between the quotes");
    Expression words{.kind = Kind::sequence};
    for (const Token& token : tokens) {
      std::string word;
      append_lower(word, token.span.in(quoted));
      words.children.push_back({.kind = Kind::item_class, .cls = lexicon_.add_literal(word)});
    }
    rest_.remove_prefix(end + 1);
    if (words.children.size() == 1) return Expression(std::move(words.children.front()));
    return words;
  }

  std::string_view rest_;
  const LineReader& line_;
  const Definitions& definitions_;
  Lexicon& lexicon_;
};

}  // namespace

bool matches_empty(const Expression& expression) {
  const auto& children = expression.children;
  switch (expression.kind) {
    case Kind::begin:
    case Kind::end:
      return true;
    case Kind::sequence:
      return std::all_of(children.begin(), children.end(), matches_empty);
    case Kind::choice:
      return std::any_of(children.begin(), children.end(), matches_empty);
    case Kind::repeat:
      return expression.least == 0 || matches_empty(children.front());
    case Kind::capture:
      return matches_empty(children.front());
    default:
      return false;
  }
}

Expression parse_expression(std::string_view text, const LineReader& line, const Definitions& definitions,
                            Lexicon& lexicon) {
  return Parser(text, line, definitions, lexicon).parse();
}

}  // namespace dateline
