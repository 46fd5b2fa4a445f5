// SPDX-License-Identifier: Apache-2.0
#include "grammar/rule_matcher.h"

#include <fmt/format.h>
#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <string>

namespace dateline {
namespace {

constexpr std::size_t max_groups = 40;

RE2::Options options(const Encoding& encoding) {
  RE2::Options result;
  if (encoding.width() == 1) result.set_encoding(RE2::Options::EncodingLatin1);
  result.set_log_errors(false);
  result.set_never_nl(false);
  result.set_dot_nl(true);
  return result;
}

[[noreturn]] void fail(const Rule& rule, std::string_view message) {
  throw DataError(rule.where, fmt::format("rule {}: {}", rule.name, message));
}

std::size_t count_captures(const Expression& expression) {
  std::size_t count = expression.kind == Expression::Kind::capture ? 1 : 0;
  for (const Expression& child : expression.children) count += count_captures(child);
  return count;
}

}  // namespace

struct RuleMatcher::Program {
  Program(const Regex& source, const Encoding& encoding)
      : regex(source.pattern, options(encoding)), slots(source.slots) {}

  RE2 regex;
  std::vector<std::string> slots;
};

RuleMatcher::RuleMatcher(const Rule& rule, const ClassSymbols& classes, const Encoding& encoding)
    : rule_(rule), classes_(classes), encoding_(encoding), single_(as_set(rule.match, classes)) {
  if (matches_empty(rule.match)) fail(rule, "matches nothing at all");
  if (count_captures(rule.match) >= max_groups) fail(rule, "more than 39 captures");
}

RuleMatcher::~RuleMatcher() = default;

void RuleMatcher::compile() const {
  std::call_once(compiled_, [this] {
    auto program = std::make_unique<const Program>(to_regex(rule_.match, classes_, encoding_), encoding_);
    if (!program->regex.ok()) fail(rule_, program->regex.error());
    program_ = std::move(program);
  });
}

void RuleMatcher::find_single(const Items& items, std::vector<Match>& matches) const {
  for (std::uint32_t i = 0; i < items.size(); ++i) {
    if (!single_->contains(items[i].symbol)) continue;
    matches.push_back({.rule = &rule_, .items = {i, i + 1}, .context = {i, i + 1}});
  }
}

void RuleMatcher::find(const Items& items, std::string_view symbols, std::vector<Match>& matches) const {
  if (single_) return find_single(items, matches);
  compile();
  const std::vector<std::string>& slots = program_->slots;
  const std::size_t width = encoding_.width();
  std::array<re2::StringPiece, max_groups> groups;
  const int group_count = static_cast<int>(slots.size()) + 1;
  const auto range_of = [&](const re2::StringPiece& group) {
    const auto begin = static_cast<std::size_t>(group.data() - symbols.data());
    return ItemRange{static_cast<std::uint32_t>(begin / width),
                     static_cast<std::uint32_t>((begin + group.size()) / width)};
  };
  std::size_t from = 0;
  while (from < symbols.size() &&
         program_->regex.Match({symbols.data(), symbols.size()}, from, symbols.size(), RE2::UNANCHORED,
                               groups.data(), group_count)) {
    Match match{.rule = &rule_, .items = range_of(groups[0]), .context = range_of(groups[0])};
    for (std::size_t i = 0; i < slots.size(); ++i) {
      if (groups[i + 1].data() == nullptr || groups[i + 1].empty()) continue;
      const ItemRange range = range_of(groups[i + 1]);
      if (slots[i] == rule_.gives) match.items = range;
      match.captures.push_back({slots[i], range});
    }
    from = std::max<std::size_t>(match.items.last, match.context.first + 1) * width;
    matches.push_back(std::move(match));
  }
}

}  // namespace dateline
