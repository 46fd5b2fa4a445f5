// SPDX-License-Identifier: Apache-2.0
#include "cli/interrupt.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <system_error>

namespace dateline {
namespace {

// A signal handler reaches nothing but global state.
std::atomic<bool> caught{false};
std::atomic<int> caught_signal{0};
std::array<int, 2> wake_up{-1, -1};

void handle(int signal_number) {
  const int saved = errno;
  caught_signal = signal_number;
  caught = true;
  static_cast<void>(::write(wake_up[1], "", 1));
  errno = saved;
}

}  // namespace

void catch_interrupts() {
  if (::pipe2(wake_up.data(), O_CLOEXEC | O_NONBLOCK) != 0) {
    throw std::system_error(errno, std::generic_category(), "pipe");
  }
  struct sigaction action {};
  action.sa_handler = handle;
  action.sa_flags = static_cast<int>(SA_RESETHAND);
  ::sigaction(SIGINT, &action, nullptr);
  ::sigaction(SIGTERM, &action, nullptr);
}

const std::atomic<bool>& interrupted() { return caught; }

int interrupt_descriptor() { return wake_up[0]; }

int interrupt_status() { return 128 + caught_signal; }

}  // namespace dateline
