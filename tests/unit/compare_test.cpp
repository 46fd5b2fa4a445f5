// SPDX-License-Identifier: Apache-2.0
#include "catch.h"
#include "compare/difference.h"
#include "compare/fold.h"
#include "compare/pairing.h"

using namespace dateline;

namespace {

RecordTrip trip(const char* traveller, const char* country, const char* start = nullptr) {
  RecordTrip trip{.traveller = traveller, .destinations = {{country, {}, {}, {}}}, .status = "completed"};
  if (start != nullptr) trip.start = RecordDate{start, start, start};
  return trip;
}

Record record(const char* id, std::vector<RecordTrip> trips) {
  Record record{.id = id, .length = 10};
  record.mentions = {{.type = "country", .text = id, .start = 0, .end = 1}};
  record.trips = std::move(trips);
  return record;
}

/// "trip changed: ..." joined by "; ", mentions left out.
std::string differences(const std::vector<Record>& before, const std::vector<Record>& after) {
  std::string text;
  for (const Difference& each : compare_records(before, after).differences) {
    if (each.subject == Subject::mention) continue;
    text += (text.empty() ? "" : "; ") + std::string(name_of(each.subject)) + " " +
            std::string(name_of(each.change)) + ": " + each.description;
  }
  return text;
}

}  // namespace

TEST_CASE("names fold to what they share") {
  CHECK(folded("José  Ramos-Horta") == "jose ramos horta");
  CHECK(folded("  ŁUKASZ ") == "ukasz");  // the stroke is no accent: Unicode does not take it apart
  CHECK(folded("Ｔ２ ﬁ") == "t2 fi");
  CHECK(folded("“–”") == "");
}

TEST_CASE("trips pair by traveller, the best agreement first") {
  const std::vector<RecordTrip> one{trip("Ana Silva", "KE", "2024-05-01"), trip("Ana Silva", "UG")};
  const std::vector<RecordTrip> other{trip("Silva", "UG"), trip("Bo Li", "KE"),
                                      trip("Silva", "KE", "2024-05-01")};
  CHECK(pair_trips(compared(one), compared(other)) == TripPairs{{0, 2}, {1, 0}});
}

TEST_CASE("what changed is told slot by slot") {
  const auto before = {record("a", {trip("Ana Silva", "KE", "2024-05-01"), trip("Bo Li", "QA")})};
  const auto after = {record("a", {trip("Ana Silva", "KE", "2024-05-02")})};
  CHECK(differences(before, after) ==
        "trip removed: Bo Li → QA, completed; "
        "trip changed: Ana Silva → KE, completed: start 2024-05-01 is now 2024-05-02");
  CHECK(differences(before, before) == "");
}

TEST_CASE("a renamed document is the same one") {
  Record renamed = record("old/a", {trip("Ana Silva", "KE")});
  renamed.id = "new/b";
  CHECK(differences({record("old/a", {trip("Ana Silva", "KE")})}, {renamed}) == "");
  CHECK(differences({record("old/a", {})}, {record("new/a", {})}) == "");
  CHECK(differences({record("x/a", {}), record("y/a", {})}, {record("z/a", {})}) ==
        "document added: is new; document removed: is gone; document removed: is gone");
}
