// SPDX-License-Identifier: Apache-2.0
// The JSON record of a document: field names, order and nulls as docs/output-format.md promises.
#pragma once

#include <cstdint>

#include "dateline/document.h"
#include "dateline/extraction.h"
#include "output/json_emitter.h"
#include "output/writer.h"

namespace dateline {

/// Version of the record: raised when a field is renamed or retyped, not when one is added.
inline constexpr std::uint64_t json_schema = 1;

void write_json_record(JsonEmitter& json, const JsonOptions& options, const Document& document,
                       const Extraction& extraction);

}  // namespace dateline
