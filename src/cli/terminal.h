// SPDX-License-Identifier: Apache-2.0
// Manners towards the terminal: standard output carries data, standard error carries talk.
#pragma once

#include <string_view>

namespace dateline {

/// Makes a reader that goes away an error of write() rather than the end of the process, and takes the place
/// of standard streams that are closed, so that no file is opened as one of them.
void prepare_standard_streams();

[[nodiscard]] bool stdin_is_terminal();
[[nodiscard]] bool stdout_is_terminal();
[[nodiscard]] bool stderr_is_terminal();

/// A terminal, unless NO_COLOR is set or the terminal is a dumb one.
[[nodiscard]] bool stdout_takes_colour();

/// Writes "dateline: MESSAGE" to standard error. Control characters in it (file names may be hostile) do not
/// reach the terminal.
void print_error(std::string_view message);

/// Writes a line of our own making to standard error as it is.
void print_error_line(std::string_view line);

}  // namespace dateline
