// SPDX-License-Identifier: Apache-2.0
#include "officials/officials_table.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "data/line_reader.h"
#include "officials/portfolio.h"
#include "officials/titles.h"

namespace dateline {
namespace {

enum Column : std::uint8_t { name_column, aliases, title_column, country, province, from, to };
const std::vector<std::string_view> columns{"name"};
const std::vector<std::string_view> optional_columns{"aliases", "title", "country", "province", "from", "to"};

/// The text of a cell as an article.
Analysis analyse(std::string_view text, const Lexicon& lexicon) {
  Analysis analysis;
  analysis.text = text;
  analysis.segmented = lexicon.segmenter().segment(text);
  make_items(analysis, lexicon);
  return analysis;
}

TokenRange all_tokens(const Analysis& analysis) {
  return {0, static_cast<std::uint32_t>(analysis.segmented.tokens.size())};
}

std::optional<unsigned> figures(std::string_view text, std::size_t count) {
  unsigned value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (text.size() != count || error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

/// The days of "2013", "2013-03" or "2013-03-14".
std::optional<DateWindow> read_days(std::string_view text) {
  const std::vector<std::string_view> parts = split(text, '-');
  const auto year_number = figures(parts[0], 4);
  if (!year_number || *year_number == 0 || parts.size() > 3) return std::nullopt;
  const std::chrono::year year(static_cast<int>(*year_number));
  if (parts.size() == 1) return DateWindow{year / 1 / 1, year / 12 / 31};
  const auto month_number = figures(parts[1], 2);
  if (!month_number) return std::nullopt;
  const std::chrono::year_month month = year / std::chrono::month(*month_number);
  if (!month.ok()) return std::nullopt;
  if (parts.size() == 2) return DateWindow{month / 1, Date(month / std::chrono::last)};
  const auto day_number = figures(parts[2], 2);
  const Date day = month / std::chrono::day(day_number.value_or(0));
  return day.ok() ? std::optional(DateWindow{day, day}) : std::nullopt;
}

}  // namespace

bool ListedOfficial::holds_on(std::optional<Date> date) const {
  if (!date) return !days.earliest && !days.latest;
  return (!days.earliest || *days.earliest <= *date) && (!days.latest || *date <= *days.latest);
}

std::string key_of(const PersonName& name) {
  std::string key;
  for (const NameWord& word : name.words) key += word.text + ' ';
  return key + name.suffix;
}

OfficialsTable::OfficialsTable(DataFile file, const Lexicon& lexicon, const Grammar& grammar)
    : file_(file), lexicon_(lexicon), grammar_(grammar), table_(file, columns, optional_columns) {}

ListedOfficial OfficialsTable::row() {
  ListedOfficial row{.names = {name(table_.required(Column::name_column))},
                     .title = title(),
                     .days = days(),
                     .file = file_.name,
                     .line = table_.line()};
  for (const std::string_view alias : split(table_.cell(Column::aliases), ';')) {
    if (!trimmed(alias).empty()) row.names.push_back(name(trimmed(alias)));
  }
  read_places(row);
  return row;
}

ListedName OfficialsTable::name(std::string_view text) const {
  Analysis analysis;
  analysis.text = text;
  lexicon_.segmenter().tokenize(text, analysis.segmented.tokens);
  const PersonName name = read_name(analysis, all_tokens(analysis));
  if (name.words.empty()) table_.fail(text, fmt::format("'{}' is no name", text));
  return {.text = text, .key = key_of(name), .common = name.words.size() == 1 && is_common(text)};
}

bool OfficialsTable::is_common(std::string_view word) const {
  constexpr std::array<std::string_view, 8> classes{"common-word", "country", "province", "city",
                                                    "region",      "month",   "demonym",  "honorific"};
  const Symbol symbol = analyse(word, lexicon_).items.front().front().symbol;
  return std::any_of(classes.begin(), classes.end(), [&](std::string_view cls) {
    return lexicon_.alphabet().has(symbol, lexicon_.class_id(cls));
  });
}

std::optional<ListedTitle> OfficialsTable::title() {
  const auto text = table_.optional(Column::title_column);
  if (!text) return std::nullopt;
  if (const auto known = titles_.find(*text); known != titles_.end()) return known->second;
  Analysis analysis = analyse(*text, lexicon_);
  ListedTitle title{.text = *text, .portfolio = portfolio_of(analysis, all_tokens(analysis), lexicon_)};
  const std::vector<DraftTitle> found = find_titles(analysis, lexicon_, grammar_);
  if (!found.empty()) {
    title.role = found.front().title.role;
    title.divisions = found.front().title.divisions;
  }
  return titles_.emplace(*text, std::move(title)).first->second;
}

DateWindow OfficialsTable::days() const {
  DateWindow days;
  for (const Column column : {Column::from, Column::to}) {
    const auto text = table_.optional(column);
    if (!text) continue;
    const auto given = read_days(*text);
    if (!given) {
      table_.fail(*text, fmt::format("'{}' is no day, month or year (YYYY-MM-DD, YYYY-MM, YYYY)", *text));
    }
    (column == Column::from ? days.earliest : days.latest) =
        column == Column::from ? given->earliest : given->latest;
  }
  if (days.earliest && days.latest && *days.latest < *days.earliest) {
    table_.fail(table_.cell(Column::to), "is before the day in 'from'");
  }
  return days;
}

void OfficialsTable::read_places(ListedOfficial& row) const {
  row.country = table_.optional(Column::country);
  row.province = table_.optional(Column::province);
  if (row.country && (row.country->size() != 2 || !lexicon_.place_name(*row.country))) {
    table_.fail(*row.country, fmt::format("unknown country code '{}'", *row.country));
  }
  if (!row.province) return;
  if (row.province->size() < 4 || !lexicon_.place_name(*row.province)) {
    table_.fail(*row.province, fmt::format("unknown province code '{}'", *row.province));
  }
  if (!row.country) row.country = row.province->substr(0, 2);
  if (!row.province->starts_with(*row.country)) {
    table_.fail(*row.province, fmt::format("'{}' is no province of '{}'", *row.province, *row.country));
  }
}

}  // namespace dateline
