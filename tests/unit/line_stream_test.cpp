// SPDX-License-Identifier: Apache-2.0
#include "input/line_stream.h"

#include <vector>

#include "catch.h"
#include "input/input_file.h"
#include "temp_folder.h"

namespace dateline {
namespace {

std::vector<std::string> lines_of(std::string_view content, std::size_t limit = 1000) {
  const TempFolder folder;
  std::uint64_t bytes_read = 0;
  const std::string path = folder.write("lines", content);
  Input input({path, path}, std::make_unique<InputFile>(path, &bytes_read));
  LineStream stream(input, limit);
  std::vector<std::string> lines;
  while (stream.next()) lines.push_back(stream.too_long() ? "(too long)" : std::string(stream.line()));
  CHECK(stream.number() == lines.size());
  CHECK(bytes_read == content.size());
  return lines;
}

TEST_CASE("input: lines") {
  using Lines = std::vector<std::string>;
  CHECK(lines_of("").empty());
  CHECK(lines_of("\n") == Lines{""});
  CHECK(lines_of("a\nb") == Lines{"a", "b"});
  CHECK(lines_of("a\n\nb\n") == Lines{"a", "", "b"});
}

TEST_CASE("input: lines longer than a block, and too long ones") {
  const std::string block(300'000, 'x');
  const std::string content = "a\n" + block + block + "\nb\n" + block;
  CHECK(lines_of(content, 1'000'000) == std::vector<std::string>{"a", block + block, "b", block});
  CHECK(lines_of(content, 100'000) == std::vector<std::string>{"a", "(too long)", "b", "(too long)"});
}

}  // namespace
}  // namespace dateline
