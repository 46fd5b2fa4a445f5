// SPDX-License-Identifier: Apache-2.0
// What the user says about the input.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include "dateline/date_value.h"
#include "input/record_fields.h"

namespace dateline {

/// `automatic` goes by the file's name and content (input/format.h).
enum class InputFormat : std::uint8_t { automatic, text, jsonl };

struct InputOptions {
  InputFormat format = InputFormat::automatic;
  FieldNames fields;
  std::optional<Date> date;                       ///< of every document, whatever the input says
  std::optional<DateOrder> date_order;            ///< of 03/04/2023, where the text does not tell
  std::size_t max_bytes = std::size_t{64} << 20;  ///< of one document, at most max_article_bytes
  std::optional<int> stop_descriptor;             ///< see InputFile
};

/// Articles are below 1 GiB, so that offsets fit 32 bits even after every byte became a U+FFFD.
inline constexpr std::size_t max_article_bytes = std::size_t{1} << 30;

}  // namespace dateline
