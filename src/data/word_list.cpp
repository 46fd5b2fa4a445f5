// SPDX-License-Identifier: Apache-2.0
#include "data/word_list.h"

#include "data/line_reader.h"

namespace dateline {

std::vector<WordListEntry> read_word_list(DataFile file) {
  std::vector<WordListEntry> entries;
  LineReader lines(file);
  while (lines.next()) {
    const std::string_view line = lines.line();
    const std::size_t equals = line.find(" = ");
    const std::string_view form = trimmed(line.substr(0, equals));
    if (form.empty()) lines.fail(line, "an entry without a form");
    WordListEntry entry{form, std::nullopt, lines.where(form)};
    if (equals != std::string_view::npos) {
      entry.value = trimmed(line.substr(equals + 3));
      if (entry.value->empty()) lines.fail(line.substr(equals), "nothing after '='");
    }
    entries.push_back(entry);
  }
  return entries;
}

}  // namespace dateline
