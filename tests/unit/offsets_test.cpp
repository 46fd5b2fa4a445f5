// SPDX-License-Identifier: Apache-2.0
#include "output/offsets.h"

#include <string>

#include "catch.h"
#include "text/utf8.h"

namespace dateline {
namespace {

TEST_CASE("offsets: code points at every byte that begins one") {
  std::string hostile = "\uFEFFa\r\n";
  for (int times = 0; times < 40; ++times) hostile += "e\u0301 \u4E2D \U0001F600 plain text of some length ";
  for (const std::string& text : {std::string(), std::string(64, 'a'), std::string(200, 'a'), hostile}) {
    const Document document{.text = text};
    const Offsets offsets(document, OffsetUnit::codepoint);
    std::size_t expected = 0;
    for (std::size_t at = 0; at < text.size(); ++expected) {
      REQUIRE(offsets.at(at) == expected);
      decode_utf8(text, at);
    }
    CHECK(offsets.length() == expected);
  }
}

TEST_CASE("offsets: bytes are those of the input") {
  const std::string input =
      "a\xFF"
      "b\xE4\xB8"
      "c\u4E2D\xF0\x9F\x98!";
  DecodedText decoded = repair_utf8(input);
  const Document document{.text = decoded.text, .repairs = decoded.repairs};
  const Offsets offsets(document, OffsetUnit::byte);
  for (const char sign : {'a', 'b', 'c', '!'}) {
    CAPTURE(sign);
    CHECK(offsets.at(document.text.find(sign)) == input.find(sign));
  }
  CHECK(offsets.at(document.text.find("\u4E2D")) == input.find("\u4E2D"));
  CHECK(offsets.length() == input.size());
}

TEST_CASE("offsets: bytes of valid text") {
  const Document document{.text = "caf\u00E9 au lait"};
  const Offsets offsets(document, OffsetUnit::byte);
  CHECK(offsets.at(6) == 6);
  CHECK(offsets.length() == document.text.size());
}

}  // namespace
}  // namespace dateline
