// SPDX-License-Identifier: Apache-2.0
// Making input errors and document names.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "input/article_source.h"
#include "input/input.h"
#include "input/input_options.h"

namespace dateline {

/// File names may be any bytes; ids and sources are UTF-8.
[[nodiscard]] std::string utf8_name(const std::string& name);

[[nodiscard]] InputError input_error(const InputName& name, std::string_view code, std::string message);

/// What the operating system says: code "not-found" or "unreadable", message "No such file or directory".
[[nodiscard]] InputError input_error(const InputName& name, int error_number);

[[nodiscard]] InputError input_error(const InputName& name, const ReadFault& fault);

/// Code "too-large".
[[nodiscard]] InputError too_large(const InputName& name, const InputOptions& options);

/// The error of one article of an input: its id is the input's with the number of its line or record.
[[nodiscard]] InputError of_record(InputError error, std::uint64_t number);

/// The same for a file of lines.
[[nodiscard]] InputError of_line(InputError error, std::uint64_t line);

/// Nothing but white space.
[[nodiscard]] bool is_blank(std::string_view text);

}  // namespace dateline
