// SPDX-License-Identifier: Apache-2.0
#include "dateline/extractor.h"

#include <fmt/format.h>

#include <set>
#include <string>
#include <utility>
#include <vector>

#include "dates/date_text.h"
#include "grammar/memory_pool.h"
#include "pipeline.h"

namespace dateline {
namespace {

std::optional<DateSource> date_source(const Document& document, const Analysis& analysis,
                                      const Findings& found) {
  if (document.date) return document.date_source;
  if (found.dateline) return DateSource::dateline;
  if (analysis.date) return DateSource::path;
  return std::nullopt;
}

// What else is said of the document's date, if it is another day: the first such source. Neighbouring days
// are the same one in two time zones, or the day before publication.
std::optional<Diagnostic> date_conflict(const Document& document, const Analysis& analysis,
                                        const Findings& found) {
  if (!analysis.date) return std::nullopt;
  std::vector<DateClaim> claims = document.other_dates;
  if (found.dateline) claims.push_back({*found.dateline, DateSource::dateline});
  for (const DateClaim& claim : claims) {
    const auto days = std::chrono::sys_days(claim.date) - std::chrono::sys_days(*analysis.date);
    if (std::chrono::abs(days) <= std::chrono::days(1)) continue;
    return Diagnostic{"date-conflict", Severity::warning,
                      fmt::format("the document's date is {} ({}), but another source says {} ({})",
                                  edtf_text(DateWindow{analysis.date, analysis.date}),
                                  name_of(*date_source(document, analysis, found)),
                                  edtf_text(DateWindow{claim.date, claim.date}), name_of(claim.source))};
  }
  return std::nullopt;
}

// Names that may mean several officials, each once, in text order.
std::vector<std::string> ambiguous_names(const Analysis& analysis, const People& people) {
  std::vector<std::string> names;
  std::set<std::string_view> known;
  for (const FoundName& name : people.names) {
    const std::string_view text = analysis.text_of(name.tokens);
    if (name.ambiguous && known.insert(text).second) names.emplace_back(text);
  }
  return names;
}

std::string office_text(std::optional<std::string_view> title, std::optional<std::string_view> country,
                        std::optional<std::string_view> province) {
  std::string text = title ? fmt::format("\"{}\"", *title) : "an official";
  if (const auto place = province ? province : country) text += fmt::format(" ({})", *place);
  return text;
}

std::string conflict_message(const Analysis& analysis, const Findings& found, const ListConflict& conflict) {
  const auto title = conflict.title
                         ? std::optional(analysis.text_of(found.people.titles[*conflict.title].tokens))
                         : std::nullopt;
  const ListedOfficial& row = *conflict.row;
  const auto row_title = row.title ? std::optional(row.title->text) : std::nullopt;
  return fmt::format("\"{}\" is {} in the text, but {} in {}:{}", found.people.persons[conflict.person].name,
                     office_text(title, conflict.stated.country, conflict.stated.province),
                     office_text(row_title, row.country, row.province), row.file, row.line);
}

// What the reader of the output should know before trusting it.
std::vector<Diagnostic> diagnose(const Document& document, const Analysis& analysis, const Findings& found) {
  std::vector<Diagnostic> diagnostics;
  if (!document.repairs.empty()) {
    diagnostics.push_back(
        {"invalid-utf8", Severity::warning,
         fmt::format("{} invalid UTF-8 sequences were read as U+FFFD", document.repairs.size())});
  }
  if (auto conflict = date_conflict(document, analysis, found)) diagnostics.push_back(std::move(*conflict));
  if (!analysis.date && !found.dates.empty()) {
    diagnostics.push_back({"no-document-date", Severity::warning,
                           "the document's date is not known, so relative dates stay unresolved"});
  }
  for (std::string& name : ambiguous_names(analysis, found.people)) {
    diagnostics.push_back(
        {"ambiguous-name", Severity::note,
         fmt::format("\"{}\" may be several officials; each is taken for the one named last", name)});
  }
  for (const ListConflict& conflict : found.jurisdictions.conflicts) {
    diagnostics.push_back(
        {"officials-list-conflict", Severity::warning, conflict_message(analysis, found, conflict)});
  }
  return diagnostics;
}

}  // namespace

struct Extractor::Impl : Pipeline {
  using Pipeline::Pipeline;

  mutable MemoryPool memories;
};

Extractor::Extractor(std::unique_ptr<const Impl> impl) : impl_(std::move(impl)) {}
Extractor::Extractor(Extractor&&) noexcept = default;
Extractor& Extractor::operator=(Extractor&&) noexcept = default;
Extractor::~Extractor() = default;

Extractor Extractor::load(const std::optional<std::filesystem::path>& overlay,
                          const std::vector<std::filesystem::path>& own_gazetteers,
                          const std::vector<std::filesystem::path>& own_officials) {
  return Extractor(std::make_unique<const Impl>(overlay, own_gazetteers, own_officials));
}

Extraction Extractor::extract(const Document& document, Explain explain) const {
  Analysis analysis;
  Extraction extraction;
  if (explain == Explain::yes) analysis.explanation = &extraction.explanation.emplace();
  analysis.memory = impl_->memories.take();
  Findings found = impl_->run(document, analysis);
  impl_->memories.give_back(std::move(analysis.memory));
  extraction.date = analysis.date;
  extraction.date_source = date_source(document, analysis, found);
  extraction.diagnostics = diagnose(document, analysis, found);
  report(analysis, std::move(found), extraction);
  return extraction;
}

std::string Extractor::data_hash() const { return impl_->data.hash(); }

std::string Extractor::rule_location(std::string_view name) const {
  for (const Rule* rule : impl_->grammar.rules()) {
    if (rule->name == name) return fmt::format("{}:{}", rule->where.file, rule->where.line);
  }
  return {};
}

std::string_view Extractor::place_name(std::string_view code) const {
  return impl_->lexicon.place_name(code).value_or(std::string_view());
}

}  // namespace dateline
