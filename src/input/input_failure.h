// SPDX-License-Identifier: Apache-2.0
// Making input errors and document names.
#pragma once

#include <string>
#include <string_view>

#include "input/article_source.h"

namespace dateline {

/// File names may be any bytes; ids and sources are UTF-8.
[[nodiscard]] std::string utf8_name(const std::string& name);

[[nodiscard]] InputError input_error(const InputName& name, std::string_view code, std::string message);

/// What the operating system says: code "not-found" or "unreadable", message "No such file or directory".
[[nodiscard]] InputError input_error(const InputName& name, int error_number);

}  // namespace dateline
