// SPDX-License-Identifier: Apache-2.0
#include "batch/checkpoints.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <system_error>

namespace dateline {
namespace {

constexpr std::string_view heading = "dateline-resume 1 ";
constexpr std::string_view done_line = "done";

std::optional<Checkpoint> parse(const std::string& line) {
  std::istringstream words(line);
  Checkpoint at;
  Tally& tally = at.tally;
  words >> at.bytes >> tally.entries >> tally.documents >> tally.errors >> tally.officials >> tally.trips >>
      tally.mentions;
  return words && words.eof() ? std::optional(at) : std::nullopt;
}

}  // namespace

std::filesystem::path checkpoints_of(const std::filesystem::path& file) {
  std::filesystem::path path = file;
  path += ".resume";
  return path;
}

std::optional<Checkpoint> last_checkpoint(const std::filesystem::path& file, std::string_view run_key) {
  std::ifstream stream(checkpoints_of(file), std::ios::binary);
  std::string line;
  // A line without its line feed was cut off by the kill. std::getline() meets the end only there.
  if (!std::getline(stream, line) || stream.eof()) return std::nullopt;
  if (line != std::string(heading) + std::string(run_key)) {
    throw std::runtime_error(fmt::format(
        "{}: was made by a run with other inputs, options or data; without --resume it is begun anew",
        checkpoints_of(file).native()));
  }
  std::optional<Checkpoint> last;
  while (std::getline(stream, line) && !stream.eof()) {
    if (line == done_line && last) last->done = true;
    if (const auto at = parse(line)) last = at;
  }
  return last;
}

Checkpoints::Checkpoints(const std::filesystem::path& file, std::string_view run_key, bool go_on)
    : path_(checkpoints_of(file)),
      descriptor_(
          ::open(path_.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC | (go_on ? O_APPEND : O_TRUNC), 0666)) {
  if (descriptor_ < 0) throw std::system_error(errno, std::generic_category(), file.native());
  // What a kill cut off must not become a whole line.
  append(go_on ? std::string("?\n") : fmt::format("{}{}\n", heading, run_key));
}

Checkpoints::~Checkpoints() { ::close(descriptor_); }

void Checkpoints::add(std::uint64_t bytes, const Tally& tally) {
  append(fmt::format("{} {} {} {} {} {} {}\n", bytes, tally.entries, tally.documents, tally.errors,
                     tally.officials, tally.trips, tally.mentions));
}

void Checkpoints::done() { append(fmt::format("{}\n", done_line)); }

void Checkpoints::remove() { ::unlink(path_.c_str()); }

void Checkpoints::append(std::string_view line) {
  while (!line.empty()) {
    const ssize_t count = ::write(descriptor_, line.data(), line.size());
    if (count < 0 && errno != EINTR) {
      throw std::system_error(errno, std::generic_category(), path_.native());
    }
    if (count > 0) line.remove_prefix(static_cast<std::size_t>(count));
  }
}

}  // namespace dateline
