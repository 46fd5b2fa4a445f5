// SPDX-License-Identifier: Apache-2.0
// The smallest program that uses the library: prints the trips of one article.
#include <iostream>

#include "dateline/extractor.h"

int main() {
  const auto extractor = dateline::Extractor::load();
  const dateline::Document document{
      .id = "1", .source = "-", .text = "Foreign Minister Helena Sarmento visited Kenya on Monday."};
  const dateline::Extraction extraction = extractor.extract(document);
  for (const dateline::Trip& trip : extraction.trips) {
    std::cout << trip.traveller.value_or("?") << " -> "
              << extractor.place_name(trip.destinations.front().country.value_or("?")) << '\n';
  }
}
