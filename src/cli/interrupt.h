// SPDX-License-Identifier: Apache-2.0
// Ctrl-C: the first asks the run to end after what is in hand, the second ends the program.
#pragma once

#include <atomic>

namespace dateline {

/// Takes over SIGINT and SIGTERM. To be called once.
void catch_interrupts();

/// Becomes true when one of them has come.
[[nodiscard]] const std::atomic<bool>& interrupted();

/// Becomes readable at the same time, for those who wait for input.
[[nodiscard]] int interrupt_descriptor();

/// 128 and the signal's number.
[[nodiscard]] int interrupt_status();

}  // namespace dateline
