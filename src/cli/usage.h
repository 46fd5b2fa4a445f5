// SPDX-License-Identifier: Apache-2.0
// What the program says about itself. Each gives the exit status.
#pragma once

#include <string>

namespace dateline {

int print_help(const std::string& text);

/// The version of the program and of its data.
int print_version();

/// `command` is the one whose help to point to: "dateline extract".
int report_usage_fault(const std::string& message, const std::string& command);

}  // namespace dateline
