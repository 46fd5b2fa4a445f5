// SPDX-License-Identifier: Apache-2.0
#include "cli/progress.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <string_view>

namespace dateline {
namespace {

constexpr auto pause = std::chrono::milliseconds(200);
constexpr int bar_columns = 20;

void write_to_stderr(std::string_view text) { std::fwrite(text.data(), 1, text.size(), stderr); }

/// "12,345"
std::string grouped(std::uint64_t number) {
  std::string digits = fmt::format("{}", number);
  for (std::size_t at = digits.size(); at > 3; at -= 3) digits.insert(at - 3, 1, ',');
  return digits;
}

std::string counted(std::uint64_t number, std::string_view noun) {
  return fmt::format("{} {}{}", grouped(number), noun, number == 1 ? "" : "s");
}

std::string clock_time(double seconds) {
  const auto whole = static_cast<std::uint64_t>(seconds + 0.5);
  return whole >= 3600 ? fmt::format("{}:{:02}:{:02}", whole / 3600, whole / 60 % 60, whole % 60)
                       : fmt::format("{}:{:02}", whole / 60, whole % 60);
}

std::string bar(double part) {
  const int full = static_cast<int>(part * bar_columns);
  std::string text = "[";
  for (int column = 0; column < bar_columns; ++column) text += column < full ? '=' : ' ';
  return text + "] ";
}

double megabytes(std::uint64_t bytes) { return static_cast<double>(bytes) / 1e6; }

}  // namespace

double Progress::seconds() const {
  return std::max(1e-3, std::chrono::duration<double>(Clock::now() - start_).count());
}

void Progress::advance(const Tally& tally, std::uint64_t bytes_read) {
  bytes_read_ = bytes_read;
  if (!shown_ || Clock::now() < next_) return;
  next_ = Clock::now() + pause;
  const double elapsed = seconds();
  std::string line = "\r";
  std::string left;
  if (total_bytes_ && *total_bytes_ > 0 && bytes_read > 0) {
    const double part = std::min(1.0, static_cast<double>(bytes_read) / static_cast<double>(*total_bytes_));
    line += bar(part);
    left = fmt::format(", {} left", clock_time(elapsed / part - elapsed));
  }
  line += fmt::format("{}, {:.0f}/s, {:.1f} MB/s, {}{}\033[K", counted(tally.documents, "document"),
                      static_cast<double>(tally.documents) / elapsed, megabytes(bytes_read) / elapsed,
                      counted(tally.errors, "error"), left);
  write_to_stderr(line);
  seen_ = on_screen_ = true;
}

void Progress::clear() {
  if (on_screen_) write_to_stderr("\r\033[K");
  on_screen_ = false;
}

std::string Progress::summary(const Tally& tally) const {
  const double elapsed = seconds();
  return fmt::format("{}, {}, {} in {:.1f} s ({:.0f}/s, {:.1f} MB/s)", counted(tally.documents, "document"),
                     counted(tally.errors, "error"), counted(tally.trips, "trip"), elapsed,
                     static_cast<double>(tally.documents) / elapsed, megabytes(bytes_read_) / elapsed);
}

std::string Progress::json_summary(const Tally& tally) const {
  return fmt::format(
      R"({{"documents":{},"errors":{},"officials":{},"trips":{},"mentions":{},"bytes":{},"seconds":{:.3f}}})",
      tally.documents, tally.errors, tally.officials, tally.trips, tally.mentions, bytes_read_, seconds());
}

}  // namespace dateline
