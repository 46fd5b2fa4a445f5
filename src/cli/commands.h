// SPDX-License-Identifier: Apache-2.0
// What the program can be told to do. A new command is a struct in options.h, an add function in options.cpp,
// and a run() here with a file of its own, such as extract_command.cpp.
#pragma once

#include "cli/options.h"

namespace dateline {

/// Exit statuses.
inline constexpr int exit_success = 0;
inline constexpr int exit_failed_documents = 1;  ///< some document could not be processed
inline constexpr int exit_unusable = 2;          ///< usage or data error, or the output cannot be written

/// Each runs a command and returns the exit status. They throw DataError on a fault in the data and
/// std::system_error where the output cannot be written.
int run(const ExtractOptions& options);
int run(const CheckRulesOptions& options);
int run(const VersionRequest& request);
int run(const HelpRequest& request);
int run(const UsageError& error);

}  // namespace dateline
