// SPDX-License-Identifier: Apache-2.0
#include "input/document_date.h"

#include <algorithm>
#include <utility>

namespace dateline {

void settle_date(Document& document, std::vector<DateClaim> claims, const InputOptions& options) {
  document.date_order = options.date_order;
  if (options.date) claims.push_back({*options.date, DateSource::option});
  if (options.dates) {
    if (const auto date = options.dates->find(document.id, document.source)) {
      claims.push_back({*date, DateSource::dates_file});
    }
  }
  if (const auto date = options.path_date.find(document.id)) claims.push_back({*date, DateSource::path});
  std::stable_sort(claims.begin(), claims.end(),
                   [](const DateClaim& a, const DateClaim& b) { return a.source < b.source; });
  if (!claims.empty() && claims.front().source < DateSource::dateline) {
    document.date = claims.front().date;
    document.date_source = claims.front().source;
    claims.erase(claims.begin());
  }
  document.other_dates = std::move(claims);
}

}  // namespace dateline
