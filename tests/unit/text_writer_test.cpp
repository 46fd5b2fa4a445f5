// SPDX-License-Identifier: Apache-2.0
#include "catch.h"
#include "output/writer.h"
#include "sample_record.h"

namespace dateline {
namespace {

using namespace std::chrono_literals;

std::string digest(const Document& document, const Extraction& extraction, bool colour = false) {
  std::string out;
  make_text_writer({colour, sample_place_name})->document(out, document, extraction);
  return out;
}

TEST_CASE("digest: the digest") {
  const auto [document, extraction] = sample_record();
  CHECK(digest(document, extraction) ==
        "a.txt  2023-04-12\n"
        "  Kicked \"off\"\n"
        "  Officials\n"
        "    Ma Xingrui, Party chief (Xinjiang, China)\n"
        "  Trips\n"
        "    Ma Xingrui → Astana, old, Kazakhstan → Central Asia, completed\n"
        "      from [2023-03-21 … 2023-03-31], 4 days\n"
        "      “Ma Xingrui of Xinjiang”\n"
        "  note: none\n");
}

TEST_CASE("digest: a document that yields nothing") {
  CHECK(digest({.id = "x"}, {}) == "x\n  no officials or trips found\n");
}

TEST_CASE("digest: dates of a trip") {
  const auto line = [](std::optional<TripDate> start, std::optional<TripDate> end,
                       std::optional<std::uint32_t> days) {
    Extraction extraction;
    extraction.trips = {
        {.title = "minister", .home_country = "CN", .start = start, .end = end, .duration_days = days}};
    return digest({.id = "x"}, extraction);
  };
  const TripDate day{"", {2023y / 1 / 2, 2023y / 1 / 2}, Basis::stated};
  const TripDate derived{"", {2023y / 1 / 5, 2023y / 1 / 5}, Basis::derived};
  const TripDate open{"", {2023y / 1 / 2, std::nullopt}, Basis::stated};
  const std::string head = "x\n  Trips\n    China minister → ?, completed\n";
  CHECK(line({}, {}, {}) == head);
  CHECK(line(day, derived, 1) == head + "      2023-01-02 to 2023-01-05 (derived), 1 day\n");
  CHECK(line({}, open, {}) == head + "      until [2023-01-02 … ?]\n");
}

TEST_CASE("digest: colours are the only escape sequences") {
  auto [document, extraction] = sample_record();
  document.id = "evil\x1b[2J\u009bname";
  CHECK(digest(document, extraction).find('\x1b') == std::string::npos);
  CHECK(digest(document, extraction).starts_with("evil [2J name"));
  CHECK(digest(document, extraction, true)
            .starts_with("\x1b[1mevil [2J name\x1b[0m  \x1b[2m2023-04-12\x1b[0m\n"));
}

}  // namespace
}  // namespace dateline
