// SPDX-License-Identifier: Apache-2.0
#include "grammar/rule.h"

#include <fmt/format.h>

#include <charconv>

namespace dateline {
namespace {

struct Statement {
  std::string_view keyword;
  std::string_view rest;
};

Statement split_keyword(std::string_view line) {
  line = trimmed(line);
  const std::size_t end = std::min(line.find_first_of(" \t"), line.size());
  return {line.substr(0, end), trimmed(line.substr(end))};
}

std::string_view stem_of(std::string_view file_name) {
  file_name.remove_prefix(file_name.rfind('/') + 1);
  return file_name.substr(0, file_name.rfind('.'));
}

Date read_reference_date(std::string_view text, const LineReader& lines) {
  int year = 0;
  unsigned month = 0;
  unsigned day = 0;
  const auto number = [&](std::size_t at, std::size_t size, auto& value) {
    const char* end = text.data() + at + size;
    return std::from_chars(text.data() + at, end, value).ptr == end;
  };
  const bool well_formed = text.size() == 10 && text[4] == '-' && text[7] == '-' && number(0, 4, year) &&
                           number(5, 2, month) && number(8, 2, day);
  const Date date{std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)};
  if (!well_formed || !date.ok()) lines.fail(text, "a date YYYY-MM-DD is missing here");
  return date;
}

class RuleReader {
 public:
  RuleReader(DataFile file, Definitions& definitions, Lexicon& lexicon)
      : file_(file), lines_(file), definitions_(definitions), lexicon_(lexicon) {}

  std::vector<Rule> read() {
    while (lines_.next()) statement(split_keyword(lines_.line()));
    check_last_rule();
    return std::move(rules_);
  }

 private:
  void statement(const Statement& line) {
    if (line.keyword == "rule") return begin_rule(line.rest);
    if (line.keyword == "define") return define(line.rest);
    if (line.keyword == "reference-date") {
      reference_date_ = read_reference_date(line.rest, lines_);
      return;
    }
    if (rules_.empty()) lines_.fail(line.keyword, "'rule', 'define' or 'reference-date' is missing here");
    if (line.keyword == "match") return match(line.rest);
    if (line.keyword == "gives") return gives(line.rest);
    if (line.keyword == "+" || line.keyword == "-") return example(line);
    lines_.fail(line.keyword, fmt::format("'{}' is none of rule, define, match, gives, +, -", line.keyword));
  }

  void begin_rule(std::string_view name) {
    check_last_rule();
    if (!name.starts_with(fmt::format("{}.", stem_of(file_.name)))) {
      lines_.fail(name,
                  fmt::format("the name of a rule in this file starts with '{}.'", stem_of(file_.name)));
    }
    for (const Rule& rule : rules_) {
      if (rule.name == name) lines_.fail(name, "this name is taken");
    }
    rules_.push_back({.name = std::string(name), .where = lines_.where(name)});
    has_match_ = false;
  }

  void define(std::string_view rest) {
    const std::size_t equals = rest.find('=');
    if (equals == std::string_view::npos) lines_.fail(rest, "'define name = expression' is meant");
    const std::string_view name = trimmed(rest.substr(0, equals));
    Expression expression = parse_expression(rest.substr(equals + 1), lines_, definitions_, lexicon_);
    definitions_.insert_or_assign(std::string(name), std::move(expression));
  }

  void match(std::string_view rest) {
    Expression expression = parse_expression(rest, lines_, definitions_, lexicon_);
    Expression& known = rules_.back().match;
    if (has_match_) {  // several match lines: any of them
      Expression either{.kind = Expression::Kind::choice};
      either.children.push_back(std::move(known));
      either.children.push_back(std::move(expression));
      known = std::move(either);
    } else {
      known = std::move(expression);
    }
    has_match_ = true;
  }

  void gives(std::string_view rest) {
    const Statement words = split_keyword(rest);
    if (words.keyword.empty()) lines_.fail(rest, "a mention type is missing here");
    rules_.back().gives = words.keyword;
    rules_.back().kind = words.rest;
  }

  void example(const Statement& line) {
    const std::size_t arrow = line.rest.find("=>");
    RuleExample example{.positive = line.keyword == "+",
                        .text = trimmed(line.rest.substr(0, arrow)),
                        .date = reference_date_,
                        .where = lines_.where(line.rest)};
    if (arrow != std::string_view::npos) example.expected = trimmed(line.rest.substr(arrow + 2));
    rules_.back().examples.push_back(std::move(example));
  }

  void check_last_rule() const {
    if (rules_.empty()) return;
    const Rule& rule = rules_.back();
    if (!has_match_) throw DataError(rule.where, fmt::format("rule {} has no 'match'", rule.name));
    if (rule.gives.empty()) throw DataError(rule.where, fmt::format("rule {} has no 'gives'", rule.name));
  }

  DataFile file_;
  LineReader lines_;
  Definitions& definitions_;
  Lexicon& lexicon_;
  std::optional<Date> reference_date_;
  std::vector<Rule> rules_;
  bool has_match_ = false;
};

}  // namespace

std::vector<Rule> read_rules(DataFile file, Definitions& definitions, Lexicon& lexicon) {
  return RuleReader(file, definitions, lexicon).read();
}

}  // namespace dateline
