// SPDX-License-Identifier: Apache-2.0
#include "input/binary.h"

#include <string>

#include "catch.h"

namespace dateline {

TEST_CASE("input: text and what is none") {
  const std::string prose(200, 'x');
  CHECK_FALSE(binary_reason(""));
  CHECK_FALSE(binary_reason("plain\r\n\ttext\f\x1b[1m"));
  CHECK_FALSE(binary_reason("caf\u00E9 \U0001F600"));
  CHECK_FALSE(binary_reason(prose + std::string(1, '\0') + prose));
  CHECK_FALSE(binary_reason("Latin-1: caf\xE9 au lait"));
  CHECK_FALSE(binary_reason(std::string(binary_head_bytes, 'x') + std::string(9999, '\0')));
  CHECK(binary_reason(std::string(4, '\0')));
  CHECK(binary_reason(prose + std::string(10, '\x01')));
  CHECK(binary_reason(std::string("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)));
  CHECK(binary_reason("\xB0\xB1\xB2 \xB3\xB4"));
}

}  // namespace dateline
