// SPDX-License-Identifier: Apache-2.0
#include "input/dates_file.h"

#include "data/line_reader.h"
#include "input/day.h"
#include "input/input.h"
#include "input/input_file.h"

namespace dateline {

DatesFile::DatesFile(const std::filesystem::path& path) {
  std::string content;
  Input input({}, std::make_unique<InputFile>(path.native()));
  static_cast<void>(input.read_all(content, std::string::npos));
  LineReader reader(DataFile{path.native(), content});
  while (reader.next()) {
    const std::string_view line = reader.line();
    const std::size_t tab = line.rfind('\t');
    if (tab == std::string_view::npos) reader.fail(line, "is not an id, a tab and a day (YYYY-MM-DD)");
    const std::string_view day = trimmed(line.substr(tab + 1));
    const auto date = parse_day(day);
    if (!date) reader.fail(line.substr(tab + 1), "is not a date (YYYY-MM-DD)");
    dates_.insert_or_assign(std::string(line.substr(0, tab)), *date);
  }
}

std::optional<Date> DatesFile::find(const std::string& id, const std::string& source) const {
  auto found = dates_.find(id);
  if (found == dates_.end()) found = dates_.find(source);
  return found == dates_.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace dateline
