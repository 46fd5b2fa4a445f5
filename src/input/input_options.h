// SPDX-License-Identifier: Apache-2.0
// What the user says about the input.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "dateline/date_value.h"
#include "input/dates_file.h"
#include "input/name_filter.h"
#include "input/path_date.h"
#include "input/record_fields.h"

namespace dateline {

/// `automatic` goes by the input's name and content (formats.h).
enum class InputFormat : std::uint8_t { automatic, text, html, jsonl, json, csv, warc };

struct InputOptions {
  InputFormat format = InputFormat::automatic;
  FieldNames fields;
  NameFilter names;
  std::optional<std::string> charset;   ///< of all input, whatever it says
  std::optional<Date> date;             ///< of every document, whatever the input says
  std::optional<DateOrder> date_order;  ///< of 03/04/2023, where the text does not tell
  std::shared_ptr<const DatesFile> dates;
  PathDate path_date;
  std::size_t max_bytes = std::size_t{64} << 20;  ///< of one document, at most max_article_bytes
  std::optional<int> stop_descriptor;             ///< see InputFile
};

/// Articles are below 1 GiB, so that offsets fit 32 bits even after every byte became a U+FFFD.
inline constexpr std::size_t max_article_bytes = std::size_t{1} << 30;

}  // namespace dateline
