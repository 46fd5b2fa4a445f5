// SPDX-License-Identifier: Apache-2.0
#include "dateline/extractor.h"

#include <fmt/format.h>

#include <utility>

#include "pipeline.h"

namespace dateline {
namespace {

std::optional<DateSource> date_source(const Document& document, const Analysis& analysis) {
  if (document.date) return document.date_source;
  if (analysis.date) return DateSource::dateline;
  return std::nullopt;
}

// What the reader of the output should know before trusting it.
std::vector<Diagnostic> diagnose(const Document& document, const Analysis& analysis, const Findings& found) {
  std::vector<Diagnostic> diagnostics;
  if (!document.repairs.empty()) {
    diagnostics.push_back(
        {"invalid-utf8", Severity::warning,
         fmt::format("{} invalid UTF-8 sequences were read as U+FFFD", document.repairs.size())});
  }
  if (!analysis.date && !found.dates.empty()) {
    diagnostics.push_back({"no-document-date", Severity::warning,
                           "the document's date is not known, so relative dates stay unresolved"});
  }
  return diagnostics;
}

}  // namespace

struct Extractor::Impl : Pipeline {
  using Pipeline::Pipeline;
};

Extractor::Extractor(std::unique_ptr<const Impl> impl) : impl_(std::move(impl)) {}
Extractor::Extractor(Extractor&&) noexcept = default;
Extractor& Extractor::operator=(Extractor&&) noexcept = default;
Extractor::~Extractor() = default;

Extractor Extractor::load(const std::optional<std::filesystem::path>& overlay) {
  return Extractor(std::make_unique<const Impl>(overlay));
}

Extraction Extractor::extract(const Document& document) const {
  Analysis analysis;
  Findings found = impl_->run(document, analysis);
  Extraction extraction;
  extraction.date = analysis.date;
  extraction.date_source = date_source(document, analysis);
  extraction.diagnostics = diagnose(document, analysis, found);
  report(analysis, std::move(found), extraction);
  return extraction;
}

std::string Extractor::data_hash() const { return impl_->data.hash(); }

std::string_view Extractor::place_name(std::string_view code) const {
  return impl_->lexicon.place_name(code).value_or(std::string_view());
}

}  // namespace dateline
