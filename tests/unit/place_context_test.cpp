// SPDX-License-Identifier: Apache-2.0
// What stands beside a name of a place, and where.
#include "place_reading.h"

using dateline::test::check;

TEST_CASE("Datelines of states that are their capital") {
  check({
      {"BAHRAIN, June 18 - Iran's envoy met the ruler of Dubai in Tehran.", "BAHRAIN BH, Iran IR"},
      {"SINGAPORE, June 18 - The minister left Johor for Sabah.", "SINGAPORE SG, Johor MY-01, Sabah MY-12"},
      {"HONG KONG, June 18 - The party chief of Guangdong arrived.", "HONG KONG HK, Guangdong CN-GD"},
  });
}

TEST_CASE("Towns and offices beside a name") {
  check({
      {"A woman from Lima, Ohio, flew to Lima, Peru.", "Ohio US-OH, Peru PE"},
      {"He knows Ontario, Michigan and Ohio.", "Ontario CA-ON, Michigan US-MI, Ohio US-OH"},
      {"Georgia's parliament in Tbilisi passed the law.", "Georgia GE"},
      {"New York state senators met.", "New York US-NY"},
      {"The premier of B.C. met the premier of W.A. in Rome.", "B.C. CA-BC, W.A. AU-WA"},
      {"The governor of Okinawa Prefecture left.", "Okinawa Prefecture JP-47"},
      {"Sen. Max Wood of Montana, the chairman of the committee, left.", "Montana US-MT"},
  });
}
