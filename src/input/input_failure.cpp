// SPDX-License-Identifier: Apache-2.0
#include "input/input_failure.h"

#include <fmt/format.h>

#include <cerrno>
#include <system_error>
#include <utility>

#include "text/utf8.h"

namespace dateline {

std::string utf8_name(const std::string& name) { return repair_utf8(name).text; }

InputError input_error(const InputName& name, std::string_view code, std::string message) {
  return {
      .id = utf8_name(name.id), .source = utf8_name(name.path), .code = code, .message = std::move(message)};
}

InputError input_error(const InputName& name, int error_number) {
  return input_error(name, error_number == ENOENT ? "not-found" : "unreadable",
                     std::generic_category().message(error_number));
}

InputError input_error(const InputName& name, const ReadFault& fault) {
  return input_error(name, fault.code(), fault.what());
}

InputError too_large(const InputName& name, const InputOptions& options) {
  return input_error(name, "too-large",
                     fmt::format("is larger than {} bytes (--max-bytes)", options.max_bytes));
}

InputError of_record(InputError error, std::uint64_t number) {
  error.id += fmt::format(":{}", number);
  return error;
}

InputError of_line(InputError error, std::uint64_t line) {
  error.line = line;
  return of_record(std::move(error), line);
}

bool is_blank(std::string_view text) {
  return text.find_first_not_of(" \t\r\n\v\f") == std::string_view::npos;
}

}  // namespace dateline
