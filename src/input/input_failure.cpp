// SPDX-License-Identifier: Apache-2.0
#include "input/input_failure.h"

#include <cerrno>
#include <system_error>

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

}  // namespace dateline
